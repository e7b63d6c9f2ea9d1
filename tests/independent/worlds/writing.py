# SPDX-License-Identifier: MIT
"""YAML in the ways in which people and programs write it."""

import re

PLAIN = re.compile(r"[\w][\w/%-]*(?: [\w/%-]+)*")


class Writer:
    """Writes data of texts, lists and mappings; a style is drawn for each file."""

    def __init__(self, chance):
        self.chance = chance

    def plain(self, data):
        return self._text(data, quotes=0, flow=0)

    def styled(self, data):
        text = self._text(data, quotes=self.chance.choice([0, 0, 0.3]), flow=self.chance.choice([0, 0.3, 0.9]))
        draw = self.chance.random()
        return "\ufeff" + text if draw < 0.05 else text.replace("\n", "\r\n") if draw < 0.15 else text

    def _text(self, data, quotes, flow):
        self.quotes, self.flow = quotes, flow
        return "".join(line + "\n" for line in self._block(data))

    def scalar(self, text):
        if text == "":
            return ""
        if not PLAIN.fullmatch(text):
            return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        if self.chance.random() < self.quotes:
            return self.chance.choice([f'"{text}"', f"'{text}'"])
        return text

    def _block(self, data):
        lines = []
        for key, value in data.items() if isinstance(data, dict) else ((None, value) for value in data):
            head = "-" if key is None else self.scalar(key) + ":"
            lines += self._one(head, value)
        return lines

    def _one(self, head, value):
        """The lines of `head` and what follows it."""
        if not isinstance(value, (dict, list)) or not value or self.chance.random() < self.flow:
            return [f"{head} {self._flow(value)}".rstrip()]
        inner = self._block(value)
        if head == "-" and isinstance(value, dict):
            return ["- " + inner[0]] + ["  " + line for line in inner[1:]]
        return [head] + ["  " + line for line in inner]

    def _flow(self, value):
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.scalar(key)}: {self._flow(inner)}" for key, inner in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self._flow(inner) for inner in value) + "]"
        return self.scalar(value)
