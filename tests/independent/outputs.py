# SPDX-License-Identifier: MIT
"""The text, CSV and workbook of a roll-up, read back and compared with its JSON, number for number."""

import csv
import re
from collections import Counter

import openpyxl

from contract import load_text

STATUSES = "met|pending|behind|missed|none arose|unknown|not done"
SIGNS = {"M": "met", "–": "none-arose", "○": "pending", "B": "behind", "?": "unknown", "X": "missed",
         "(X)": "missed"}
TABLES = ("submissions", "figures", "targets", "activities")


def disagreements(program, question, rollup):
    """In words."""
    found = [*of_csv(program, question, rollup), *of_text(program, question, rollup)]
    contract = load_text((program.folder / "programme.yaml").read_text("utf-8"))
    titles = [target["title"]["en"] for target in contract["targets"]]
    if len(set(titles)) == len(titles):
        found += of_workbook(program, question, rollup, contract)
    return found


# CSV ----------------------------------------------------------------------------------------------------------------

def of_csv(program, question, rollup):
    program.run("rollup", question, "--format", "csv", "-o", "csv")
    for table in TABLES:
        with open(program.folder / "csv" / f"{table}.csv", encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
        if len(rows) != len(rollup[table]):
            yield f"csv {table}: {len(rows)} rows, JSON {len(rollup[table])}"
        for row, wanted in zip(rows, rollup[table]):
            for column in row.keys() & wanted.keys():
                if not isinstance(wanted[column], (list, dict)) and row[column] != written(wanted[column]):
                    yield f"csv {table} {list(row.values())[:3]}: {column}: {row[column]!r}, JSON {wanted[column]!r}"


def written(value):
    if value is None:
        return ""
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


# Text ---------------------------------------------------------------------------------------------------------------

def of_text(program, question, rollup):
    text = program.run("rollup", question, "--lang", "en").stdout
    targets = [row for row in rollup["targets"] if row["unit"] == rollup["unit"]]
    shown = re.findall(rf"^  ({STATUSES}) +(\S+)  ", text, re.MULTILINE)
    wanted = [(row["status"].replace("-", " "), shown_number(row["value"])) for row in targets]
    for (status, number), (other_status, value), row in zip(shown, wanted, targets):
        is_number = row["threshold"] is not None and "/" not in number and number != "–"
        if status.replace("not done", "missed") != other_status or (is_number and value != number.rstrip("%")):
            yield f"text: target {row['target']}: {status} {number}, JSON {other_status} {row['value']}"
    if len(shown) != len(wanted):
        yield f"text: {len(shown)} targets, JSON {len(wanted)}"
    yield from of_figures_text(text, [row for row in rollup["figures"] if row["unit"] == rollup["unit"]])


def shown_number(value):
    return "–" if value is None else written(value)


def of_figures_text(text, rows):
    """Each line of figures is one of the JSON's, and the other way round."""
    pattern = r"(\d+|–) +(\d+)/(\d+)\*? +(\d+|–) +(\d+)/(\d+)\*?"
    shown = re.findall(pattern + r"\s*$", text, re.MULTILINE)
    wanted = [tuple(part for column in ("period", "year") for part in
                    (shown_number(row[column]), str(row[f"{column}_reported"]), str(row["expected"]))) for row in rows]
    for row in Counter(shown) - Counter(wanted):
        yield f"text: figures {row}, not in the JSON"
    for row in Counter(row for row in wanted if row in shown) - Counter(shown):
        yield f"text: figures {row} of the JSON, not as often in the text"


# Workbook -----------------------------------------------------------------------------------------------------------

def of_workbook(program, question, rollup, contract):
    program.run("rollup", question, "--lang", "en", "-o", "book.xlsx")
    book = openpyxl.load_workbook(program.folder / "book.xlsx", data_only=True)
    with open(program.folder / contract["roster"], encoding="utf-8-sig", newline="") as lines:
        units = unique({row["id"]: row["name"] for row in csv.DictReader(lines)})
    for sheet in book:
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
        if sheet.title.startswith("Targets"):
            yield from of_target_sheet(sheet.title, rows, rollup, contract, units)
        if sheet.title.startswith("Community monitoring"):
            yield from of_figure_sheet(sheet.title, rows, rollup, contract, units)


def unique(names):
    """name -> id, of names that one unit has."""
    return {name: id for id, name in names.items() if list(names.values()).count(name) == 1}


def of_target_sheet(title, rows, rollup, contract, units):
    statuses = {(row["unit"], row["target"]): row["status"] for row in rollup["targets"]}
    ids = {target["title"]["en"]: target["id"] for target in contract["targets"]}
    heading = []
    for row in rows:
        if row[0] == "No.":
            heading = row
        target = next((ids[cell] for cell in row if cell in ids), None)
        for name, cell in zip(heading, row):
            wanted = statuses.get((units.get(name), target))
            shown = SIGNS.get(cell, str(cell).replace(" ", "-").replace("not-done", "missed"))
            if target and wanted and shown != wanted:
                yield f"workbook {title}: {name}, {target}: {cell}, JSON {wanted}"


def of_figure_sheet(title, rows, rollup, contract, units):
    figures = {(row["unit"], row["figure"]): row for row in rollup["figures"]}
    columns, column = {}, "period"
    for above, row in zip(rows, rows[1:]):
        if above[0] == "No.":
            columns = columns_of(above, row, contract)
        if re.match(r"II?\. ", str(row[0])):
            column = "period" if str(row[0]).startswith("I. ") else "year"
        unit = rollup["unit"] if "Total" in (row[0], row[1]) else units.get(row[1])
        for place, figure in columns.items():
            wanted = figures.get((unit, figure))
            if wanted and isinstance(row[0], (str, int)) and row[place] not in (wanted[column], None, "–", ""):
                yield f"workbook {title}: {row[1]}, {figure}, {column}: {row[place]}, JSON {wanted[column]}"


def columns_of(groups, fields, contract):
    """place -> figure, by the names of the group (in the first of its columns) and the field."""
    by_name = {(group["name"]["en"], each["name"]["en"]): f"{id}.{key}"
               for id, group in contract["figures"].items() for key, each in group["fields"].items()}
    found, group = {}, None
    for place, (above, field) in enumerate(zip(groups, fields)):
        group = above or group
        if (group, field) in by_name:
            found[place] = by_name[group, field]
    return found
