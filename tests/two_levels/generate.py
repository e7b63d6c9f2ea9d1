#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the plans and reports of examples/two-levels-2026: a city without districts, invented but plausible.

The same bytes on every machine. Standard library only. `--check` writes nothing and fails if a file would change.
"""

import argparse
import importlib.util
import sys

from facts import EXAMPLE
from files import plans, reports
from roster import PROJECT

# The other generator has the same module name.
_spec = importlib.util.spec_from_file_location("danang_2023", PROJECT / "tests" / "examples" / "generate.py")
danang_2023 = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(danang_2023)


def all_files():
    """Every YAML file's bytes by its path below the example; the programme is written by hand."""
    files = {path: text.encode() for path, text in (plans() | reports()).items()}
    return files | {"programme.yaml": (EXAMPLE / "programme.yaml").read_bytes()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only tell which files would change")
    options = parser.parse_args()
    files = all_files()
    if not options.check:
        danang_2023.write(files, EXAMPLE)
    changed = danang_2023.differences(files, EXAMPLE)
    print("\n".join(changed) or f"{len(files)} files as generated")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
