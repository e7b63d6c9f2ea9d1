#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Workbooks of every kind of unit and period, in both languages: they must be valid, have the same bytes from two
directories, contain the values that LibreOffice calculates, and have no printed page that is empty or cut off.

recalculate.py --giamsat PROGRAM EXAMPLES DIRECTORY writes the workbooks to DIRECTORY, which is recreated
recalculate.py FILE.xlsx... checks existing workbooks"""
import argparse
import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import openpyxl

import sound

AS_OF = "2024-01-20"
MATRIX = [  # unit, period, language, further options
    ("da-nang", "2023-01", "vi", []),
    ("da-nang", "2023-04", "en", []),
    ("da-nang", "2023-Q3", "vi", []),
    ("da-nang", "2023-H1", "en", ["--annex"]),
    ("da-nang", "2023", "vi", []),
    ("hai-chau", "2023-02", "en", []),
    ("hai-chau", "2023-Q4", "vi", []),
    ("hai-chau", "2023-H2", "vi", []),
    ("hoa-vang", "2023", "en", []),
    ("thach-thang", "2023-05", "vi", []),
    ("thach-thang", "2023-Q1", "en", []),
    ("hoa-chau", "2023-H1", "vi", []),
    ("hoa-chau", "2023", "en", ["--annex"]),
]

# LibreOffice keeps the stored results of files that it did not write, unless configured otherwise.
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def write(program, examples, directory, case):
    unit, period, language, options = case
    book = directory / f"{unit}-{period}-{language}.xlsx"
    command = [program, "rollup", "-q", "--as-of", AS_OF, "--unit", unit, "--period", period, "--lang", language, "-o", book.name,
               *options, examples.name]
    status = subprocess.run(command, cwd=directory, stderr=subprocess.DEVNULL, check=False).returncode
    assert status in (0, 1), f"{book.name}: exit status {status}"
    return book


def write_matrix(program, examples, directory):
    """Writes each workbook in two directories into which the examples are copied."""
    shutil.rmtree(directory, ignore_errors=True)
    places = [directory / "books", directory / "elsewhere/books"]
    for place in places:
        shutil.copytree(examples, place / examples.name)
    faults, books = [], []
    for case in MATRIX:
        first, second = (write(program, examples, place, case) for place in places)
        books.append(first)
        if first.read_bytes() != second.read_bytes():
            faults.append(f"{first.name}: other bytes in another directory")
    return books, faults


def convert(books, kind, directory):
    """All of them in one run of LibreOffice."""
    profile = directory / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user/registrymodifications.xcu").write_text(ALWAYS_RECALCULATE, encoding="utf-8")
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind, "--outdir",
         str(directory), *map(str, books)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1800)
    return [directory / book.with_suffix("." + kind.split(":")[0]).name for book in books]


def values(book):
    """The stored value of every non-empty cell; an empty text is no value."""
    cells = {}
    for sheet in openpyxl.load_workbook(book, data_only=True).worksheets:
        for row in sheet.iter_rows():
            cells.update({(sheet.title, cell.coordinate): cell.value for cell in row if cell.value not in (None, "")})
    return cells


def formulas(book):
    return {place: value for place, (kind, value) in sound.cells(book).items() if kind == "f"}


def same(stored, computed):
    numbers = all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in (stored, computed))
    return math.isclose(stored, computed, rel_tol=1e-12, abs_tol=1e-12) if numbers else stored == computed


def of_values(book, recalculated):
    stored, computed, written = values(book), values(recalculated), formulas(book)
    places = sorted(stored.keys() | computed.keys() | written.keys())
    print(f"{book.name}: {len(places)} cells compared, {len(written)} of them formulas")
    if not written:
        yield "no formula at all"
    for place in places:
        if not same(stored.get(place), computed.get(place)):
            yield (f"{place[0]}!{place[1]}: {written.get(place, 'value')}: stored {stored.get(place)!r}, "
                   f"recalculated {computed.get(place)!r}")


def of_pages(book, pdf):
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
    pages = text.split("\f")[:-1]
    expected = sum(len(sheet.row_breaks.brk) + 1 for sheet in openpyxl.load_workbook(book).worksheets)
    if len(pages) != expected:
        yield f"{len(pages)} printed pages, where the breaks make {expected}"
    for number, page in enumerate(pages, 1):
        if not re.search(r"[^\W\d]{2}", page):
            yield f"printed page {number} of {len(pages)} is empty"
        for mark in ("###", "Err:", *sound.ERRORS):
            if mark in page:
                yield f"{mark} on printed page {number} of {len(pages)}"


def look_at(books):
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        recalculated = convert(books, "xlsx:Calc MS Excel 2007 XML", directory / "recalculated")
        printed = convert(books, "pdf", directory / "printed")
        for book, again, pdf in zip(books, recalculated, printed):
            for fault in [*sound.faults(book), *of_values(book, again), *of_pages(book, pdf)]:
                yield f"{book.name}: {fault}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--giamsat", type=pathlib.Path)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    books, faults = arguments.files, []
    if arguments.giamsat:
        examples, directory = arguments.files
        books, faults = write_matrix(arguments.giamsat.resolve(), examples.resolve(), directory.resolve())
    faults += look_at(books)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
