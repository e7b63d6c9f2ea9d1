# SPDX-License-Identifier: MIT
"""Which files count on a day: dates of submission, copies, revisions, duplicates (spec 2, Identity; spec 5)."""

import csv
from dataclasses import dataclass, field

from papers import Reader, text_of
from periods import parse_date


@dataclass
class Submission:
    """All that is there of one submission."""
    papers: list = field(default_factory=list)

    @property
    def standing(self):
        """The papers of the highest revision."""
        highest = max((paper.revision for paper in self.papers), default=0)
        return [paper for paper in self.papers if paper.revision == highest]

    @property
    def counted(self):
        """The paper that counts; none if it is a draft or there twice."""
        one = self.standing[0] if len(self.standing) == 1 else None
        return one if one and one.submitted else None

    def first_date(self):
        """The date of the first revision; none if that is not known."""
        dates = [paper.submitted for paper in self.papers if paper.revision == 1 and paper.submitted]
        return min(dates, default=None)


class Files:
    """The files of a folder as they stand on the as-of date."""

    def __init__(self, contract, folder, register, as_of):
        self.contract, self.as_of = contract, as_of
        self.register = read_register(contract, register) if register else {}
        self.submissions = {}
        for paper in read_papers(contract, folder):
            self._place(paper)

    def _place(self, paper):
        paper.submitted = self._date_of(paper)
        if paper.submitted and paper.submitted > self.as_of:
            return
        key = key_of(paper.kind, paper.unit, paper.period, paper.duty)
        self.submissions.setdefault(key, Submission()).papers.append(paper)

    def _date_of(self, paper):
        duty = paper.duty.id if paper.duty else None
        return self.register.get((paper.unit, duty, paper.period, paper.revision), paper.written_date)

    def of(self, kind, unit, period, duty=None):
        return self.submissions.get(key_of(kind, unit, period, duty), Submission())

    def first_date(self, unit, duty, period):
        """When the first revision came; none if that is not known."""
        listed = self.register.get((unit, duty.id, period, 1))
        if listed and listed <= self.as_of:
            return listed
        return self.of(duty.kind, unit, period, duty).first_date()


def key_of(kind, unit, period, duty):
    """Two submissions of one kind for the same days are told apart only where one is ad hoc."""
    return kind, unit, period, duty.id if duty and not duty.per else ""


def read_papers(contract, folder):
    reader, seen = Reader(contract), set()
    for path in sorted(folder.rglob("*.y*ml")):
        content = path.read_bytes()
        text = text_of(content)
        if text in seen:
            continue
        seen.add(text)
        if paper := reader.read(path.relative_to(folder), content):
            yield paper


def read_register(contract, path):
    rows = {}
    with open(path, encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            unit, period = contract.find(row["unit"]), contract.year.period(row["period"])
            rows[unit, row["submission"], period, int(row["revision"] or 1)] = parse_date(row["date"])
    return rows
