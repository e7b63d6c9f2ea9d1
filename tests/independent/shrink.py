# SPDX-License-Identifier: MIT
"""Makes the files of a difference as few and as small as possible, while the same kind of difference is there."""

import csv

from contract import load_text
from worlds.writing import Writer

KEPT = {"giamsat", "programme", "unit", "kind", "id", "name", "title", "vi", "en", "submissions", "source", "entries",
        "per", "levels"}


class Plain:
    """A chance that always draws the plain style."""

    @staticmethod
    def random():
        return 1

    @staticmethod
    def choice(choices):
        return choices[0]


def shrink(folder, check, wanted):
    """Leaves out whole files, then parts of files, of the programme and of the roster."""
    def still_there():
        try:
            return [each for each in check() if likeness(each) == likeness(wanted)]
        except Exception:
            return []
    changed = True
    while changed:
        changed = any([drop_files(folder, still_there), drop_rows(folder, still_there),
                       *(drop_parts(path, still_there) for path in texts(folder))])
    return still_there()


def likeness(difference):
    """What makes two differences one of a kind: words as they are, of numbers only that they are numbers."""
    values = [value if isinstance(value, str) or value is None else type(value)
              for value in (difference.program, difference.reading)]
    return difference.command, difference.table, difference.column, values


def texts(folder):
    return sorted((folder / "in").glob("*.yaml")) + [folder / "programme.yaml"]


def drop_files(folder, still_there):
    """Leaves out half of the files at once, then quarters, in the end single ones."""
    def there():
        return [path for path in [*sorted((folder / "in").glob("*.yaml")), folder / "received.csv"] if path.exists()]
    done, size = False, len(there())
    while size:
        paths = there()
        for start in range(0, len(paths), size):
            done |= is_there_without(paths[start:start + size], still_there)
        size //= 2
    return done


def is_there_without(paths, still_there):
    """Whether it is; if it is not, the files are back."""
    contents = [path.read_bytes() for path in paths]
    for path in paths:
        path.unlink()
    if still_there():
        return True
    for path, content in zip(paths, contents):
        path.write_bytes(content)
    return False


def drop_rows(folder, still_there):
    path, done = folder / "roster.csv", False
    for row in list(csv.reader(path.read_text("utf-8").splitlines()))[:1:-1]:
        content = path.read_text("utf-8")
        lines = [line + "\n" for line in content.splitlines() if not line.startswith(row[0] + ",")]
        path.write_text("".join(lines), "utf-8")
        if still_there():
            done = True
        else:
            path.write_text(content, "utf-8")
    return done


def drop_parts(path, still_there):
    """Leaves out each key and each item once."""
    if not path.exists():
        return False
    content = path.read_bytes()
    data, done = load_text(content.decode("utf-8-sig")), False
    for holder, key in list(places(data))[::-1]:
        if key not in (holder if isinstance(holder, dict) else range(len(holder))):
            continue
        value = holder.pop(key)
        path.write_text(Writer(Plain).plain(data), "utf-8")
        if still_there():
            content, done = path.read_bytes(), True
        elif isinstance(holder, list):
            holder.insert(key, value)
        else:
            holder[key] = value
    path.write_bytes(content)
    return done


def places(data):
    """What may be left out: (mapping or list, key). What a submission is must stay."""
    for key, value in list(data.items() if isinstance(data, dict) else enumerate(data)):
        if not (isinstance(data, dict) and key in KEPT):
            yield data, key
        if isinstance(value, (dict, list)):
            yield from places(value)
