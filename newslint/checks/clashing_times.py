"""Finds two times side by side of which only one can be meant."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.language.clauses import ENDS
from newslint.language.time import Time
from newslint.language.time_words import LONG_UNITS
from newslint.rule import Finding, Settings
from newslint.source import Span

DAYS = frozenset({"weekday", "date", "deictic"})
PARTS = frozenset({"day", "night", "morning", "afternoon", "evening"})
"""Units of which one lies in a day."""
PREPOSITIONS = frozenset({"on", "in", "at", "by", "late", "early"})
BE = frozenset("is are was were be it's that's".split())


def clashing_times(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each two times with nothing but a preposition between them that cannot both be true of one event."""
    forms = document.words.forms
    for one, other in find_clashes(document):
        gap = forms[one.last : other.first]
        if (
            len(gap) > 2
            or not PREPOSITIONS.issuperset(gap)
            or (not gap and is_list_or_naming(forms, one, other))
            or is_counted_past(forms, one)
        ):
            continue
        first, second = with_preposition(document, one), with_preposition(document, other)
        drop_first = Edit(Span(first.start, second.start), "")
        drop_second = Edit(Span(one.span.end, second.end), "")
        values = {"first": document.text(one.span), "second": document.text(other.span)}
        yield Finding(Span(first.start, second.end), choices=((drop_first,), (drop_second,)), values=values)


def find_clashes(document: Document) -> Iterator[tuple[Time, Time]]:
    """Each day or period and the next one in its sentence, where both cannot be true of one event."""
    last: Time | None = None
    for time in document.times:
        if time.kind in DAYS or time.kind == "period":
            if last and is_clash(last, time) and is_one_sentence(document, last, time):
                yield last, time
            last = time


def is_one_sentence(document: Document, one: Time, other: Time) -> bool:
    """Whether two times stand in one sentence."""
    if ENDS.isdisjoint(document.words.forms[one.last : other.first]):
        return True
    return document.sentence_at(one.span.start).holds(other.span)


def is_clash(one: Time, other: Time) -> bool:
    """Whether two times are of different days, or of a period and a day that does not lie in it as Friday does in next week."""
    if one.is_owner or other.is_owner:
        return False
    if one.kind == "period" and other.kind == "period":
        return bool(one.direction and other.direction and one.direction != other.direction)
    if one.kind == "period":
        return is_apart(other, one)
    if other.kind == "period":
        return is_apart(one, other)
    if one.kind == other.kind == "date":
        return (one.day, one.month) != (other.day, other.month)
    if one.kind == other.kind == "deictic":
        return one.direction != other.direction
    if "deictic" in (one.kind, other.kind):
        return "date" not in (one.kind, other.kind)
    return one.weekday is not None and other.weekday is not None and one.weekday != other.weekday


def is_apart(day: Time, period: Time) -> bool:
    """Whether a day and a period cannot be one time: the coming weeks hold many Fridays, last week holds no yesterday."""
    if period.is_plural:
        return True
    if not period.direction or period.unit in PARTS:
        return False
    if day.kind == "weekday" and period.unit in LONG_UNITS and period.last - period.first == 2:
        return True
    return day.kind == "deictic" or (day.direction is not None and day.direction != period.direction)


def is_list_or_naming(forms: list[str], one: Time, other: Time) -> bool:
    """Whether two times without a word between them are a list (Monday Thursday) or name a day (it is Friday today)."""
    return (one.kind in DAYS and other.kind in ("weekday", "date")) or forms[one.first - 1] in BE


def is_counted_past(forms: list[str], time: Time) -> bool:
    """Whether a time is a past stretch in figures, of which something may be said at the end of it: none in the last 59 days on Tuesday."""
    return time.is_plural and time.direction == -1 and any(form.isdigit() for form in forms[time.first : time.last])


def with_preposition(document: Document, time: Time) -> Span:
    """The span of a time and of the preposition before it."""
    words = document.words
    before = time.first - 1
    if time.first and words.forms[before] in PREPOSITIONS:
        return Span(words.starts[before], time.span.end)
    return time.span
