# SPDX-License-Identifier: MIT
"""The golden cases for tests in Python: the contents of each file, and its directory as the program sees it.
README.md describes the sections; golden_test.cpp checks whether a case file is well-formed."""
import pathlib
import re
import shlex
import shutil
from dataclasses import dataclass

GOLDEN = pathlib.Path(__file__).resolve().parent
TOP = GOLDEN.parents[1]
MARK = re.compile(rb"^--- (.+?)( escaped)?\n", re.MULTILINE)
ESCAPE = re.compile(rb"\\(x[0-9a-f]{2}|r|\\|\n)")


def unescaped(text):
    def byte(found):
        kind = found[1]
        return bytes([int(kind[1:], 16)]) if kind[:1] == b"x" else {b"r": b"\r", b"\\": b"\\", b"\n": b""}[kind]

    return ESCAPE.sub(byte, text)


@dataclass
class Case:
    name: str  # `validate/count-form/one-below`
    prose: str
    sections: dict  # name: bytes, without escapes

    def words(self):
        """The command's words after `giamsat`."""
        return shlex.split(self.sections["command"].decode())[1:]

    def stdin(self):
        return self.sections.get("stdin", b"")

    def unpack(self, place):
        """Writes the case's own files below a place that `shared_files` filled; returns the directory in which the
        case runs."""
        directory = place / "tests/golden" / self.name
        directory.mkdir(parents=True)
        for name, text in self.sections.items():
            path = directory / name
            if name.endswith("/"):
                path.mkdir(parents=True, exist_ok=True)
            elif "." in name:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text)
        return directory


def read(path):
    prose, *rest = MARK.split(path.read_bytes())
    sections = {}
    for name, escaped, body in zip(*[iter(rest)] * 3):
        sections[name.decode()] = unescaped(body) if escaped else body
    return Case(str(path.relative_to(GOLDEN).with_suffix("")), prose.decode(), sections)


def cases():
    """All cases, sorted by name."""
    return [read(path) for path in sorted(GOLDEN.rglob("*.case"))]


def shared_files(place):
    """Copies the files beside the cases, and makes the examples reachable by the same paths as in the project."""
    shutil.copytree(GOLDEN, place / "tests/golden", ignore=shutil.ignore_patterns("*.case", "*.cpp", "*.hpp", "*.py", "*.md"))
    (place / "examples").symlink_to(TOP / "examples")
