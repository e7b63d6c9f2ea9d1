# SPDX-License-Identifier: MIT
"""Random programmes and rosters."""

from datetime import date

WORDS = {"vi": "Thử", "en": "Try"}
WARD_NAMES = ["An Bình", "Bình Hòa", "Cẩm Nam", "Diên Hồng", "Đông Hải", "Gia Lộc", "Hoà Quý", "Khuê Mỹ", "Lộc Thủy"]
DISTRICT_NAMES = ["Bắc Sơn", "Nam Phước", "Tây Hồ"]


def make_roster(chance, features, year):
    """Rows of a roster: a city, one to three districts or none, one to three wards each."""
    rows = [unit_row("c", "1", "city", "", "Thành phố Cẩm Thanh")]
    names = WARD_NAMES[:]
    two_levels = "two-levels" in features and chance.random() < 0.25
    districts = ["c"] if two_levels else [f"d{number}" for number in range(1, chance.randint(2, 4))]
    for number, district in enumerate(districts, 1):
        if not two_levels:
            rows.append(unit_row(district, f"1{number}", "district", "c", "Quận " + DISTRICT_NAMES[number - 1]))
        for ward in range(1, chance.randint(2, 4)):
            row = unit_row(f"w{number}{ward}", f"1{number}{ward}", "ward", district, "Phường " + names.pop(0))
            rows.append(row)
            may_end = "closed" in features and (ward > 1 or "all-closed" in features)
            if may_end and chance.random() < 0.35:
                day = date(year, chance.randint(1, 12), chance.choice([1, 1, chance.randint(2, 28)]))
                limit_life(chance, rows, row, day if "closed-mid" in features else day.replace(day=1))
    return rows


def unit_row(id, code, level, parent, name):
    return {"id": id, "code": code, "level": level, "parent": parent, "name": name,
            "opened": "", "closed": "", "successors": ""}


def limit_life(chance, rows, row, day):
    """Closes the unit on the day, often with a successor from that day on; or opens it then."""
    if chance.random() < 0.3:
        row["opened"] = day.isoformat()
        return
    row["closed"] = day.isoformat()
    if chance.random() < 0.7:
        successor = unit_row(row["id"] + "b", row["code"] + "9", "ward", row["parent"], row["name"] + " Mới")
        row["successors"] = successor["id"]
        rows.append(successor | {"opened": day.isoformat()})


def make_programme(chance, features, year, levels):
    base = "district" if "district" in levels else "ward"
    duties = make_duties(chance, features, year, base)
    targets = make_targets(chance, features, year, levels, base)
    if duties[1]["per"] == "quarter":
        targets = [target for target in targets if not is_of_months(target)
                   or ("told-later" in features and not target["measure"].keys() & {"share", "figure", "units"})]
    return {
        "giamsat": "programme/1", "id": "random", "year": str(year), "title": WORDS, "roster": "roster.csv",
        "month": "nd09" if "nd09" in features and chance.random() < 0.25 else "calendar",
        "levels": [{"id": level, "name": WORDS} for level in levels],
        "submissions": duties,
        "forms": {"team": WORDS, "community": WORDS}, "topics": {"violence": WORDS, "waste": WORDS},
        "subject_kinds": {"committee": {"name": WORDS}, "group": {"name": WORDS, "counted": "true"}},
        "activities": {"briefing": {"name": WORDS}, "talk": {"name": WORDS}, "critique": {"name": WORDS},
                       "supervision": {"name": WORDS, "requires": ["form", "topic"]}},
        "figures": make_figures(features, levels),
        "targets": targets,
    }


def make_duties(chance, features, year, base):
    entries = {"entries": "ward"} if base == "district" else {}
    due = chance.choice([{}, {"due": {"days": str(chance.randint(3, 20))}}])
    per = "quarter" if "quarterly" in features else "month"
    duties = [
        {"id": "plan", "kind": "plan", "levels": [base], **entries, "due": {"before": f"{year}-02-20"}},
        {"id": "monthly", "kind": "report", "per": per, "levels": [base], **entries, "source": "true", **due},
        {"id": "half-year", "kind": "report", "per": "half", "levels": [base], "due": {"days": "10"}},
        {"id": "city-plan", "kind": "plan", "levels": ["city"]},
        {"id": "city-monthly", "kind": "report", "per": "month", "levels": ["city"], "source": "true"},
    ]
    if "ad-hoc" in features and chance.random() < 0.3:
        on_a_month = "ad-hoc-month" in features and chance.random() < 0.5
        period = f"{year}-06" if on_a_month else f"{year}-05-10/{year}-05-20"
        duties.append({"id": "hot-spot", "kind": "report", "period": period, "levels": [base],
                       "due": {"before": f"{year}-07-05"}})
    return duties


def field(over_time, **rest):
    return {"name": WORDS, "over_time": over_time, **rest}


def make_figures(features, levels):
    cases = {"found": field("sum"), "monitored": field("sum", at_most="found", at_most_over="year")}
    if "optional" in features:
        cases["girls"] = field("sum", optional="true")
    return {
        "stock": {"name": WORDS, "levels": ["ward"],
                  "fields": {"total": field("latest"), "part": field("latest", at_most="total")}},
        "cases": {"name": WORDS, "levels": ["ward"], "may_not_arise": "true", "fields": cases},
        "posts": {"name": WORDS, "levels": levels, "fields": {"n": field("sum")}},
        "cadres": {"name": WORDS, "levels": levels[:-1], "fields": {"women": field("latest")}},
    }


# Targets ------------------------------------------------------------------------------------------------------------

def make_targets(chance, features, year, levels, base):
    made = [
        row("deadline", {"submitted": "plan"}, {"due": "true"}, levels=[base], on=["plan"]),
        row("lead", {"header": "in_charge"}, {"at_least": "1"}, levels=[base], on=["plan"]),
        row("basis", {"header": "basis"}, {"include": ["23/HD"]}, levels=[base], need="expected", on=["plan"]),
        row("stock-share", share("stock.part", "stock.total"), percent(chance, ["month", "year", "quarter"]), levels),
        row("cases-share", share("cases.monitored", "cases.found"), percent(chance, ["year", "half"]), levels),
        row("wards-ok", {"units": {"level": "ward", "meeting": ["stock-share", "cases-share"]}},
            {"at_least": chance.choice(["100%", "50%"])}, levels=levels[:-1]),
        row("critique", {"count": "critique"}, {"at_least": chance.choice(["1", "2"])}, levels, need="if-any"),
        row("partners", {"partners": "supervision"}, {"include": ["Sở Y", "Hội Luật gia"]}, levels, need="expected"),
    ]
    made += [count_target(chance, f"count-{number}", year, levels) for number in range(4)]
    made += [subject_target(chance, levels), sum_target(chance, levels)]
    if "spread" in features and base == "district":
        made.append(spread_target(chance))
    if "figure-targets" in features:
        made.append(row("posts", {"figure": "posts.n"}, {"at_least": "20", **often(chance)}, levels, need="expected"))
    return made


def is_of_months(target):
    """Whether a window may end within a quarter."""
    expect = target["expect"]
    return expect.get("per") == "month" or "within" in expect or "from" in expect or "units" in target["measure"]


def row(id, measure, expect, levels, need="required", **rest):
    return {"id": id, "clause": "I", "title": WORDS, "levels": levels, "need": need, "measure": measure,
            "expect": expect, **rest}


def share(part, whole):
    return {"share": {"part": part, "whole": whole}}


def percent(chance, pers):
    per = chance.choice(pers)
    return {"at_least": chance.choice(["100%", "100%", "80%"]), **({} if per == "year" else {"per": per})}


def often(chance):
    per = chance.choice(["", "half", "quarter", "month"])
    return {"per": per} if per else {}


def count_target(chance, id, year, levels):
    """A count with some filters and some window."""
    kind = chance.choice(["briefing", "talk", "supervision", "supervision"])
    measure = {"count": kind}
    if kind == "supervision":
        measure |= chance.choice([{}, {"form": "team"}, {"topic": ["violence", "waste"]}, {"policy": "true"},
                                  {"form": ["team"], "topic": "waste"}, {"adopted": "true"}])
    expect = {"at_least": str(chance.choice([1, 1, 1, 2, 3]))}
    within = chance.choice([f"{year}-04", f"{year}-Q2", f"{year}-H1", f"{year}-03-10/{year}-05-20"])
    start = f"{year}-{chance.randint(2, 9):02}"
    expect |= chance.choice([often(chance), often(chance), often(chance) | {"from": start}, {"within": within}])
    if chance.random() < 0.2:
        expect["by_unit"] = {"d1" if "district" in levels else "w11": "4"}
    return row(id, measure, expect, levels, need=chance.choice(["required", "expected", "aspire", "encouraged"]))


def subject_target(chance, levels):
    measure = {"subjects": "supervision", "subject": chance.choice(["committee", "group"]),
               "level": chance.choice(levels)}
    return row("subjects", measure, {"at_least": str(chance.randint(1, 3)), **often(chance)}, levels, need="expected")


def spread_target(chance):
    """Of the city: subjects under each district, or only under the first."""
    expect = {"at_least": str(chance.randint(1, 2)), **often(chance)}
    expect |= chance.choice([{"spread": "district"}, {"inside": ["d1"]}, {"inside": ["d1"], "spread": "district"}])
    measure = {"subjects": "supervision", "subject": chance.choice(["committee", "group"]), "level": "ward"}
    return row("spread", measure, expect, ["city"], need="expected")


def sum_target(chance, levels):
    measure = {"sum": "talk", "of": chance.choice(["participants", "days"])}
    return row("sum", measure, {"at_least": str(chance.choice([2, 30, 60])), **often(chance)}, levels, need="expected")
