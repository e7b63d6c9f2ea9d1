#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes examples/danang-2023: the plans and a whole year of reports of Da Nang, invented but plausible.

The same bytes on every machine. Standard library only. `--check` writes nothing and fails if a file would change.
"""

import argparse
import sys
from pathlib import Path

from plans import all_plans
from reports import all_reports
from roster import PROJECT, ROSTER, read_roster

SUFFIXES = {".yaml", ".yml"}


def the_year(units):
    """Every file's bytes by its path below examples/danang-2023."""
    files = {path: text.encode() for path, text in all_plans(units).items()}
    return files | all_reports(units)


def stale(files, folder):
    """Files there that are no longer generated."""
    return [path for path in sorted(folder.rglob("*"))
            if path.suffix in SUFFIXES and path.relative_to(folder).as_posix() not in files]


def write(files, folder):
    for path in stale(files, folder):
        path.unlink()
    for name, content in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def differences(files, folder):
    changed = [name for name, content in sorted(files.items())
               if not (folder / name).is_file() or (folder / name).read_bytes() != content]
    return changed + [path.relative_to(folder).as_posix() for path in stale(files, folder)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--roster", type=Path, default=ROSTER)
    parser.add_argument("--output", type=Path, default=PROJECT / "examples" / "danang-2023")
    parser.add_argument("--check", action="store_true", help="only tell which files would change")
    options = parser.parse_args()
    files = the_year(read_roster(options.roster))
    if options.check:
        changed = differences(files, options.output)
        print("\n".join(changed) or f"{len(files)} files as generated")
        return 1 if changed else 0
    write(files, options.output)
    print(f"{len(files)} files, {sum(map(len, files.values())) // 1024} KiB in {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
