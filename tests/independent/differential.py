#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares giamsat with an independent reading of the specification, on random programmes, rosters and years.

  differential.py --giamsat build/giamsat --seconds 60     prints the first seed; each year has the seed after the last
  differential.py --giamsat build/giamsat --seed 4711      that year alone
  differential.py --giamsat build/giamsat --case FOLDER    the files that a run kept, perhaps changed since
  … --shrink                                               leaves out what the first difference does not need

Exit 1 on a difference: it prints the seed, unit, period, folder and both values, and keeps the files. The modules
beside this one were written from the specification, without a look at the C++. Needs python3-yaml.
"""

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from pathlib import Path

import composition
import shrink
from compare import Difference, Program, Question, Reading, differences
from features import FEATURES, UNSETTLED, chosen
from worlds.years import World

QUESTIONS = 3  # of each year


def questions_of(world):
    """Units, periods and days that are asked about."""
    chance, year = world.chance, world.contract.year
    for number in range(QUESTIONS):
        last = chance.randint(1, world.last_month)
        period = chance.choice([f"{last:02}", f"Q{(last + 2) // 3}", f"H{(last + 5) // 6}", "", f"{last:02}"])
        period = f"{year.year}-{period}".rstrip("-")
        end = year.period(period).last
        living = world.contract.living(world.contract.root, end)
        unit = world.contract.root if number == 0 else chance.choice(living)
        late = chance.randint(-10, 30) if world.has("as-of", 0.3) else 700
        yield Question(unit, period, (end + timedelta(late)).isoformat())


def check_year(giamsat, seed, features, keep):
    """The year of a seed: (comparisons, the differences as text)."""
    folder = Path(tempfile.mkdtemp(prefix="giamsat-differ-"))
    try:
        world = World(seed, features, folder / "year")
        for question in questions_of(world):
            if found := check(giamsat, folder / "year", question, world.has("compose", 0.3)):
                kept = keep / f"seed-{seed}"
                shutil.rmtree(kept, ignore_errors=True)
                shutil.copytree(folder / "year", kept)
                (kept / "question.json").write_text(json.dumps(question._asdict()), "utf-8")
                return told(seed, question, kept, found)
        return ""
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def check(giamsat, folder, question, composed=False):
    program, reading = Program(giamsat, folder), Reading.of(folder, question.as_of)
    try:
        found = differences(program, reading, question)
        if composed and not found:
            found = composition.differences(program, reading, question)
    except RuntimeError as fault:
        return [Difference("run", "run", (), "exit", str(fault), None)]
    return found


def told(seed, question, folder, found):
    lines = [f"seed {seed}: unit {question.unit}, period {question.period}, as of {question.as_of}; files: {folder}"]
    for each in found[:12]:
        lines.append(f"  {each.command}: {each.table} {' '.join(map(str, each.row))}: {each.column}: "
                     f"giamsat {each.program!r}, the reading {each.reading!r}")
    return "\n".join(lines + ([f"  … {len(found)} in all"] if len(found) > 12 else []))


# Many years ---------------------------------------------------------------------------------------------------------

def check_some(job):
    """Years from a first seed until the time is over: (how many, the first difference)."""
    giamsat, seed, step, until, most, features, keep = job
    done = 0
    while time.monotonic() < until and done < most:
        if found := check_year(giamsat, seed + done * step, features, keep):
            return done + 1, found
        done += 1
    return done, ""


def check_many(options, features):
    workers = options.jobs
    until = time.monotonic() + options.seconds
    most = -(-options.years // workers) if options.years else sys.maxsize
    jobs = [(options.giamsat, options.seed + worker, workers, until, most, features, options.keep)
            for worker in range(workers)]
    with ProcessPoolExecutor(workers) as pool:
        results = list(pool.map(check_some, jobs))
    return sum(done for done, _ in results), [found for _, found in results if found]


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--giamsat", required=True, type=os.path.abspath)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, help="with neither --years nor --seconds: this year alone")
    parser.add_argument("--years", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--without", default=UNSETTLED, metavar="FEATURE,…", help=", ".join(FEATURES))
    parser.add_argument("--keep", type=Path, default=Path("build/differ"), help="for the files of a difference")
    parser.add_argument("--case", type=Path, help="a kept folder, in place of random years")
    parser.add_argument("--shrink", action="store_true")
    options = parser.parse_args()
    if options.seed is not None and "--seconds" not in " ".join(sys.argv) and not options.years:
        options.years, options.jobs = 1, 1
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(10**9)
    options.keep = options.keep.absolute()
    return options


def check_case(options):
    question = Question(**json.loads((options.case / "question.json").read_text("utf-8")))
    folder = Path(tempfile.mkdtemp(prefix="giamsat-differ-")) / "year"
    shutil.copytree(options.case, folder)
    found = check(options.giamsat, folder, question, composed=True)
    if found and options.shrink:
        composed = found[0].command.startswith("composed")
        found = shrink.shrink(folder, lambda: check(options.giamsat, folder, question, composed), found[0])
        shutil.rmtree(options.case)
        shutil.copytree(folder, options.case)
    shutil.rmtree(folder.parent)
    return told(options.case.name, question, options.case, found) if found else ""


def main():
    options = read_options()
    if options.case:
        found = check_case(options)
        print(found or "no difference")
        return bool(found)
    features = chosen(options.without)
    print(f"first seed: {options.seed}", flush=True)
    done, found = check_many(options, features)
    print("\n".join(found) if found else f"{done} years, no difference")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
