# SPDX-License-Identifier: MIT
"""Da Nang's roster with as many invented districts as a benchmark needs, up to the size of a nation."""

import csv
import sys
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "examples"))

from chance import Chance
from hands import HANDS
from roster import ROSTER, Unit, districts, read_roster

FIRST = ["An", "Bình", "Châu", "Đông", "Gia", "Hòa", "Hưng", "Long", "Mỹ", "Nam", "Ninh", "Phú", "Phước", "Quảng",
         "Tân", "Tây", "Thạnh", "Thuận", "Vĩnh", "Xuân", "Yên"]
SECOND = ["Bắc", "Cường", "Điền", "Giang", "Hà", "Hiệp", "Khê", "Lâm", "Lộc", "Lợi", "Minh", "Nghĩa", "Phong", "Sơn",
          "Thành", "Thịnh", "Thọ", "Trạch", "Trung", "Xá"]
NAMES = [f"{first} {second}" for first, second in product(FIRST, SECOND)]
FIRST_CODE = 50000                       # higher than any official code of 2023
CITY = "da-nang"
LEAST_WARDS, MOST_WARDS = 7, 11


def invented_district(number):
    """One district and its wards. Names of districts are unique; names of wards recur in other districts, as in
    reality."""
    chance = Chance("bench", "district", number)
    name = NAMES[number]
    rural = chance.happens(40)
    code = FIRST_CODE + number * (MOST_WARDS + 1)
    district = Unit(f"d{number:03}", str(code), "district", CITY, f"{'Huyện' if rural else 'Quận'} {name}")
    names = chance.some_of([other for other in NAMES if other != name], chance.between(LEAST_WARDS, MOST_WARDS))
    for place, ward in enumerate(names, 1):
        district.children.append(Unit(f"{district.id}-{place:02}", str(code + place), "ward", district.id,
                                      f"{'Xã' if rural else 'Phường'} {ward}"))
    return district


def known_and_invented(number):
    """That many districts, each with the writing style of its reports: the real ones first."""
    real = districts(read_roster())[:number]
    hands = [hand for unit, hand in HANDS.items() if unit != CITY]
    if number - len(real) > len(NAMES):
        raise ValueError(f"no more than {len(NAMES) + len(real)} districts have names")
    invented = [invented_district(index) for index in range(number - len(real))]
    return ([(unit, HANDS[unit.id]) for unit in real]
            + [(unit, hands[place % len(hands)]) for place, unit in enumerate(invented)])


def write_roster(path, units):
    """The built-in roster with the additional units."""
    known = read_roster()
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(ROSTER.read_text(encoding="utf-8-sig"))
        rows = csv.writer(file, lineterminator="\n")
        for district in units:
            if district.id not in known:
                rows.writerows([unit.id, unit.code, unit.level, unit.parent, unit.name, "", "", ""]
                               for unit in [district, *district.children])
