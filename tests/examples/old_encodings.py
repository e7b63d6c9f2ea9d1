# SPDX-License-Identifier: MIT
"""TCVN3 (ABC), as still written by many old office computers. Capitals with a tone are written as lower-case
letters."""

_TCVN3 = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấậè", 0xCE: "ẻẽéẹềểễếệìỉ", 0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_BYTES = {letter: first + place for first, letters in _TCVN3.items() for place, letter in enumerate(letters)}


def tcvn3(text):
    return bytes(_BYTES.get(letter) or _BYTES.get(letter.lower()) or ord(letter) for letter in text)
