# SPDX-License-Identifier: MIT
"""Runs the program on a folder and compares its JSON with the independent reading, row by row."""

import json
import os
import subprocess
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import figures
import submissions
import targets
from contract import Contract
from sources import Sources
from standing import Files

CLEAN = {key: value for key, value in os.environ.items() if not key.startswith("GIAMSAT_")}


class Question(NamedTuple):
    unit: str
    period: str
    as_of: str


class Difference(NamedTuple):
    command: str
    table: str
    row: tuple
    column: str
    program: object
    reading: object


@dataclass
class Reading:
    """The independent reading of a folder, as of a day."""
    contract: Contract
    sources: Sources

    @staticmethod
    def of(folder, as_of, files="in"):
        contract = Contract(folder / "programme.yaml")
        register = folder / "received.csv"
        files = Files(contract, folder / files, register if register.exists() else None, date.fromisoformat(as_of))
        return Reading(contract, Sources(files))

    def submissions(self, question):
        return submissions.rows(self.sources.files, question.unit, self._period(question))

    def figures(self, question):
        return figures.rows(self.sources, question.unit, self._period(question))

    def targets(self, question):
        return targets.rows(targets.Judge(self.sources, self._period(question)), question.unit)

    def activities(self, question):
        """How often each is counted, up to the end of the period."""
        end = self.contract.year.calendar_end(self._period(question))
        return Counter((unit, each.kind, each.form, each.topic, each.days, each.lead, each.count)
                       for unit in self.contract.subtree(question.unit)
                       for each in self.sources.activities(unit) if each.days.last <= end)

    def _period(self, question):
        return self.contract.year.period(question.period)


class Program:
    def __init__(self, giamsat, folder, files="in"):
        self.giamsat, self.folder, self.files = giamsat, folder, files

    def run(self, command, question, *more):
        """The finished run. Raises RuntimeError if it is not about the files."""
        register = ["--received", "received.csv"] if (self.folder / "received.csv").exists() else []
        words = [self.giamsat, command, "--programme", "programme.yaml", "--unit", question.unit,
                 "--period", question.period, "--as-of", question.as_of, *register, *more, self.files]
        done = subprocess.run(words, cwd=self.folder, env=CLEAN, capture_output=True, text=True)
        if done.returncode not in (0, 1) or ("json" in more and not done.stdout):
            raise RuntimeError(f"exit status {done.returncode}: {' '.join(words)}\n{done.stderr}")
        return done

    def json(self, command, question):
        return json.loads(self.run(command, question, "--format", "json").stdout)


# Differences --------------------------------------------------------------------------------------------------------

def differences(program, reading, question):
    """All of a roll-up and of a status."""
    rollup = program.json("rollup", question)
    found = list(of_submissions("rollup", rollup, reading.submissions(question), reading))
    found += of_figures(rollup, reading.figures(question))
    found += of_targets(rollup, reading.targets(question))
    found += of_activities(rollup, reading.activities(question), reading)
    found += of_status(program.json("status", question), rollup)
    return found


def of_rows(command, table, columns, program, reading):
    """The differences of two tables, key -> values."""
    for key in sorted(program.keys() | reading.keys(), key=str):
        ours, theirs = program.get(key), reading.get(key)
        if ours is None or theirs is None:
            yield Difference(command, table, key, "row", ours, theirs)
            continue
        for column, one, other in zip(columns, ours, theirs):
            if one != other:
                yield Difference(command, table, key, column, one, other)


def of_submissions(command, data, reading, _):
    rows = {(row["unit"], row["submission"], row["period"]): (row["state"], row["days_late"], row["revision"])
            for row in data["submissions"]}
    return of_rows(command, "submissions", ("state", "days_late", "revision"), rows, reading)


FIGURES = ("period", "period_reported", "period_complete", "year", "year_reported", "year_complete", "expected")
TARGETS = ("value", "threshold", "status")


def figure_rows(rollup):
    return {(row["unit"], row["figure"]): [row.get(name) for name in FIGURES] for row in rollup["figures"]}


def target_rows(rollup):
    return {(row["unit"], row["target"]): [row[name] for name in TARGETS] for row in rollup["targets"]}


def of_figures(rollup, reading):
    ours = {key: [*period, *year, expected] for key, (period, year, expected) in reading.items()}
    if rollup["figures"] and "period_complete" not in rollup["figures"][0]:
        for row in ours.values():
            row[2] = row[5] = None
    return of_rows("rollup", "figures", FIGURES, figure_rows(rollup), ours)


def of_targets(rollup, reading):
    ours = {key: comparable(result) for key, result in reading.items()}
    return of_rows("rollup", "targets", TARGETS, target_rows(rollup), ours)


def comparable(result):
    """A date is no value of the JSON yet."""
    return (None if isinstance(result.value, date) else result.value, result.threshold, result.status)


def of_activities(data, reading, of):
    when = of.contract.year.when
    listed = Counter((row["unit"], row["kind"], row["form"] or "", row["topic"] or "", when(row["when"]),
                      row["role"] == "lead", row["count"]) for row in data["activities"])
    return [Difference("rollup", "activities", key, "times", listed[key], reading[key])
            for key in listed | reading if listed[key] != reading[key]]


def of_status(status, rollup):
    """What `status` says of a submission must be what `rollup` says of it."""
    known = {(row["unit"], row["submission"], row["period"]): row for row in rollup["submissions"]}
    for row in status["submissions"]:
        other = known.get((row["unit"], row["submission"], row["period"]))
        for column in ("state", "days_late", "submitted", "revision", "file"):
            if other and row[column] != other[column]:
                yield Difference("status", "submissions", (row["unit"], row["submission"], row["period"]), column,
                                 row[column], other[column])
