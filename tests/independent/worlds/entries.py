# SPDX-License-Identifier: MIT
"""Random activities, figures and entries."""

from datetime import date, timedelta

PARTNERS = ["Sở Y", "Hội Luật gia", "Phòng Tài nguyên"]


class Entries:
    """What units may write in one programme year."""

    def __init__(self, chance, features, contract):
        self.chance, self.features, self.contract = chance, features, contract
        self.events = {}

    def has(self, feature, likely):
        return feature in self.features and self.chance.random() < likely

    # Activities -----------------------------------------------------------------------------------------------------

    def activity(self, unit, days, dated=True):
        chance = self.chance
        kind = chance.choice(["briefing", "briefing", "talk", "supervision", "supervision", "critique"])
        if kind == "critique" and "if-any" not in self.features and dated and "none-arose" in self.features:
            kind = "talk"
        made = {"kind": kind}
        if kind == "supervision":
            made |= {"form": chance.choice(["team", "community"]), "topic": chance.choice(["violence", "waste"])}
            made |= chance.choice([{}, {"policy": "Luật"}, {"adopted": {"number": "1"}}])
            made |= self._subjects(unit)
        made["when"] = self._when(days) if dated else self._planned_when()
        made |= self._details(kind)
        return made

    def _details(self, kind):
        chance, made = self.chance, {}
        if kind == "talk" and not self.has("silent", 0.2):
            made |= {"participants": str(chance.randint(0, 40)), "days": str(chance.randint(1, 3))}
        if chance.random() < 0.15:
            made["count"] = str(chance.randint(1, 3))
        if chance.random() < 0.15:
            made["role"] = chance.choice(["joint", "lead"])
        if chance.random() < 0.7:
            made["title"] = f"Việc {chance.randint(1, 9999)}"
        if self.has("faulty", 0.05):
            made |= self._fault()
        return made

    def _fault(self):
        faults = [{"form": "zzzzzzzz"}, {"kind": "qqqqqqqq"}, {"topic": "xyzxyzxyz"},
                  {"when": f"{self.contract.year.year + 1}-01-10"}]
        if "recommendations" in self.features:
            faults.append({"recommendations": {"made": "1", "accepted": "2", "resolved": "0"}})
        return self.chance.choice(faults)

    def _subjects(self, unit):
        chance, near = self.chance, self.contract.subtree(unit)
        subjects = [{"unit": chance.choice(near), "kind": chance.choice(["committee", "group"])}
                    for _ in range(chance.randint(0, 2))]
        for subject in subjects:
            if subject["kind"] == "group" and chance.random() < 0.5:
                subject["count"] = str(chance.randint(1, 4))
        made = {"subjects": subjects} if subjects else {}
        return made | ({"partners": [chance.choice(PARTNERS)]} if chance.random() < 0.4 else {})

    def _when(self, days):
        """A day of the period; sometimes a few days, or the month as such."""
        chance, length = self.chance, (days.last - days.first).days
        first = days.first + timedelta(chance.randint(0, length))
        last = min(days.last, first + timedelta(chance.randint(0, 3)))
        draw = chance.random()
        if draw < 0.1 and last > first:
            return f"{first}/{last}"
        if draw < 0.2 and not self.contract.year.nd09:
            return f"{first.year}-{first.month:02}"
        return first.isoformat()

    def _planned_when(self):
        chance, year = self.chance, self.contract.year.year
        return chance.choice([f"{year}", f"{year}-Q{chance.randint(1, 4)}", f"{year}-H{chance.randint(1, 2)}",
                              f"{year}-{chance.randint(1, 12):02}", date(year, chance.randint(1, 12), 9).isoformat()])

    def joint_event(self, activity, month):
        """Makes the activity one of those that several units report under one id."""
        if not self.has("events", 0.1):
            return
        known = self.events.setdefault(month, (f"dot-{month}", activity["kind"], activity["when"]))
        differs = self.has("event-differs", 0.3)
        if activity["kind"] == known[1] and not differs:
            activity["when"] = known[2]
        if differs or activity["kind"] == known[1]:
            activity["event"] = known[0]
            for key in ("count", "role"):
                activity.pop(key, None)

    # Figures --------------------------------------------------------------------------------------------------------

    def figures(self, unit):
        chance, level, made = self.chance, self.contract.units[unit].level, {}
        for group, rows in self.contract.groups.items():
            if level in rows["levels"] and chance.random() < 0.85:
                made[group] = self._group(group, rows["fields"])
        if self.has("faulty", 0.05):
            made["nosuchgroupatall"] = {"n": "1"}
        return made

    def _group(self, group, fields):
        chance = self.chance
        whole = chance.randint(1 if group == "stock" and "zero-stock" not in self.features else 0, 12)
        made = {}
        for name, row in fields.items():
            if row.get("optional") and chance.random() < 0.5:
                continue
            made[name] = str(whole if name == "total" or not row.get("at_most") or chance.random() < 0.6
                             else chance.randint(0, whole))
        if self.has("faulty", 0.04):
            made[chance.choice(list(made))] = chance.choice(["1.5", "-1", "", "1.234", "99"])
        return made

    # Entries --------------------------------------------------------------------------------------------------------

    def own(self, unit, days, month):
        """What a unit states of itself for a month: activities, figures, none_arose."""
        days = days.cut(self.contract.units[unit].life) or days
        made = {"activities": [], "figures": self.figures(unit)}
        for _ in range(self.chance.choice([0, 1, 1, 2, 3])):
            activity = self.activity(unit, days)
            self.joint_event(activity, month)
            made["activities"].append(activity)
        self._none_arose(unit, made)
        return made

    def _none_arose(self, unit, made):
        if self.has("none-arose", 0.15) and not any(each["kind"] == "critique" for each in made["activities"]):
            made["none_arose"] = [{"what": "critique", "reason": "Không có"}]
        has_cases = self.contract.units[unit].level != "ward" or "cases" in made["figures"]
        if not has_cases and self.has("none-arose", 0.5):
            made.setdefault("none_arose", []).append({"what": "cases", "reason": "Không có"})

    def blank(self, unit):
        return self.chance.choice([{}, {"figures": ""}, {"figures": {"posts": ""}, "activities": ""},
                                   {"figures": {"posts": {"n": ""}}}, {"note": ""}])
