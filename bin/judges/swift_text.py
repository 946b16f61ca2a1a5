"""The string literals of Swift source, for the spelling judge."""

import re

OPENING = re.compile(r'(#*)("""|")')
# What an interpolation leaves behind, so that half a word beside it is not read as a word.
GAP = "\0"


def literals(source):
    """Every literal as (line, text); an interpolation's own literals come on their own."""
    found = []
    _code(source, 0, found, closing=None)
    return sorted((source.count("\n", 0, start) + 1, text) for start, text in found)


def _code(source, place, found, closing):
    depth = 0
    while place < len(source):
        opening = OPENING.match(source, place)
        if source.startswith("//", place):
            place = _past(source, "\n", place)
        elif source.startswith("/*", place):
            place = _past(source, "*/", place)
        elif opening:
            place = _literal(source, opening, found)
        else:
            mark = source[place]
            place += 1
            if mark == closing and depth == 0:
                return place
            depth += {"(": 1, closing: -1}.get(mark, 0)
    return place


def _past(source, end, place):
    at = source.find(end, place)
    return len(source) if at < 0 else at + len(end)


def _literal(source, opening, found):
    hashes, quote = opening.groups()
    end, escape = quote + hashes, "\\" + hashes
    place, text = opening.end(), []
    while place < len(source) and not source.startswith(end, place):
        if source.startswith(escape + "(", place):
            text.append(GAP)
            place = _code(source, place + len(escape) + 1, found, closing=")")
        elif source.startswith(escape + "u{", place):
            close = source.index("}", place)
            text.append(chr(int(source[place + len(escape) + 2 : close], 16)))
            place = close + 1
        elif source.startswith(escape, place):
            # A newline escaped at a line's end joins the lines; any other escape is a space.
            joined = source[place + len(escape)] == "\n"
            text.append("" if joined else " ")
            place += len(escape) + 1
        else:
            text.append(source[place])
            place += 1
    found.append((opening.start(), "".join(text)))
    return place + len(end)
