# SPDX-License-Identifier: MIT
"""What a random year may contain; `--without` takes features out by name."""

FEATURES = {
    "late": "reports after their due dates",
    "drafts": "files without a date of submission",
    "revisions": "corrected files",
    "unsent-first": "a second revision whose first is not among the files",
    "duplicates": "one revision in two files that differ",
    "copies": "the same text in two files",
    "respelt": "the same text in two files with other line ends, or a byte-order mark",
    "blank": "entries that state nothing",
    "closed": "units that are opened or closed in the year",
    "all-closed": "… all subordinates of a unit",
    "zero-stock": "stocks of nothing",
    "closed-mid": "… in the middle of a month",
    "nd09": "months from the 15th to the 14th",
    "none-arose": "what is said not to have arisen",
    "if-any": "activities of a kind that is said elsewhere not to have arisen",
    "events": "joint activities with one id",
    "event-differs": "one id for different kinds or days in a unit",
    "wrong-entries": "entries of unknown, foreign and closed units, and two for one unit",
    "quarterly": "years of quarterly source reports",
    "told-later": "… with targets on months",
    "register": "a register of receipt",
    "depth": "entries of wards in the city's own file",
    "own": "files of wards beside the entries of their districts",
    "told-late": "activities in the report of a later month",
    "told-twice": "one activity in two reports",
    "span": "a month that is written as its days",
    "faulty": "figures and activities with errors",
    "optional": "fields that need not be stated",
    "silent": "activities without participants",
    "recommendations": "more accepted than made",
    "ad-hoc": "ad hoc reports",
    "ad-hoc-month": "ad hoc reports on a whole month",
    "as-of": "roll-ups of a past day",
    "plans": "what is planned",
    "two-levels": "programmes without districts",
    "spread": "subjects that are spread over units, or counted inside some",
    "figure-targets": "targets on a single figure",
    "compose": "roll-ups of what --emit wrote",
}

# What program and reading see differently, or the reading does not settle yet; `--without ""` has all. all-closed, nd09:
# pending or unknown for units that have closed; closed-mid, zero-stock: stocks of such units; compose: an own draft is
# written by --emit, and later reports that tell of the period are not rolled up; respelt: copies that differ in line
# ends; unsent-first: if only drafts follow.
UNSETTLED = "all-closed,closed-mid,compose,nd09,respelt,unsent-first,zero-stock"


def chosen(without):
    """The features but for those in a comma-separated list; SystemExit if one is unknown."""
    left_out = {name for name in without.split(",") if name}
    if unknown := left_out - FEATURES.keys():
        raise SystemExit(f"no such feature: {', '.join(sorted(unknown))}; there are: {', '.join(FEATURES)}")
    return FEATURES.keys() - left_out
