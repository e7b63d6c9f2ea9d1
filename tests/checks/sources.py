#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The C++ sources for these checks: include lines, string literals, and code without both and without comments."""
import re
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'  # comments
    r'|R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"'  # raw strings
    r'|"(?P<text>(?:\\.|[^"\\\n])*)"'  # strings
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",  # characters, not digit separators
    re.DOTALL,
)
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


@dataclass
class Source:
    path: Path  # relative to the top of the repository
    text: str

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def includes(self):
        """(line, own, name) of each #include."""
        return [(self.line_of(m.start(2)), m[1] == '"', m[2]) for m in INCLUDE.finditer(self.text)]

    def literals(self):
        """(line, text) of each string literal that is not the name of an include."""
        names = {m.start(2) - 1 for m in INCLUDE.finditer(self.text)}
        for m in TOKEN.finditer(self.text):
            literal = m["raw"] if m["raw"] is not None else m["text"]
            if literal is not None and m.start() not in names:
                yield self.line_of(m.start()), literal

    def code(self):
        """The text with comments and literals blanked, lines kept."""
        return TOKEN.sub(lambda m: "\n" * m[0].count("\n"), self.text)


def sources(*folders):
    for folder in folders:
        for path in sorted((TOP / folder).rglob("*.[ch]pp")):
            yield Source(path.relative_to(TOP), path.read_text(encoding="utf-8"))


def report(faults):
    """Prints the faults and returns the exit status."""
    for fault in faults:
        print(fault)
    return 1 if faults else 0
