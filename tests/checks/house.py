#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks what the library must not do, that data are not in the code, and the length of files."""
import collections
import re
import sys

import yaml

from sources import TOP, report, sources

MOST_LINES = 400
MOST_SOURCES = 25  # in one folder, without those below it
LICENCE = re.compile(r"^(//|#) SPDX-License-Identifier: MIT$", re.MULTILINE)

NOWHERE = {
    r"\bsetlocale\s*\(|\blocale::global\b": "sets the locale, which corrupts workbooks",
    r"\busing\s+namespace\s+std\b": "opens namespace std",
}
RANGES = "any_of|all_of|none_of|find|find_if|count|count_if|sort|stable_sort|copy|copy_if|transform|replace"
NOWHERE[rf"\bstd::(?:{RANGES})\(([\w.\->]+?)(?:\.|->)begin\(\),\s*\1(?:\.|->)end\(\),"] = "use std::ranges:: for a whole range"
NOT_IN_LIB = {
    r"\bstd::(cout|cerr|clog)\b|\bfmt::print\s*\(|\b(printf|fprintf|puts|fputs|perror)\s*\(": "the library prints",
    r"\b(exit|_exit|quick_exit|abort|terminate)\s*\(": "the library ends the program",
    r"\b(system_clock|steady_clock|high_resolution_clock)::now\b|\b(time|gettimeofday|clock_gettime)\s*\(":
        "the library reads the clock",
    r"\b(secure_)?getenv\s*\(|\benviron\b": "the library reads the environment",
}
# The library does not know the commands: whoever calls it hands in how they are typed. A rule's own text may name an
# option, since a rule is the same for whoever checks.
COMMAND = re.compile(r"\bgiamsat (?:completion|explain|fix|init|rollup|schema|status|targets|validate)\b|(?<![\w-])--[a-z]")
NAMES_OPTIONS = {"lib/finding/rules.hpp", "lib/check/check_file.cpp"}


def of_programmes():
    """What belongs to the built-in programmes: literals that are forbidden as a whole (the ids, except single words
    that code may need itself, and the years), and a pattern of names that are forbidden anywhere. A sentence may
    show how to write a date."""
    ids, names = set(), set()
    for path in (TOP / "schemas/programmes").glob("*/programme.yaml"):
        programme = yaml.safe_load(path.read_text(encoding="utf-8"))
        ids.add(str(programme["year"]))
        names.update({programme["id"], programme["issuer"]["place"]})
        ids.update(target["id"] for target in programme["targets"])
        for part in ("forms", "topics", "subject_kinds", "activities", "figures"):
            ids.update(programme.get(part, {}))
    for path in (TOP / "schemas/programmes").glob("*/*.csv"):
        ids.update(row.split(",")[0] for row in path.read_text(encoding="utf-8").splitlines()[1:])
    pattern = "|".join(re.escape(name) for name in sorted(names)) or "(?!)"
    return {word for word in ids if not word.isalpha()}, re.compile(pattern, re.IGNORECASE)


def in_code(source, rules):
    code = source.code()
    for pattern, fault in rules.items():
        for found in re.finditer(pattern, code):
            line = code.count("\n", 0, found.start()) + 1
            yield f"{source.path}:{line}: {fault} ({found[0].strip()})"


def in_literals(source, ids, names):
    for line, text in source.literals():
        if text in ids or names.search(text):
            yield f'{source.path}:{line}: "{text}" belongs to a programme: it is data, not code'


def of_commands(source):
    if source.path.parts[0] != "lib" or str(source.path) in NAMES_OPTIONS:
        return
    for line, text in source.literals():
        if COMMAND.search(text):
            yield f'{source.path}:{line}: "{text}" names a command or an option: cli hands those in'


def of_folders():
    folders = collections.Counter(source.path.parent for source in sources("lib", "cli", "tests") if source.path.suffix == ".cpp")
    for folder, count in folders.items():
        if count > MOST_SOURCES:
            yield f"{folder}: {count} sources, more than {MOST_SOURCES}: a newcomer does not find them"


def faults():
    ids, names = of_programmes()
    yield from of_folders()
    for source in sources("lib", "cli"):
        lines = source.text.count("\n")
        if lines > MOST_LINES:
            yield f"{source.path}: {lines} lines, more than {MOST_LINES}: split it by topic"
        if re.search(r'^#include "[^"]+\.cpp"', source.text, re.MULTILINE):
            yield f"{source.path}: includes a source"
        yield from in_code(source, NOWHERE | (NOT_IN_LIB if source.path.parts[0] == "lib" else {}))
        yield from in_code(source, {rf"\b{word}\b": "a year is data" for word in ids if word.isdigit() and len(word) == 4})
        yield from in_literals(source, ids, names)
        yield from of_commands(source)
    for folder in ("lib", "cli", "tests"):
        for path in sorted((TOP / folder).rglob("*")):
            if path.suffix in {".cpp", ".hpp", ".py", ".sh", ".cmake", ".S"} or path.name == "CMakeLists.txt":
                head = "\n".join(path.read_text(encoding="utf-8").split("\n")[:3])
                if not LICENCE.search(head):
                    yield f"{path.relative_to(TOP)}: no line 'SPDX-License-Identifier: MIT' at the top"


if __name__ == "__main__":
    sys.exit(report(list(faults())))
