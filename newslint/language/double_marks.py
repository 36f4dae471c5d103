"""Pairs of double quotation marks within a block."""

from typing import NamedTuple

from newslint.language import speech_tags
from newslint.language.marks import QuoteMark
from newslint.source import Span

STOPS = ".?!…"
BREAKS = STOPS + ":;,—–-"
CLOSINGS = ")]\"'”’"
NEAR = 12


class Pair(NamedTuple):
    """Two marks and what stands between them; without a closing mark the quotation goes on after the stretch."""

    opening: QuoteMark
    closing: QuoteMark | None
    inner: Span
    continued: bool


class Reading(NamedTuple):
    """How the double marks of a block pair up."""

    pairs: list[Pair]
    faults: list[tuple[Span, str]]
    left: Pair | None
    """What is open at the block's end, and can be gone on with in the next block."""
    trusted: int
    """Pairs that end before this offset are surely pairs."""
    doubted: int
    """From this offset on anything may be quoted."""


def pair_doubles(prose: str, block: Span, marks: list[QuoteMark], continued: bool) -> Reading:
    """Pair the double marks of a block; `continued` where the first of them is repeated from the block before."""
    nested = nest(marks, continued)
    if nested:
        return Reading(nested, [], None, block.end, block.end)
    pairs: list[Pair] = []
    faults: list[tuple[Span, str]] = []
    opening: QuoteMark | None = None
    chain = trusted = doubted = block.end
    unsure = next((mark.span.start for mark in marks if not mark.way), block.end)
    for mark in marks:
        way = mark.way or (-1 if opening else 1)
        if way > 0:
            if opening is None:
                opening, chain = mark, mark.span.start
            elif opening.span.end == mark.span.start:
                faults.append((mark.span, "opened twice"))
                trusted = doubted = min(doubted, chain, unsure)
            elif resumes(prose, block, opening, mark):
                pairs.append(Pair(opening, None, stripped(prose, opening.span.end, mark.span.start), continued))
                opening, continued = mark, True
            else:
                faults.append((opening.span, "never closed"))
                trusted = doubted = min(doubted, chain, unsure)
                opening, continued, chain = mark, False, mark.span.start
        elif opening:
            pairs.append(Pair(opening, mark, Span(opening.span.end, mark.span.start), continued))
            opening, continued = None, False
        elif mark.doubtful:
            continue
        elif pairs and pairs[-1].closing and pairs[-1].closing.doubtful:
            pairs[-1] = pairs[-1]._replace(closing=mark, inner=Span(pairs[-1].inner.start, mark.span.start))
        else:
            twice = pairs and pairs[-1].closing and pairs[-1].closing.span.end == mark.span.start
            faults.append((mark.span, "closed twice" if twice else "never opened"))
            trusted = min(trusted, unsure)
            doubted = block.start
    if opening is None:
        return Reading(pairs, faults, None, trusted, doubted)
    if goes_on(prose, block, opening):
        left = Pair(opening, None, stripped(prose, opening.span.end, block.end), continued)
        return Reading(pairs, faults, left, trusted, doubted)
    faults.append((opening.span, "never closed"))
    doubted = min(doubted, chain, unsure)
    return Reading(pairs, faults, None, min(trusted, doubted), doubted)


def nest(marks: list[QuoteMark], continued: bool) -> list[Pair]:
    """The pairs where double marks stand within double marks and all come out even, else none."""
    depth = deepest = 0
    for mark in marks:
        depth += mark.way
        deepest = max(deepest, depth)
        if depth < 0 or not mark.way or mark.doubtful:
            return []
    if depth or deepest < 2:
        return []
    pairs: list[Pair] = []
    opened: list[QuoteMark] = []
    for mark in marks:
        if mark.way > 0:
            opened.append(mark)
        else:
            opening = opened.pop()
            pairs.append(Pair(opening, mark, Span(opening.span.end, mark.span.start), continued and opening is marks[0]))
    return pairs


def resumes(prose: str, block: Span, opening: QuoteMark, mark: QuoteMark) -> bool:
    """Whether a mark inside a quotation is that quotation's opening mark, repeated at the start of a sentence."""
    return (
        ends_with(prose[max(opening.span.end, mark.span.start - NEAR) : mark.span.start], STOPS)
        and starts_sentence(prose, mark, block.end)
        and is_full(prose, block, opening)
        and not speech_tags.WITHIN.search(prose, opening.span.end, mark.span.start)
    )


def goes_on(prose: str, block: Span, opening: QuoteMark) -> bool:
    """Whether a quotation that is open at a block's end can go on in the next."""
    return (
        ends_with(prose[max(opening.span.end, block.end - NEAR) : block.end], BREAKS)
        and is_full(prose, block, opening)
        and not speech_tags.WITHIN.search(prose, opening.span.end, block.end)
    )


def is_full(prose: str, block: Span, opening: QuoteMark) -> bool:
    """Whether a quotation starts with a sentence rather than in the middle of one."""
    return starts_sentence(prose, opening, block.end) or ends_with(
        prose[max(block.start, opening.span.start - NEAR) : opening.span.start], BREAKS
    )


def ends_with(text: str, signs: str) -> bool:
    """Whether a text ends with one of the signs, spaces and closing marks aside, or is empty."""
    bare = text.rstrip().rstrip(CLOSINGS)
    return not bare or bare[-1] in signs


def starts_sentence(prose: str, mark: QuoteMark, end: int) -> bool:
    """Whether what follows a mark begins like a sentence."""
    for character in prose[mark.span.end : min(end, mark.span.end + NEAR)]:
        if character.isalnum():
            return not character.islower()
    return False


def stripped(prose: str, start: int, end: int) -> Span:
    """The span without the spaces at its end."""
    while end > start and prose[end - 1].isspace():
        end -= 1
    return Span(start, end)
