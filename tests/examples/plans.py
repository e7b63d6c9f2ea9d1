# SPDX-License-Identifier: MIT
"""The plans: the city's and the seven districts'."""

from datetime import date, timedelta

import city_work
import district_work
import ward_work
from chance import Chance
from figures import size_of
from hands import HANDS
from roster import districts
from work import YEAR, plan_activities
from yaml_text import Noted, document

SCHEMA = "yaml-language-server: $schema=../../../schemas/plan.schema.json"

# One day late: it is due before 20/02/2023.
SUBMITTED = {"lien-chieu": 10, "thanh-khe": 17, "hai-chau": 15, "son-tra": 20, "ngu-hanh-son": 13, "cam-le": 16,
             "hoa-vang": 19}
IN_CHARGE = {
    "da-nang": ("Trần Thị Hoài Thu", "Trưởng Ban Tuyên giáo - Chính sách Pháp luật"),
    "lien-chieu": ("Nguyễn Thị Thanh Vân", "Phó Chủ tịch"),
    "thanh-khe": ("Lê Thị Kim Phượng", "Phó Chủ tịch"),
    "hai-chau": ("Phạm Thị Ngọc Ánh", "Phó Chủ tịch"),
    "son-tra": ("Huỳnh Thị Mỹ Lệ", "Chủ tịch"),
    "ngu-hanh-son": ("Võ Thị Bích Thuỷ", "Phó Chủ tịch"),
    "cam-le": ("Đặng Thị Hồng Nhung", "Phó Chủ tịch"),
    "hoa-vang": ("Ngô Thị Xuân Hương", "Phó Chủ tịch"),
}


def _in_charge(unit, hand):
    name, role = IN_CHARGE[unit.id]
    return [hand.small({"name": name, "role": role})]


def _funding(unit, hand):
    chance = Chance("funding", unit.id)
    amount = 350_000_000 if unit.level == "city" else chance.between(16, 40) * 5_000_000
    whose = "thành phố" if unit.level == "city" else unit.kind.lower()
    return [hand.small({"source": f"Ngân sách {whose}", "amount": amount}),
            hand.small({"source": "Vận động xã hội hóa"})]


def _ward_entry(ward, hand):
    branches, groups = size_of(ward)
    entry = {"unit": hand.unit(ward)}
    if hand.wards == "code":
        entry["unit"] = Noted(entry["unit"], ward.name)
    entry["figures"] = {"branches": hand.small({"total": branches, "monitoring": branches}),
                        "residential_groups": hand.small({"total": groups, "monitored": groups})}
    works = ward_work.planned_by_itself(ward)
    return entry | ({"activities": plan_activities(works, hand)} if works else {})


def district_plan(district):
    hand = HANDS[district.id]
    submitted = date(YEAR, 2, SUBMITTED[district.id])
    chance = Chance("plan", district.id)
    plan = {
        "#schema": SCHEMA,
        "giamsat": "plan/1",
        "programme": "danang-2023",
        "unit": hand.unit(district),
        "number": f"{chance.between(3, 19):02}/KH-BTV",
        "signed": hand.date(submitted - timedelta(days=chance.between(1, 6))),
        "submitted": hand.date(submitted),
        "in_charge": _in_charge(district, hand),
        "basis": ["23/HD-ĐCT", "68/KH-BTV"],
        "funding": _funding(district, hand),
        "activities": plan_activities(district_work.work_of(district, hand), hand),
        "#each": "việc của mỗi xã, phường, trừ khi mục của đơn vị ghi khác",
        "each_unit": {"activities": plan_activities(ward_work.planned_for_each(district), hand)},
        "units": [_ward_entry(ward, hand) for ward in district.children],
    }
    return document(plan)


def city_plan(units):
    city, hand = units["da-nang"], HANDS["da-nang"]
    plan = {
        "#schema": SCHEMA,
        "giamsat": "plan/1",
        "programme": "danang-2023",
        "unit": "da-nang",
        "number": "07/KH-BTV",
        "signed": "2023-01-30",
        "submitted": "2023-01-31",
        "in_charge": _in_charge(city, hand),
        "basis": ["23/HD-ĐCT", "68/KH-BTV", "139/KH-UBND"],
        "funding": _funding(city, hand),
        "activities": plan_activities(city_work.work_of(units, hand), hand),
    }
    return document(plan)


def all_plans(units):
    """The plans' texts by path."""
    plans = {"ke-hoach/da-nang.yaml": city_plan(units)}
    for district in districts(units):
        plans[f"ke-hoach/{district.id}{HANDS[district.id].suffix}"] = district_plan(district)
    return plans
