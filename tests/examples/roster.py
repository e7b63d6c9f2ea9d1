# SPDX-License-Identifier: MIT
"""The units of the programme, read from its roster."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PROGRAMME = PROJECT / "schemas" / "programmes" / "danang-2023"
ROSTER = PROGRAMME / "danang-roster-2023.csv"


@dataclass
class Unit:
    id: str
    code: str
    level: str
    parent: str
    name: str
    children: list = field(default_factory=list)

    @property
    def kind(self):
        """The first word of the name: Quận, Huyện, Phường, Xã."""
        return self.name.split(" ", 1)[0]

    @property
    def bare_name(self):
        return self.name.split(" ", 1)[1]


def read_roster(path=ROSTER):
    """The units by id, in the roster's order."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        units = {row["id"]: Unit(row["id"], row["code"], row["level"], row["parent"], row["name"])
                 for row in csv.DictReader(file)}
    for unit in units.values():
        if unit.parent:
            units[unit.parent].children.append(unit)
    return units


def districts(units):
    return [unit for unit in units.values() if unit.level == "district"]
