#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A second opinion on the examples: python3-yaml reads each, python3-jsonschema judges it by schemas/*.schema.json.

Every plan and report of examples/danang-2023 must pass. Exit 1 if one does not.
"""

import json
import re
import sys
import unicodedata

import yaml
from jsonschema import Draft202012Validator, RefResolver

from roster import PROJECT

SCHEMAS = PROJECT / "schemas"
EXAMPLES = PROJECT / "examples" / "danang-2023"


def typed(value):
    """Data as texts, but integers as numbers, because the schema and not YAML distinguishes texts from numbers."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [typed(item) for item in value]
    return int(value) if re.fullmatch(r"\d{1,15}", value) else value


def validators():
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.schema.json")}
    return {kind: Draft202012Validator(schemas[f"{kind}.schema.json"],
                                       resolver=RefResolver("", schemas[f"{kind}.schema.json"], store=schemas))
            for kind in ("plan", "report")}


def main():
    judges, faults, files = validators(), [], sorted(EXAMPLES.rglob("*.y*ml"))
    for path in files:
        text = unicodedata.normalize("NFC", path.read_bytes().decode("utf-8-sig"))
        data = typed(yaml.load(text, Loader=yaml.BaseLoader))
        judge = judges[data["giamsat"].split("/")[0]]
        faults += [f"{path.relative_to(EXAMPLES)}: {error.json_path}: {error.message}"
                   for error in judge.iter_errors(data)]
    print("\n".join(faults[:40]) + ("\n" if faults else "") + f"{len(files)} files, {len(faults)} faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
