#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Hostile texts in a programme, its roster, plans, reports and file names end as harmless text in the workbook.

hostile.py --giamsat PROGRAM"""
import argparse
import csv
import pathlib
import subprocess
import sys
import tempfile

import yaml

import sound

LONG = "Đ" * 40000
TEXTS = ['=HYPERLINK("http://example.org","bấm vào đây")', "@SUM(1+1)*cmd|' /C calc'!A0", "+1+1", "-2+3", "=1+1",
         "a\u0007b\u001bc\u0085d", "_x0041_ _x000D_", "[x]:*?/\\", "'quoted'", "<b>&amp;</b>]]>", "&P &[Tab] &\"Wingdings\"",
         "dòng một\ndòng hai\r\n\tdòng ba", "NaN", "1e999", "\u202egnol", "😀" * 20000, LONG]

TEAMS = ("Đoàn giám sát", "Supervision teams")


def named(text):
    return {"vi": text, "en": text}


def programme():
    """Hostile names in every place where users choose the name."""
    return {
        "giamsat": "programme/1", "id": "hostile", "year": 2023, "title": named(TEXTS[0]),
        "issuer": {"parent": TEXTS[1], "name": TEXTS[7], "place": TEXTS[4], "signs": TEXTS[2], "post": TEXTS[3]},
        "timezone": "Asia/Ho_Chi_Minh", "roster": "roster.csv",
        "levels": [{"id": "city", "name": named("[:*?/\\")}, {"id": "ward", "name": named("'" + TEXTS[5])}],
        "submissions": [{"id": "plan", "kind": "plan", "levels": ["city"], "entries": "ward"},
                        {"id": "monthly", "kind": "report", "per": "month", "levels": ["city"], "entries": "ward",
                         "source": True}],
        "forms": {"team": {**named(TEXTS[1]), "listed": True}}, "topics": {"water": named(TEXTS[8])},
        "subject_kinds": {"group": {"name": named("=1+1"), "counted": True}},
        "activities": {"supervision": {"name": named("@SUM(A1)"), "clause": "I", "requires": ["form", "topic"]},
                       "meeting": {"name": named("[a]" * 30), "clause": "I"}},
        "figures": {"cases": {"name": named("=cases"), "levels": ["ward"], "may_not_arise": True,
                              "fields": {"found": {"name": named("[found]" * 10), "over_time": "sum"},
                                         "solved": {"name": named("_x0041_"), "over_time": "sum", "at_most": "found"}}}},
        "targets": [{"id": "meetings", "clause": "I", "title": named(TEXTS[9]), "levels": ["city", "ward"],
                     "need": "required", "measure": {"count": "meeting"}, "expect": {"at_least": 1}},
                    {"id": "solved", "clause": "II", "title": named(TEXTS[12]), "levels": ["city", "ward"],
                     "need": "required", "measure": {"share": {"part": "cases.solved", "whole": "cases.found"}},
                     "expect": {"at_least": "100%"}}],
        "clauses": [],
    }


def report(month):
    teams = [{"kind": "supervision", "form": "team", "topic": "water", "when": f"2023-{month:02}-10", "title": text,
              "policy": text, "document": {"number": text}, "partners": [text, text],
              "subjects": [{"unit": "w1", "kind": "group", "count": 2, "name": text}], "note": text} for text in TEXTS]
    meetings = [{"kind": "meeting", "when": f"2023-{month:02}-{day:02}", "title": text, "policy": text}
                for day, text in enumerate(TEXTS, 1)]
    return {"giamsat": "report/1", "programme": "hostile", "unit": "city", "period": f"2023-{month:02}",
            "submitted": f"2023-{month + 1:02}-02", "activities": teams + meetings, "note": LONG,
            "units": [{"unit": unit, "figures": {"cases": {"found": 3, "solved": 2}}} for unit in ("w1", "w2")]}


def write_inputs(directory):
    text = yaml.safe_dump(programme(), allow_unicode=True, width=10**6)
    (directory / "programme.yaml").write_text(text, encoding="utf-8")
    with open(directory / "roster.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow("id,code,level,parent,name,opened,closed,successors".split(","))
        rows.writerows([["city", 1, "city", "", '=HYPERLINK("x")', "", "", ""], ["w1", 2, "ward", "city", "[Phường]: '*'", "", "", ""],
                        ["w2", 3, "ward", "city", "@SUM(1)", "", "", ""]])
    files = directory / "files"
    files.mkdir()
    for month, name in enumerate(["=1+1.yaml", "@SUM(A1) '[x]' #%20 &.yaml", "bình\tthường.yaml"], 1):
        (files / name).write_text(yaml.safe_dump(report(month), allow_unicode=True, width=10**6), encoding="utf-8")
    (files / ("=" + "d" * 200 + ".yaml")).write_text('giamsat: report/1\n"=1+1": "=1+1"\n', encoding="utf-8")


def faults(book, language):
    yield from sound.faults(book)
    cells = sound.cells(book)
    for place, (kind, value) in cells.items():
        hostile = isinstance(value, str) and any(word in value for word in ("HYPERLINK", "cmd|", "calc"))
        if kind == "f" and (hostile or value in TEXTS or value == "=1+1"):
            yield f"{place}: the formula {value!r}"
    teams = [value for (sheet, _), (kind, value) in cells.items() if sheet in TEAMS and kind == "d"]
    if len(teams) != 3 * len(TEXTS):
        yield f"{len(teams)} teams instead of {3 * len(TEXTS)} ({language})"
    texts = {value for kind, value in cells.values() if kind == "s"}
    for text in ("=1+1", "+1+1", "-2+3", "@SUM(1)", '=HYPERLINK("x")', "[Phường]: '*'"):
        if not any(text in found for found in texts):
            yield f"{text!r} is nowhere as a text ({language})"
    if not any(found.startswith("Đ" * 1000) and found.endswith("…") for found in texts):
        yield f"the long title is not cut with an ellipsis ({language})"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--giamsat", required=True, type=pathlib.Path)
    program = parser.parse_args().giamsat.resolve()
    found = []
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        write_inputs(directory)
        for language in ("vi", "en"):
            book = directory / f"{language}.xlsx"
            run = subprocess.run(
                [program, "rollup", "-q", "--programme", "programme.yaml", "--period", "2023-03", "--as-of", "2023-04-10",
                 "--lang", language, "-o", book.name, "files"], cwd=directory, capture_output=True, text=True, check=False)
            if run.returncode not in (0, 1) or not book.exists():
                found.append(f"exit status {run.returncode}: {run.stderr[-2000:]}")
                continue
            found += faults(book, language)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
