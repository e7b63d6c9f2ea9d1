# SPDX-License-Identifier: MIT
"""The state of each submission that is owed (spec 5, Submissions)."""


def owed(contract, duty, period, unit):
    """Whether the unit owes it: for a report if open on its last day, for a plan if open on its due date."""
    if contract.units[unit].level not in duty.levels:
        return False
    last = duty.last_day_in_time(period) if duty.kind == "plan" else None
    return contract.units[unit].open_on(last or period.last)


def state_of(files, duty, period, unit):
    """Of one submission: (state, days late)."""
    submission = files.of(duty.kind, unit, period, duty)
    last = duty.last_day_in_time(period)
    if not submission.papers:
        return ("missing" if (last or period.last) < files.as_of else "awaited"), None
    if len(submission.standing) > 1:
        return "invalid", None
    if not submission.counted:
        return "draft", None
    return timeliness(files.first_date(unit, duty, period), last)


def timeliness(first, last):
    if not first or not last:
        return "received", None
    late = max(0, (first - last).days)
    return ("late" if late else "on-time"), late


def rows(files, unit, rolled_up):
    """(unit, submission, period) -> (state, days late, revision) for the subtree, of periods that end by its end."""
    contract, found = files.contract, {}
    until = contract.year.calendar_end(rolled_up)
    for below in contract.living(unit, until):
        for duty in contract.duties:
            for period in duty.periods:
                if owed(contract, duty, period, below) and (period.last <= until or duty.kind == "plan"):
                    state, late = state_of(files, duty, period, below)
                    standing = files.of(duty.kind, below, period, duty).standing
                    revision = standing[0].revision if standing else None
                    found[below, duty.id, contract.year.label(period)] = state, late, revision
    return found
