#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds up the examples' reports without the program, and compares its roll-ups with the sums.

  expected_sums.py --giamsat build/giamsat     runs every month, quarter, half and year for the city and each district
  giamsat rollup … --format json | expected_sums.py     compares that one

Everything here is calculated from the YAML files, the roster and the programme's list of figures. Exit 1 on any
difference. Needs python3-yaml.
"""

import argparse
import json
import re
import subprocess
import sys
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import yaml

from roster import PROGRAMME, PROJECT, read_roster

EXAMPLES = PROJECT / "examples" / "danang-2023"
COLUMNS = ("period", "period_reported", "year", "year_reported", "expected")
KIND_WORDS = r"(thanh pho|quan|huyen|phuong|xa|tp\.|q\.|h\.|p\.|x\.)"


# Reading ------------------------------------------------------------------------------------------------------------

def load(path):
    """The file as text-only data: every scalar a string, '' where there is no value."""
    text = unicodedata.normalize("NFC", path.read_bytes().decode("utf-8-sig"))
    return yaml.load(text, Loader=yaml.BaseLoader)


def plain(name):
    """The name without marks, case, kind and 'Hội LHPN'; unique for the units of Da Nang."""
    name = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    name = "".join(letter for letter in name if not unicodedata.combining(letter))
    name = re.sub(r"^hoi lhpn\s+", "", name.strip())
    return re.sub(r"[\s-]+", " ", re.sub(rf"^{KIND_WORDS}\s*", "", name))


class Units:
    def __init__(self):
        self.by_id = read_roster()
        self.by_name = {}
        for unit in self.by_id.values():
            for name in (unit.id.replace("-", " "), unit.code, plain(unit.name)):
                self.by_name[name] = unit.id

    def find(self, text):
        return self.by_name[plain(text)]

    def subtree(self, unit):
        """The ids of the unit and everything below it."""
        below = [inner for child in self.by_id[unit].children for inner in self.subtree(child.id)]
        return [unit] + below

    def level(self, unit):
        return self.by_id[unit].level


def month_of(period):
    """1 … 12 for a month of the year; none for any other period."""
    for pattern in (r"\d{4}-(\d{1,2})", r"(\d{1,2})/\d{4}"):
        if match := re.fullmatch(pattern, period):
            return int(match[1])
    return None


@dataclass
class Report:
    unit: str
    month: int
    revision: int
    submitted: bool
    data: dict


def month_reports(units, folder):
    """The reports that count: the highest revision of each, unless it is a draft or exists twice."""
    candidates, seen = defaultdict(list), set()
    for path in sorted(folder.rglob("*.y*ml")):
        content = path.read_bytes()
        data = load(path)
        month = month_of(data.get("period", ""))
        if data.get("giamsat") != "report/1" or not month or content in seen:
            continue
        seen.add(content)
        revision, submitted = int(data.get("revision") or 1), bool(data.get("submitted"))
        report = Report(units.find(data["unit"]), month, revision, submitted, data)
        candidates[report.unit, report.month].append(report)
    counted = []
    for reports in candidates.values():
        highest = max(report.revision for report in reports)
        standing = [report for report in reports if report.revision == highest]
        if len(standing) == 1 and standing[0].submitted:
            counted.append(standing[0])
    return counted


# What was stated ----------------------------------------------------------------------------------------------------

@dataclass
class Field:
    path: str
    group: str
    latest: bool
    levels: list


def read_fields():
    """Every field of every figure group, in the programme's order."""
    programme = yaml.safe_load((PROGRAMME / "programme.yaml").read_text(encoding="utf-8"))
    return [Field(f"{group}.{name}", group, field["over_time"] == "latest", about["levels"])
            for group, about in programme["figures"].items() for name, field in about["fields"].items()]


def entries(units, data, unit):
    """The file's own entry and all entries below it, each with its unit."""
    yield unit, data
    for entry in data.get("units") or []:
        yield from entries(units, entry, units.find(entry["unit"]))


def stated_values(units, reports, fields):
    """(unit, field) → {month: value}. Groups under none_arose count as 0."""
    stated = defaultdict(dict)
    entered = {(unit, report.month) for report in reports
               for unit, entry in entries(units, report.data, report.unit) if entry is not report.data}
    for report in reports:
        for unit, entry in entries(units, report.data, report.unit):
            if entry is report.data and (unit, report.month) in entered:
                continue  # the superior's entry is the only source
            none_arose = {item["what"] for item in entry.get("none_arose") or []}
            for field in fields:
                group, name = field.path.split(".")
                value = (entry.get("figures") or {}).get(group, {}).get(name)
                if group in none_arose:
                    stated[unit, field.path][report.month] = 0
                elif value:
                    stated[unit, field.path][report.month] = int(value)
    return stated


# Sums ---------------------------------------------------------------------------------------------------------------

def months_of(period):
    """2023-04, 2023-Q3, 2023-H1 or 2023 → its months."""
    part = period[5:]
    if not part:
        return range(1, 13)
    if part[0] in "QH":
        length = 3 if part[0] == "Q" else 6
        return range(length * (int(part[1:]) - 1) + 1, length * int(part[1:]) + 1)
    return range(int(part), int(part) + 1)


def over_time(by_month, months, latest):
    """The value of one unit over those months; none if none was reported."""
    values = [by_month[month] for month in sorted(by_month) if month in months]
    if not values:
        return None
    return values[-1] if latest else sum(values)


def total(stated, owners, field, months):
    """The sum over the units, and how many of them have a value."""
    values = [over_time(stated.get((unit, field.path), {}), months, field.latest) for unit in owners]
    known = [value for value in values if value is not None]
    return (sum(known) if known else None), len(known)


def expected_figures(units, stated, fields, unit, period):
    """(unit, field) → the five columns, for each unit of the subtree and each figure reported by it or a unit below
    it."""
    months = months_of(period)
    to_date = range(1, max(months) + 1)
    rows = {}
    for member in units.subtree(unit):
        for field in fields:
            owners = [below for below in units.subtree(member) if units.level(below) in field.levels]
            if owners:
                rows[member, field.path] = (*total(stated, owners, field, months),
                                            *total(stated, owners, field, to_date), len(owners))
    return rows


# Comparison ---------------------------------------------------------------------------------------------------------

def compare(expected, rollup):
    """The differences as text, and how many numbers were compared."""
    title = f"{rollup['unit']} {rollup['period']}"
    found = {(row["unit"], row["figure"]): tuple(row[column] for column in COLUMNS) for row in rollup["figures"]}
    faults = [f"{title}: no row for {unit} {figure}" for unit, figure in expected if (unit, figure) not in found]
    for key, columns in found.items():
        if key not in expected:
            if any(columns[:4]):
                faults.append(f"{title}: a row for {key[0]} {key[1]}, which nobody there states: {columns}")
            continue
        for column, ours, theirs in zip(COLUMNS, expected[key], columns):
            if ours != theirs:
                faults.append(f"{title}: {key[0]} {key[1]} {column}: expected {ours}, the program says {theirs}")
    return faults, len(COLUMNS) * len(found.keys() & expected.keys())


def periods():
    year = "2023"
    return ([f"{year}-{month:02}" for month in range(1, 13)] + [f"{year}-Q{quarter}" for quarter in range(1, 5)]
            + [f"{year}-H1", f"{year}-H2", year])


def run(giamsat, examples, unit, period):
    command = [giamsat, "rollup", "--unit", unit, "--period", period, "--as-of", "2024-01-31", "--format", "json",
               str(examples)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--giamsat", help="the program; without it a roll-up is read from standard input")
    parser.add_argument("--examples", type=Path, default=EXAMPLES)
    parser.add_argument("--unit", action="append", help="a roster id; default: the city and each district")
    parser.add_argument("--period", action="append", help="default: every month, quarter, half and the year")
    options = parser.parse_args()

    units, fields = Units(), read_fields()
    stated = stated_values(units, month_reports(units, options.examples), fields)
    if options.giamsat:
        chosen = options.unit or [unit for unit in units.by_id if units.level(unit) != "ward"]
        rollups = (run(options.giamsat, options.examples, unit, period)
                   for unit in chosen for period in options.period or periods())
    else:
        rollups = [json.load(sys.stdin)]

    compared, faults = 0, []
    for rollup in rollups:
        expected = expected_figures(units, stated, fields, rollup["unit"], rollup["period"])
        more, numbers = compare(expected, rollup)
        faults += more
        compared += numbers
    print("\n".join(faults[:40]) + ("\n" if faults else "") + f"{compared} numbers compared, {len(faults)} differences")
    return 1 if faults or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
