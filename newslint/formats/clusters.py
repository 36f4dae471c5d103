"""Splits a text into clusters, the least units that a terminal draws, each with its width.

Widths follow the Unicode properties General_Category and East_Asian_Width (UAX #11) of Python's `unicodedata`, and for emoji the sequences of
UTS #51 (presentation selectors, skin tones, flags, joined emoji) as terminals draw them.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from newslint.formats.cells import ONE

TWO = "\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60"
"""Likewise, those that take two columns each: Chinese, Japanese and Korean."""
RUN = f"([ {ONE}]+)(?=[ {ONE}{TWO}]|\\Z)|([{TWO}]+)(?=[ {ONE}{TWO}]|\\Z)|.[^ {ONE}{TWO}]*"
"""A run of the first kind, one of the second, or all others with the character that they may be drawn upon."""
ASCII_RUN = f"([ -~]+)(?=[ {ONE}{TWO}]|\\Z)|.[^ {ONE}{TWO}]*"

LOOKALIKES = {
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\xa0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " "),
    "…": "...",
    "•": "*",
    "·": "*",
    "×": "x",
}
"""Punctuation that reads the same in ASCII. Letters have no stand-in: `Strøm` as `Strom` would hide what a rule speaks of."""

JOINER, NON_JOINER, EMOJI_STYLE, BLACK_FLAG = "\u200d", "\u200c", "\ufe0f", "\U0001f3f4"
MAY_BE_EMOJI = frozenset("#*0123456789‼⁉ℹ")
"""Characters besides symbols that the emoji presentation selector makes two columns wide."""
DRAWN_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Format characters that are drawn: Arabic, Syriac and Kaithi number signs."""
TAB = "    "
LINE_END = "↵"
HIDDEN = "\N{REPLACEMENT CHARACTER}"


class Cluster(NamedTuple):
    """A stretch of a text (characters), how it is shown, and the columns it takes."""

    start: int
    end: int
    look: str
    width: int


def measure_clusters(text: str, ascii: bool) -> tuple[list[str], list[int], list[int]]:
    """What each character shows, and the columns at which its cluster starts and ends, as in `cells.Cells`."""
    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    column = 0
    for found in re.compile(ASCII_RUN if ascii else RUN, re.DOTALL).finditer(text):
        run, kind = found.group(), found.lastindex
        if kind:
            stop = column + kind * len(run)
            shown += run
            starts += range(column, stop, kind)
            ends += range(column + kind, stop + kind, kind)
            column = stop
            continue
        for start, end, look, width in split_clusters(run):
            if ascii and not look.isascii():
                look = LOOKALIKES.get(look, "?" * width)
                width = len(look)
            shown += (look, *("",) * (end - start - 1))
            starts += (column,) * (end - start)
            column += width
            ends += (column,) * (end - start)
    starts.append(column)
    return shown, starts, ends


def split_clusters(text: str) -> Iterator[Cluster]:
    """The clusters in order, without gaps; what a terminal would obey, or not show at all, is one with a visible sign."""
    start = 0
    while start < len(text):
        sign = _sign(text, start)
        if sign:
            end, width = start + (2 if text.startswith("\r\n", start) else 1), len(sign)
        else:
            end, width = _extent(text, start)
        yield Cluster(start, end, sign or text[start:end], width)
        start = end


def _sign(text: str, at: int) -> str:
    """What stands for a character that must not be sent, or would not be seen; empty for the others."""
    char = text[at]
    if char == "\t":
        return TAB
    if char == "\n" or text.startswith("\r\n", at):
        return LINE_END
    if char < " ":
        return chr(0x2400 + ord(char))
    if char == "\x7f":
        return "\N{SYMBOL FOR DELETE}"
    if char.isprintable() or char in (JOINER, NON_JOINER) or char in DRAWN_FORMATS:
        return ""
    return HIDDEN if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") else ""


def _extent(text: str, start: int) -> tuple[int, int]:
    """Where the cluster that starts here ends, and its width."""
    base = text[start]
    width = _width(base)
    end = start + 1
    while end < len(text):
        char = text[end]
        if " " <= char <= "~":
            break
        if char == JOINER and _is_emoji(base) and end + 1 < len(text) and _is_emoji(text[end + 1]):
            end, width = end + 1, 2
        elif (_is_skin_tone(char) and _is_emoji(base)) or (end == start + 1 and _is_flag_letter(base) and _is_flag_letter(char)):
            width = 2
        elif char == EMOJI_STYLE:
            width = 2 if width == 1 and (base in MAY_BE_EMOJI or _is_emoji(base)) else width
        elif not (_is_attached(char) or (base == BLACK_FLAG and "\U000e0020" <= char <= "\U000e007f")):
            break
        end += 1
    return end, width


def _width(char: str) -> int:
    if _is_attached(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _is_attached(char: str) -> bool:
    """Whether a character is drawn upon the one before it: combining marks, selectors, joiners, the later parts of a Korean syllable."""
    return (
        char in (JOINER, NON_JOINER)
        or unicodedata.category(char) in ("Mn", "Me")
        or "\u1160" <= char <= "\u11ff"
        or "\ud7b0" <= char <= "\ud7fb"
    )


def _is_emoji(char: str) -> bool:
    """Whether a character can be part of an emoji sequence; unassigned wide ones are emoji newer than Python's tables."""
    category = unicodedata.category(char)
    return category in ("So", "Sm", "Sk") or (category == "Cn" and unicodedata.east_asian_width(char) in "WF")


def _is_skin_tone(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
