# SPDX-License-Identifier: MIT
"""The units in examples/two-levels-2026, how each writes, what each does and counts, and the stories."""

import calendar
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "examples"))

from chance import Chance
from hands import Hand
from roster import PROJECT, read_roster

EXAMPLE = PROJECT / "examples" / "two-levels-2026"
YEAR = 2026
MONTHS = range(1, 7)
ATTACHED_LAST_MONTH = {"hpn-khu-cong-nghe-cao": 3}     # closed on 1 April

# The stories; see README.md.
LATE_PLANS = {"thanh-khe": 10}          # the day of February; due before the 10th
NO_SECOND_DIALOGUE = {"ba-na"}          # in the plan
ONLINE = {"hai-chau", "hoa-khanh", "hpn-khu-kinh-te", "hpn-cong-an"}
MISSING = {("an-khe", 3)}
DRAFTS = {("hoa-xuan", 4)}
LATE = {("son-tra", 2): 3}              # days after the due date
CORRECTED = {("hai-van", 4)}
NO_BRIEFING = {("thanh-khe", 5)}
NO_DIALOGUE_DONE = {"hoa-cuong"}
ONE_BRANCH_SHORT = {("cam-le", 5)}
FOLLOWED_UP = {"hoa-khanh": 2}          # a case of February, monitored in March
NO_CASES = {"ba-na"}
NO_CAMPAIGN_REPORT = {"lien-chieu"}
LATE_CAMPAIGN_REPORT = {"ngu-hanh-son"}
HALF_YEAR = {"hai-chau": 0, "an-hai": 1}    # one case too many
CODE_USED_AGAIN = {"xa-hoa-vang"}
MERGED = {"phuong-hoa-vang": ("xa-hoa-vang", "xa-hoa-tien")}

HANDS = {
    "hai-chau": Hand(own="code"),           # 20242 was Phường Phước Ninh until 01/07/2025
    "hoa-cuong": Hand(own="short", slashes=True),
    "thanh-khe": Hand(own="name"),          # there was a district with that name
    "an-khe": Hand(own="name", slashes=True, padded=False),   # and a ward with that name, with another code
    "an-hai": Hand(own="capitals"),
    "son-tra": Hand(own="body", one_line=False),
    "ngu-hanh-son": Hand(own="tones"),
    "hai-van": Hand(own="code", slashes=True),
    "cam-le": Hand(own="plain"),
    "xa-hoa-vang": Hand(own="code"),        # 20320 belongs to Phường Hòa Vang from 01/05/2026
    "xa-hoa-tien": Hand(own="short"),
    "phuong-hoa-vang": Hand(own="code"),
}


def hand_of(unit):
    return HANDS.get(unit.id, Hand())


def month_end(month):
    return date(YEAR, month, calendar.monthrange(YEAR, month)[1])


def opened_and_closed():
    """The roster's dates by unit, as text; empty if there is none."""
    lines = (EXAMPLE / "roster.csv").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines[1:]]
    return {row[0]: (row[5], row[6]) for row in rows}


DATES = opened_and_closed()
UNITS = read_roster(EXAMPLE / "roster.csv")
COMMUNES = [unit for unit in UNITS.values() if unit.level == "commune"]
ATTACHED = [unit for unit in UNITS.values() if unit.level == "attached"]


def open_on(unit, day):
    opened, closed = DATES[unit.id]
    return (not opened or opened <= day.isoformat()) and (not closed or day.isoformat() < closed)


def months_of(unit, months=MONTHS):
    """Those on whose last day the unit exists."""
    return [month for month in months if open_on(unit, month_end(month))]


@dataclass(frozen=True)
class Numbers:
    """A commune's figures for one month."""
    branches: int
    monitoring: int
    members: int
    found: int
    monitored: int
    posts: int


def size_of(unit):
    if unit.id in MERGED:
        parts = [size_of(UNITS[part]) for part in MERGED[unit.id]]
        return sum(branches for branches, _ in parts), sum(members for _, members in parts)
    chance = Chance("two levels", "size", unit.id)
    branches = chance.between(14, 46)
    return branches, branches * chance.between(38, 61)


def cases_of(unit, month):
    """(found, monitored)"""
    first = FOLLOWED_UP.get(unit.id)
    if month == first:
        return 2, 1
    if first and month == first + 1:
        return 1, 2
    found = 0 if unit.id in NO_CASES else Chance("two levels", "cases", unit.id, month).one_of([0, 0, 1, 1, 2])
    return found, found


def numbers_of(unit, month):
    branches, members = size_of(unit)
    found, monitored = cases_of(unit, month)
    posts = Chance("two levels", "posts", unit.id, month).between(9, 31)
    return Numbers(branches, branches - ((unit.id, month) in ONE_BRANCH_SHORT), members + 3 * month, found, monitored,
                   posts)


def due_day(last_day, days):
    return last_day + timedelta(days=days)


def submitted(unit, month, days=5):
    """The date on which the report of that month was sent; none for a draft."""
    if (unit.id, month) in DRAFTS:
        return None
    due = due_day(month_end(month), days)
    if late := LATE.get((unit.id, month)):
        return due_day(due, late)
    return due - timedelta(days=Chance("two levels", "sent", unit.id, month).between(0, 3))
