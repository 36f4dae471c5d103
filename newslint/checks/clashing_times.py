"""Finds two times side by side of which only one can be meant."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.language.clashes import (
    DAYS,
    LONG,
    PREPOSITIONS,
    is_before_noun,
    is_clash,
    is_long_clash,
    with_preposition,
)
from newslint.language.time import Time
from newslint.rule import Finding, Settings
from newslint.source import Span

BE = frozenset("is are was were be it's that's".split())
MOST_BETWEEN = 2
"""Prepositions between the two: late on."""


def clashing_times(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each two times with nothing but a preposition between them that cannot both be true of one event."""
    for one, other in zip(document.times, document.times[1:], strict=False):
        if other.first - one.last > MOST_BETWEEN or not is_one_place(document.words.forms, one, other):
            continue
        if (is_clash(one, other) or is_long_clash(one, other)) and not is_before_noun(document, other):
            first, second = with_preposition(document, one), with_preposition(document, other)
            drop_first = Edit(Span(first.start, second.start), "")
            drop_second = Edit(Span(one.span.end, second.end), "")
            values = {"first": document.text(one.span), "second": document.text(other.span)}
            yield Finding(Span(first.start, second.end), choices=((drop_first,), (drop_second,)), values=values)


def is_one_place(forms: list[str], one: Time, other: Time) -> bool:
    """Whether two times that stand side by side tell when one thing is done.

    Not so are a list (Monday Thursday), the end of a stretch (the year to 31 March on 30 May), a day that is named (it is Friday today), a month or a year that does not say when (the June
    figures), and a past stretch in figures with the day at its end (none in the last 59 days on Tuesday).
    """
    gap = forms[one.last : other.first]
    if not PREPOSITIONS.issuperset(gap):
        return False
    if not gap and ((one.kind in DAYS and other.kind in ("weekday", "date")) or forms[one.first - 1] in BE):
        return False
    if one.kind == other.kind == "date" and forms[one.first - 1] != "on":
        return False
    if any(time.kind in LONG and forms[time.first - 1] != "in" for time in (one, other)):
        return False
    return not (one.is_plural and one.direction == -1 and any(form.isdigit() for form in forms[one.first : one.last]))
