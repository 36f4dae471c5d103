"""Quotation marks of the prose, and which way each of them faces."""

import re
from typing import NamedTuple

from newslint.lazy import lazy_pattern
from newslint.source import Span

RUN = lazy_pattern("[\"“”„‟«»'‘’‚`]+")
SINGLES = "'‘’‚"
DRAWN = {"“": 1, "„": 1, "‟": 1, "«": 1, "``": 1, "‘‘": 1, "‘": 1, "‚": 1, "”": -1, "»": -1, "’’": -1, "’": -1}
"""The way a mark is drawn, where it is drawn one way."""
LONGEST_RUN = 8
"""More marks in a row are a line drawn across the page."""
OPENERS = "([{<"
CLOSERS = ")]}>,;:!?."
DASHES = "-–—−/…"
FEET = lazy_pattern(r"\d['’′] ?\d{1,2}(?:\.\d+)?$")
INCHES = lazy_pattern(r"(?:(?<![\d.,])\d{1,3}(?:\.\d+)?|\d/\d|[¼½¾⅛⅜⅝⅞])$")
ELIDED = lazy_pattern(r"(?:\d\ds|\d\d(?! per\b)(?=[\s.,;:)]|$)|em|tis|twas|twere|til|cause|cos|bout|neath)\b", re.IGNORECASE)
CLIPPED = lazy_pattern(r"(?:[sxz]|\w{2}in|\b(?:o|ol|an|th|wi|lil|n))$", re.IGNORECASE)


class QuoteMark(NamedTuple):
    """A quotation mark, or an apostrophe that could be one: where it stands in the prose, and which way it faces."""

    span: Span
    way: int
    """1 opens, -1 closes, 0 can do either."""
    single: bool
    doubtful: bool
    """It may be no quotation mark: a measure after a figure, an apostrophe where letters are left out or after a plural."""


def find_marks(prose: str, block: Span) -> list[QuoteMark]:
    """The marks of a block in order, without apostrophes inside words, feet and inches, empty attributes and ditto marks."""
    marks: list[QuoteMark] = []
    for found in RUN.finditer(prose, block.start, block.end):
        start, end = found.span()
        run = found.group()
        before = prose[start - 1] if start > block.start else ""
        after = prose[end : min(end + 3, block.end)]
        alone = end - start == 1
        if alone and run in SINGLES and before.isalnum() and after[:1].isalnum():
            continue
        if not (before or after) or (before == "=" and run == '""') or end - start > LONGEST_RUN:
            continue
        if before == "€" and prose[start - 2 : start - 1] == "â":  # the last third of a dash or mark in the wrong encoding
            continue
        way, sure = lean(before, after)
        at = start
        for sign in split_run(run, way):
            span = Span(at, at + len(sign))
            at = span.end
            drawn = DRAWN.get(sign, 0)
            faces = drawn if drawn and not (sure and way) else way
            if len(sign) == 1 and sign in SINGLES:
                mark = read_single(prose, block, span, faces, before, after, alone)
                if mark:
                    marks.append(mark)
            elif sign != "`":
                near = prose[max(block.start, start - 8) : start] if alone and sign in '"”' and before.isnumeric() else ""
                if not FEET.search(near):
                    measure = faces <= 0 and bool(INCHES.search(near))
                    marks.append(QuoteMark(span, -1 if measure else faces, False, measure))
    return marks


def lean(before: str, after: str) -> tuple[int, bool]:
    """Which way a mark faces by what it touches, and whether that outweighs the way it is drawn.

    `before` is one character, `after` up to three; they are empty at the edges of a block.
    """
    if not before or not after:
        return (1 if after else -1), True
    right = after[0]
    if before == "=":
        return 1, False
    if is_blank(before):
        if is_blank(right):
            return 0, False
        return (-1, False) if right in CLOSERS and not is_leading_point(after) else (1, right.isalnum())
    if before in OPENERS:
        return 1, right.isalnum()
    if is_blank(right) or right in CLOSERS:
        return -1, before not in DASHES
    if before in DASHES:
        return (0 if right in DASHES else 1), False
    return (-1 if right in DASHES else 0), False


def is_blank(character: str) -> bool:
    """Whether a character leaves no ink: a space, a joiner, a mark of direction."""
    return character.isspace() or not character.isprintable()


def is_leading_point(text: str) -> bool:
    """Whether a text starts with the points of an ellipsis, or a point before a figure or a handle."""
    following = text[1:2]
    return text[0] == "." and (text[1:] == " ." or (following == "." or following.isalnum() or following == "@"))


def split_run(run: str, way: int) -> list[str]:
    """The marks in a run of them: two single marks are one double mark, the outer one where there are three."""
    if len(run) == 1:
        return [run]
    signs: list[str] = []
    at = 0
    while at < len(run):
        sign = run[at]
        if sign in "'‘’`" and run[at + 1 : at + 2] == sign:
            three = run[at + 2 : at + 3] == sign and run[at + 3 : at + 4] != sign
            if three and way < 0:
                signs.append(sign)
                at += 1
            signs.append(sign * 2)
            at += 2
        else:
            signs.append(sign)
            at += 1
    return signs


def read_single(prose: str, block: Span, span: Span, way: int, before: str, after: str, alone: bool) -> QuoteMark | None:
    """A single mark, or nothing where it can only be an apostrophe or a measure; `alone` where no other mark touches it."""
    sign = prose[span.start]
    if way > 0:
        if (sign == "’" and alone) or (after[:1] in ("n", "N") and after[1:2] in ("'", "’")):
            return None
        elided = ELIDED.match(prose, span.end, block.end)
        return QuoteMark(span, 1, True, elided is not None and not (sign == "‘" and elided.group().isdigit()))
    if way == 0:
        return QuoteMark(span, -1, True, True) if before and before in ",.?!…" else None
    if before in ("n", "N") and span.start - 2 >= block.start and prose[span.start - 2] in SINGLES:
        return None
    doubtful = after[:1].isalnum()
    if alone and after[:1].isspace():
        following = after.lstrip()[:1]
        if before.isdigit() and following.isdigit():
            return None
        doubtful = following.isalnum() and bool(CLIPPED.search(prose[max(block.start, span.start - 4) : span.start]))
    return QuoteMark(span, -1, True, doubtful)
