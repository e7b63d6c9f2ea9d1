#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks that includes only go downwards, that each folder has its namespace, and that each external library is used
only in its folder."""
import re
import sys

from sources import report, sources

# From top to bottom. A folder may include itself and those below it, never one on the same level.
LAYERS = [
    ["cli"],
    ["workbook", "report"],
    ["io", "explain"],
    ["author", "compare"],
    ["rollup"],
    ["intake", "fix"],
    ["check"],
    ["target"],
    ["submission"],
    ["programme"],
    ["schema"],
    ["yaml"],
    ["finding"],
    ["text", "data"],
]
LEVEL = {folder: len(LAYERS) - depth for depth, row in enumerate(LAYERS) for folder in row}
# Folders that only some of the folders above them may include.
USERS = {"io": {"cli", "workbook"}}

# Prefix of an include → the only paths that may use it.
ROOMS = {
    "yaml.h": ["lib/yaml/"],
    "yaml-cpp/": ["lib/yaml/"],
    "utf8proc.h": ["lib/text/unicode.cpp"],
    "xlsxwriter": ["lib/workbook/"],
    "zip.h": ["lib/workbook/"],
    "expat.h": ["lib/workbook/"],
    "pugixml.hpp": ["lib/report/findings/junit.cpp"],
    "csv.h": ["lib/programme/csv.cpp"],
    "openssl/": ["lib/text/sha256.cpp"],
    "pcre2.h": ["lib/schema/pattern.cpp"],
    "nlohmann/": ["lib/schema/", "lib/report/", "lib/compare/"],
    "CLI/": ["cli/command_line/command_line.cpp"],
    "locale": [],
    "iostream": ["cli/"],
}


def folder_of(path):
    return path.parts[1] if path.parts[0] == "lib" else path.parts[0]


def own_fault(folder, name):
    target = name.split("/")[0]
    if target not in LEVEL or "/" not in name:
        return f'"{name}" does not begin with a folder of lib/ or cli/'
    if target == folder:
        return None
    if LEVEL[target] >= LEVEL[folder]:
        return f'{folder} may not include "{name}": includes go downwards only'
    if folder not in USERS.get(target, {folder}):
        return f'{folder} may not include "{name}": {target} is for {", ".join(sorted(USERS[target]))}'
    return None


def outside_fault(path, name):
    for beginning, rooms in ROOMS.items():
        if name.startswith(beginning) and not path.startswith(tuple(rooms)):
            return f"<{name}> may be included only in {', '.join(rooms) or 'nothing'}"
    return None


def namespace_fault(folder, text):
    """A folder defines names only in its own namespace; names of other namespaces it may only forward-declare."""
    opened = set(re.findall(r"^namespace (giamsat\b[\w:]*) {", text, re.MULTILINE))
    room = f"giamsat::{folder}"
    if opened and not any(name == room or name.startswith(room + "::") for name in opened):
        return f"opens {', '.join(sorted(opened))}, not {room}"
    announced = re.sub(r"^namespace giamsat::\w+ {\n(?:(?:struct|class) \w+;\n)+}", "", text, flags=re.MULTILINE)
    for name in re.findall(r"^namespace (giamsat\b[\w:]*) {", announced, re.MULTILINE):
        if name != room and not name.startswith(room + "::"):
            return f"defines something in {name}, not in {room}"
    return None


def faults():
    for source in sources("lib", "cli"):
        folder = folder_of(source.path)
        if folder not in LEVEL:
            yield f"{source.path}: the folder is not in the table of layers ({__file__})"
            continue
        fault = namespace_fault(folder, source.code())
        if fault:
            yield f"{source.path}: {fault}"
        for line, own, name in source.includes():
            fault = own_fault(folder, name) if own else outside_fault(str(source.path), name)
            if fault:
                yield f"{source.path}:{line}: {fault}"


if __name__ == "__main__":
    sys.exit(report(list(faults())))
