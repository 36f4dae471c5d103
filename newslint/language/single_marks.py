"""Pairs of single quotation marks among apostrophes."""

import re
from typing import NamedTuple

from newslint.language.double_marks import Pair, is_full
from newslint.language.marks import QuoteMark
from newslint.source import Span

SENTENCE_BREAK = re.compile(r"[.?!…][\"'”’)\]]*\s+[\"'“‘(\[]*[^\W\d_a-z]")


class SingleReading(NamedTuple):
    """How the single marks of a stretch pair up; what is left over is an apostrophe."""

    pairs: list[Pair]
    faults: list[tuple[Span, str]]
    doubtful: list[Span]
    """What may be quoted."""
    left: Pair | None
    """What is still open at the stretch's end, to be gone on with in the next block."""


def pair_singles(prose: str, stretch: Span, marks: list[QuoteMark], outermost: bool, continued: bool, next_opens: bool) -> SingleReading:
    """Pair the single marks of a stretch, which is a block less its double quotations or the inside of one of these."""
    reading = SingleReading([], [], [], None)
    opening: QuoteMark | None = None
    weak: QuoteMark | None = None
    elided: QuoteMark | None = None
    for mark in [*marks, None]:
        closing: QuoteMark | None = None
        if mark is None or (mark.way > 0 and not mark.doubtful):
            closing = weak
        elif mark.way > 0:
            elided = mark
            continue
        elif opening is None:
            read_stray(prose, stretch, mark, elided, outermost, reading)
            elided = None
            continue
        elif mark.doubtful:
            weak = weak or mark
            continue
        elif weak and not is_full(prose, stretch, opening) and SENTENCE_BREAK.search(prose, opening.span.end, mark.span.start):
            reading.doubtful.append(Span(weak.span.start, mark.span.start))
            closing = weak
        else:
            closing = mark
        if opening and closing:
            reading.pairs.append(Pair(opening, closing, Span(opening.span.end, closing.span.start), continued))
            continued = False
        elif opening and mark is None and next_opens and is_full(prose, stretch, opening):
            return reading._replace(left=Pair(opening, None, Span(opening.span.end, stretch.end), continued))
        elif opening:
            if outermost and prose[opening.span.start] == "‘" and is_full(prose, stretch, opening) and prose[opening.span.end].isupper():
                reading.faults.append((opening.span, "never closed"))
            reading.doubtful.append(Span(opening.span.start, stretch.end))
        opening, weak = (mark, None) if mark and mark.way > 0 else (None, None)
    return reading


def read_stray(prose: str, stretch: Span, mark: QuoteMark, elided: QuoteMark | None, outermost: bool, reading: SingleReading) -> None:
    """Note what a closing mark says that has no opening mark: mostly nothing, as it is an apostrophe."""
    if elided:
        if not SENTENCE_BREAK.search(prose, elided.span.end, mark.span.start):
            reading.doubtful.append(Span(elided.span.end, mark.span.start))
    elif outermost and not mark.doubtful and prose[mark.span.start - 1] in ",?!":
        reading.faults.append((mark.span, "never opened"))
        reading.doubtful.append(stretch)
