# SPDX-License-Identifier: MIT
"""Roll-ups compose: what `--emit` writes for parts, rolled up, gives the figures of the whole (spec 5, Output)."""

import shutil

from compare import FIGURES, TARGETS, Question, figure_rows, of_rows, target_rows


class Parts:
    """The reports of a folder, replaced by what is emitted of them."""

    def __init__(self, program, contract, as_of, months):
        self.program, self.contract, self.as_of, self.months = program, contract, as_of, months

    def emit(self, units, source, target):
        """Writes the own report of each unit and month into `target`; plans are copied."""
        folder = self.program.folder / target
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        self.program.files = source
        for unit in units:
            for month in self.months:
                question = Question(unit, f"{self.contract.year.year}-{month:02}", self.as_of)
                self.program.run("rollup", question, "--quiet", "--emit", f"{target}/{unit}-{month:02}.yaml")
        return folder

    def keep(self, papers, target):
        """Copies files as they are."""
        for paper in papers:
            kept = self.program.folder / target / ("kept-" + paper.replace("/", "-"))
            shutil.copy(self.program.folder / "in" / paper, kept)


def differences(program, reading, question):
    """Of the parts, and of the parts of the parts."""
    contract = reading.contract
    if question.unit != contract.root:
        return []
    whole = program.json("rollup", question)
    last = contract.year.period(question.period).last
    months = [month for month in range(1, 13) if contract.year.report_days(month, month).first <= last]
    parts = Parts(program, contract, question.as_of, months)
    below = contract.units[contract.root].children
    parts.emit(below, "in", "parts")
    parts.keep(papers_of(reading, below), "parts")
    found = compared(whole, rollup_of(program, question, "parts"), "parts")
    parts.emit([contract.root], "parts", "whole")
    parts.keep(papers_of(reading, below + [contract.root]), "whole")
    found += compared(whole, rollup_of(program, question, "whole"), "whole")
    program.files = "in"
    return found


def papers_of(reading, emitted):
    """All files but the source reports of the units that were emitted, and of those below them."""
    contract = reading.contract
    covered = {unit for each in emitted for unit in (contract.subtree(each) if each != contract.root else [each])}
    sources = {period for duty in contract.duties if duty.source for period in duty.periods}
    return [paper.path for submission in reading.sources.files.submissions.values() for paper in submission.papers
            if paper.kind == "plan" or paper.unit not in covered or paper.period not in sources]


def rollup_of(program, question, files):
    program.files = files
    return program.json("rollup", question)


def compared(whole, composed, name):
    command = f"composed of {name}"
    return [*of_rows(command, "figures", FIGURES, figure_rows(composed), figure_rows(whole)),
            *of_rows(command, "targets", TARGETS, target_rows(composed), target_rows(whole))]
