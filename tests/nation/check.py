#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the program's roll-up of a nation with sums calculated here. Exit 1 on any difference.

  check.py --giamsat build/giamsat [--units TABLE | --provinces N] [--months M] [--folder DIR] [--times]

--folder keeps the files there; --times prints the time and memory of each run; no test uses it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import generate
from units import NATION, at, below

FIGURES = ("branches.total", "branches.monitoring", "cases.found", "cases.monitored", "posts.total")
COLUMNS = ("period", "period_reported", "year", "year_reported", "expected")


class Program:
    def __init__(self, giamsat, folder, times):
        self.giamsat, self.folder, self.times = Path(giamsat).resolve(), folder, times

    def run(self, *words):
        """The standard output; exit statuses 3 and 2 end the check."""
        start = time.perf_counter()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen([self.giamsat, *words], cwd=self.folder, stdout=out, stderr=err)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0), err.seek(0)
            if process.returncode not in (0, 1):
                sys.exit(f"{' '.join(words)}: exit {process.returncode}\n{err.read().decode()}")
            if self.times and "--emit" not in words:
                print(f"{time.perf_counter() - start:7.2f} s {usage.ru_maxrss / 1024:7.0f} MiB  {' '.join(words[:4])}")
            return out.read()

    def json(self, *words):
        return json.loads(self.run(*words, "--as-of", "2023-12-31", "--programme", "programme.yaml", "--format", "json", "-q"))


class Expected:
    """The reported figures, added up."""

    def __init__(self, nation, months):
        self.nation, self.months = nation, months
        self.short, self.rows = 0, {}
        silent = {district.id for place, district in enumerate(at(nation, "district"))
                  if generate.is_silent(place, months, months)}
        self._add_up(nation, silent)

    def _add_up(self, unit, silent):
        if unit.level == "ward":
            sums = self._of_ward(unit, self.months - (unit.parent in silent))
        else:
            sums = {figure: [None, 0, None, 0, 0] for figure in FIGURES}
            if unit.level == "district":
                self._add_posts(sums["posts.total"], unit, self.months - (unit.id in silent))
            for child in unit.children:
                for figure, columns in self._add_up(child, silent).items():
                    sums[figure] = [there if more is None else (there or 0) + more
                                    for there, more in zip(sums[figure], columns)]
        self.rows |= {(unit.id, figure): tuple(columns) for figure, columns in sums.items()}
        return sums

    def _add_posts(self, columns, district, told):
        by_month = [generate.district_posts(district, month) for month in range(1, told + 1)]
        here = told == self.months
        columns[:] = [by_month[-1] if here else None, int(here), sum(by_month) if told else None, int(told > 0), 1]

    def _of_ward(self, ward, told):
        months = [generate.ward_numbers(ward, month) for month in range(1, told + 1)]
        self.short += sum(branches > monitoring for branches, monitoring, *_ in months)
        here, sums = told == self.months, {"posts.total": [None, 0, None, 0, 0]}
        for place, figure in enumerate(FIGURES[:4]):
            values = [numbers[place] for numbers in months]
            year = (sum(values) if figure.startswith("cases") else values[-1]) if values else None
            sums[figure] = [values[-1] if here else None, int(here), year, int(told > 0), 1]
        return sums


def figures_of(rollup):
    return {(row["unit"], row["figure"]): tuple(row[column] for column in COLUMNS) for row in rollup["figures"]}


def apart(what, expected, found):
    keys = [key for key in expected.keys() | found.keys() if expected.get(key) != found.get(key)]
    return [f"{what} {key}: expected {expected.get(key)}, the program says {found.get(key)}" for key in sorted(keys)[:10]]


def check_ids(nation):
    ids = [unit.id for unit in below(nation)]
    return [] if len(set(ids)) == len(ids) else ["two units have one id"]


def check_validate(program, expected):
    answer = program.json("validate", "reports")
    rules = defaultdict(int)
    for finding in answer["findings"]:
        rules[finding["rule"]] += 1
    return apart("findings", {"target.branches": expected.short} if expected.short else {}, dict(rules))


def check_rollups(program, nation, months, expected):
    period = f"2023-{months:02}"
    whole = program.json("rollup", "--period", period, "reports")
    faults = apart("the nation", expected.rows, figures_of(whole))
    first = nation.children[0]
    part = program.json("rollup", "--period", period, "--unit", first.id, "reports")
    ids = {unit.id for unit in below(first)}
    for rows in ("figures", "targets", "activities", "submissions"):
        if part[rows] != [row for row in whole[rows] if row["unit"] in ids]:
            faults.append(f"{first.id}: its own roll-up has other {rows} than the nation's")
    return faults


def without_places(rows):
    """The rows without the place of the report."""
    return [{key: value for key, value in row.items() if key not in ("file", "line")} for row in rows]


def check_parts(program, nation, months):
    """Rolls up each province by itself, month by month, into its own report, then rolls up those reports."""
    parts = program.folder / "parts"
    parts.mkdir(exist_ok=True)
    for month in range(1, months + 1):
        period = f"2023-{month:02}"
        for province in nation.children:
            files = [f"reports/{period}/{district.id}.yaml" for district in province.children]
            program.run("rollup", "--period", period, "--unit", province.id, "--emit", f"parts/{province.id}-{period}.yaml",
                        "--force", "--programme", "programme.yaml", "--as-of", "2023-12-31", "-q",
                        *(file for file in files if (program.folder / file).exists()))
    period = f"2023-{months:02}"
    whole = program.json("rollup", "--period", period, "reports")
    again = program.json("rollup", "--period", period, "parts")
    return [f"rolled up in parts, the nation has other {rows}" for rows in ("figures", "targets", "activities")
            if without_places(whole[rows]) != without_places(again[rows])]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--giamsat", required=True)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--times", action="store_true")
    generate.arguments(parser)
    options = parser.parse_args()
    nation = generate.nation_of(options)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        generate.write(folder, nation, options.months)
        program, expected = Program(options.giamsat, folder, options.times), Expected(nation, options.months)
        faults = check_ids(nation) + check_validate(program, expected)
        faults += check_rollups(program, nation, options.months, expected)
        faults += check_parts(program, nation, options.months)
    print("\n".join(faults) + ("\n" if faults else "")
          + f"{sum(1 for _ in below(nation))} units, {len(expected.rows)} rows: {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
