# SPDX-License-Identifier: MIT
"""Finds what Excel would repair or refuse to open: faults(book) checks the file itself; cells(book) reads it."""
import collections
import re
import xml.etree.ElementTree as xml
import zipfile

import openpyxl

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
MOST_ROWS, MOST_COLUMNS, MOST_LINKS = 1048576, 16384, 65530
HIGHEST_ROW, WIDEST_COLUMN = 409.5, 255  # points, characters
LONGEST_TEXT, LONGEST_FORMULA, LONGEST_NAME, LONGEST_LINK = 32767, 8192, 31, 2079
FORBIDDEN_IN_NAMES = set("[]:*?/\\")
FORBIDDEN_CHARACTERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
ERRORS = ("#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#N/A")


def units(text):
    """The length as Excel counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parts(book):
    with zipfile.ZipFile(book) as archive:
        assert archive.testzip() is None, f"{book}: a part is damaged"
        for name in archive.namelist():
            yield name, xml.fromstring(archive.read(name))


def of_names(names):
    for name in names:
        if not name or units(name) > LONGEST_NAME or FORBIDDEN_IN_NAMES & set(name) or name[0] == "'" or name[-1] == "'":
            yield f"the sheet name {name!r}"
    for name, count in collections.Counter(name.lower() for name in names).items():
        if count > 1:
            yield f"{count} sheets named {name!r}"


def place(reference):
    letters, row = re.fullmatch(r"([A-Z]+)(\d+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(row)


def of_merges(sheet):
    taken = set()
    for merge in sheet.iter(MAIN + "mergeCell"):
        (left, top), (right, bottom) = map(place, merge.get("ref").split(":"))
        area = {(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)}
        if len(area) < 2 or taken & area:
            yield f"the merge {merge.get('ref')}"
        taken |= area


def of_cells(sheet, strings):
    seen = set()
    for cell in sheet.iter(MAIN + "c"):
        at, kind = cell.get("r"), cell.get("t", "n")
        value, formula = cell.findtext(MAIN + "v"), cell.findtext(MAIN + "f")
        column, row = place(at)
        if column > MOST_COLUMNS or row > MOST_ROWS or at in seen:
            yield f"{at}: twice, or outside the sheet"
        seen.add(at)
        if formula is not None and units(formula) + 1 > LONGEST_FORMULA:
            yield f"{at}: a formula of {units(formula)} characters"
        if kind == "s" and not 0 <= int(value) < strings:
            yield f"{at}: a text that is not there"
        if kind == "n" and value is not None and not abs(float(value)) < float("inf"):
            yield f"{at}: the number {value}"
        if kind == "e" or value in ERRORS:
            yield f"{at}: {value}"


def of_sizes(sheet):
    for row in sheet.iter(MAIN + "row"):
        if float(row.get("ht", 0)) > HIGHEST_ROW:
            yield f"row {row.get('r')} is {row.get('ht')} points high"
    for column in sheet.iter(MAIN + "col"):
        if float(column.get("width", 0)) > WIDEST_COLUMN:
            yield f"column {column.get('min')} is {column.get('width')} characters wide"


def of_texts(name, part):
    for text in part.itertext():
        if FORBIDDEN_CHARACTERS.search(text):
            yield f"{name}: a control character in {text[:40]!r}"
        if units(text) > LONGEST_TEXT:
            yield f"{name}: a text of {units(text)} characters"


def of_links(name, part, targets):
    links = list(part.iter(MAIN + "hyperlink"))
    if len(links) > MOST_LINKS:
        yield f"{name}: {len(links)} links"
    for link in links:
        target = targets.get(link.get(RELATION), "")
        if not target or units(target) > LONGEST_LINK or re.match(r"(?i)\s*(javascript|data|vbscript):", target):
            yield f"{name}: the link {target[:60]!r}"


def faults(book):
    """Everything that might be a problem for a spreadsheet program; empty if all is well."""
    found = dict(parts(book))
    strings = found.get("xl/sharedStrings.xml")
    count = 0 if strings is None else len(list(strings.iter(MAIN + "si")))
    names = [sheet.get("name") for sheet in found["xl/workbook.xml"].iter(MAIN + "sheet")]
    yield from of_names(names)
    for name, part in found.items():
        yield from of_texts(name, part)
        if not re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
            continue
        related = found.get(name.replace("worksheets/", "worksheets/_rels/") + ".rels", [])
        yield from (f"{name}: {fault}" for fault in of_merges(part))
        yield from (f"{name}: {fault}" for fault in of_cells(part, count))
        yield from (f"{name}: {fault}" for fault in of_sizes(part))
        yield from of_links(name, part, {one.get("Id"): one.get("Target") for one in related})


def cells(book):
    """(sheet, cell) → (kind, value) as openpyxl reads them; kind "f": a formula."""
    return {(sheet.title, cell.coordinate): (cell.data_type, cell.value)
            for sheet in openpyxl.load_workbook(book).worksheets
            for row in sheet.iter_rows() for cell in row if cell.value is not None}
