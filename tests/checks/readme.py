#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks that the commands and files named in the documents exist. readme.py GIAMSAT
"""
import re
import shlex
import subprocess
import sys

from sources import TOP, report

DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
BLOCK = re.compile(r"^```(?:sh|console|bash)?\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`((?:make|giamsat) [^`]+)`")
LINK = re.compile(r"\]\(([^)#:]+)\)")
SHOWS_OPTIONS = {}


def commands(text):
    for block in BLOCK.findall(text):
        for line in block.replace("\\\n", " ").splitlines():
            yield from line.split("#")[0].split("&&")
    yield from INLINE.findall(text)


def options_of(giamsat, subcommand):
    """The help of a subcommand; None if there is no such subcommand."""
    if subcommand not in SHOWS_OPTIONS:
        run = subprocess.run([giamsat, subcommand, "--help"], capture_output=True, text=True)
        SHOWS_OPTIONS[subcommand] = run.stdout if run.returncode == 0 else None
    return SHOWS_OPTIONS[subcommand]


def giamsat_fault(giamsat, words):
    if words[0].startswith("-"):
        subcommand, text = "", subprocess.run([giamsat, "--help"], capture_output=True, text=True).stdout
    else:
        subcommand, text = words[0], options_of(giamsat, words[0])
    if text is None:
        return f"giamsat has no subcommand {subcommand}"
    for word in words:
        option = word.split("=")[0]
        if re.match(r"--?[a-zA-Z]", option) and not re.search(rf"(?<![\w-]){option}\b", text):
            return f"giamsat {subcommand} has no option {option}"
    return None


def command_fault(giamsat, targets, command):
    words = shlex.split(command)
    while words and ("=" in words[0] or words[0] in {"$", "sudo"}):
        words = words[1:]
    if len(words) < 2:
        return None
    if words[0] == "make":
        unknown = [w for w in words[1:] if "=" not in w and w not in targets]
        return f"the Makefile has no target {unknown[0]}" if unknown else None
    if words[0].split("/")[-1] == "giamsat":
        return giamsat_fault(giamsat, words[1:])
    return None


def faults(giamsat):
    targets = re.findall(r"^([a-z-]+):", (TOP / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for name in DOCUMENTS:
        text = (TOP / name).read_text(encoding="utf-8")
        for command in commands(text):
            fault = command_fault(giamsat, targets, command.strip())
            if fault:
                yield f"{name}: {command.strip()}: {fault}"
        for link in LINK.findall(text):
            if not (TOP / link).exists():
                yield f"{name}: there is no {link}"


if __name__ == "__main__":
    sys.exit(report(list(faults(sys.argv[1]))))
