#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks that the output for CI servers matches their published schemas and agrees with the JSON, for all examples
and golden cases.

    standards.py --giamsat PROGRAM

The schemas are looked for in GIAMSAT_STANDARDS, otherwise in shared/standards beside the project. If there are none,
everything except the schemas is checked, and the exit status is 77.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema
from lxml import etree

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tests/golden"))
import cases as golden  # noqa: E402

STANDARDS = pathlib.Path(os.environ.get("GIAMSAT_STANDARDS", TOP / "../shared/standards"))
SKIPPED = 77
LEVELS = {"error": "error", "warning": "warning", "notice": "note"}


def golden_cases():
    with tempfile.TemporaryDirectory() as place:
        golden.shared_files(pathlib.Path(place))
        for case in golden.cases():
            if case.words()[:1] == ["validate"]:
                yield case.unpack(pathlib.Path(place)), case.words(), case.stdin()


def cases():
    """(directory, words, standard input) of each run of validate."""
    yield from golden_cases()
    for example in sorted((TOP / "examples/faulty").iterdir()):
        if example.is_dir() or example.suffix in (".yaml", ".yml"):
            yield example.parent, ["validate", "--as-of", "2024-01-31", example.name], b""
    for example in sorted((TOP / "examples/rules").iterdir()):
        if example.is_dir():
            yield example.parent, ["validate", "--programme", "programme.yaml", example.name], b""
    yield TOP, ["validate", "examples/danang-2023"], b""
    yield TOP, ["validate", "-C", "examples/two-levels-2026", "--programme", "programme.yaml", "ke-hoach", "bao-cao"], b""


def run(giamsat, folder, words, stdin, outputs):
    """The exit status and the output in each format; None if the run was refused before anything was checked."""
    with tempfile.TemporaryDirectory() as place:
        files = {name: pathlib.Path(place, name) for name in outputs}
        asked = [word for name, file in files.items() for word in ("--output", f"{name}={file}")]
        done = subprocess.run([giamsat, *words, *asked], cwd=folder, input=stdin, capture_output=True, check=False)
        if not all(file.exists() for file in files.values()):
            return done.returncode, None
        return done.returncode, {name: file.read_bytes() for name, file in files.items()}


def region(place):
    start, end = place["start"], place["end"]
    return {"startLine": start["line"], "startColumn": start["column"], "endLine": end["line"], "endColumn": end["column"]}


def path_of(uri):
    parts = urllib.parse.urlsplit(uri)
    if parts.scheme not in ("", "file") or parts.query or parts.fragment:
        raise ValueError(f"not a path: {uri}")
    return urllib.parse.unquote(parts.path, errors="surrogateescape")


def same_place(location, file, place):
    physical = location["physicalLocation"]
    path = path_of(physical["artifactLocation"]["uri"])
    return physical["region"] == region(place) and path == os.path.normpath(file)


def sarif_faults(status, document, expected):
    """How the SARIF differs from the JSON."""
    (only,) = document["runs"]
    (invocation,) = only["invocations"]
    if (invocation["exitCode"], invocation["executionSuccessful"]) != (status, status < 2):
        yield f"exit status {status}, but {invocation}"
    if bool(invocation["toolExecutionNotifications"]) != (status == 2):
        yield f"exit status {status}, but {invocation['toolExecutionNotifications']}"
    rules = only["tool"]["driver"]["rules"]
    if len(only["results"]) != len(expected["findings"]):
        yield f"{len(only['results'])} results for {len(expected['findings'])} findings"
    for result, finding in zip(only["results"], expected["findings"]):
        same = (
            result["ruleId"] == finding["rule"] == rules[result["ruleIndex"]]["id"]
            and result["level"] == LEVELS[finding["severity"]]
            and result["message"]["text"].startswith(finding["message"].split("\n")[0][:20])
            and same_place(result["locations"][0], finding["file"], finding["range"])
            and len(result["relatedLocations"]) == len(finding["related"])
            and all(same_place(a, b["file"], b["range"]) for a, b in zip(result["relatedLocations"], finding["related"]))
        )
        if not same:
            yield f"{result} is not {finding}"
    prints = [result["partialFingerprints"]["giamsat/v1"] for result in only["results"]]
    if len(set(prints)) != len(prints):
        yield "two findings have one fingerprint"
    undescribed = [rule["id"] for rule in rules if not {"shortDescription", "fullDescription", "help"} <= rule.keys()]
    if undescribed and expected["programme"]:
        yield f"rules without a description: {undescribed}"


def junit_faults(status, document, expected):
    """How the JUnit differs from the JSON."""
    suite = document.find("testsuite")
    cases = {case.get("name"): case for case in suite.iter("testcase")}
    counts = [int(suite.get(name)) for name in ("tests", "failures", "errors", "skipped")]
    elements = [len(list(suite.iter(name))) for name in ("testcase", "failure", "error", "skipped")]
    if counts != elements or counts[0] != len(cases):
        yield f"{len(cases)} cases; counted {elements}, stated {counts}"
    if (counts[1] + counts[2] > 0) != (status != 0):
        yield f"exit status {status}, but {counts[1]} failures and {counts[2]} errors"
    for file in expected["files"]:
        if file["file"] not in cases:
            yield f"no case for {file['file']}"
    for finding in expected["findings"]:
        case = cases.get(finding["file"])
        if case is None or finding["message"].split("\n")[0][:20] not in "".join(case.itertext()):
            yield f"not there: {finding}"
        elif finding["severity"] == "error" and case.find("failure") is None and case.find("error") is None:
            yield f"does not fail: {finding}"


class JUnit:
    """The published schema of Jenkins."""

    def __init__(self, path):
        self.schema = etree.XMLSchema(etree.parse(str(path)))

    def faults(self, document):
        if not self.schema.validate(document):
            yield from (f"JUnit schema: {error.line}: {error.message}" for error in self.schema.error_log)


class Sarif:
    """The published schema: a draft 4; `format` is also checked."""

    def __init__(self, path):
        schema = json.loads(path.read_text(encoding="utf-8"))
        self.validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())

    def faults(self, document):
        for error in self.validator.iter_errors(document):
            yield f"SARIF schema: /{'/'.join(map(str, error.absolute_path))}: {error.message}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--giamsat", required=True, type=pathlib.Path, metavar="PROGRAM")
    giamsat = arguments.parse_args().giamsat.resolve()
    there = STANDARDS.is_dir()
    sarif_schema = Sarif(STANDARDS / "sarif-schema-2.1.0.json") if there else None
    junit_schema = JUnit(STANDARDS / "junit-10.xsd") if there else None
    checked = refused = faulty = 0
    for folder, words, stdin in cases():
        status, outputs = run(giamsat, folder, words, stdin, ["json", "sarif", "junit"])
        if outputs is None:
            refused += 1
            continue
        checked += 1
        expected = json.loads(outputs["json"])
        sarif = json.loads(outputs["sarif"])
        junit = etree.fromstring(outputs["junit"])
        faults = [*sarif_faults(status, sarif, expected), *junit_faults(status, junit, expected)]
        if there:
            faults += [*sarif_schema.faults(sarif), *junit_schema.faults(junit)]
        faulty += bool(faults)
        for fault in faults:
            print(f"{folder}: {' '.join(words)}: {fault}", file=sys.stderr)
    print(f"{checked} runs checked: {faulty} with faults; {refused} were refused as wrong use")
    if faulty or not checked:
        return 1
    if not there:
        print(f"skipped: no published schemas at {STANDARDS} (GIAMSAT_STANDARDS names another place)")
    return 0 if there else SKIPPED


if __name__ == "__main__":
    sys.exit(main())
