#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks with the program that examples/two-levels-2026 gives the findings, the states and the statuses of the stories
that its README tells, and nothing else. Exit 1 on any difference.

  check_stories.py --giamsat build/giamsat
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import yaml

from facts import ATTACHED, COMMUNES, EXAMPLE, HALF_YEAR, ONLINE, months_of

# File, rule, severity.
FINDINGS = {
    ("bao-cao/2026-02/hoa-khanh.yaml", "target.cases-monitored", "warning"),
    ("bao-cao/2026-02/son-tra.yaml", "submission.late", "notice"),
    ("bao-cao/2026-03/hoa-khanh.yaml", "figure.exceeds", "notice"),
    ("bao-cao/2026-04/hai-van.yaml", "submission.superseded", "notice"),
    ("bao-cao/2026-04/hoa-xuan.yaml", "submission.draft", "warning"),
    ("bao-cao/2026-05/cam-le.yaml", "target.branches-monitoring", "error"),
    ("bao-cao/2026-05/thanh-khe.yaml", "target.briefing", "error"),
    ("bao-cao/dot-cao-diem/ngu-hanh-son.yaml", "submission.late", "notice"),
    ("ke-hoach/ba-na.yaml", "target.dialogue", "error"),
    ("ke-hoach/hpn-khu-cong-nghe-cao.yaml", "target.policy", "warning"),
    ("ke-hoach/thanh-khe.yaml", "target.plan-in-time", "error"),
} | {
    (f"ke-hoach/{unit.id}.yaml", "target.online-monitoring", "notice")
    for unit in COMMUNES + ATTACHED if unit.id not in ONLINE and 3 in months_of(unit)
}
# Only a roll-up can show that a half-year report differs from its months.
TOGETHER = {("bao-cao/2026-H1/an-hai.yaml", "submission.mismatch", "warning")}

# Submissions not on time on 8 July: unit, submission, period, state, days late.
STATES = {
    ("da-nang", "city-plan", "2026", "received", None),
    ("thanh-khe", "plan", "2026", "late", 1),
    ("an-khe", "monthly", "2026-03", "missing", None),
    ("son-tra", "monthly", "2026-02", "late", 3),
    ("hoa-xuan", "monthly", "2026-04", "draft", None),
    ("lien-chieu", "hot-season", "2026-05-04/2026-05-20", "missing", None),
    ("ngu-hanh-son", "hot-season", "2026-05-04/2026-05-20", "late", 1),
} | {(unit.id, "half-year", "2026-H1", "awaited", None)
     for unit in COMMUNES if 6 in months_of(unit) and unit.id not in HALF_YEAR}

# The statuses of targets at the end of June, except met and pending ones.
STATUSES = {
    "missed": {
        ("da-nang", "branches-monitoring"), ("da-nang", "communes-in-dialogue"), ("cam-le", "branches-monitoring"),
        ("hoa-cuong", "dialogue"), ("thanh-khe", "briefing"), ("thanh-khe", "plan-in-time"),
        ("an-khe", "reports-in-time"), ("son-tra", "reports-in-time"), ("hoa-xuan", "reports-in-time"),
        ("lien-chieu", "hot-season-report"), ("ngu-hanh-son", "hot-season-report"),
        # closed before they did something that is only encouraged or aspired to
        ("xa-hoa-vang", "online-monitoring"), ("xa-hoa-tien", "online-monitoring"),
        ("hpn-khu-cong-nghe-cao", "online-monitoring"), ("hpn-khu-cong-nghe-cao", "policy"),
    },
    "behind": set(),
    "unknown": {
        ("da-nang", "cases-monitored"), ("da-nang", "posts-of-the-city"),
        ("an-khe", "training-days"), ("an-khe", "training-size"), ("an-khe", "branches-monitoring"),
        ("an-khe", "cases-monitored"),
        ("hoa-xuan", "briefing"), ("hoa-xuan", "branches-monitoring"), ("hoa-xuan", "cases-monitored"),
    },
    "none-arose": {
        ("ba-na", "cases-monitored"), ("phuong-hoa-vang", "cases-monitored"),
        # did not exist during the campaign, or when plans were due
        ("xa-hoa-vang", "hot-season-report"), ("xa-hoa-tien", "hot-season-report"),
        ("phuong-hoa-vang", "plan-in-time"), ("phuong-hoa-vang", "plan-basis"), ("hpn-khu-kinh-te", "plan-in-time"),
    } | {(unit.id, "critique") for unit in COMMUNES if 1 in months_of(unit)},
}


def text_of(giamsat, *words):
    done = subprocess.run([giamsat, *words, "--programme", "programme.yaml", "--as-of", "2026-07-10"], cwd=EXAMPLE,
                          capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout


def run(giamsat, *words):
    status, text = text_of(giamsat, *words, "--format", "json", ".")
    return status, json.loads(text)


def apart(what, expected, found):
    """The elements in only one of the two sets, as lines of text."""
    return ([f"{what}: expected, not found: {row}" for row in sorted(expected - found, key=str)]
            + [f"{what}: found, not expected: {row}" for row in sorted(found - expected, key=str)])


def of_files(answer):
    return {(row["file"], row["rule"], row["severity"]) for row in answer["findings"] if row["file"]}


# Sheet, a text of a row, another that must be in the same row.
ROWS = [
    ("Chỉ tiêu", "Báo cáo tháng chậm nhất ngày 5 tháng sau", "chậm nhất 5 ngày sau khi hết kỳ"),
    ("Chỉ tiêu", "Báo cáo đợt cao điểm tháng 5", "trước ngày 25/05/2026"),
    ("Giám sát cộng đồng", "Xã Hòa Vang", "Kết thúc từ 01/05/2026; nay thuộc: Phường Hòa Vang"),
    ("Tổng hợp", "Báo cáo quý", "Đơn vị trực thuộc"),
]


def workbook_differs(giamsat):
    with tempfile.TemporaryDirectory() as folder:
        book = str(Path(folder) / "thang-6.xlsx")
        run(giamsat, "rollup", "--period", "2026-06", "-o", book)
        sheets = openpyxl.load_workbook(book, read_only=True)
        rows = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in sheets}
    return [f"workbook: no row with {one} and {other} in {sheet}" for sheet, one, other in ROWS
            if not any(one in row and other in row for row in rows[sheet])]


def states_of(rows):
    return {tuple(row[key] for key in ("unit", "submission", "period", "state", "days_late"))
            for row in rows if row["state"] != "on-time"}


def status_differs(giamsat):
    """`status` on that day must show the submissions of the roll-up, and July's reports as awaited."""
    status, answer = run(giamsat, "status")
    july = {(unit.id, "monthly", "2026-07", "awaited", None) for unit in COMMUNES if 6 in months_of(unit)}
    july.add(("da-nang", "city-monthly", "2026-07", "awaited", None))
    return apart("status", STATES | july, states_of(answer["submissions"])) + apart("exit status", {1}, {status})


def listing_differs(giamsat):
    """Every target of the programme is listed and explained; a unit has its own numbers."""
    ids = [target["id"] for target in yaml.safe_load((EXAMPLE / "programme.yaml").read_text(encoding="utf-8"))["targets"]]
    listed = {row["target"]: row for row in json.loads(text_of(giamsat, "targets", "--format", "json")[1])["targets"]}
    faults = apart("target", set(ids), set(listed))
    of_unit = json.loads(text_of(giamsat, "targets", "--unit", "hai-chau", "--format", "json")[1])["targets"]
    faults += apart("number", {"≥ 3", "≥ 120"}, {row["threshold"] for row in of_unit if row["target"] in ("teams", "posts")})
    for target in ids:
        status, text = text_of(giamsat, "explain", target)
        if status or not text.startswith(f"{target}: {listed[target]['title']}\n"):
            faults.append(f"explain {target}: exit {status}, {text!r}")
    return faults


def differences(giamsat):
    status, checked = run(giamsat, "validate")
    _, rolled_up = run(giamsat, "rollup", "--period", "2026-06")
    faults = apart("finding", FINDINGS, of_files(checked)) + apart("exit status", {1}, {status})
    faults += [] if len(checked["findings"]) == len(FINDINGS) else ["a file has the same finding twice"]
    faults += apart("submission", STATES, states_of(rolled_up["submissions"]))
    faults += apart("mismatch", TOGETHER, {told for told in of_files(rolled_up) if told[1] == "submission.mismatch"})
    for name, expected in STATUSES.items():
        found = {(row["unit"], row["target"]) for row in rolled_up["targets"] if row["status"] == name}
        faults += apart(name, expected, found)
    return faults + workbook_differs(giamsat) + listing_differs(giamsat) + status_differs(giamsat)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--giamsat", required=True)
    faults = differences(Path(parser.parse_args().giamsat).resolve())
    told = len(FINDINGS) + len(STATES) + sum(map(len, STATUSES.values())) + len(ROWS)
    print("\n".join(faults) + ("\n" if faults else "") + f"{told} things told: {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
