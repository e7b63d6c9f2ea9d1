# SPDX-License-Identifier: MIT
"""A programme and its roster, as the specification describes them, read into plain structs."""

import csv
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import yaml

from periods import Days, Year, parse_date

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def load_text(text):
    """The text as data in which every scalar is a string, '' where there is no value."""
    return yaml.load(text, Loader=LOADER)


@dataclass
class Unit:
    id: str
    code: str
    level: str
    parent: str
    name: str
    life: Days
    children: list = field(default_factory=list)

    def open_on(self, day):
        return self.life.first <= day <= self.life.last

    def exists_in(self, days):
        return self.life.overlaps(days)


@dataclass
class Duty:
    """A row of `submissions`."""
    id: str
    kind: str
    levels: list
    entries: str
    source: bool
    per: str          # "" for an ad hoc one
    periods: list     # the days of each
    due: dict

    def last_day_in_time(self, period):
        """None where there is no due date."""
        if "before" in self.due:
            return parse_date(self.due["before"]) - timedelta(1)
        return period.last + timedelta(int(self.due["days"])) if "days" in self.due else None


@dataclass
class Field:
    path: str
    group: str
    levels: list
    latest: bool
    optional: bool
    at_most: str      # another field of the group, or ""
    over_year: bool


class Contract:
    def __init__(self, path):
        path = Path(path)
        data = load_text(path.read_text("utf-8"))
        self.id = data["id"]
        self.year = Year(int(data["year"]), data.get("month") == "nd09")
        self.units = read_roster(path.parent / data["roster"])
        self.root = next(unit.id for unit in self.units.values() if not unit.parent)
        self.levels = [level["id"] for level in data["levels"]]
        self.duties = [self._duty(row) for row in data["submissions"]]
        self.kinds = {kind: row.get("requires", []) for kind, row in data["activities"].items()}
        self.forms, self.topics = list(data.get("forms", {})), list(data.get("topics", {}))
        self.subject_kinds = {kind: row.get("counted") == "true"
                              for kind, row in data.get("subject_kinds", {}).items()}
        self.groups = data.get("figures", {})
        self.fields = [read_field(group, name, row, rows) for group, rows in self.groups.items()
                       for name, row in rows["fields"].items()]
        self.targets = data["targets"]
        self.if_any = {kind_of(target) for target in self.targets if target["need"] == "if-any"}
        self.names = names_of(self.units)

    def _duty(self, row):
        if "per" in row:
            periods = [self.year.report_days(*months) for months in self.year.months_of(row["per"])]
        else:
            periods = [self.year.period(row.get("period") or str(self.year.year))]
        return Duty(row["id"], row["kind"], row["levels"], row.get("entries", ""), row.get("source") == "true",
                    row.get("per", "" if row["kind"] == "report" else "year"), periods, row.get("due") or {})

    def find(self, text):
        """The id of the unit that is written so; none if it is none or several."""
        if text in self.units:
            return text
        found = self.names.get(plain(text), set())
        return next(iter(found)) if len(found) == 1 else None

    def subtree(self, unit):
        return [unit] + [inner for child in self.units[unit].children for inner in self.subtree(child)]

    def living(self, unit, end):
        """The subtree's units that exist on some day of the year to its end."""
        days = Days(self.year.days.first, end)
        return [each for each in self.subtree(unit) if self.units[each].exists_in(days)]

    def superiors(self, unit):
        """From the root down to the direct superior."""
        parent = self.units[unit].parent
        return self.superiors(parent) + [parent] if parent else []

    def fields_of(self, group):
        return [each for each in self.fields if each.group == group]


def kind_of(target):
    measure = target["measure"]
    return next((measure[key] for key in ("count", "sum", "subjects", "partners") if key in measure), None)


def read_field(group, name, row, rows):
    return Field(f"{group}.{name}", group, rows["levels"], row["over_time"] == "latest",
                 row.get("optional") == "true", row.get("at_most", ""), row.get("at_most_over") == "year")


def read_roster(path):
    units = {}
    with open(path, encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            first = date.fromisoformat(row["opened"]) if row["opened"] else date.min
            last = date.fromisoformat(row["closed"]) - timedelta(1) if row["closed"] else date.max
            units[row["id"]] = Unit(*(row[key] for key in ("id", "code", "level", "parent", "name")), Days(first, last))
    for unit in units.values():
        if unit.parent:
            units[unit.parent].children.append(unit.id)
    return units


def plain(name):
    """A name without case and marks."""
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[\s-]+", " ", letters).strip()


def names_of(units):
    names = {}
    for unit in units.values():
        for name in (unit.id, unit.code, unit.name):
            names.setdefault(plain(name), set()).add(unit.id)
    return names
