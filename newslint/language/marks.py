"""Quotation marks of the prose, and which way each of them faces."""

import re
from typing import NamedTuple

from newslint.source import Span

RUN = re.compile("[\"“”„‟«»'‘’‚`]+")
SINGLES = "'‘’‚"
WRITTEN = {"“": 1, "„": 1, "‟": 1, "«": 1, "``": 1, "‘‘": 1, "‘": 1, "‚": 1, "”": -1, "»": -1, "’’": -1, "’": -1}
OPENERS = "([{<"
CLOSERS = ")]}>,;:!?."
ENDS = ",.?!…"
DASHES = "-–—−/…"
FOOT = re.compile(r"\d['’′] ?\d{1,2}(?:\.\d+)?$")
LEADING_POINT = re.compile(r"\.(?:[^\s,;:!?\"'”’)\]]| \.)")
NEXT_WORD = re.compile(r"\s+(\w)")
ELIDED = re.compile(r"(?:\d\ds|\d\d(?! per\b)(?=[\s.,;:)]|$)|em|tis|twas|twere|til|cause|cos|bout|neath)\b", re.IGNORECASE)
AND = re.compile(r"[nN]['’]")
CLIPPED = re.compile(r"(?:[sxzSXZ]|\w{2}in|\b(?:o|ol|an|th|wi|lil|n))$")


class QuoteMark(NamedTuple):
    """A quotation mark, or an apostrophe that could be one: where it stands in the prose, and which way it faces."""

    span: Span
    way: int
    """1 opens, -1 closes, 0 can do either."""
    single: bool
    doubtful: bool
    """It may be no quotation mark: a measure after a figure, an apostrophe where letters are left out."""


def find_marks(prose: str, block: Span) -> list[QuoteMark]:
    """The marks of a block in order; apostrophes inside words, marks of feet and empty attributes are left out."""
    marks: list[QuoteMark] = []
    for found in RUN.finditer(prose, block.start, block.end):
        start, end = found.span()
        run = found.group()
        before = prose[start - 1] if start > block.start else ""
        after = prose[end] if end < block.end else ""
        if end - start == 1 and before.isalnum() and after.isalnum() and run in SINGLES:
            continue
        if before == "=" and run == '""':
            continue
        way, sure = lean(before, prose[end : min(end + 3, block.end)])
        signs = split_run(run, way)
        at = start
        for sign in signs:
            span = Span(at, at + len(sign))
            at = span.end
            written = WRITTEN.get(sign, 0)
            faces = written if written and not (sure and way) else way
            if len(sign) == 1 and sign in SINGLES:
                mark = read_single(prose, block, span, faces, before, after, len(signs) > 1)
                if mark:
                    marks.append(mark)
            elif sign != "`":
                measure = before.isdigit() and end - start == len(sign) and faces <= 0 and sign in '"”'
                if measure and FOOT.search(prose[max(block.start, start - 8) : start]):
                    continue
                marks.append(QuoteMark(span, -1 if measure and not way else faces, False, measure))
    return marks


def lean(before: str, after: str) -> tuple[int, bool]:
    """Which way a mark faces by what it touches, and whether that outweighs the way a curly mark is drawn.

    `before` is one character, `after` up to three; they are empty at the edges of a block.
    """
    if not before or not after:
        return (1 if after else -1), bool(before or after)
    right = after[0]
    if before == "=":
        return 1, False
    if is_blank(before):
        if is_blank(right):
            return 0, False
        if right in CLOSERS and not LEADING_POINT.match(after):
            return -1, False
        return 1, right.isalnum()
    if before in OPENERS:
        return 1, right.isalnum()
    if is_blank(right) or right in CLOSERS:
        return -1, before not in DASHES
    if before in DASHES:
        return (0, False) if right in DASHES else (1, False)
    return (-1 if right in DASHES else 0), False


def is_blank(character: str) -> bool:
    """Whether a character leaves no ink: a space, a joiner, a mark of direction."""
    return character.isspace() or not character.isprintable()


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


def read_single(prose: str, block: Span, span: Span, way: int, before: str, after: str, among: bool) -> QuoteMark | None:
    """A single mark, or nothing where it can only be an apostrophe or a measure."""
    sign = prose[span.start]
    if way > 0:
        if (sign == "’" and not among) or AND.match(prose, span.end, block.end):
            return None
        elided = ELIDED.match(prose, span.end, block.end)
        return QuoteMark(span, 1, True, elided is not None and not (sign == "‘" and elided.group().isdigit()))
    if way < 0:
        if AND.match(prose, span.start - 1) and prose[span.start - 2] in SINGLES:
            return None
        apart = NEXT_WORD.match(prose, span.end, block.end) if not among else None
        if apart and before.isdigit() and apart.group(1).isdigit():
            return None
        clipped = apart and CLIPPED.search(prose[max(block.start, span.start - 4) : span.start])
        return QuoteMark(span, -1, True, bool(clipped) or after.isalnum())
    return QuoteMark(span, -1, True, True) if before in ENDS else None
