# SPDX-License-Identifier: MIT
"""The plans and reports of examples/two-levels-2026, as each unit writes them."""

from datetime import date, timedelta

import facts
from chance import Chance
from facts import ATTACHED, COMMUNES, MONTHS, UNITS, YEAR, hand_of, month_end, months_of, numbers_of, open_on
from yaml_text import Inline, document

PLAN_SCHEMA = "yaml-language-server: $schema=../../../schemas/plan.schema.json"
REPORT_SCHEMA = "yaml-language-server: $schema=../../../../schemas/report.schema.json"
PROGRAMME = "two-levels-2026"
BRIEFING, DIALOGUE, TRAINING = {"kind": "briefing"}, {"kind": "dialogue"}, {"kind": "training"}
TEAM = {"kind": "supervision", "form": "team", "topic": "environment"}
ONLINE = {"kind": "supervision", "form": "online", "topic": "one-stop"}
CITY_TEAM = {"kind": "supervision", "form": "team", "topic": "one-stop",
             "title": "Giám sát giải quyết thủ tục hành chính ở xã, phường"}
CITY_TEAM_AT = ("hai-chau", "thanh-khe", "cam-le", "xa-hoa-vang")
POLICY = {"policy": "Quy định về cung cấp dịch vụ công trực tuyến"}


def _lines(activities):
    return [Inline(activity) for activity in activities]


def teams_of(unit):
    return 3 if unit.id == "hai-chau" else 1


# Plans ------------------------------------------------------------------------------------------------------------

def _planned_by_commune(unit, hand):
    closes = facts.DATES[unit.id][1]
    activities = [BRIEFING | {"every": "month"},
                  TRAINING | {"when": hand.month(YEAR, 3), "days": 2, "participants": 45},
                  TRAINING | {"when": hand.month(YEAR, 4 if closes else 9), "days": 1, "participants": 30},
                  DIALOGUE | {"when": f"{YEAR}-Q1" if closes else f"{YEAR}-H1"},
                  TEAM | {"when": hand.month(YEAR, 4 if closes else 6), "count": teams_of(unit)}]
    if not closes and unit.id not in facts.NO_SECOND_DIALOGUE:
        activities.append(DIALOGUE | {"when": f"{YEAR}-H2"})
    if unit.id in facts.ONLINE:
        activities.append(ONLINE | {"when": str(YEAR)})
    return activities


def _planned_by_attached(unit):
    closes = facts.DATES[unit.id][1]
    activities = [BRIEFING | {"every": "quarter"}]
    if not closes:
        activities.append(ONLINE | {"when": f"{YEAR}-H2"} | POLICY)
    return activities


def _plan(unit, activities, submitted, number):
    hand = hand_of(unit)
    # In a plan, which covers the whole year, a code that is reused within the year is ambiguous.
    name = unit.name if unit.id in facts.CODE_USED_AGAIN else hand.unit(unit)
    plan = {"#schema": PLAN_SCHEMA, "giamsat": "plan/1", "programme": PROGRAMME, "unit": name,
            "number": f"{number:02}/KH-BTV", "signed": hand.date(submitted - timedelta(days=2)),
            "submitted": hand.date(submitted), "in_charge": [Inline(name="Nguyễn Thị Lan", role="Chủ tịch")],
            "basis": ["12/CTr-BTV"], "activities": _lines(activities)}
    if unit.level == "commune":
        plan["none_arose"] = [Inline(what="social-critique", reason="Chưa có dự thảo nào")]
    return document(plan)


def _city_plan():
    activities = [BRIEFING | {"every": "month"}, CITY_TEAM | {
        "when": f"{YEAR}-Q2", "subjects": _city_subjects()},
        {"kind": "agreement", "when": f"{YEAR}-Q1",
         "partners": ["Công an thành phố Đà Nẵng", "Ủy ban MTTQ Việt Nam thành phố"]}]
    plan = {"#schema": PLAN_SCHEMA, "giamsat": "plan/1", "programme": PROGRAMME, "unit": "da-nang",
            "number": "12/CTr-BTV", "submitted": f"{YEAR}-01-15",
            "in_charge": [Inline(name="Trần Thị Mai", role="Phó Chủ tịch")], "activities": activities}
    return document(plan)


def plans():
    due = date(YEAR, 2, 9)
    files = {"ke-hoach/da-nang.yaml": _city_plan()}
    for number, unit in enumerate(COMMUNES + ATTACHED, 3):
        if not open_on(unit, due):
            continue
        day = facts.LATE_PLANS.get(unit.id, Chance("two levels", "plan", unit.id).between(3, 9))
        planned = (_planned_by_commune(unit, hand_of(unit)) if unit.level == "commune" else _planned_by_attached(unit))
        files[f"ke-hoach/{unit.id}.yaml"] = _plan(unit, planned, date(YEAR, 2, day), number)
    return files


# Reports ----------------------------------------------------------------------------------------------------------

def _head(unit, period, submitted, revision=1):
    hand = hand_of(unit)
    head = {"#schema": REPORT_SCHEMA, "giamsat": "report/1", "programme": PROGRAMME, "unit": hand.unit(unit),
            "period": period}
    if submitted:
        head["submitted"] = hand.date(submitted)
    return head | ({"revision": revision} if revision > 1 else {})


def _a_day(unit, month, what):
    """A weekday of that month."""
    days = [date(YEAR, month, day) for day in range(4, 27)]
    return Chance("two levels", "day", unit.id, month, what).one_of([day for day in days if day.weekday() < 5])


def _done(unit, month, activity, what, **more):
    return activity | {"when": hand_of(unit).date(_a_day(unit, month, what))} | more


def done_by_commune(unit, month):
    activities = []
    if (unit.id, month) not in facts.NO_BRIEFING:
        activities.append(_done(unit, month, BRIEFING, "briefing"))
    if month == 3 or unit.id in facts.MERGED and month == 5:
        activities.append(_done(unit, month, TRAINING, "training", days=2,
                                participants=Chance("two levels", "class", unit.id).between(30, 60)))
    closes = facts.DATES[unit.id][1]
    if month == 4 and closes:
        activities.append(_done(unit, month, TRAINING, "second training", days=1, participants=32))
    if month == (4 if closes else 6):
        activities.append(_done(unit, month, TEAM, "team", count=teams_of(unit), participants=8))
    if month == (3 if closes else 6) and unit.id not in facts.NO_DIALOGUE_DONE:
        activities.append(_done(unit, month, DIALOGUE, "dialogue", participants=85))
    if month == 5 and unit.id in facts.ONLINE:
        activities.append(_done(unit, month, ONLINE, "online"))
    return activities


def commune_figures(unit, numbers):
    small = hand_of(unit).small
    figures = {"branches": small({"total": numbers.branches, "monitoring": numbers.monitoring}),
               "members": small({"total": numbers.members}), "posts": small({"total": numbers.posts})}
    if unit.id not in facts.NO_CASES:
        figures["cases"] = small({"found": numbers.found, "monitored": numbers.monitored})
    return figures


def _none_arose(unit):
    return {"none_arose": [Inline(what="cases")]} if unit.id in facts.NO_CASES else {}


def month_report(unit, month, submitted, revision=1):
    numbers = numbers_of(unit, month)
    report = _head(unit, hand_of(unit).month(YEAR, month), submitted, revision)
    report["activities"] = _lines(done_by_commune(unit, month))
    report["figures"] = commune_figures(unit, numbers)
    return report | _none_arose(unit)


def _month_files(unit, month):
    key, path = (unit.id, month), f"bao-cao/{YEAR}-{month:02}/{unit.id}"
    if key in facts.MISSING:
        return {}
    sent = facts.submitted(unit, month)
    report = month_report(unit, month, sent)
    if key not in facts.CORRECTED:
        return {f"{path}.yaml": report}
    corrected = month_report(unit, month, facts.due_day(sent, 9), 2)
    report["figures"]["posts"]["total"] += 100
    return {f"{path}.yaml": report, f"{path}-lan-2.yaml": corrected}


def attached_report(unit, quarter):
    months = [month for month in range(3 * quarter - 2, 3 * quarter + 1)]
    report = _head(unit, f"{YEAR}-Q{quarter}", facts.submitted(unit, months[-1], 10))
    report["activities"] = _lines([_done(unit, months[1], BRIEFING, "briefing")])
    if unit.id in facts.ONLINE and quarter == 2:
        report["activities"].append(Inline(_done(unit, months[1], ONLINE, "online") | POLICY))
    report["figures"] = {"members": Inline(total=attached_members(unit)),
                         "posts": Inline(total=attached_posts(unit, quarter))}
    return report


def attached_members(unit):
    return Chance("two levels", "members", unit.id).between(180, 900)


def attached_posts(unit, quarter):
    return Chance("two levels", "posts", unit.id, quarter).between(4, 20)


def campaign_report(unit):
    report = _head(unit, f"{YEAR}-05-04/{YEAR}-05-20", date(YEAR, 5, 25 if unit.id in facts.LATE_CAMPAIGN_REPORT else 22))
    found = Chance("two levels", "campaign", unit.id).between(0, 2)
    report["activities"] = _lines([{"kind": "supervision", "form": "community", "topic": "environment",
                                    "when": f"{YEAR}-05-11/{YEAR}-05-15", "participants": 30 + found}])
    return report


def half_year_report(unit):
    months = [numbers_of(unit, month) for month in MONTHS]
    last, too_many = months[-1], facts.HALF_YEAR[unit.id]
    report = _head(unit, f"{YEAR}-H1", date(YEAR, 7, 7))
    report["figures"] = {"branches": Inline(total=last.branches, monitoring=last.monitoring),
                         "members": Inline(total=last.members),
                         "cases": Inline(found=sum(n.found for n in months) + too_many,
                                         monitored=sum(n.monitored for n in months)),
                         "posts": Inline(total=sum(n.posts for n in months))}
    return report


def _city_subjects():
    return ([Inline(unit=unit, kind="people-committee") for unit in CITY_TEAM_AT]
            + [Inline(unit=unit, kind="residential-group", count=2) for unit in CITY_TEAM_AT])


def city_posts(month):
    return Chance("two levels", "posts", "da-nang", month).between(25, 60)


def city_report(month):
    city = UNITS["da-nang"]
    activities = [Inline(_done(city, month, BRIEFING, "briefing"))]
    if month == 2:
        activities.append({"kind": "agreement", "when": f"{YEAR}-02-12",
                           "partners": ["Công an thành phố Đà Nẵng", "Ủy ban MTTQ Việt Nam thành phố"]})
    if month == 4:
        activities.append(CITY_TEAM | {"when": f"{YEAR}-04-07/{YEAR}-04-17", "subjects": _city_subjects(),
                                       "participants": 14})
    return _head(city, f"{YEAR}-{month:02}", facts.due_day(month_end(month), 6)) | {
        "activities": activities, "figures": {"posts": Inline(total=city_posts(month))}}


def reports():
    files = {}
    for month in MONTHS:
        files[f"bao-cao/{YEAR}-{month:02}/da-nang.yaml"] = city_report(month)
        for unit in COMMUNES:
            if month in months_of(unit):
                files |= _month_files(unit, month)
    for unit in ATTACHED:
        for quarter in (1, 2):
            if 3 * quarter in months_of(unit):
                files[f"bao-cao/{YEAR}-Q{quarter}/{unit.id}.yaml"] = attached_report(unit, quarter)
    for unit in COMMUNES:
        if open_on(unit, date(YEAR, 5, 20)) and unit.id not in facts.NO_CAMPAIGN_REPORT:
            files[f"bao-cao/dot-cao-diem/{unit.id}.yaml"] = campaign_report(unit)
        if unit.id in facts.HALF_YEAR:
            files[f"bao-cao/{YEAR}-H1/{unit.id}.yaml"] = half_year_report(unit)
    return {path: document(report) for path, report in files.items()}
