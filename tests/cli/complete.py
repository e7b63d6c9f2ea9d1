#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks what bash, zsh and fish really offer with the scripts of `giamsat completion`.

    complete.py --giamsat PROGRAM

A shell that is not installed is skipped, with a message.
"""
import argparse
import os
import pathlib
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMME = HERE.parent / "golden" / "schema" / "programme.yaml"
COMMANDS = "validate fix rollup status init targets explain schema completion"
FILES = ["a.yaml", "hai chau.yaml", "ket-qua.json", "so.csv", "so.xlsx"]
EVERYTHING = [*FILES, "thang-4"]
TARGETS_OPTIONS = ("--unit --level --format --programme --lang --as-of --color --jobs --quiet --directory --help "
                   "--version").split()
# Typed text → everything offered. For a file ending, fish shows the matching files first, then the others.
OFFERED = {
    "val": ["validate"],
    "": COMMANDS.split(),
    "--lang vi ": COMMANDS.split(),
    "--lang=en -q ": COMMANDS.split(),
    "--la": ["--lang"],
    "--lang ": ["vi", "en"],
    "--lang=": ["--lang=vi", "--lang=en"],
    "--lang=v": ["--lang=vi"],
    "-C ": ["thang-4"],
    "targets --": TARGETS_OPTIONS,
    "targets --le": ["--level"],
    "targets --level ": ["province", "commune"],
    "validate --format ": None,  # filled in below from the program's formats
    "validate --output js": ["json="],
    "validate --output json=so.c": ["json=so.csv"],
    "validate --rule schema.t": ["schema.type"],
    "validate --ignore schema.type,unit.u": ["schema.type,unit.unknown"],
    "validate --strict ": EVERYTHING,
    "fix a": ["a.yaml"],
    "fix --w": ["--write"],
    "validate a.yaml so.": ["so.csv", "so.xlsx"],
    "rollup --unit ": ["quang-xa", "my-an"],
    "rollup --unit=m": ["--unit=my-an"],
    "rollup --period 2025-Q": ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"],
    "rollup -o ": ["so.xlsx", "thang-4"],
    "rollup --received ": ["so.csv", "thang-4"],
    "rollup --fail-on missing,": ["missing,missing", "missing,behind", "missing,missed"],
    "rollup --fail-on missing,b": ["missing,behind"],
    "status ": ["thang-4"],
    "explain I": ["III"],
    "explain target.": ["target.talks"],
    "schema ": ["plan", "report", "programme"],
    "schema pl": ["plan"],
    "completion ": ["bash", "zsh", "fish"],
    "--jobs ": [],
}
# Differences: zsh completes a value only if it is not there already; fish does not filter files.
OTHERWISE = {
    ("fish", "rollup -o "): EVERYTHING,
    ("fish", "rollup --received "): EVERYTHING,
    ("zsh", "rollup --fail-on missing,"): ["missing,behind", "missing,missed"],
}


def bash(script, line, folder):
    words = [word for word in re.split(r"(=)|\s+", "giamsat " + line) if word]
    if line.endswith(" ") or not line:
        words.append("")
    before = re.search(r"\S*=(?=\S*$)|$", line)[0]  # bash completes the part after the =
    code = (f"source {shlex.quote(script)}; COMP_WORDS=({' '.join(map(shlex.quote, words))}); "
            f"COMP_CWORD={len(words) - 1}; _giamsat; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    run = subprocess.run(["bash", "--norc", "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert not run.stderr, run.stderr
    return [before + word for word in run.stdout.splitlines() if word]


def fish(script, line, folder):
    code = f"source {shlex.quote(script)}; complete -C {shlex.quote('giamsat ' + line)}"
    run = subprocess.run(["fish", "--no-config", "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert not run.stderr, run.stderr
    return [word.split("\t")[0] for word in run.stdout.splitlines()]


def read_until(terminal, done, seconds=60):
    """The text on the terminal, read until `done` accepts it."""
    shown, end = b"", time.monotonic() + seconds
    while not done(shown) and time.monotonic() < end:
        if select.select([terminal], [], [], 0.02)[0]:
            try:
                shown += os.read(terminal, 65536)
            except OSError:
                break
    return shown


def zsh(script, line, folder):
    hits = pathlib.Path(script).with_name("hits")
    hits.write_text("")
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvpe("zsh", ["zsh", "-f", "-i"], os.environ | {"TERM": "dumb", "SCRIPT": script, "HITS": str(hits)})
    os.write(terminal, f"source {shlex.quote(str(HERE / 'complete.zsh'))}\n".encode())
    read_until(terminal, lambda shown: b"READY" in shown)
    os.write(terminal, f"giamsat {line}\t".encode())
    read_until(terminal, lambda shown: "END" in hits.read_text())
    os.close(terminal)
    os.waitpid(process, 0)
    lines = hits.read_text().splitlines()
    assert "END" in lines, f"zsh did not end: {lines}"
    return [word[4:].replace("\\ ", " ") for word in lines if word.startswith("HIT ")]


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}


def written(program, shell, folder, *more):
    script = folder / f"giamsat.{shell}"
    text = subprocess.run([program, "completion", shell, *more], capture_output=True, check=True).stdout
    script.write_bytes(text)
    return str(script)


def formats_of(program):
    help_text = subprocess.run([program, "validate", "--help"], capture_output=True, text=True, check=True).stdout
    return re.search(r"--format (\S+)", help_text)[1].split("|")


def faults_of(shell, script, line, expected, folder):
    offered = sorted({word.rstrip("/") for word in SHELLS[shell](script, line, folder)})
    if shell == "zsh" and "--" in line:  # zsh also offers the letters
        offered = [word for word in offered if not re.fullmatch("-[A-Za-z]", word)]
    if offered != sorted(OTHERWISE.get((shell, line), expected)):
        yield f"{shell}: `giamsat {line}`: offered {offered}, expected {sorted(expected)}"


def hostile_programme(folder):
    """Names with everything that a shell might treat as a command."""
    shutil.copy(PROGRAMME, folder)
    roster = PROGRAMME.with_name("roster.csv").read_text(encoding="utf-8")
    roster = roster.replace("Xã Mỹ An", "Xã 'Mỹ' $(touch hong) `touch hong`; touch hong [An]: \\ (x) *")
    (folder / "roster.csv").write_text(roster, encoding="utf-8")
    return folder / "programme.yaml"


def check(program, shell, top):
    scripts, folder, hostile = top / "scripts", top / "work", top / "hostile"
    script = written(program, shell, scripts, "--programme", PROGRAMME)
    for line, expected in OFFERED.items():
        yield from faults_of(shell, script, line, expected, folder)
    script = written(program, shell, scripts, "--programme", hostile_programme(hostile), "--lang", "en")
    yield from faults_of(shell, script, "rollup --unit ", ["quang-xa", "my-an"], hostile)
    yield from faults_of(shell, script, "val", ["validate"], hostile)
    if (hostile / "hong").exists():
        yield f"{shell}: a name was run as a command"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--giamsat", metavar="PROGRAM", required=True)
    program = os.path.abspath(arguments.parse_args().giamsat)
    OFFERED["validate --format "] = formats_of(program)
    faults = []
    with tempfile.TemporaryDirectory() as name:
        top = pathlib.Path(name)
        for folder in ("scripts", "work/thang-4", "hostile"):
            (top / folder).mkdir(parents=True)
        for file in FILES:
            (top / "work" / file).touch()
        os.environ["HOME"] = name
        for shell in SHELLS:
            if shutil.which(shell) is None:
                print(f"{shell} is not here, and was not asked")
                continue
            faults += check(program, shell, top)
    print("\n".join(faults) if faults else f"{len(OFFERED) + 2} lines, whole lists")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
