#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Recalculates workbooks with LibreOffice and compares every stored value with what comes out, cell for cell.

recalculate.py FILE.xlsx...: exit status 1 where a value differs, or where a workbook has no formula at all."""
import math
import pathlib
import subprocess
import sys
import tempfile

import openpyxl

# LibreOffice keeps the stored results of files that it did not write, unless it is told otherwise.
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def recalculated(book, directory):
    profile = directory / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user/registrymodifications.xcu").write_text(ALWAYS_RECALCULATE, encoding="utf-8")
    out = directory / "out"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
         "--outdir", str(out), str(book)],
        check=True, stdout=subprocess.DEVNULL, timeout=300)
    return out / book.name


def values(book):
    """The stored value of every cell that holds something; an empty text is no value."""
    cells = {}
    for sheet in openpyxl.load_workbook(book, data_only=True).worksheets:
        for row in sheet.iter_rows():
            cells.update({(sheet.title, cell.coordinate): cell.value for cell in row if cell.value not in (None, "")})
    return cells


def formulas(book):
    return {(sheet.title, cell.coordinate): cell.value
            for sheet in openpyxl.load_workbook(book).worksheets
            for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}


def same(stored, computed):
    numbers = all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in (stored, computed))
    return math.isclose(stored, computed, rel_tol=1e-12, abs_tol=1e-12) if numbers else stored == computed


def compare(book):
    with tempfile.TemporaryDirectory() as directory:
        stored, computed = values(book), values(recalculated(book, pathlib.Path(directory)))
    written = formulas(book)
    places = sorted(stored.keys() | computed.keys() | written.keys())
    different = [place for place in places if not same(stored.get(place), computed.get(place))]
    for sheet, cell in different:
        place = (sheet, cell)
        print(f"{book}: {sheet}!{cell}: {written.get(place, 'value')}: stored {stored.get(place)!r}, "
              f"recalculated {computed.get(place)!r}")
    print(f"{book}: {len(places)} cells compared, {len(written)} of them formulas, {len(different)} differ")
    return not different and bool(written)


def main(books):
    if not books:
        sys.exit(__doc__)
    return 0 if all([compare(pathlib.Path(book)) for book in books]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
