# SPDX-License-Identifier: MIT
"""Pseudo-random choices that are the same on every machine and with every version of Python."""

import hashlib

_MASK = (1 << 64) - 1


class Chance:
    """A SplitMix64 stream, seeded by its purpose, so that one story can change without affecting all the others."""

    def __init__(self, *purpose):
        seed = hashlib.sha256("/".join(str(part) for part in purpose).encode()).digest()
        self._state = int.from_bytes(seed[:8], "big")

    def _next(self):
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def between(self, least, most):
        """An integer from least to most, inclusive."""
        return least + self._next() % (most - least + 1)

    def one_of(self, choices):
        return choices[self._next() % len(choices)]

    def happens(self, percent):
        return self._next() % 100 < percent

    def some_of(self, choices, number):
        """That many different choices, in their original order."""
        left = list(range(len(choices)))
        taken = [left.pop(self._next() % len(left)) for _ in range(min(number, len(left)))]
        return [choices[index] for index in sorted(taken)]
