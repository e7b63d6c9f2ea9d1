#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# libxlsxwriter 1.1.4 (Debian 12: libxlsxwriter4 1.1.4-2+b1) reports success for a workbook with bytes missing.
#
# It writes each part of the workbook into a temporary file first, then copies that into the zip archive. What those
# first writes return is not looked at: if one fails (no space, a limit, an I/O error that passes), workbook_close()
# returns LXW_NO_ERROR, and the archive is well-formed: every part has the right checksum, of the shortened text.
#
# Seen: with a limit on the size of files (RLIMIT_FSIZE, signal ignored) of 1 MiB and a sheet of 60,000 texts, all
#       calls return 0; xl/worksheets/sheet1.xml ends after 1 MiB in the middle of a row. Without the limit it is whole.
#
# Why it matters: checking the zip (`unzip -t`) proves nothing, and spreadsheet programs repair such files silently or
#       show other texts beside the numbers. Whoever must not hand on half a workbook has to read it back against what
#       was written, or own the temporary files (the library calls lxw_tmpfile(), which a program can define itself).
#
# Needs: apt-get (to download, nothing is installed), dpkg-deb, python3. Exits with 1 if the behaviour has changed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq libxlsxwriter4=1.1.4-2+b1 libminizip1=1.1-8+deb12u1
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(dirname "$(find root -name 'libxlsxwriter.so.4' | head -n 1)")
export LD_LIBRARY_PATH

cat >write.py <<'PYTHON'
import ctypes
import resource
import signal
import sys
import xml.dom.minidom
import zipfile

name, limit = sys.argv[1], int(sys.argv[2])
library = ctypes.CDLL("libxlsxwriter.so.4")
for function in ("workbook_new", "workbook_add_worksheet"):
    getattr(library, function).restype = ctypes.c_void_p
if limit:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
book = ctypes.c_void_p(library.workbook_new(name.encode()))
sheet = ctypes.c_void_p(library.workbook_add_worksheet(book, None))
worst = 0
for row in range(20000):
    for column in range(3):
        worst = max(worst, library.worksheet_write_string(sheet, row, ctypes.c_uint16(column), b"the same text", None))
worst = max(worst, library.workbook_close(book))

archive = zipfile.ZipFile(name)
part = archive.read("xl/worksheets/sheet1.xml")
try:
    xml.dom.minidom.parseString(part)
    whole = "whole"
except xml.parsers.expat.ExpatError:
    whole = "torn"
print("errors reported:", worst, "zip:", "good" if archive.testzip() is None else "bad", "sheet:", whole)
PYTHON

expected='errors reported: 0 zip: good sheet: whole
errors reported: 0 zip: good sheet: torn'
seen=$(python3 write.py whole.xlsx 0; python3 write.py limited.xlsx 1048576)
echo "$seen"
test "$seen" = "$expected" || { echo "changed: expected $expected" >&2; exit 1; }
echo "holds"
