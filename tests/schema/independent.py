#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""An independent opinion on the schemas and on files: python3-jsonschema and PyYAML instead of our own code.

    independent.py [--giamsat PROGRAM] FILE...

Checks the schemas against their metaschema, and each plan, report or programme against its schema. Without --giamsat
every file must be valid. With it, the program's `validate --format json` must find a structural fault in exactly
those files that are invalid here. Files that are not YAML, or not giamsat files, are counted and skipped.
"""
import argparse
import datetime
import json
import pathlib
import re
import subprocess
import sys
import warnings

import jsonschema
import yaml

warnings.filterwarnings("ignore", category=DeprecationWarning)  # RefResolver is deprecated, but Debian 12 has nothing
                                                                # newer

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schemas"
KINDS = ("plan", "report", "programme")
# Keys that only some kinds of activity require are also reported under this rule, but are not in the schema.
REQUIRED_BY_KIND = ("/kind", "/form", "/topic")


class PlainLoader(yaml.SafeLoader):
    """Keeps every scalar as text, except plain digits, true, false and empty values."""


PlainLoader.yaml_implicit_resolvers = {}
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^$"), [""])
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))
PlainLoader.add_implicit_resolver("!digits", re.compile(r"^[0-9]+$"), list("0123456789"))
PlainLoader.add_constructor("!digits", lambda loader, node: int(loader.construct_scalar(node)))


def without_empty_values(value):
    """An empty value is the same as an absent key."""
    if isinstance(value, dict):
        return {key: without_empty_values(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_empty_values(item) for item in value]
    return value


def read_day(text):
    iso = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    if iso:
        return datetime.date(*map(int, iso.groups()))
    day, month, year = map(int, re.fullmatch(r"(\d\d?)/(\d\d?)/(\d{4})", text).groups())
    return datetime.date(year, month, day)


def kind_of_time(text):
    """day, month, quarter, half, year or span; raises if the text is none of them."""
    text = str(text)
    if re.fullmatch(r"\d{4}-\d\d|\d\d?/\d{4}", text):
        numbers = sorted(map(int, re.split("[-/]", text)))
        datetime.date(numbers[1], numbers[0], 1)
        return "month"
    for kind, pattern in (("quarter", r"\d{4}-Q[1-4]"), ("half", r"\d{4}-H[12]"), ("year", r"(?!0000)\d{4}")):
        if re.fullmatch(pattern, text):
            return kind
    if re.fullmatch(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", text):
        first, last = map(read_day, text.split("/"))
        if last < first:
            raise ValueError("ends before it begins")
        return "span"
    read_day(text)
    return "day"


def is_threshold(value):
    text = str(value)
    return bool(re.fullmatch(r"0*(100|\d\d?)%|0*\d{1,9}", text))


WORDS = "[a-z0-9]+({}[a-z0-9]+)*"
FORMATS = {
    "giamsat-date": lambda v: bool(read_day(str(v))),
    "giamsat-period": lambda v: kind_of_time(v) != "day",
    "giamsat-when-planned": lambda v: bool(kind_of_time(v)),
    "giamsat-when-done": lambda v: kind_of_time(v) in ("day", "span", "month"),
    "giamsat-id": lambda v: bool(re.fullmatch(WORDS.format("-"), str(v))),
    "giamsat-key": lambda v: bool(re.fullmatch(WORDS.format("_"), str(v))),
    "giamsat-figure": lambda v: bool(re.fullmatch(WORDS.format("_") + r"\." + WORDS.format("_"), str(v))),
    "giamsat-threshold": is_threshold,
}


def validator(kind):
    path = SCHEMAS / f"{kind}.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    formats = jsonschema.FormatChecker(formats=())
    for name, function in FORMATS.items():
        formats.checks(name, raises=(ValueError, AttributeError))(function)
    resolver = jsonschema.RefResolver(path.as_uri(), schema)
    return jsonschema.Draft202012Validator(schema, resolver=resolver, format_checker=formats)


def check_schemas():
    paths = sorted(SCHEMAS.glob("*.schema.json"))
    used = set()
    for path in paths:
        text = path.read_text(encoding="utf-8")
        jsonschema.Draft202012Validator.check_schema(json.loads(text))
        used.update(re.findall(r'"format": "([^"]+)"', text))
    if used != set(FORMATS):
        sys.exit(f"formats of the schemas and of this program differ: {used ^ set(FORMATS)}")
    return len(paths)


def load(path):
    """The file as a tree, or None if it is not YAML or not a mapping that names its kind."""
    try:
        tree = yaml.load(path.read_bytes().decode("utf-8-sig"), PlainLoader)
    except (UnicodeDecodeError, yaml.YAMLError):
        return None
    return without_empty_values(tree) if isinstance(tree, dict) and "giamsat" in tree else None


def faults_found_by(program, path):
    """The structural faults that the program finds; None if it could not read the file."""
    run = subprocess.run([program, "validate", "--format", "json", str(path)], capture_output=True, check=False)
    findings = json.loads(run.stdout)["findings"]
    if any(finding["rule"].startswith("yaml.") for finding in findings):
        return None
    return [(f["rule"], f["pointer"]) for f in findings if f["rule"].startswith("schema.")]


def is_certain(fault):
    rule, pointer = fault
    return rule != "schema.missing-key" or not pointer.endswith(REQUIRED_BY_KIND)


def agree(ours, theirs):
    return bool(ours) if theirs else not any(map(is_certain, ours))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--giamsat", metavar="PROGRAM")
    arguments.add_argument("files", nargs="*", type=pathlib.Path, metavar="FILE")
    options = arguments.parse_args()

    print(f"{check_schemas()} schemas are valid")
    validators = {kind: validator(kind) for kind in KINDS}
    checked = invalid = passed_over = disagreements = 0
    for path in options.files:
        tree = load(path)
        kind = str(tree["giamsat"]).split("/")[0] if tree else None
        ours = [] if not options.giamsat or kind not in KINDS else faults_found_by(options.giamsat, path)
        if kind not in KINDS or ours is None:
            passed_over += 1
            continue
        theirs = [f"/{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validators[kind].iter_errors(tree)]
        checked += 1
        invalid += bool(theirs)
        if not agree(ours, theirs):
            disagreements += 1
            print(f"{path}: jsonschema: {theirs or 'valid'}; ours: {ours or 'valid'}", file=sys.stderr)
    print(f"{checked} files checked: {invalid} invalid, {disagreements} disagreements; {passed_over} passed over")
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
