# SPDX-License-Identifier: MIT
"""The writing style of each officer: names of units, dates, layout. The tool accepts all of these."""

import unicodedata
from dataclasses import dataclass

from yaml_text import Inline, one_line

LONGEST_LINE = 118


def _without_marks(text):
    plain = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _other_tone_placement(text):
    """Hòa for Hoà and Hoà for Hòa."""
    swapped = {"òa": "oà", "oà": "òa", "óa": "oá", "úy": "uý"}
    for here, there in swapped.items():
        if here in text:
            return text.replace(here, there)
    return text


SPELLINGS = {
    "id": lambda unit: unit.id,
    "code": lambda unit: unit.code,
    "name": lambda unit: unit.name,
    "short": lambda unit: {"Phường": "P.", "Xã": "X.", "Quận": "Q.", "Huyện": "H."}[unit.kind] + " " + unit.bare_name,
    "plain": lambda unit: _without_marks(unit.bare_name).lower(),
    "capitals": lambda unit: unit.name.upper(),
    "tones": lambda unit: _other_tone_placement(unit.name),
    "body": lambda unit: f"Hội LHPN {unit.kind.lower()} {unit.bare_name}",
}


@dataclass(frozen=True)
class Hand:
    own: str = "id"             # how the officer spells the name of their own unit
    wards: str = "id"           # … and the subordinates
    slashes: bool = False       # 18/4/2023 instead of 2023-04-18
    padded: bool = True         # 18/04/2023 rather than 18/4/2023
    one_line: bool = True       # short things on one line
    control_totals: bool = False
    suffix: str = ".yaml"

    def unit(self, unit):
        return SPELLINGS[self.wards if unit.level == "ward" else self.own](unit)

    def date(self, day):
        if not self.slashes:
            return day.isoformat()
        return day.strftime("%d/%m/%Y") if self.padded else f"{day.day}/{day.month}/{day.year}"

    def month(self, year, month):
        if not self.slashes:
            return f"{year}-{month:02}"
        return f"{month:02}/{year}" if self.padded else f"{month}/{year}"

    def small(self, mapping):
        """A few numbers, on one line if that is the officer's style."""
        return Inline(mapping) if self.one_line else dict(mapping)

    def activity(self, mapping):
        """An activity, on one line if that is the officer's style and it fits."""
        short = self.one_line and not any(isinstance(value, (dict, list)) for value in mapping.values())
        return Inline(mapping) if short and len(one_line(mapping)) + 10 <= LONGEST_LINE else mapping


HANDS = {
    "da-nang": Hand(),
    "hai-chau": Hand(control_totals=True),
    "thanh-khe": Hand(own="code", wards="code", slashes=True, padded=False),
    "lien-chieu": Hand(own="name", wards="name", slashes=True, one_line=False),
    "son-tra": Hand(own="short", wards="short", slashes=True, padded=False, control_totals=True),
    "ngu-hanh-son": Hand(),
    "cam-le": Hand(own="capitals", wards="plain", slashes=True),
    "hoa-vang": Hand(own="body", wards="tones", suffix=".yml"),
}
