# SPDX-License-Identifier: MIT
"""A random year: a programme, a roster, plans, reports with faults, a register, written into a folder."""

import csv
import random
from datetime import date, timedelta

from contract import Contract
from papers import stated
from worlds.entries import Entries
from worlds.programmes import make_programme, make_roster
from worlds.writing import Writer


class World:
    """The files of one seed, in `folder`."""

    def __init__(self, seed, features, folder):
        self.chance, self.features, self.folder = random.Random(seed), features, folder
        self.year = self.chance.choice([2023, 2024, 2025])
        if self.has("quarterly", 0.15):
            self.features = features - {"closed"}   # what a unit owes that closes in a quarter is not settled
        else:
            self.features = features - {"quarterly"}
        self.writer = Writer(self.chance)
        self.register_rows, self.number = [], 0
        self.last_month = self.chance.choice([1, 2, 3, 3, 4, 6, 6, 9, 12])
        self._write_programme()
        self.contract = Contract(folder / "programme.yaml")
        self.entries = Entries(self.chance, features, self.contract)
        self.told = {}     # unit -> activities that may be told again
        self._write_files()
        self._write_register()

    def has(self, feature, likely):
        return feature in self.features and self.chance.random() < likely

    def _write_programme(self):
        roster = make_roster(self.chance, self.features, self.year)
        levels = [level for level in ("city", "district", "ward") if any(row["level"] == level for row in roster)]
        programme = make_programme(self.chance, self.features, self.year, levels)
        (self.folder / "in").mkdir(parents=True)
        (self.folder / "programme.yaml").write_text(self.writer.plain(programme), "utf-8")
        with open(self.folder / "roster.csv", "w", encoding="utf-8", newline="") as out:
            table = csv.DictWriter(out, roster[0].keys(), lineterminator="\n")
            table.writeheader()
            table.writerows(roster)

    # Files ----------------------------------------------------------------------------------------------------------

    def _write_files(self):
        for duty in self.contract.duties:
            for period in duty.periods:
                if duty.kind == "report" and self._month_of(period) > self.last_month:
                    continue
                for unit in self.contract.units.values():
                    if unit.level in duty.levels and unit.exists_in(period) and self.chance.random() < 0.85:
                        self._write_submission(duty, period, unit.id)
        if "own" in self.features and "district" in self.contract.levels:
            self._write_own()

    def _month_of(self, period):
        ends = [self.contract.year.report_days(month, month).last for month in range(1, 13)]
        return max(1, sum(end <= period.last for end in ends))

    def _write_own(self):
        """Reports of wards of their own, for months that their districts may tell of, too."""
        duty = next(duty for duty in self.contract.duties if duty.source)
        for unit in self.contract.units.values():
            for period in duty.periods:
                month = self._month_of(period)
                likely = unit.level == "ward" and unit.exists_in(period) and month <= self.last_month
                if likely and self.chance.random() < 0.15:
                    data = self._header("report", unit.id, period) | self.entries.own(unit.id, period, month)
                    self._send(data, None, period, unit.id)

    def _header(self, kind, unit, period):
        data = {"giamsat": f"{kind}/1", "programme": self.contract.id, "unit": unit}
        if kind == "report":
            data["period"] = self.contract.year.label(period)
            if self.has("span", 0.1):
                data["period"] = f"{period.first}/{period.last}"
        return data

    def _write_submission(self, duty, period, unit):
        data = self._header(duty.kind, unit, period)
        if not duty.per:
            data["submission"] = duty.id
        data |= self._plan(duty, unit, period) if duty.kind == "plan" else self._report(duty, unit, period)
        self._send(data, duty, period, unit)

    # Contents -------------------------------------------------------------------------------------------------------

    def _report(self, duty, unit, period):
        month = self._month_of(period)
        data = self.entries.own(unit, period, month)
        if duty.source:
            self._tell_late(unit, data, month)
        if duty.source and (duty.entries or self.has("depth", 0.1)):
            data["units"] = self._below(unit, period, month)
        return data

    def _tell_late(self, unit, data, month):
        year = self.contract.year
        before = year.report_days(month - 1, month - 1).cut(self.contract.units[unit].life) if month > 1 else None
        if before and self.has("told-late", 0.2):
            data["activities"].append(self.entries.activity(unit, before))
        earlier = self.told.setdefault(unit, [])
        if earlier and self.has("told-twice", 0.15):
            data["activities"].append(self.chance.choice(earlier))
        earlier += [each for each in data["activities"] if each not in earlier]

    def _below(self, unit, period, month):
        made = []
        for child in self.contract.units[unit].children:
            if not self.contract.units[child].exists_in(period) or self.chance.random() < 0.12:
                continue
            entry = {"unit": child}
            if self.has("blank", 0.1):
                entry |= self.entries.blank(child)
            else:
                entry |= self._stated(child, period, month)
            if self.contract.units[child].children and self.chance.random() < 0.7:
                entry["units"] = self._below(child, period, month)
            made.append(entry)
        if self.has("wrong-entries", 0.1):
            made += self._wrong(unit, period, month, made)
        return made

    def _wrong(self, unit, period, month, made):
        """An entry that does not belong here."""
        others = [each.id for each in self.contract.units.values() if each.parent != unit
                  or not each.exists_in(period)] + ["khong-co-don-vi-nay"] + [entry["unit"] for entry in made]
        wrong = self.chance.choice(others)
        if wrong in self.contract.units:
            return [{"unit": wrong} | self._stated(wrong, period, month)]
        return [{"unit": wrong, "figures": {"posts": {"n": "1"}}}]

    def _stated(self, unit, period, month):
        entry = self.entries.own(unit, period, month)
        return entry if stated(entry) else entry | {"figures": {"posts": {"n": "1"}}}

    def _plan(self, duty, unit, period):
        data = {"in_charge": [{"name": "Nguyễn Thị A"}] if self.chance.random() < 0.8 else "",
                "basis": self.chance.choice([["23/HD"], ["số 23/HD-ĐCT", "68/KH"], ["68/KH"]])}
        data["activities"] = self._planned(unit)
        if "plans" in self.features and duty.entries and self.chance.random() < 0.5:
            data["each_unit"] = {"activities": self._planned(unit)}
            data["units"] = [{"unit": child, "activities": self._planned(child)}
                             for child in self.contract.units[unit].children
                             if self.contract.units[child].exists_in(period) and self.chance.random() < 0.5]
        return data

    def _planned(self, unit):
        if "plans" not in self.features:
            return []
        made = [self.entries.activity(unit, None, dated=False) for _ in range(self.chance.randint(0, 3))]
        if self.chance.random() < 0.3:
            every = self.chance.choice(["month", "quarter"])
            made.append({"kind": "talk", "every": every, "participants": "20", "days": "1"})
        return made

    # Sending --------------------------------------------------------------------------------------------------------

    def _send(self, data, duty, period, unit):
        """Writes the file, its revisions, duplicates and copies."""
        due = duty.last_day_in_time(period) if duty else None
        end = date(self.year, 2, 5) if data["giamsat"] == "plan/1" else period.last
        base = due or end + timedelta(5)
        days = self.chance.randint(1, 12) if self.has("late", 0.25) else -self.chance.randint(0, 3)
        day = base + timedelta(days)
        revisions = 1 + (self.chance.randint(1, 2) if self.has("revisions", 0.15) else 0)
        first = 2 if revisions > 1 and self.has("unsent-first", 0.15) else 1
        for revision in range(first, revisions + 1):
            draft = revision == revisions and self.has("drafts", 0.07)
            self._write_revision(data, duty, period, revision, None if draft else day)
            day += timedelta(self.chance.randint(1, 20))
            data = self._changed(data, unit, period)

    def _changed(self, data, unit, period):
        """The corrected contents."""
        if data["giamsat"] == "plan/1":
            return data
        said = {row["what"] for row in data.get("none_arose", [])}
        figures = self.entries.figures(unit)
        return data | {"figures": {group: figures[group] for group in figures if group not in said}}

    def _write_revision(self, data, duty, period, revision, day):
        data = dict(data)
        if revision > 1 or self.chance.random() < 0.2:
            data["revision"] = str(revision)
        if day and self.has("register", 0.2) and duty:
            self._register(data["unit"], duty, period, revision, day)
            if self.chance.random() < 0.5:
                day = None
        if day:
            data["submitted"] = day.isoformat()
        path = self._write(data)
        if self.has("copies", 0.04):
            path.with_name("copy-" + path.name).write_bytes(path.read_bytes())
        if self.has("respelt", 0.04):
            text = path.read_text("utf-8-sig")   # line ends become those of Unix
            path.with_name("again-" + path.name).write_bytes(
                self.chance.choice([text, "\ufeff" + text, text.replace("\n", "\r\n"), text + "\n"]).encode("utf-8"))
        if self.has("duplicates", 0.03):
            self._write(data | {"note": "lần khác"})

    def _register(self, unit, duty, period, revision, day):
        self.register_rows.append({"unit": unit, "submission": duty.id, "period": self.contract.year.label(period),
                                   "revision": str(revision), "date": day.isoformat(), "number": str(self.number)})

    def _write(self, data):
        self.number += 1
        path = self.folder / "in" / f"{self.number:03}.yaml"
        path.write_bytes(self.writer.styled(data).encode("utf-8"))
        return path

    def _write_register(self):
        if self.register_rows:
            with open(self.folder / "received.csv", "w", encoding="utf-8", newline="") as out:
                table = csv.DictWriter(out, self.register_rows[0].keys(), lineterminator="\n")
                table.writeheader()
                table.writerows(self.register_rows)
