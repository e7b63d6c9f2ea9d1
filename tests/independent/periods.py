# SPDX-License-Identifier: MIT
"""Days, and the periods of a programme year as reports and targets cut it."""

import re
from datetime import date, timedelta
from typing import NamedTuple

MONTHS_OF = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class Days(NamedTuple):
    first: date
    last: date

    def contains(self, other):
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other):
        return self.first <= other.last and other.first <= self.last

    def cut(self, other):
        """The days of both; none if there are none."""
        both = Days(max(self.first, other.first), min(self.last, other.last))
        return both if both.first <= both.last else None


def end_of_month(year, month):
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)


def parse_date(text):
    """A date as people write it; none if the text is not one."""
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text):
        return date(int(match[3]), int(match[2]), int(match[1]))
    return None


class Year:
    """A programme year. `calendar_days` are those of targets and activities, `report_days` those of reports."""

    def __init__(self, year, nd09=False):
        self.year, self.nd09 = year, nd09
        self.days = Days(date(year, 1, 1), date(year, 12, 31))

    def calendar_days(self, first_month, last_month):
        return Days(date(self.year, first_month, 1), end_of_month(self.year, last_month))

    def report_days(self, first_month, last_month):
        days = self.calendar_days(first_month, last_month)
        if not self.nd09:
            return days
        first = days.first if first_month == 1 else date(self.year, first_month - 1, 15)
        last = days.last if last_month == 12 else date(self.year, last_month, 14)
        return Days(first, last)

    def months_of(self, per):
        """The first and last month of each month, quarter, half or year."""
        step = MONTHS_OF[per]
        return [(first, first + step - 1) for first in range(1, 13, step)]

    def parse(self, text, days_of):
        """The days of a written period; `days_of` is one of the two methods above."""
        if match := re.fullmatch(r"(\d{4})-(\d{1,2})", text):
            return self._other_year(match[1]).part(days_of, int(match[2]), int(match[2]))
        if match := re.fullmatch(r"(\d{1,2})/(\d{4})", text):
            return self._other_year(match[2]).part(days_of, int(match[1]), int(match[1]))
        if match := re.fullmatch(r"(\d{4})-Q([1-4])", text):
            return self._other_year(match[1]).part(days_of, int(match[2]) * 3 - 2, int(match[2]) * 3)
        if match := re.fullmatch(r"(\d{4})-H([12])", text):
            return self._other_year(match[1]).part(days_of, int(match[2]) * 6 - 5, int(match[2]) * 6)
        if re.fullmatch(r"\d{4}", text):
            return self._other_year(text).part(days_of, 1, 12)
        ends = [parse_date(end) for end in text.split("/")] if "-" in text else [parse_date(text)]
        return Days(ends[0], ends[-1])

    def period(self, text):
        return self.parse(text, "report_days")

    def when(self, text):
        return self.parse(text, "calendar_days")

    def part(self, days_of, first_month, last_month):
        return getattr(self, days_of)(first_month, last_month)

    def _other_year(self, text):
        return self if int(text) == self.year else Year(int(text), self.nd09)

    def label(self, days):
        """How a machine format writes the period of these days."""
        for per, write in (("month", "-{:02}"), ("quarter", "-Q{}"), ("half", "-H{}"), ("year", "")):
            for number, (first, last) in enumerate(self.months_of(per), 1):
                if self.report_days(first, last) == days:
                    return f"{self.year}" + write.format(number)
        return f"{days.first}/{days.last}"

    def calendar_end(self, days):
        """The last day of the calendar's month, quarter … of the same name."""
        return self.when(self.label(days)).last
