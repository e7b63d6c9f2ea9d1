#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""generate.py DIR [--units TABLE | --provinces N] [--months M]: a nation's programme and its reports; large but
deterministic.

DIR/programme.yaml and roster.csv; DIR/reports: each district's monthly reports, with an entry for each of its wards. TABLE is a table of
official units; GIAMSAT_NATION_UNITS names it as well. Without one, N provinces are invented.
"""

import argparse
import csv
import os
import sys
from pathlib import Path

import units
from chance import Chance
from units import at, below

PROGRAMME = """\
# SPDX-License-Identifier: MIT
giamsat: programme/1
id: nation-2023
year: 2023
title: {vi: Cả nước, en: The nation}
roster: roster.csv
levels:
  - {id: nation, name: {vi: Cả nước, en: Nation}}
  - {id: province, name: {vi: "Tỉnh, thành phố", en: Province}}
  - {id: district, name: {vi: "Quận, huyện", en: District}}
  - {id: ward, name: {vi: "Xã, phường", en: Ward}}
submissions:
  - {id: monthly, kind: report, per: month, levels: [district], entries: ward, source: true, due: {days: 5}}
activities:
  supervision: {name: {vi: Hoạt động giám sát, en: Supervision}}
  briefing: {name: {vi: Giao ban, en: Briefing}}
figures:
  branches:
    name: {vi: Chi hội, en: Branches}
    levels: [ward]
    fields:
      total: {name: {vi: Tổng số, en: In all}, over_time: latest}
      monitoring: {name: {vi: Có giám sát, en: That monitor}, over_time: latest, at_most: total}
  cases:
    name: {vi: Vụ việc, en: Cases}
    levels: [ward]
    may_not_arise: true
    fields:
      found: {name: {vi: Phát hiện, en: Found}, over_time: sum}
      monitored: {name: {vi: Được giám sát, en: Monitored}, over_time: sum, at_most: found, at_most_over: year}
  posts:
    name: {vi: Tin bài, en: Posts}
    levels: [district]
    fields:
      total: {name: {vi: Tổng số, en: In all}, over_time: sum}
targets:
  - {id: branches, clause: I.1, title: {vi: Chi hội, en: Branches}, levels: [nation, province, district, ward], need: required, on: [report], measure: {share: {part: branches.monitoring, whole: branches.total}}, expect: {at_least: 100%, per: month}}
  - {id: cases, clause: I.2, title: {vi: Vụ việc, en: Cases}, levels: [nation, province, district, ward], need: required, on: [report], measure: {share: {part: cases.monitored, whole: cases.found}}, expect: {at_least: 100%}}
  - {id: briefing, clause: I.3, title: {vi: Giao ban, en: Briefing}, levels: [district], need: expected, measure: {count: briefing}, expect: {at_least: 1, per: month}}
  - {id: supervision, clause: I.4, title: {vi: Giám sát, en: Supervision}, levels: [ward], need: required, measure: {count: supervision}, expect: {at_least: 1}}
  - {id: wards, clause: I.4, title: {vi: "Xã, phường", en: Wards}, levels: [nation, province, district], need: required, measure: {units: {level: ward, meeting: [supervision, branches]}}, expect: {at_least: 100%}}
  - {id: posts, clause: I.5, title: {vi: Tin bài, en: Posts}, levels: [nation, province, district], need: expected, on: [report], measure: {figure: posts.total}, expect: {at_least: 12, per: quarter}}
"""
SILENT_IN = 19       # one in this many districts has not sent its last month


def write_roster(path, nation):
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["id", "code", "level", "parent", "name", "opened", "closed", "successors"])
        rows.writerows([unit.id, unit.code, unit.level, unit.parent, unit.name, "", "", ""] for unit in below(nation))


def ward_numbers(ward, month):
    """(branches, monitoring, found, monitored, supervisions)"""
    branches = Chance("nation", "branches", ward.id).between(4, 30)
    chance = Chance("nation", ward.id, month)
    short = chance.happens(1)
    found = chance.one_of([0, 0, 0, 1, 2])
    return branches, branches - short, found, found, chance.happens(40)


def district_posts(district, month):
    return Chance("nation", "posts", district.id, month).between(1, 9)


def is_silent(place, month, months):
    return month == months and place % SILENT_IN == SILENT_IN - 1


def report(district, month):
    lines = ["giamsat: report/1", "programme: nation-2023", f"unit: {district.id}", f"period: 2023-{month:02}",
             f"submitted: 2023-{month + 1:02}-03" if month < 12 else "submitted: 2024-01-03",
             "activities:", f"  - {{kind: briefing, when: 2023-{month:02}-05}}",
             f"figures: {{posts: {{total: {district_posts(district, month)}}}}}", "units:"]
    for ward in district.children:
        branches, monitoring, found, monitored, done = ward_numbers(ward, month)
        lines += [f"  - unit: \"{ward.code}\"", "    figures:",
                  f"      branches: {{total: {branches}, monitoring: {monitoring}}}",
                  f"      cases: {{found: {found}, monitored: {monitored}}}"]
        if done:
            lines += ["    activities:", f"      - {{kind: supervision, when: 2023-{month:02}}}"]
    return "\n".join(lines) + "\n"


def write(folder, nation, months):
    """The programme, and every district's reports of the first months of the year."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "programme.yaml").write_text(PROGRAMME, encoding="utf-8")
    write_roster(folder / "roster.csv", nation)
    for month in range(1, months + 1):
        for place, district in enumerate(at(nation, "district")):
            if is_silent(place, month, months):
                continue
            path = folder / "reports" / f"2023-{month:02}" / f"{district.id}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(report(district, month), encoding="utf-8")


def nation_of(options):
    table = options.units or os.environ.get("GIAMSAT_NATION_UNITS")
    if table:
        return units.read(table)
    print(f"no table of official units: {options.provinces} provinces are invented", file=sys.stderr)
    return units.invent(options.provinces)


def arguments(parser):
    parser.add_argument("--units", help="a table of official units")
    parser.add_argument("--provinces", type=int, default=63, help="how many to invent")
    parser.add_argument("--months", type=int, default=3)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    arguments(parser)
    options = parser.parse_args()
    nation = nation_of(options)
    write(options.folder, nation, options.months)
    print(*(f"{len(at(nation, level))} {level}s" for level in ("province", "district", "ward")), sep=", ")


if __name__ == "__main__":
    main()
