# SPDX-License-Identifier: MIT
"""What the wards plan (in their district's plan) and do (in their district's reports)."""

from chance import Chance
from district_work import BRIEFING, VIOLENCE_POLICY, WASTE_POLICY, monthly
from work import Done, Work, a_day

# In these districts every ward plans a team; in the others only some do, because it is only encouraged.
EVERY_WARD_HAS_TEAM = ("hai-chau", "lien-chieu", "ngu-hanh-son", "thanh-khe", "son-tra", "cam-le")
SOME_WARDS_WITH_TEAM = ("hoa-phong", "hoa-chau", "hoa-tien", "hoa-khuong")
# This ward planned to supervise how cases of violence are settled, but did not.
NO_VIOLENCE_SUPERVISION = {"phuoc-my"}

# These neither reviewed documents nor heard members.
HEARS_NOBODY = {"nai-hien-dong", "xuan-ha"}
HEARINGS = [
    ("childcare", "Nghe phụ huynh phản ánh về nhóm trẻ độc lập"),
    ("conduct", "Nghe phản ánh về đạo đức, lối sống của cán bộ nơi cư trú"),
    ("environment", "Nghe phản ánh về vệ sinh môi trường tại khu dân cư"),
    ("law", "Nghe phản ánh về thực hiện chính sách bảo trợ xã hội"),
]

DRAFTS = [
    "Góp ý dự thảo Nghị quyết Đảng ủy về công tác dân vận",
    "Góp ý dự thảo Kế hoạch phát triển kinh tế - xã hội năm 2024",
    "Góp ý dự thảo Quy ước khu dân cư",
    "Góp ý dự thảo Kế hoạch phân loại rác tại nguồn",
    "Góp ý dự thảo Báo cáo chính trị",
]

TEAM = {"kind": "supervision", "form": "team", "topic": "waste-sorting"}
VIOLENCE = {"kind": "supervision", "form": "community", "topic": "violence"}
WASTE = {"kind": "supervision", "form": "community", "topic": "waste-sorting"}
DRAFT = {"kind": "draft-comment"}


def planned_for_each(district):
    """The district plan's activities for each of its wards."""
    works = [Work(BRIEFING, "every month"),
             Work(VIOLENCE | {"policy": VIOLENCE_POLICY}, "year"),
             Work(WASTE | {"policy": WASTE_POLICY}, "year"),
             Work(DRAFT, "year", plan_facts={"count": 2}),
             Work({"kind": "dialogue"}, "year")]
    if district.id in EVERY_WARD_HAS_TEAM:
        works.append(Work(TEAM | {"title": "Giám sát phân loại rác tại các tổ dân phố"}, "H2"))
    return works


def planned_by_itself(ward):
    """What the ward's own entry in the plan adds or replaces."""
    chance = Chance("own plan", ward.id)
    works = []
    if ward.id in SOME_WARDS_WITH_TEAM:
        works.append(Work(TEAM | {"title": "Giám sát phân loại rác tại các thôn"}, "Q3"))
    elif chance.happens(25):
        works.append(Work(DRAFT, "year", plan_facts={"count": 3}))
    return works


def has_team(ward):
    return ward.parent in EVERY_WARD_HAS_TEAM or ward.id in SOME_WARDS_WITH_TEAM


def community_work(ward, chance):
    works = []
    if ward.id not in NO_VIOLENCE_SUPERVISION:
        form = chance.one_of(["community", "community", "hearing", "documents"])
        months = chance.some_of(range(2, 12), chance.between(1, 3))
        works.append(Work(VIOLENCE | {"form": form, "policy": VIOLENCE_POLICY}, None,
                          [Done(month) for month in months]))
    months = chance.some_of(range(1, 12), chance.between(2, 3))
    works.append(Work(WASTE | {"policy": WASTE_POLICY}, None, [Done(month) for month in months]))
    return works


def softer_duties(ward):
    """What the plan requires of wards without a number, or only encourages."""
    chance, works = Chance("softer", ward.id), []
    if ward.id not in HEARS_NOBODY:
        topic, title = chance.one_of(HEARINGS)
        works.append(Work({"kind": "supervision", "form": "hearing", "topic": topic, "title": title}, None,
                          [Done(chance.between(2, 7))]))
    if chance.happens(40):
        works.append(Work({"kind": "law-contest", "title": "Thi tìm hiểu pháp luật tại chi hội"}, None,
                          [Done(a_day(chance, chance.between(4, 11)), {"participants": chance.between(40, 120)})]))
    return works


def work_of(ward):
    """Everything the ward did."""
    chance = Chance("ward", ward.id)
    works = [monthly(BRIEFING, chance)] + community_work(ward, chance) + softer_duties(ward)
    titles = chance.some_of(DRAFTS, 3)
    for month, title in zip(chance.some_of(range(2, 13), 3), titles):
        works.append(Work(DRAFT | {"title": title}, None, [Done(a_day(chance, month))]))
    works.append(Work({"kind": "dialogue"}, None,
                      [Done(a_day(chance, chance.between(5, 11)), {"participants": chance.between(30, 70)})]))
    if has_team(ward):
        month = chance.between(7, 9)
        groups = "thôn" if ward.kind == "Xã" else "tổ dân phố"
        works.append(Work(TEAM | {"title": f"Giám sát phân loại rác tại {chance.between(2, 4)} {groups}"}, None,
                          [Done(a_day(chance, month), {"participants": chance.between(5, 9)})]))
    return works
