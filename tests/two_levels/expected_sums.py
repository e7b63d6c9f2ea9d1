#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds up the reports of examples/two-levels-2026 without the program, and compares its roll-ups with the sums.

  expected_sums.py --giamsat build/giamsat

Everything is calculated from the YAML files, the roster and the programme's list of figures: which unit a name or
code means in which period, which file counts, which units are open at a period's end. Exit 1 on any difference.
Needs python3-yaml.
"""

import argparse
import calendar
import csv
import json
import re
import subprocess
import sys
import unicodedata
from collections import defaultdict
from datetime import date
from pathlib import Path

import yaml

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "two-levels-2026"
YEAR = 2026
COLUMNS = ("period", "period_reported", "year", "year_reported", "expected")
SHORT_KINDS = {"p.": "phuong", "x.": "xa"}


def load(path):
    return yaml.load(unicodedata.normalize("NFC", path.read_text(encoding="utf-8-sig")), Loader=yaml.BaseLoader)


def plain(name):
    """Without marks and case; P. and X. written out; without 'Hội LHPN'."""
    name = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    words = "".join(letter for letter in name if not unicodedata.combining(letter)).split()
    words = words[2:] if words[:2] == ["hoi", "lhpn"] else words
    return " ".join(SHORT_KINDS.get(word, word) for word in words)


def months_of(period):
    """2026-04, 4/2026, 2026-Q2, 2026-H1, 2026 → its months; none for a span."""
    if match := re.fullmatch(r"(\d{1,2})/\d{4}", period):
        return [int(match[1])]
    match = re.fullmatch(r"\d{4}(?:-(?:(\d\d)|Q(\d)|H(\d)))?", period)
    if not match:
        return None
    month, quarter, half = (int(part) if part else 0 for part in match.groups())
    length, number = (1, month) if month else (3, quarter) if quarter else (6, half) if half else (12, 1)
    return list(range(length * (number - 1) + 1, length * number + 1))


def end_of(month):
    return date(YEAR, month, calendar.monthrange(YEAR, month)[1])


class Unit:
    def __init__(self, row):
        self.id, self.code, self.level, self.parent, self.name = (
            row[column] for column in ("id", "code", "level", "parent", "name"))
        self.opened = date.fromisoformat(row["opened"]) if row["opened"] else date.min
        self.closed = date.fromisoformat(row["closed"]) if row["closed"] else date.max

    def there(self, first, last):
        return self.opened <= last and first < self.closed

    def is_called(self, text):
        wanted, whole = plain(text), plain(self.name)
        return wanted in (self.code, whole, whole.split(" ", 1)[1])


class Units:
    def __init__(self):
        with open(EXAMPLE / "roster.csv", encoding="utf-8", newline="") as file:
            self.all = [Unit(row) for row in csv.DictReader(file)]

    def find(self, text, months):
        first, last = date(YEAR, months[0], 1), end_of(months[-1])
        found = ([unit for unit in self.all if unit.id == text]
                 or [unit for unit in self.all if unit.is_called(text) and unit.there(first, last)])
        if len(found) != 1:
            sys.exit(f"{text} is {[unit.id for unit in found]}")
        return found[0]

    def subtree(self, root):
        return [unit for unit in self.all if root in (unit.id, unit.parent)]


def read_fields():
    """(path, group, latest, levels) of every figure, in the programme's order."""
    programme = yaml.safe_load((EXAMPLE / "programme.yaml").read_text(encoding="utf-8"))
    return [(f"{group}.{name}", group, field["over_time"] == "latest", about["levels"])
            for group, about in programme["figures"].items() for name, field in about["fields"].items()]


def counted_reports(units):
    """The source reports: months of the city and the communes, quarters of the attached units."""
    versions = defaultdict(list)
    for path in sorted((EXAMPLE / "bao-cao").rglob("*.yaml")):
        data = load(path)
        months = months_of(data["period"])
        if not months:
            continue
        unit = units.find(data["unit"], months)
        if len(months) == (3 if unit.level == "attached" else 1):
            versions[unit.id, months[-1], len(months)].append((int(data.get("revision", 1)), data))
    newest = {key: max(reports, key=lambda report: report[0])[1] for key, reports in versions.items()}
    return {key: data for key, data in newest.items() if data.get("submitted")}


def stated_values(reports, fields):
    """(unit, field) → {(first month, last month): value}"""
    stated = defaultdict(dict)
    for (unit, last, length), data in reports.items():
        none_arose = {item["what"] for item in data.get("none_arose", [])}
        for path, group, *_ in fields:
            value = "0" if group in none_arose else data.get("figures", {}).get(group, {}).get(path.split(".")[1])
            if value:
                stated[unit, path][last - length + 1, last] = int(value)
    return stated


def over_time(values, months, latest):
    known = [values[span] for span in sorted(values) if span[0] >= months[0] and span[1] <= months[-1]]
    return None if not known else known[-1] if latest else sum(known)


def total(units, stated, field, months, end):
    """(sum over the units, number of units open at the end that have a value)"""
    path, _, latest, levels = field
    values = []
    for unit in units:
        if unit.level in levels and (unit.there(end, end) or not latest):
            value = over_time(stated.get((unit.id, path), {}), months, latest)
            if value is not None:
                values.append((value, unit.there(end, end)))
    return sum(value for value, _ in values) if values else None, sum(is_open for _, is_open in values)


def expected_rows(units, stated, fields, root, period):
    months = months_of(period)
    end, to_date = end_of(months[-1]), list(range(1, months[-1] + 1))
    rows = {}
    for unit in units.subtree(root):
        if not unit.there(date(YEAR, 1, 1), end):
            continue
        below = units.subtree(unit.id)
        for field in fields:
            open_owners = sum(each.level in field[3] and each.there(end, end) for each in below)
            rows[unit.id, field[0]] = (*total(below, stated, field, months, end),
                                       *total(below, stated, field, to_date, end), open_owners)
    return rows


def run(giamsat, root, period):
    done = subprocess.run([giamsat, "rollup", "--programme", EXAMPLE / "programme.yaml", "--unit", root, "--period",
                           period, "--as-of", "2026-07-10", "--format", "json", EXAMPLE],
                          capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.exit(f"{root} {period}: exit {done.returncode}\n{done.stderr}")
    return {(row["unit"], row["figure"]): tuple(row[column] for column in COLUMNS)
            for row in json.loads(done.stdout)["figures"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--giamsat", required=True)
    giamsat = parser.parse_args().giamsat
    units, fields = Units(), read_fields()
    stated = stated_values(counted_reports(units), fields)
    periods = [f"{YEAR}-{month:02}" for month in range(1, 7)] + [f"{YEAR}-Q1", f"{YEAR}-Q2", f"{YEAR}-H1", f"{YEAR}"]
    runs = [("da-nang", period) for period in periods]
    runs += [(unit, "2026-06") for unit in ("hai-chau", "xa-hoa-vang", "phuong-hoa-vang", "hpn-khu-kinh-te")]
    compared, faults = 0, []
    for root, period in runs:
        ours, theirs = expected_rows(units, stated, fields, root, period), run(giamsat, root, period)
        compared += len(COLUMNS) * len(ours.keys() & theirs.keys())
        faults += [f"{root} {period} {key}: expected {ours.get(key)}, the program says {theirs.get(key)}"
                   for key in sorted(ours.keys() | theirs.keys()) if ours.get(key) != theirs.get(key)]
    print("\n".join(faults[:40]) + ("\n" if faults else "") + f"{compared} numbers compared, {len(faults)} differences")
    return 1 if faults or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
