# SPDX-License-Identifier: MIT
"""The same plan or report, written in another way: spec 2 says that nothing of it matters."""

import random
import re
import unicodedata
import zlib

import yaml

from contract import load_text
from worlds.writing import Writer

DATES = {"submitted", "signed", "when", "date"}
COUNTS = {"count", "participants", "total", "found", "monitored", "n", "part"}


def respelt(content, contract, seed):
    """Other bytes that say the same; as they are if they are no plan or report that YAML can hold. Files that are the
    same text stay the same text."""
    try:
        data = load_text(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, yaml.YAMLError):
        return content
    if not isinstance(data, dict) or not re.match(r"(plan|report)/1$", str(data.get("giamsat"))):
        return content
    chance = random.Random(zlib.crc32(repr(data).encode()) + seed)
    if has_duplicate_key(content.decode("utf-8-sig")):
        return content
    text = Writer(chance).styled(Speller(chance, contract).data(data))
    return (unicodedata.normalize("NFD", text) if chance.random() < 0.2 else text).encode("utf-8")


def has_duplicate_key(text):
    def duplicates(node):
        if isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            return len(set(keys)) < len(keys) or any(duplicates(value) for _, value in node.value)
        return isinstance(node, yaml.SequenceNode) and any(duplicates(value) for value in node.value)
    return duplicates(yaml.compose(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)))


class Speller:
    def __init__(self, chance, contract):
        self.chance, self.contract = chance, contract

    def data(self, value, key=""):
        """The value with its keys in another order, and dates, periods, numbers and units in another spelling."""
        if isinstance(value, dict):
            keys = list(value)
            self.chance.shuffle(keys)
            made = {each: self.data(value[each], each) for each in keys}
            ours = {"x_note": "của riêng đơn vị"} if "kind" in value and self.chance.random() < 0.1 else {}
            return made | ours
        if isinstance(value, list):
            return [self.data(each, key) for each in value]
        return self.text(value, key)

    def text(self, text, key):
        if key in DATES and re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return self.date(text)
        if key in ("period", "when") and (match := re.fullmatch(r"(\d{4})-(\d\d)", text)):
            return self.chance.choice([text, f"{match[2]}/{match[1]}", f"{int(match[2])}/{match[1]}"])
        if key == "unit" and text in self.contract.units:
            return self.unit(self.contract.units[text])
        if key in COUNTS and text.isdigit() and len(text) < 6:
            return self.chance.choice([text, "0" + text])
        return text

    def date(self, text):
        year, month, day = text.split("-")
        return self.chance.choice([text, f"{day}/{month}/{year}", f"{int(day)}/{int(month)}/{year}"])

    def unit(self, unit):
        """Its id or its name; a name that several have, or that has moved, is left alone."""
        shared = [each for each in self.contract.units.values() if each.name == unit.name or each.code == unit.code]
        if len(shared) > 1:
            return unit.id
        return self.chance.choice([unit.id, unit.code, unit.name, unit.name.upper(), unit.name.lower(),
                                   "Hội LHPN " + unit.name])
