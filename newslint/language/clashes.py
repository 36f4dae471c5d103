"""Says which times cannot both be true of one event."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.clauses import BREAKS, ENDS, is_verb
from newslint.language.time import Time
from newslint.language.time_words import LONG_UNITS
from newslint.source import Span

DAYS = frozenset({"weekday", "date", "deictic"})
LONG = frozenset({"month", "year"})
PARTS = frozenset({"day", "night", "morning", "afternoon", "evening"})
"""Units of which one lies in a day."""
AFTER_TIMES = frozenset(
    "a about above across against ahead all along also amid among an any around at because behind below beside both by despite during each every for "
    "here her his in inside its just near next no not of off on only opposite our out outside over some that the their then there these this "
    "those too two three under up upon via what with within without your".split()
)
"""Words that may follow a time and are no nouns, besides those that may open a clause."""
PREPOSITIONS = frozenset({"on", "in", "at", "by", "late", "early"})


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
    for time, period in ((one, other), (other, one)):
        if period.kind == "period":
            return time.kind in DAYS and is_apart(time, period)
    if one.kind == other.kind == "date":
        return (one.day, one.month) != (other.day, other.month)
    if one.kind == other.kind == "deictic":
        return one.direction != other.direction
    if one.kind not in DAYS or other.kind not in DAYS:
        return False
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


def is_long_clash(one: Time, other: Time) -> bool:
    """Whether a month or a year clashes with another time beside it: in June in the coming weeks, in 2019 yesterday."""
    if one.is_owner or other.is_owner or (one.direction is not None and one.kind in LONG):
        return False
    if one.kind == other.kind:
        return one.kind in LONG and (one.month, one.year) != (other.month, other.year)
    for long, time in ((one, other), (other, one)):
        if long.kind in LONG:
            return time.kind == "deictic" or (time.kind == "period" and (time.is_plural or time.unit not in LONG_UNITS))
    return False


def is_before_noun(document: Document, time: Time) -> bool:
    """Whether a time may belong to the noun behind it: on Sunday trading, in next week opinion polls.

    So may a time before any word in small letters that is neither a verb nor a small word nor an adverb.
    """
    words = document.words
    form = words.forms[time.last]
    if not form.isalpha() or not document.prose[words.starts[time.last]].islower() or form.endswith("ly"):
        return False
    return not (form in BREAKS or form in AFTER_TIMES or is_verb(words, time.last, document.prose))


def with_preposition(document: Document, time: Time) -> Span:
    """The span of a time and of the preposition before it."""
    words = document.words
    if time.first and words.forms[time.first - 1] in PREPOSITIONS:
        return Span(words.starts[time.first - 1], time.span.end)
    return time.span
