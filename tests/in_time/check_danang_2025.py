#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The year 2025 of Da Nang, in which all districts end on 1 July and most codes are reused for new names: writes its
reports, and compares the program's roll-ups with this script's own results. Exit 1 on any difference.

  check_danang_2025.py --giamsat build/giamsat

Units are written by official code or by name, never by id: which of two units with the same code is meant depends
only on the period. The roster has the real units; those with unverified members have no predecessors.
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent / "danang-2025"
sys.path.insert(0, str(HERE.parents[1] / "examples"))

from chance import Chance

REFORM = "2025-07-01"
WITHOUT_TEAM = {"hoa-vang", "xa-ba-na"}     # a district and a commune
COLUMNS = ("period", "period_reported", "year", "year_reported", "expected")


def read_units():
    with open(HERE / "roster.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


UNITS = read_units()


def at(level, month):
    """The units of that level in that month; within 2025 they change on 1 July only."""
    day = f"2025-{month:02}-15"
    return [unit for unit in UNITS if unit["level"] == level
            and (not unit["opened"] or unit["opened"] <= day) and (not unit["closed"] or day < unit["closed"])]


def branches_of(unit):
    return Chance("2025", "branches", unit["id"]).between(5, 30)


def cases_of(unit, month):
    return Chance("2025", "cases", unit["id"], month).between(0, 4)


# The files ----------------------------------------------------------------------------------------------------------

def written(unit, month):
    """The code, in odd months the name."""
    return unit["name"] if month % 2 else unit["code"]


def figures(unit, month):
    return (f"figures: {{branches: {{total: {branches_of(unit)}, monitoring: {branches_of(unit)}}}, "
            f"cases: {{found: {cases_of(unit, month)}}}}}")


def head(unit, month):
    team = month in (6, 12) and unit["id"] not in WITHOUT_TEAM
    done = f"{{kind: supervision, when: 2025-{month:02}-30}}" if team else ""
    sent = f"2025-{month + 1:02}-03" if month < 12 else "2026-01-03"
    return (f"giamsat: report/1\nprogramme: danang-2025\nunit: {written(unit, month)}\nperiod: 2025-{month:02}\n"
            f"submitted: {sent}\nactivities: [{done}]\n")


def district_report(district, month):
    wards = [ward for ward in at("ward", month) if ward["parent"] == district["id"]]
    return head(district, month) + "units:\n" + "".join(
        f"  - unit: {written(ward, month)}\n    {figures(ward, month)}\n" for ward in wards)


def all_files():
    files = {}
    for month in range(1, 13):
        for district in at("district", month):
            files[f"{month:02}-{district['id']}.yaml"] = district_report(district, month)
        for commune in at("commune", month):
            files[f"{month:02}-{commune['id']}.yaml"] = head(commune, month) + figures(commune, month) + "\n"
    return files


# What the roll-up must be -------------------------------------------------------------------------------------------

def stating(month):
    return at("ward", month) + at("commune", month)


def expected_of(units, first, last):
    """The five columns of both figures over these units, for the period's months."""
    there = {unit["id"] for unit in units}
    open_now = [unit for unit in stating(last) if unit["id"] in there]

    def cases(months):
        values = [(unit, cases_of(unit, month)) for month in months for unit in stating(month) if unit["id"] in there]
        reported = {unit["id"] for unit, _ in values} & {unit["id"] for unit in open_now}
        return (sum(value for _, value in values) if values else None), len(reported)

    stock = (sum(map(branches_of, open_now)) if open_now else None), len(open_now)
    return {"branches.total": (*stock, *stock, len(open_now)), "branches.monitoring": (*stock, *stock, len(open_now)),
            "cases.found": (*cases(range(first, last + 1)), *cases(range(1, last + 1)), len(open_now))}


def below(root):
    children = [unit for unit in UNITS if unit["parent"] == root]
    return [unit for unit in UNITS if unit["id"] == root] + [inner for child in children for inner in below(child["id"])]


def expected_rows(root, first, last):
    in_year = [unit for unit in below(root) if (not unit["closed"] or unit["closed"] > "2025-01-01")
               and (not unit["opened"] or unit["opened"] <= f"2025-{last:02}-28")]
    return {(unit["id"], figure): columns for unit in in_year
            for figure, columns in expected_of(below(unit["id"]), first, last).items()}


def expected_teams(last):
    """The deadline is 30 June for districts, 31 December for communes."""
    teams = {}
    for unit in UNITS:
        if unit["level"] == "district":
            teams[unit["id"]] = "pending" if last < 6 else "missed" if unit["id"] in WITHOUT_TEAM else "met"
        if unit["level"] == "commune" and last >= 7:
            teams[unit["id"]] = "pending" if last < 12 else "missed" if unit["id"] in WITHOUT_TEAM else "met"
    return teams


def expected_branches(last):
    """All monitor as long as they exist: a closed unit is judged by its last day."""
    there = [unit for unit in UNITS if unit["level"] != "city" and unit["closed"] != "2025-01-01"]
    return {unit["id"]: "met" for unit in there if unit["level"] != "commune" or last >= 7}


def expected_of_city(last):
    """There are no communes before July."""
    return {"branches": "met", "communes-with-team": "none-arose" if last < 7 else "pending" if last < 12 else "missed"}


# Comparison ---------------------------------------------------------------------------------------------------------

def run(giamsat, folder, root, period):
    done = subprocess.run([giamsat, "rollup", "--programme", HERE / "programme.yaml", "--unit", root, "--period", period,
                           "--as-of", "2026-01-31", "--format", "json", folder],
                          capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.exit(f"{root} {period}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


def apart(what, expected, found):
    return [f"{what} {key}: expected {expected.get(key)}, the program says {found.get(key)}"
            for key in sorted(expected.keys() | found.keys()) if expected.get(key) != found.get(key)]


def differences(giamsat, folder, root, period, first, last):
    answer = run(giamsat, folder, root, period)
    rows = {(row["unit"], row["figure"]): tuple(row[column] for column in COLUMNS) for row in answer["figures"]}
    faults = apart(f"{root} {period}", expected_rows(root, first, last), rows)
    faults += [f"{root} {period}: {found['rule']} {found['file']}: {found['message']}"
               for found in answer["findings"] if found["rule"] != "submission.missing"]
    missing = {row["submission"] for row in answer["submissions"] if row["state"] == "missing"}
    faults += [] if missing <= {"plan", "half-year"} else [f"{root} {period}: {missing} missing"]
    if root == "da-nang":
        stand = {(row["unit"], row["target"]): row["status"] for row in answer["targets"]}
        faults += apart(f"team {period}", expected_teams(last), {unit: s for (unit, t), s in stand.items() if t == "team"})
        faults += apart(f"branches {period}", expected_branches(last),
                        {unit: s for (unit, t), s in stand.items() if t == "branches" and unit != root})
        faults += apart(f"city {period}", expected_of_city(last),
                        {target: s for (unit, target), s in stand.items() if unit == root})
    return faults, len(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--giamsat", required=True)
    giamsat = parser.parse_args().giamsat
    if (len(at("ward", 6)), len(at("commune", 7))) != (47, 15):
        sys.exit("the roster must have 47 wards in June, and 15 communes in July")
    faults, rows = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for name, text in all_files().items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        for period, first, last in (("2025-05", 5, 5), ("2025-06", 6, 6), ("2025-07", 7, 7), ("2025-Q2", 4, 6),
                                    ("2025-Q3", 7, 9), ("2025-H1", 1, 6), ("2025-H2", 7, 12), ("2025", 1, 12)):
            for root in ("da-nang", "hai-chau"):
                more, compared = differences(giamsat, folder, root, period, first, last)
                faults, rows = faults + more, rows + compared
    print("\n".join(faults[:40]) + ("\n" if faults else "") + f"{rows} rows compared, {len(faults)} differences")
    return 1 if faults or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
