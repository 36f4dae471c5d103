"""Quotations of the prose, and the marks that have no partner."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from newslint.language.double_marks import Pair, pair_doubles
from newslint.language.marks import QuoteMark, find_marks
from newslint.language.single_marks import pair_singles
from newslint.source import Span

DOUBLE_OPENINGS = ('"', "“", "”", "„", "«", "''", "``", "‘‘")
SINGLE_OPENINGS = ("'", "‘")


class Quotation(NamedTuple):
    """What stands between two marks, in prose characters, the marks excluded.

    `closing` is none where the quotation goes on after this stretch with its opening mark repeated; `continued` says that it
    goes on from an earlier stretch; `depth` is 0 for the outermost.
    """

    inner: Span
    opening: Span | None
    closing: Span | None
    depth: int
    continued: bool


class Unpaired(NamedTuple):
    """A mark without a partner, and what is wrong with it."""

    mark: Span
    fault: str


class Quotations(NamedTuple):
    """The quotations of a draft, in prose characters; `spoken` and `guarded` are merged and in order."""

    quotations: tuple[Quotation, ...]
    unpaired: tuple[Unpaired, ...]
    spoken: tuple[Span, ...]
    """What stands between marks that are surely a pair."""
    guarded: tuple[Span, ...]
    """What no edit may touch: all that is spoken, and all that may be."""

    def is_spoken(self, span: Span) -> bool:
        """Whether the span lies wholly inside one quotation."""
        index = bisect_right(self.spoken, span.start, key=_start) - 1
        return index >= 0 and self.spoken[index].holds(span)

    def is_guarded(self, span: Span) -> bool:
        """Whether an edit of the span would touch guarded text; an insertion at its very edge does."""
        index = bisect_left(self.guarded, span.start, key=_end)
        if span.start < span.end and index < len(self.guarded) and self.guarded[index].end == span.start:
            index += 1
        if index == len(self.guarded):
            return False
        return self.guarded[index].start < span.end or self.guarded[index].start == span.start


def find_quotations(prose: str, blocks: Iterable[Span]) -> Quotations:
    """Pair the marks of each block: double marks first, single marks in the stretches that these leave.

    Works in time linear in the prose, but for the sorting of marks.
    """
    quotations: list[Quotation] = []
    unpaired: list[Unpaired] = []
    spoken: list[Span] = []
    guarded: list[Span] = []
    filled = [block for block in blocks if block.start < block.end]
    double_goes_on = single_goes_on = False
    hanging: Pair | None = None
    for block, following in zip_longest(filled, filled[1:]):
        marks = find_marks(prose, block)
        doubles = [mark for mark in marks if not mark.single]
        singles = [mark for mark in marks if mark.single]
        pairs, faults, left, trusted, doubted = pair_doubles(prose, block, doubles, double_goes_on)
        if hanging and faults and faults[0] == (doubles[0].span, "never opened"):
            faults[0] = (doubles[0].span, "not reopened")
        elif hanging:
            unpaired.append(Unpaired(hanging.opening.span, "never closed"))
        ahead = prose[following.start : following.start + 2] if following else ""
        double_goes_on = left is not None and ahead.startswith(DOUBLE_OPENINGS)
        hanging = None if double_goes_on else left
        if hanging:
            trusted = min(trusted, hanging.opening.span.start)
            doubted = min(doubted, hanging.opening.span.start)
        elif left:
            pairs.append(left)
        goes_on = False
        for stretch, among in split_singles(block, pairs, singles):
            outermost = stretch == block
            reading = pair_singles(
                prose, stretch, among, outermost, outermost and single_goes_on, outermost and ahead.startswith(SINGLE_OPENINGS)
            )
            goes_on = goes_on or bool(reading.left)
            pairs += reading.pairs + reading.left
            faults += reading.faults
            guarded += reading.doubtful
        single_goes_on = goes_on
        unpaired += [Unpaired(*fault) for fault in sorted(faults)]
        guarded.append(Span(doubted, block.end))
        ends: list[int] = []
        for pair in sorted(pairs, key=_inner_start):
            while ends and ends[-1] <= pair.inner.start:
                ends.pop()
            quotations.append(Quotation(pair.inner, pair.opening.span, pair.closing and pair.closing.span, len(ends), pair.continued))
            ends.append(pair.inner.end)
            if len(ends) == 1:
                guarded.append(pair.inner)
                if pair.inner.end <= trusted:
                    spoken.append(pair.inner)
    if hanging:
        unpaired.append(Unpaired(hanging.opening.span, "never closed"))
    return Quotations(tuple(quotations), tuple(unpaired), merge(spoken), merge(guarded))


def split_singles(block: Span, pairs: list[Pair], singles: list[QuoteMark]) -> Iterator[tuple[Span, list[QuoteMark]]]:
    """Single marks by the innermost double quotation in which they stand, with its inside; last the block's own."""
    if not singles:
        return
    waiting = sorted(pairs, key=_inner_start, reverse=True)
    around: list[tuple[Span, list[QuoteMark]]] = [(block, [])]
    for mark in singles:
        while waiting and waiting[-1].inner.start <= mark.span.start:
            inner = waiting.pop().inner
            while len(around) > 1 and around[-1][0].end <= inner.start:
                yield around.pop()
            around.append((inner, []))
        while len(around) > 1 and around[-1][0].end <= mark.span.start:
            yield around.pop()
        around[-1][1].append(mark)
    yield from reversed(around)


def merge(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap or touch made one; empty ones are dropped."""
    merged: list[Span] = []
    for span in sorted(spans):
        if span.start == span.end:
            continue
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return tuple(merged)


def _inner_start(pair: Pair) -> int:
    return pair.inner.start


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
