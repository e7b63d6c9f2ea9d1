#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks with the program that the year of examples/danang-2023 gives the findings, the states and the missed
targets of the stories that its README tells, each at the right place, and nothing else. Exit 1 on any difference.

  check_stories.py --giamsat build/giamsat
"""

import argparse
import json
import os
import subprocess
import sys
from dataclasses import dataclass

from roster import PROJECT, read_roster

YEAR = PROJECT / "examples" / "danang-2023"
MARK = "¦"


@dataclass(frozen=True)
class Told:
    """A finding. Its place is found by searching the texts of `way` one after the other: the start of the last one,
    or the mark in it."""
    file: str
    rule: str
    severity: str
    way: tuple


def cases(month, district, ward, group, field, rule, severity):
    """A finding at a ward's number of cases."""
    return Told(f"bao-cao/2023-{month:02}/{district}", rule, severity, (f"unit: {ward}\n", f"{group}:", f"{field}: ¦"))


def followed_up(month, district, ward, group):
    """Cases of the previous month, monitored and resolved now: more than were found this month."""
    return [cases(month, district, ward, group, field, "figure.exceeds", "notice")
            for field in ("monitored", "resolved")]


def still_growing(district, ward, months):
    """A ward that does not yet monitor all of its residential groups."""
    return [cases(month, district if (month, district) != (3, "thanh-khe.yaml") else "thanh-khe-sua-lan-1.yaml", ward,
                  "residential_groups", "monitored", "target.residential-groups-monitored", "warning")
            for month in months]


FINDINGS = [
    # Plans
    Told("ke-hoach/son-tra.yaml", "target.plan-deadline", "error", ("\nsubmitted: ¦20/2/2023",)),
    Told("ke-hoach/cam-le.yaml", "target.issue-proposal", "warning", ("\n¦activities:",)),
    Told("ke-hoach/hoa-vang.yml", "target.supervision-team-ward", "notice", ("\nunits:\n  - ", "unit:")),
    # Files
    Told("bao-cao/2023-03/thanh-khe.yaml", "submission.superseded", "notice", ("\n¦giamsat:",)),
    Told("bao-cao/2023-11/hoa-vang.yml", "submission.draft", "warning", ("\n¦giamsat:",)),
    # Activities
    Told("bao-cao/2023-01/hoa-vang.yml", "target.law-day", "warning", ("\n¦activities:",)),
    Told("bao-cao/2023-06/ngu-hanh-son.yaml", "date.outside-period", "warning",
         ("form: hearing\n", "when: ¦2023-05-26")),
    # Cases found in one month and monitored in the next
    cases(3, "lien-chieu.yaml", "Phường Hòa Khánh Nam", "environment_cases", "monitored",
          "target.environment-cases-monitored", "warning"),
    *followed_up(4, "lien-chieu.yaml", "Phường Hòa Khánh Nam", "environment_cases"),
    cases(5, "son-tra.yaml", "P. Mân Thái", "violence_cases", "monitored",
          "target.violence-cases-monitored", "warning"),
    *followed_up(6, "son-tra.yaml", "P. Mân Thái", "violence_cases"),
    cases(9, "hoa-vang.yml", "Xã Hoà Sơn", "violence_cases", "monitored",
          "target.violence-cases-monitored", "warning"),
    *followed_up(10, "hoa-vang.yml", "Xã Hoà Sơn", "violence_cases"),
    # A petition of May that was forwarded in June
    Told("bao-cao/2023-06/hai-chau.yaml", "figure.exceeds", "notice", ("petitions:", "handled: ¦")),
    # Residential groups monitored more and more
    *still_growing("thanh-khe.yaml", "20224  # Phường An Khê", range(1, 10)),
    *still_growing("thanh-khe.yaml", "20225  # Phường Hòa Khê", range(1, 6)),
    *still_growing("hoa-vang.yml", "Xã Hoà Ninh", range(1, 5)),
    *still_growing("hoa-vang.yml", "Xã Hoà Bắc", range(1, 8)),
    *still_growing("hoa-vang.yml", "Xã Hoà Phú", range(1, 12)),
]

# Submissions of the whole year that are not on time: unit, submission, period, state.
STATES = {
    ("son-tra", "plan", "2023", "late"),
    ("cam-le", "monthly", "2023-08", "missing"),
    ("hoa-vang", "monthly", "2023-11", "draft"),
}

# Targets missed in the year: because of the late plan, Phường Phước Mỹ, and the month of Tết without a law day.
MISSED = {
    ("son-tra", "plan-deadline"),
    ("phuoc-my", "violence-supervision"), ("son-tra", "wards-supervising"), ("da-nang", "wards-supervising"),
    ("hoa-vang", "law-day"),
    # Each of these left one or two of the duties without a number undone.
    ("da-nang", "working-session"), ("hai-chau", "law-supervision"), ("thanh-khe", "conduct-supervision"),
    ("lien-chieu", "gender-draft-comment"),
    ("son-tra", "environment-documents"), ("son-tra", "gender-training"), ("ngu-hanh-son", "childcare-supervision"),
    ("nai-hien-dong", "documents-ward"), ("xuan-ha", "documents-ward"), ("tho-quang", "domestic-violence-law-posts"),
}
# Targets that are only encouraged, and the number of units that did not do them.
NOT_DONE_THOUGH_ENCOURAGED = {("law-contest-ward", 24), ("other-supervision-ward", 13), ("violence-committees", 3)}

# In these, a month is missing or a draft: something may be unknown in them and their superiors.
WITH_A_GAP = ("cam-le", "hoa-vang")
# Elsewhere only figures reported in no month of the year are unknown: of districts, and of all wards of a district.
NEVER_STATED = {("son-tra", "support-services"), ("son-tra", "gender-collaborators"),
                ("thanh-khe", "women-leaders-network"), ("ngu-hanh-son", "supervision-posts"),
                ("hai-chau", "childcare-groups-monitored"),
                # 0 at the end of each half-year, and not a word in the other months.
                ("lien-chieu", "young-women-introduced")}
NEVER_STATED_BY_WARDS = {
    "son-tra": ("gender-collaborators",),
    "thanh-khe": ("policy-posts", "domestic-violence-law-posts", "grassroots-democracy-law-posts", "opinions-reported"),
}
# Many wards never report that members pointed out a problem: that is only encouraged.
OFTEN_UNKNOWN = "problems-reported"


def place(file, way):
    """The line and column, from 1, to which the way leads."""
    text, offset = (YEAR / file).read_bytes().decode(), 0
    for step in way:
        before, _, after = step.rpartition(MARK) if MARK in step else ("", "", step)
        offset = text.index(before + after, offset)
        last = offset + len(before)
    return text.count("\n", 0, last) + 1, last - (text.rfind("\n", 0, last) + 1) + 1


def run(giamsat, *words):
    done = subprocess.run([giamsat, *words, "--as-of", "2024-01-31", "--format", "json", "."], cwd=YEAR,
                          capture_output=True, text=True, encoding="utf-8")
    return done.returncode, json.loads(done.stdout)


def apart(what, expected, found):
    """The elements in only one of the two sets, as lines of text."""
    return ([f"{what}: expected, not found: {row}" for row in sorted(expected - found)]
            + [f"{what}: found, not expected: {row}" for row in sorted(found - expected)])


def findings_differ(giamsat):
    status, answer = run(giamsat, "validate")
    expected = {(told.file, *place(told.file, told.way), told.rule, told.severity) for told in FINDINGS}
    starts = [(finding, finding["range"]["start"]) for finding in answer["findings"]]
    found = {(finding["file"], start["line"], start["column"], finding["rule"], finding["severity"])
             for finding, start in starts}
    summary = {"files": 125, "unreadable": 0, "ignored": 0} | {
        f"{severity}s": sum(told.severity == severity for told in FINDINGS)
        for severity in ("error", "warning", "notice")}
    return (apart("finding", expected, found) + apart("summary", set(summary.items()), set(answer["summary"].items()))
            + apart("exit status", {1}, {status}))


def rows_that(answer, status):
    """(unit, target) of the targets with that status."""
    return {(row["unit"], row["target"]) for row in answer["targets"] if row["status"] == status}


def statuses_differ(giamsat):
    _, answer = run(giamsat, "rollup", "--period", "2023")
    states = {(row["unit"], row["submission"], row["period"], row["state"]) for row in answer["submissions"]}
    encouraged = [target for target, _ in NOT_DONE_THOUGH_ENCOURAGED]
    missed = rows_that(answer, "missed")
    not_done = {(target, sum(row[1] == target for row in missed)) for target in encouraged}
    units = read_roster()
    with_a_gap = {"da-nang", *WITH_A_GAP} | {ward.id for unit in WITH_A_GAP for ward in units[unit].children}
    never_stated = NEVER_STATED | {(ward.id, target) for district, targets in NEVER_STATED_BY_WARDS.items()
                                   for ward in units[district].children for target in targets}
    unknown = rows_that(answer, "unknown")
    elsewhere = {row for row in unknown if row[0] not in with_a_gap and row[1] != OFTEN_UNKNOWN}
    return (apart("submission", STATES, {row for row in states if row[-1] not in ("received", "on-time")})
            + apart("missed target", MISSED, {row for row in missed if row[1] not in encouraged})
            + apart("encouraged", NOT_DONE_THOUGH_ENCOURAGED, not_done)
            + apart("unknown for a gap", with_a_gap, {unit for unit, _ in unknown} & with_a_gap)
            + apart("unknown", never_stated, elsewhere))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--giamsat", required=True)
    giamsat = os.path.abspath(parser.parse_args().giamsat)
    faults = findings_differ(giamsat) + statuses_differ(giamsat)
    print("\n".join(faults) + ("\n" if faults else "")
          + f"{len(FINDINGS)} findings, {len(STATES)} states, {len(MISSED)} missed targets: {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
