# SPDX-License-Identifier: MIT
"""YAML as people type it: block style, short lists and maps on one line, comments. Only the features that plans and
reports need."""

import re


class Inline(dict):
    """A map to be written on one line: {total: 14, monitoring: 14}."""


class Noted:
    """A value with a comment after it on its line."""

    def __init__(self, value, comment):
        self.value = value
        self.comment = comment


class Comment:
    """A comment on a separate line; also as a mapping's key that begins with '#'."""

    def __init__(self, text):
        self.text = text


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def scalar(value, inline=False):
    text = str(value)
    unsafe = (text == "" or text != text.strip() or text[0] in "-?:,[]{}#&*!|>'\"%@`" or text[-1] == ":"
              or ": " in text or " #" in text or (inline and re.search(r"[,\[\]{}]", text)))
    return quoted(text) if unsafe else text


def one_line(value):
    """The value in flow style."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {one_line(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(one_line(item) for item in value) + "]"
    return scalar(value, inline=True)


def _fits_on_line(value):
    if isinstance(value, Inline) or not value:
        return True
    return isinstance(value, list) and all(isinstance(item, (str, int)) for item in value)


def _member(key, value, indent):
    comment = ""
    if isinstance(value, Noted):
        value, comment = value.value, f"  # {value.comment}"
    if isinstance(value, (dict, list)) and not _fits_on_line(value):
        return [" " * indent + f"{key}:{comment}"] + block(value, indent + 2)
    text = one_line(value) if isinstance(value, (dict, list)) else scalar(value)
    return [" " * indent + f"{key}: {text}{comment}"]


def _item(value, indent):
    if isinstance(value, Comment):
        return [" " * indent + "# " + value.text]
    if isinstance(value, dict) and not isinstance(value, Inline):
        lines = block(value, indent + 2)
        return [" " * indent + "- " + lines[0][indent + 2:]] + lines[1:]
    text = one_line(value) if isinstance(value, (dict, list)) else scalar(value)
    return [" " * indent + "- " + text]


def block(value, indent=0):
    """The lines of a mapping or a list in block style."""
    lines = []
    if isinstance(value, list):
        for item in value:
            lines += _item(item, indent)
        return lines
    for key, member in value.items():
        lines += [" " * indent + "# " + member] if key.startswith("#") else _member(key, member, indent)
    return lines


def document(value):
    return "\n".join(block(value)) + "\n"
