# SPDX-License-Identifier: MIT
"""What each unit's subtree states of each figure, in the period and in the year to its end (spec 5, Two columns)."""

from typing import NamedTuple

from periods import Days


class Column(NamedTuple):
    value: object      # none if nobody stated it
    reported: int
    complete: int


def stated_in(sources, unit, each, column):
    """The numbers of the field, by the days of the report, oldest first."""
    periods = [period for period in sources.periods(unit) if column.contains(period)]
    entries = [(period, sources.statement(unit, period)) for period in periods]
    return {period: entry.figures[each.path] for period, entry in entries if entry and each.path in entry.figures}


def value_over_time(each, numbers):
    if not numbers:
        return None
    return list(numbers.values())[-1] if each.latest else sum(numbers.values())


def is_complete(sources, unit, each, column, numbers):
    owed = [period for period in sources.owed(unit) if column.contains(period)]
    return all(period in numbers for period in (owed[-1:] if each.latest else owed))


def column_of(sources, unit, each, column):
    """The field summed over the subtree: a stock over the units that are open at the end."""
    contract, values, reported, complete = sources.contract, [], 0, 0
    for below in contract.subtree(unit):
        if contract.units[below].level not in each.levels:
            continue
        is_open = contract.units[below].open_on(column.last)
        numbers = stated_in(sources, below, each, column)
        if numbers and (is_open or not each.latest):
            values.append(value_over_time(each, numbers))
        if numbers and is_open:
            reported += 1
            complete += is_complete(sources, below, each, column, numbers)
    return Column(sum(values) if values else None, reported, complete)


def rows(sources, unit, period):
    """(unit, figure) -> (the period's column, the year's column, expected)."""
    contract, found = sources.contract, {}
    year = Days(contract.year.days.first, period.last)
    for below in contract.living(unit, contract.year.calendar_end(period)):
        inner = [contract.units[each] for each in contract.subtree(below)]
        for each in contract.fields:
            expected = sum(one.level in each.levels and one.open_on(period.last) for one in inner)
            found[below, each.path] = (column_of(sources, below, each, period),
                                       column_of(sources, below, each, year), expected)
    return found
