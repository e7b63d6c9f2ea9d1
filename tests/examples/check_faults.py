#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks with the program that each of examples/faulty gives exactly the finding that the table in faults.py expects,
and that the examples of spotless plans and reports give none. Exit 1 on any difference.

  check_faults.py --giamsat build/giamsat
"""

import argparse
import json
import os
import subprocess
import sys

from faults import FAULTY, HALF, PLAN, REPORT, expectations, read_bases
from roster import PROJECT

YEAR = PROJECT / "examples" / "danang-2023"
SPOTLESS = ("ke-hoach/da-nang.yaml", "ke-hoach/hai-chau.yaml", "ke-hoach/lien-chieu.yaml", "ke-hoach/thanh-khe.yaml",
            PLAN, REPORT, HALF)
EXIT = {"error": 1, "warning": 0, "notice": 0}
NOTHING_CHECKED = {"programme.other", "file.foreign"}   # a run with nothing to check ends with 2


def validate(giamsat, folder, path):
    """The exit status and the findings as (file, rule, severity, line, column)."""
    done = subprocess.run([giamsat, "validate", "--as-of", "2024-01-31", "--format", "json", path], cwd=folder,
                          capture_output=True, text=True, encoding="utf-8")
    try:
        answer = json.loads(done.stdout)
    except json.JSONDecodeError:
        sys.exit(f"{path}: no JSON, exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.returncode, [(finding["file"], finding["rule"], finding["severity"],
                              finding["range"]["start"]["line"], finding["range"]["start"]["column"])
                             for finding in answer["findings"]]


def agrees(expected, found):
    """A line or column of 0 means unspecified."""
    return len(expected) == len(found) and all(
        ours == theirs or ours == 0 for one, other in zip(expected, found) for ours, theirs in zip(one, other))


def expected_exit(expected):
    if any(rule in NOTHING_CHECKED for _, rule, *_ in expected):
        return 2
    return max((EXIT[severity] for _, _, severity, *_ in expected), default=0)


def differences(giamsat, folder, path, expected):
    status, found = validate(giamsat, folder, path)
    faults = []
    if not agrees(sorted(expected), sorted(found)):
        faults.append(f"{path}:\n  expected {expected}\n  found    {found}")
    elif status != expected_exit(expected):
        faults.append(f"{path}: exit {status}, expected {expected_exit(expected)}")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--giamsat", required=True)
    options = parser.parse_args()
    giamsat = os.path.abspath(options.giamsat)
    faulty = expectations(read_bases())
    faults = [fault for path in SPOTLESS for fault in differences(giamsat, YEAR, path, [])]
    faults += [fault for path, expected in faulty.items() for fault in differences(giamsat, FAULTY, path, expected)]
    print("\n".join(faults) + ("\n" if faults else "")
          + f"{len(SPOTLESS)} spotless and {len(faulty)} faulty examples, {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
