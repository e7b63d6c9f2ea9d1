#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# HyperFormula 3.0.0 (npm): `*` in COUNTIF does not go past a line break inside a cell.
#
# A cell with two lines, "on time" and a date below it (Alt+Enter), is text with a line feed. In LibreOffice 7.4 and by
# Excel's description `*` stands for any characters, so COUNTIF(A1:A2,"on time*") counts such a cell. HyperFormula, with
# useWildcards, turns the pattern into a regular expression whose `.` leaves line feeds out: the cell is not counted.
#
# Seen: of "on time⏎10/02/2023" and "on time", COUNTIF(…,"on time*") is 1 and COUNTIF(…,"*2023") is 0; LibreOffice: 2, 1.
#
# Why it matters: totals that count statuses by a pattern come out as 0 in web viewers and checkers built on it, while
#       the stored result is right. A status that is counted belongs in a cell by itself, its date beside it.
#
# Needs: npm, node; installs into a temporary folder. Exits with 1 if the behaviour has changed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund hyperformula@3.0.0 >/dev/null

cat >count.cjs <<'JAVASCRIPT'
const { HyperFormula } = require("hyperformula");
const cells = [["on time\n10/02/2023"], ["on time"], ['=COUNTIF(A1:A2,"on time*")'], ['=COUNTIF(A1:A2,"*2023")']];
const sheet = HyperFormula.buildFromArray(cells, { licenseKey: "gpl-v3", useWildcards: true, useRegularExpressions: false });
console.log(sheet.getSheetValues(0).slice(2).flat().join(" "));
JAVASCRIPT

expected='1 0'
seen=$(node count.cjs)
echo "$seen"
test "$seen" = "$expected" || { echo "changed: expected $expected" >&2; exit 1; }
echo "holds"
