#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What must not matter does not, and all outputs of a roll-up agree.

  metamorphic.py --giamsat build/giamsat --seconds 10 [--seed N]

On the examples, then on random years until the time is over: the number of jobs, names, folders and order of files, the
spelling of units, dates and numbers, block and flow style, quotes, line ends and the order of keys change nothing in
the JSON but names, places and hashes of files; text, CSV and workbook have the numbers of the JSON. Exit 1 on a
difference, with the seed; the files of both are kept. Needs python3-yaml and python3-openpyxl.
"""

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from compare import Program, Question
from contract import Contract
from features import FEATURES, UNSETTLED, chosen
from outputs import disagreements
from respell import respelt
from worlds.years import World

PROJECT = Path(__file__).resolve().parents[2]


# Questions ----------------------------------------------------------------------------------------------------------

def copy_example(name, programme, folder):
    """The plans and reports of an example in `in`, its programme beside them."""
    own = shutil.ignore_patterns("programme.yaml", "roster.csv")
    shutil.copytree(PROJECT / "examples" / name, folder / "in", ignore=own)
    for path in (programme / "programme.yaml", *programme.glob("*.csv")):
        shutil.copy(path, folder / path.name)


def of_danang(chance, folder):
    copy_example("danang-2023", PROJECT / "schemas" / "programmes" / "danang-2023", folder)
    period = chance.choice([f"2023-{chance.randint(1, 12):02}", "2023-Q2", "2023-H1", "2023"])
    return Question(chance.choice(["da-nang", "hai-chau", "hoa-vang"]), period, "2024-01-20")


def of_two_levels(chance, folder):
    source = PROJECT / "examples" / "two-levels-2026"
    copy_example("two-levels-2026", source, folder)
    return Question("da-nang", f"2026-{chance.randint(1, 6):02}", "2026-07-20")


def of_random_year(seed, folder, without):
    world = World(seed, chosen(without), folder)
    end = world.contract.year.period(f"{world.year}-{world.last_month:02}").last
    return Question("c", f"{world.year}-{world.last_month:02}", end.replace(year=end.year + 1, day=1).isoformat())


# What must not matter -----------------------------------------------------------------------------------------------

def rename(folder, chance):
    """Every file under another name, in another folder."""
    paths = sorted(path for path in (folder / "in").rglob("*.y*ml"))
    target = folder / "renamed"
    for path in paths:
        inner = target / chance.choice(["", "a", "b/c", "Tháng 4"])
        inner.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, inner / f"{chance.randrange(10**9)}{chance.choice(['.yaml', '.yml'])}")


def respell(folder, chance):
    contract, seed = Contract(folder / "programme.yaml"), chance.randrange(10**6)
    for path in sorted((folder / "in").rglob("*.y*ml")):
        target = folder / "respelt" / path.relative_to(folder / "in")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(respelt(path.read_bytes(), contract, seed))


def of_no_file(rollup):
    """The roll-up without names, places and hashes of files."""
    left_out = {"file", "sha256", "line"}
    cut = {name: sorted(json.dumps({key: value for key, value in row.items() if key not in left_out}, sort_keys=True)
                        for row in rollup[name]) for name in ("submissions", "figures", "targets", "activities")}
    cut["findings"] = sorted(f"{row['rule']} {row['severity']} {row.get('unit')}" for row in rollup["findings"])
    return cut


def unlike(one, other):
    """Rows that only one of the two has."""
    for name in one:
        for row in sorted(set(one[name]) ^ set(other[name])):
            yield f"{name}: {'only before' if row in one[name] else 'only after'}: {row}"


def check(giamsat, folder, question, chance):
    """All that differs, in words."""
    program = Program(giamsat, folder)
    first = program.run("rollup", question, "--format", "json", "-j", "1").stdout
    if first != program.run("rollup", question, "--format", "json", "-j", "4").stdout:
        return ["-j changes the JSON"]
    found = [f"{each}" for each in disagreements(program, question, json.loads(first))]
    for change, name in ((rename, "renamed"), (respell, "respelt")):
        change(folder, chance)
        other = Program(giamsat, folder, name).json("rollup", question)
        found += [f"{name}: {each}" for each in unlike(of_no_file(json.loads(first)), of_no_file(other))]
    return found


# Running ------------------------------------------------------------------------------------------------------------

def run_one(options, seed, make):
    folder = Path(tempfile.mkdtemp(prefix="giamsat-same-")) / "year"
    chance = random.Random(seed)
    try:
        if make is of_random_year:
            question = make(seed, folder, options.without)
        else:
            folder.mkdir()
            question = make(chance, folder)
        if not (found := check(options.giamsat, folder, question, chance)):
            return True
        kept = options.keep / f"{make.__name__}-{seed}"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(folder, kept)
        print(f"seed {seed}, {make.__name__}: {question}; files: {kept}", *found[:12], sep="\n  ")
        return False
    finally:
        shutil.rmtree(folder.parent)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--giamsat", required=True, type=os.path.abspath)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--years", type=int, help="so many years, however long they take")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    parser.add_argument("--without", default=UNSETTLED, metavar="FEATURE,…", help=", ".join(FEATURES))
    parser.add_argument("--keep", type=Path, default=Path("build/differ"), help="for the files of a difference")
    options = parser.parse_args()
    options.keep = options.keep.absolute()
    until, done = time.monotonic() + options.seconds, 0
    print(f"first seed: {options.seed}", flush=True)
    makers = [of_danang, of_two_levels]
    while done < len(makers) or (done < options.years if options.years else time.monotonic() < until):
        if not run_one(options, options.seed + done, makers[done] if done < len(makers) else of_random_year):
            return 1
        done += 1
    print(f"{done} years, no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
