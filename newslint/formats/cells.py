"""Text as a terminal shows it: how wide it is, and with nothing in it that the terminal would obey."""

import re
from collections.abc import Sequence
from typing import NamedTuple

PLAIN = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2200-\u22ff]*"
)
"""Scripts and signs that take one column each when nothing but these stands in the text."""

LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\xa0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " "),
        "…": "...",
        "•": "*",
        "·": "*",
        "×": "x",
    }
)
"""Punctuation that reads the same in ASCII. Letters have no stand-in: `Strøm` as `Strom` would hide what a rule speaks of."""


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
    from newslint.formats.clusters import split_clusters

    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    column = 0
    for cluster in split_clusters(text):
        look, width = cluster.look, cluster.width
        if ascii and not look.isascii():
            look = _as_ascii(look, width)
            width = len(look)
        count = cluster.end - cluster.start
        shown += (look, *[""] * (count - 1))
        starts += [column] * count
        column += width
        ends += [column] * count
    starts.append(column)
    return Cells(shown, starts, ends)


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
        return text
    return clean(re.sub(r"[ \t\r\n]+", " ", text).strip(" "), ascii)


def width_of(text: str) -> int:
    """The columns that a clean text takes."""
    return len(text) if is_plain(text) else measure(text).starts[-1]


def wrap(text: str, width: int) -> list[str]:
    """A clean text in lines of at most `width` columns, broken at spaces; a longer word is left whole, so that it can be copied."""
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
        words.append(word)
        room -= columns + 1
    return [*lines, " ".join(words)]


def _as_ascii(look: str, width: int) -> str:
    look = look.translate(LOOKALIKES)
    return look if look.isascii() else "?" * width
