"""Finds days and periods that nothing in the draft dates."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.anchors import find_dated_paragraphs, is_dated, paragraph_of
from newslint.language.clauses import ENDS
from newslint.language.time import Time
from newslint.language.time_words import PARTS_OF_DAY
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

SHORT_UNITS = frozenset(
    "day night morning afternoon evening week weekend fortnight month quarter season summer spring autumn winter term".split()
)
OPENERS = ("earlier", "recently")
"""Words that open a sentence with a time that is counted from none, where a comma follows."""


def undated(document: Document, settings: Settings, *, lead: str) -> Iterator[Finding]:
    """One finding a draft, at its first undated day (`lead: day`) or, where it has none, at its first undated period (`lead: period`).

    The other undated times of the draft are its marks. A year somewhere in the draft is enough for periods.
    """
    if not any(is_told_from_now(time) for time in document.times) or is_dated(document, settings.published):
        return
    near = find_dated_paragraphs(document)
    times = [
        time
        for time in document.times
        if is_told_from_now(time) and not document.quotations.is_spoken(time.span) and paragraph_of(document, time) not in near
    ]
    days = [time for time in times if time.kind in ("weekday", "deictic") or time.unit in PARTS_OF_DAY]
    has_year = any(time.year for time in document.times)
    if lead == "day" and days:
        first = span_of(days[0])
    elif lead == "period" and times and not days and not has_year:
        first = span_of(times[0])
    else:
        return
    others = sorted([span for time in times if (span := span_of(time)) != first] + list(find_openers(document)))
    yield Finding(first, marks=tuple(Mark(span, "also undated") for span in others))


def span_of(time: Time) -> Span:
    """The span of a time without the ending of a possessive."""
    return Span(time.span.start, time.span.end - 2) if time.is_owner else time.span


def is_told_from_now(time: Time) -> bool:
    """Whether a time tells its day, week, month or year only to those who know the day of writing."""
    if time.kind in ("weekday", "deictic"):
        return True
    if time.kind == "month":
        return time.direction is not None and time.year is None
    return time.kind in ("period", "ago") and (time.unit in SHORT_UNITS or (time.unit == "year" and not time.is_plural))


def find_openers(document: Document) -> Iterator[Span]:
    """Each `Earlier,` and `Recently,` that opens a sentence."""
    words = document.words
    for form in OPENERS:
        for index in document.places.get(form, ()):
            if words.forms[index + 1] == "," and (not index or words.forms[index - 1] in ENDS):
                yield Span(words.starts[index], words.ends[index])
