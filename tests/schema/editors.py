#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks the output of `giamsat schema` for editors with python3-jsonschema.

    editors.py --giamsat PROGRAM

Each schema must be valid by the metaschema and refer to nothing outside itself. Reading files as an editor does (an
empty value is null), it must refuse exactly those examples in which `validate` finds a structural fault, or an
unknown kind, form, topic, figure or programme. It must not refuse any template of `init`, however much of it is
empty.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

import independent

TOP = pathlib.Path(__file__).resolve().parents[2]
# The programme (none: the built-in one) → the folders with its files.
PROGRAMMES = {
    None: ["examples/danang-2023", "examples/faulty"],
    "examples/two-levels-2026/programme.yaml": ["examples/two-levels-2026"],
    "examples/rules/programme.yaml": ["examples/rules"],
    "tests/in_time/danang-2025/programme.yaml": ["tests/in_time/danang-2025"],
}
REFUSED = re.compile(r"schema\.|activity\.unknown-|figure\.unknown|none-arose\.(unknown|not-allowed)|programme\.other")


def printed(program, kind, programme, language="vi"):
    words = [program, "schema", kind, "--lang", language] + (["--programme", TOP / programme] if programme else [])
    return subprocess.run(words, capture_output=True, check=True).stdout.decode()


def schema_of(text):
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    outside = [ref for ref in re.findall(r'"\$ref": "([^"]+)"', text) if not ref.startswith("#/$defs/")]
    assert not outside and "$id" not in schema, outside
    return schema


def judge_of(schema):
    formats = jsonschema.FormatChecker(formats=())
    for name, function in independent.FORMATS.items():
        formats.checks(name, raises=(ValueError, AttributeError))(function)
    return jsonschema.Draft202012Validator(schema, format_checker=formats)


def tree_of(text):
    """None if an editor's reader would fail before, or if it is not a giamsat file."""
    try:
        tree = yaml.load(text.decode("utf-8-sig"), independent.PlainLoader)
    except (UnicodeDecodeError, yaml.YAMLError):
        return None
    return tree if isinstance(tree, dict) and "giamsat" in tree else None


def findings_of(program, path, programme):
    words = [program, "validate", "--format", "json", path] + (["--programme", TOP / programme] if programme else [])
    run = subprocess.run(words, capture_output=True, check=False)
    return [f"{finding['rule']} {finding['pointer']}" for finding in json.loads(run.stdout)["findings"]]


def disagreement(program, path, programme, judges):
    """The two results if they differ; "" if they agree; None if there is nothing to compare."""
    tree = tree_of(path.read_bytes())
    kind = str(tree["giamsat"]).split("/")[0] if tree else None
    if kind not in judges:
        return None
    theirs = [f"{error.json_path}: {error.message[:200]}" for error in judges[kind].iter_errors(tree)]
    if kind == "programme":
        return f"refused: {theirs}" if theirs else ""
    findings = findings_of(program, path, programme)
    if any(finding.startswith("yaml.") for finding in findings):
        return None
    ours = [finding for finding in findings if REFUSED.match(finding)]
    return "" if bool(theirs) == bool(ours) else f"an editor: {theirs or 'accepted'}; validate: {ours or 'accepted'}"


def refused_template(program, judges, kind, *more):
    words = [program, "init", kind, "--unit", "hai-chau", *more]
    tree = tree_of(subprocess.run(words, capture_output=True, check=True).stdout)
    return [f"init {kind}: {error.json_path}: {error.message[:200]}" for error in judges[kind].iter_errors(tree)]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--giamsat", metavar="PROGRAM", required=True)
    program = arguments.parse_args().giamsat

    compared = faults = 0
    for programme, folders in PROGRAMMES.items():
        judges = {kind: judge_of(schema_of(printed(program, kind, programme))) for kind in independent.KINDS}
        for kind in independent.KINDS:
            schema_of(printed(program, kind, programme, "en"))
        if programme is None:
            refused = refused_template(program, judges, "plan")
            refused += refused_template(program, judges, "report", "--period", "2023-04")
            faults += len(refused)
            print("".join(line + "\n" for line in refused), end="", file=sys.stderr)
        for path in sorted(found for folder in folders for found in (TOP / folder).rglob("*.y*ml")):
            said = disagreement(program, path, programme, judges)
            compared += said is not None
            faults += bool(said)
            if said:
                print(f"{path.relative_to(TOP)}: {said}", file=sys.stderr)
    print(f"{compared} files compared, {faults} disagreements")
    return 1 if faults or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
