# SPDX-License-Identifier: MIT
"""The figures of each ward, month by month, from which the reports are made."""

from dataclasses import dataclass

from chance import Chance

MONTHS = range(1, 13)

# Groups for which these wards report that nothing arose, with none_arose or zeros.
SAYS_NONE_AROSE = {"hoa-bac"}
SAYS_ZERO = {"tan-chinh"}

# The month from which every residential group is monitored, in wards that do not monitor all of them from January on.
ALL_GROUPS_FROM = {"an-khe": 10, "hoa-khe": 6, "hoa-phu": 12, "hoa-ninh": 5, "hoa-bac": 8}

# A case found in one month and monitored in the next: (ward, group) → month in which it was found.
MONITORED_NEXT_MONTH = {
    ("man-thai", "violence_cases"): 5,
    ("hoa-khanh-nam", "environment_cases"): 3,
    ("hoa-son", "violence_cases"): 9,
}
# One more branch from July on.
NEW_BRANCH_IN_JULY = {"hoa-xuan", "hoa-hiep-nam"}


@dataclass
class WardMonth:
    """The figures of one ward for one month, by group and field."""
    branches: dict
    violence_cases: dict
    environment_cases: dict
    residential_groups: dict

    def groups(self):
        return {"branches": self.branches, "violence_cases": self.violence_cases,
                "environment_cases": self.environment_cases, "residential_groups": self.residential_groups}


def _cases(ward, group, month):
    if ward.id in SAYS_NONE_AROSE | SAYS_ZERO:
        return {"found": 0, "monitored": 0, "resolved": 0}
    chance = Chance("cases", ward.id, group, month)
    found = chance.one_of([0, 0, 0, 1, 1, 2] if group == "violence_cases" else [0, 1, 1, 2, 3, 5])
    resolved = found - 1 if found > 1 and chance.happens(40) else found
    late_from = MONITORED_NEXT_MONTH.get((ward.id, group))
    if month == late_from:
        return {"found": 2, "monitored": 1, "resolved": 1}
    if late_from and month == late_from + 1:
        return {"found": 1, "monitored": 2, "resolved": 2}
    return {"found": found, "monitored": found, "resolved": resolved}


def _groups_monitored(ward, total):
    """For each month; never a third more than in the previous month."""
    monitored = [total] * 13
    for month in range(ALL_GROUPS_FROM.get(ward.id, 1) - 1, 0, -1):
        step = Chance("groups", ward.id, month).between(78, 97)
        least = -(-monitored[month + 1] * 3 // 4)
        monitored[month] = max(least, monitored[month + 1] * step // 100)
    return monitored


def size_of(ward):
    """The ward's branches and residential groups at the start of the year."""
    chance = Chance("size", ward.id)
    if ward.kind == "Xã":
        branches = chance.between(8, 17)
        return branches, branches + chance.between(0, 3)
    return chance.between(9, 25), chance.between(32, 88)


def year_of(ward):
    """The ward's WardMonth for each month 1 … 12."""
    branches, groups = size_of(ward)
    monitored = _groups_monitored(ward, groups)
    year = {}
    for month in MONTHS:
        there = branches + (1 if ward.id in NEW_BRANCH_IN_JULY and month >= 7 else 0)
        year[month] = WardMonth({"total": there, "monitoring": there},
                                _cases(ward, "violence_cases", month), _cases(ward, "environment_cases", month),
                                {"total": groups, "monitored": monitored[month]})
    return year


CASES = ("violence_cases", "environment_cases")


def sum_of(year, months):
    """The ward's figures over those months: cases are added up, stocks are those of the last month."""
    last = year[max(months)]
    summed = dict(last.groups())
    for group in CASES:
        summed[group] = {field: sum(year[month].groups()[group][field] for month in months)
                         for field in ("found", "monitored", "resolved")}
    return WardMonth(**summed)


# The groups counted month by month; the unit's other groups are stocks.
FLOWS = {"posts", "petitions", "opinions", "legal_advice", "legal_column", "participation", "support_services"}
# At the end of a half-year, stocks are counted as well.
COUNTED = (6, 12)

# A petition received late in the month and forwarded in the next.
HANDLED_NEXT_MONTH = {"hai-chau": 5}
# The duties without a number about which these report nothing all year.
SILENT = {("son-tra", "support_services"), ("thanh-khe", "women_leaders"), ("ngu-hanh-son", "supervision posts")}
SILENT_WARDS = {("thanh-khe", "posts"), ("thanh-khe", "opinions"), ("son-tra", "gender_collaborators"),
                ("hai-chau", "childcare_groups")}
# This district reports that it introduced no young women officials.
INTRODUCED_NOBODY = {"lien-chieu"}
# This ward wrote nothing on the law against domestic violence.
NO_POST_ON_VIOLENCE = {"tho-quang"}


def _petitions(unit, month, received):
    """The petitions of a month, all handled in the same month except the one of HANDLED_NEXT_MONTH."""
    forwarded, late_from = received - received // 2, HANDLED_NEXT_MONTH.get(unit.id)
    if late_from == month:
        return {"received": received + 1, "handled": received, "forwarded": forwarded}
    if late_from == month - 1:
        received = max(1, received)
        return {"received": received, "handled": received + 1, "forwarded": forwarded + 1}
    return {"received": received, "handled": received, "forwarded": forwarded}


def _further_own(unit, month):
    """Figures of the city and the districts for the duties that the plan names without a number."""
    chance, city = Chance("further", unit.id, month), unit.level == "city"
    counts = {"participation": {"sessions": chance.between(3, 12), "members": chance.between(120, 900)},
              "support_services": {"clients": chance.between(2, 25)}}
    if city:
        counts["legal_column"] = {"articles": chance.between(2, 6)}
    if month in COUNTED:
        counts["women_leaders"] = {"networks": 1, "meetings": chance.between(1, 2)}
        counts["female_cadres"] = _officials(unit, month)
    return {group: fields for group, fields in counts.items() if (unit.id, group) not in SILENT}


def _officials(unit, month):
    chance = Chance("officials", unit.id)
    committee = {"city": 51, "district": chance.between(37, 41)}[unit.level]
    officials = {"party_committee": committee, "party_committee_women": committee // chance.between(4, 6)}
    if unit.id in ("da-nang", "hoa-vang"):
        council = chance.between(35, 53)
        officials |= {"council": council, "council_women": council // 4}
    introduced = 0 if unit.id in INTRODUCED_NOBODY else Chance("introduced", unit.id, month).between(1, 6)
    return officials | {"young_introduced": introduced}


def own_year_of(unit):
    """The city's and the districts' own figures, for each month: fields by group."""
    chance, year = Chance("own", unit.id), {}
    clubs = chance.between(2, 9)
    for month in MONTHS:
        posts, petitions, opinions = chance.between(12, 60), chance.between(0, 4), chance.between(6, 30)
        year[month] = {
            "posts": {"total": posts, "domestic_violence_law": posts // chance.between(4, 8),
                      "grassroots_democracy_law": posts // chance.between(4, 9)},
            "petitions": _petitions(unit, month, petitions),
            "opinions": {"collected": opinions, "reported": opinions - chance.between(0, 3)},
        }
        if (unit.id, "supervision posts") not in SILENT:
            year[month]["posts"]["supervision"] = posts // 10
        if unit.level == "district":
            year[month]["law_clubs"] = {"total": clubs, "members": clubs * 26}
        else:
            year[month]["legal_advice"] = {"consultations": chance.between(20, 70)}
        year[month] |= _further_own(unit, month)
    return year


def further_year_of(ward):
    """A ward's figures for the duties without a number, for each month: fields by group."""
    chance, year = Chance("further", ward.id), {}
    collaborators, groups = chance.between(2, 6), chance.between(3, 14)
    for month in MONTHS:
        posts, opinions = chance.between(2, 9), chance.between(1, 8)
        on_violence = 0 if ward.id in NO_POST_ON_VIOLENCE else posts // 3
        counts = {"posts": {"total": posts, "domestic_violence_law": on_violence,
                            "grassroots_democracy_law": posts // 3},
                  "opinions": {"collected": opinions, "reported": max(1, opinions - chance.between(0, 2))}}
        if chance.happens(15):
            counts["opinions"]["problems"] = chance.between(1, min(3, opinions))
        if month in COUNTED:
            committee = Chance("officials", ward.id).between(13, 15)
            counts |= {"childcare_groups": {"total": groups, "monitored": chance.between(1, groups)},
                       "gender_collaborators": {"total": collaborators},
                       "female_cadres": {"party_committee": committee, "party_committee_women": committee // 3}}
        year[month] = {group: fields for group, fields in counts.items() if (ward.parent, group) not in SILENT_WARDS}
    return year


def counts_over(year, months):
    """Such fields by group over those months: sums are added up, stocks are the last reported ones."""
    summed = {}
    for month in months:
        for group, fields in year[month].items():
            for field, number in fields.items():
                so_far = summed.setdefault(group, {})
                flows = group in FLOWS or field in ("meetings", "young_introduced")
                so_far[field] = so_far.get(field, 0) + number if flows else number
    return summed
