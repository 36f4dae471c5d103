"""Text as a terminal shows it: how wide it is, and with nothing in it that the terminal would obey."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newslint.lazy import lazy_pattern

ONE = "-~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2200-\u22ff"
"""Characters of which each takes one column, to stand after a space in a regular expression's brackets; none is ever drawn upon another."""
PLAIN = lazy_pattern(f"[ {ONE}]*")


class Cells(NamedTuple):
    """A text ready for the terminal: what each character shows, and the columns it takes.

    `starts` and `ends` belong to the whole cluster (a letter with its accents, a flag, a family) that a character is part of;
    `starts` has one entry more, the width of the whole.
    """

    shown: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]


def measure(text: str, ascii: bool = False) -> Cells:
    """The columns of a text without line ends; what a terminal would obey, or not show, becomes a visible sign of one column."""
    if is_plain(text, ascii):
        return Cells(text, range(len(text) + 1), range(1, len(text) + 1))
    from newslint.formats.clusters import measure_clusters

    return Cells(*measure_clusters(text, ascii))


def is_plain(text: str, ascii: bool = False) -> bool:
    """Whether every character takes one column and can be shown as it is."""
    if text.isascii():
        return text.isprintable()
    return not ascii and PLAIN.fullmatch(text) is not None


def clean(text: str, ascii: bool = False) -> str:
    """A text of one line, such as a message or a path, as it can be sent to a terminal."""
    return text if is_plain(text, ascii) else "".join(measure(text, ascii).shown)


def clean_words(text: str, ascii: bool = False) -> str:
    """A message, help or note as it can be sent to a terminal, its line ends and tabs made spaces."""
    if is_plain(text, ascii):
        return text.strip(" ")
    return clean(re.sub(r"[ \t\r\n]+", " ", text).strip(" "), ascii)


def width_of(text: str) -> int:
    """The columns that a clean text takes."""
    return len(text) if is_plain(text) else measure(text).starts[-1]


def wrap(text: str, width: int, *, breaks_words: bool = False) -> list[str]:
    """A clean text in lines of at most `width` columns; a longer word stays whole, so that it can be copied, unless `breaks_words`."""
    if len(text) <= width and width_of(text) <= width:
        return [text]
    lines: list[str] = []
    words: list[str] = []
    room = width
    for word in text.split(" "):
        columns = width_of(word)
        if words and columns > room:
            lines.append(" ".join(words))
            words, room = [], width
        if breaks_words and columns > width:
            *pieces, word = _break(word, width)
            lines += pieces
            columns = width_of(word)
        words.append(word)
        room -= columns + 1
    return [*lines, " ".join(words)]


def _break(word: str, width: int) -> list[str]:
    cells = measure(word)
    pieces = [""]
    room = width
    for shown, start, end in zip(cells.shown, cells.starts, cells.ends, strict=False):
        if shown and end - start > room:
            pieces.append("")
            room = width
        if shown:
            room -= end - start
        pieces[-1] += shown
    return pieces
