#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""generate.py N DIR: writes N monthly reports, each for a different district or month, to DIR/reports, and to
DIR/programme the built-in programme with a roster of their districts. Most have 4 to 6 KB, like real ones; all are
valid, and all but a few have no findings. The same bytes on every machine. For `make bench`."""

import re
import sys
from itertools import islice
from pathlib import Path

from invented_units import known_and_invented, write_roster

from chance import Chance
from figures import MONTHS
from reports import District, month_report
from roster import PROGRAMME
from work import YEAR, month_end
from yaml_text import document

LEAST_BYTES, MOST_BYTES = 4000, 6000
ONE_FAULT_IN = 500
WORDS = ["hội viên", "chi hội", "tổ dân phố", "sinh hoạt", "tuyên truyền", "phân loại rác", "bình đẳng giới",
         "giám sát", "kiến nghị", "an toàn", "gia đình", "phụ nữ", "trẻ em", "vận động", "phối hợp", "địa bàn"]


def narrative(chance, bytes_wanted):
    text = "Trong tháng"
    while len(text.encode()) < bytes_wanted:
        text += ", " + chance.one_of(WORDS)
    return text


def report_text(district, month, faulty):
    """The month's report, with a note that makes it a usual size; in a faulty one a branch does not monitor."""
    report = month_report(district, month, submitted=district.submitted(month_end(month)))
    report.pop("note", None)
    if faulty:
        report["units"][0]["figures"]["branches"]["monitoring"] -= 1
    chance = Chance("bench", district.unit.id, month)
    room = chance.between(LEAST_BYTES, MOST_BYTES) - len(document(report).encode())
    return document(report | ({"note": narrative(chance, room)} if room > 0 else {}))


def write_programme(folder, units):
    folder.mkdir(parents=True, exist_ok=True)
    text = (PROGRAMME / "programme.yaml").read_text(encoding="utf-8")
    (folder / "programme.yaml").write_text(re.sub(r"(?m)^roster: .*", "roster: roster.csv", text), encoding="utf-8")
    write_roster(folder / "roster.csv", units)


def write_reports(folder, districts, number):
    """Writes the reports of all districts, month by month. Returns the number of bytes written."""
    total = 0
    submissions = ((month, district) for month in MONTHS for district in districts)
    for place, (month, district) in enumerate(islice(submissions, number), 1):
        content = report_text(district, month, place % ONE_FAULT_IN == 0).encode()
        path = folder / f"{YEAR}-{month:02}" / (district.unit.id + district.hand.suffix)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        total += len(content)
    return total


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    number, folder = int(sys.argv[1]), Path(sys.argv[2])
    districts = [District(unit, hand) for unit, hand in known_and_invented(-(-number // len(MONTHS)))]
    write_programme(folder / "programme", [district.unit for district in districts])
    total = write_reports(folder / "reports", districts, number)
    size = total / max(number, 1) / 1000
    print(f"{number} reports of {len(districts)} districts, {size:.1f} KB each; to check them:")
    print(f"  giamsat validate --programme {folder / 'programme' / 'programme.yaml'} {folder / 'reports'}")


if __name__ == "__main__":
    main()
