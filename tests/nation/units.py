# SPDX-License-Identifier: MIT
"""A nation's units: from a table of official units if there is one, otherwise invented ones of the same shape.

The table has the columns code, parent_code, level (city or province, district, ward: 63, 705 and 10,599 in 2023),
name_vi and slug. A slug is not an id, because siblings may differ only in marks; slug and code together are.
"""

import csv
import sys
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "examples"))

from chance import Chance

LEVELS = {"city": "province", "province": "province", "district": "district", "ward": "ward"}
NAMES = [f"{first} {second}" for first, second in product(
    ["An", "Bình", "Châu", "Đông", "Gia", "Hòa", "Hưng", "Long", "Mỹ", "Nam", "Ninh", "Phú", "Quảng", "Tân", "Xuân"],
    ["Bắc", "Cường", "Điền", "Giang", "Hà", "Hiệp", "Khê", "Lâm", "Lộc", "Minh", "Phong", "Sơn", "Thành", "Xá"])]


@dataclass
class Unit:
    id: str
    code: str       # text: leading zeros are part of it
    level: str
    name: str
    parent: str
    children: list = field(default_factory=list)


NATION = "viet-nam"


def _tree(units):
    nation = Unit(NATION, "", "nation", "Việt Nam", "")
    by_id = {NATION: nation} | {unit.id: unit for unit in units}
    for unit in units:
        by_id[unit.parent].children.append(unit)
    return nation


def read(path):
    """The nation in that table."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    ids = {row["code"]: f"{row['slug']}-{row['code']}" for row in rows}
    return _tree([Unit(ids[row["code"]], row["code"], LEVELS[row["level"]], row["name_vi"],
                       ids[row["parent_code"]] if row["parent_code"] else NATION) for row in rows])


def invent(provinces, districts=11, wards=15):
    """A nation with that many provinces, each with a realistic number of districts and wards."""
    units = []
    for p in range(1, provinces + 1):
        chance = Chance("nation", p)
        province = f"p{p:02}"
        units.append(Unit(province, f"{p:02}", "province", f"Tỉnh {NAMES[p]}", NATION))
        names = chance.some_of(NAMES, chance.between(districts - 2, districts + 2))
        for d, name in enumerate(names, 1):
            district = f"{province}-{d:02}"
            units.append(Unit(district, f"{10 * p + d:03}"[:2] + f"{p:02}{d:02}", "district", f"Huyện {name}", province))
            for w, ward in enumerate(chance.some_of(NAMES, chance.between(wards - 4, wards + 4)), 1):
                units.append(Unit(f"{district}-{w:02}", f"0{p:02}{d:02}{w:02}", "ward", f"Xã {ward}", district))
    return _tree(units)


def below(unit):
    """The unit and everything below it, each before its children."""
    yield unit
    for child in unit.children:
        yield from below(child)


def at(root, level):
    return [unit for unit in below(root) if unit.level == level]
