"""Pairs of single quotation marks among apostrophes."""

from collections.abc import Iterator
from typing import NamedTuple

from newslint.language import speech_tags
from newslint.language.double_marks import Pair, goes_on, is_full, resumes, stripped
from newslint.language.marks import QuoteMark
from newslint.lazy import lazy_pattern
from newslint.source import Span

SENTENCE_BREAK = lazy_pattern(r"[.?!…][\"'”’)\]]*\s+[\"'“‘(\[]*[^\W\d_a-z]")
INTRODUCED = lazy_pattern(rf"(?::|\b(?:{speech_tags.VERB}),)\s+$")
"""Before a mark that surely opens speech, and is no sign of a foreign name as in ‘Ewa."""
NEAR = 16
MIN_WORDS = 5
SPEECH_OPENERS = frozenset(
    "I We You He She It They This That These Those There The A An My Our Your If When What Why How But And So As No Not I’m We’re It’s That’s I've"
    " We’ve I’ve I'm We're It's That's You’re They’re He’s She’s Don’t Nobody Everyone People For In At On After".split()
)
"""Words with which a quoted paragraph begins; a name written with an apostrophe at its head is none of them."""


class SingleReading(NamedTuple):
    """How the single marks of a stretch pair up; what is left over is an apostrophe."""

    pairs: list[Pair]
    faults: list[tuple[Span, str]]
    doubtful: list[Span]
    """What may be quoted."""
    left: list[Pair]
    """What is still open at the stretch's end, to be gone on with in the next block."""


def pair_singles(prose: str, stretch: Span, marks: list[QuoteMark], outermost: bool, continued: bool, next_opens: bool) -> SingleReading:
    """Pair the single marks of a stretch, which is a block less its double quotations or the inside of one of these.

    `next_opens` says that the next block starts with a single mark.
    """
    reading = SingleReading([], [], [], [])
    for opening, others, following in split_at_openings(marks):
        if opening is None:
            read_strays(prose, stretch, others, outermost, reading)
            continue
        full = is_full(prose, stretch, opening)
        closing, further = choose_closing(prose, opening, others, full)
        if closing:
            pair = Pair(opening, closing, Span(opening.span.end, closing.span.start), continued)
            reading.pairs.extend([*reading.left, pair])
            if not further and closing.doubtful and following and full and resumes(prose, stretch, opening, following):
                further = following
            if further:
                reading.doubtful.append(Span(closing.span.start, further.span.start))
            read_strays(prose, stretch, [mark for mark in others if mark.span.start > closing.span.start], outermost, reading)
        elif resumes(prose, stretch, opening, following) if following else next_opens and goes_on(prose, stretch, opening):
            end = following.span.start if following else stretch.end
            reading.left.append(Pair(opening, None, stripped(prose, opening.span.end, end), continued))
            continued = True
            continue
        else:
            first = reading.left[0].opening if reading.left else opening
            reading.doubtful.append(Span(first.span.start, stretch.end))
            if outermost and is_speech(prose, stretch, opening):
                reading.faults.append((opening.span, "never closed"))
        reading.left.clear()
        continued = False
    return reading


def is_speech(prose: str, stretch: Span, opening: QuoteMark) -> bool:
    """Whether a mark that is never closed surely opens speech: it is introduced, or opens a paragraph with a word that opens sentences."""
    start = opening.span.start
    if start == stretch.start:
        word = prose[opening.span.end : opening.span.end + NEAR].partition(" ")[0]
        return word in SPEECH_OPENERS and prose.count(" ", opening.span.end, stretch.end) >= MIN_WORDS
    return prose[start] == "‘" and bool(INTRODUCED.search(prose[max(stretch.start, start - NEAR) : start]))


def split_at_openings(marks: list[QuoteMark]) -> Iterator[tuple[QuoteMark | None, list[QuoteMark], QuoteMark | None]]:
    """Each sure opening mark, the marks that follow it, and the next one; first those before any, without an opening mark."""
    opening: QuoteMark | None = None
    others: list[QuoteMark] = []
    for mark in marks:
        if mark.way > 0 and not mark.doubtful:
            yield opening, others, mark
            opening, others = mark, []
        else:
            others.append(mark)
    yield opening, others, None


def choose_closing(prose: str, opening: QuoteMark, others: list[QuoteMark], full: bool) -> tuple[QuoteMark | None, QuoteMark | None]:
    """The mark that closes a quotation, and a later one that may do so instead.

    After a plural's s a mark is an apostrophe if a surer one follows, in the same sentence where the quotation is part of one.
    """
    closers = [mark for mark in others if mark.way < 0]
    sure = next((mark for mark in closers if not mark.doubtful), None)
    if not closers or sure is closers[0]:
        return sure, None
    if sure and (full or not SENTENCE_BREAK.search(prose, opening.span.end, sure.span.start)):
        return sure, None
    return closers[0], sure or (closers[-1] if len(closers) > 1 else None)


def read_strays(prose: str, stretch: Span, marks: list[QuoteMark], outermost: bool, reading: SingleReading) -> None:
    """Note what marks say that have no partner; most are apostrophes."""
    elided: QuoteMark | None = None
    for mark in marks:
        if mark.way > 0:
            elided = mark
        elif elided:
            if not SENTENCE_BREAK.search(prose, elided.span.end, mark.span.start):
                reading.doubtful.append(Span(elided.span.end, mark.span.start))
            elided = None
        elif outermost and not mark.doubtful and prose[mark.span.start - 1] in ",?!":
            reading.faults.append((mark.span, "never opened"))
            reading.doubtful.append(stretch)
