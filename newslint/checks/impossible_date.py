"""Finds days that their month does not have."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.anchors import date_of
from newslint.language.time import Time
from newslint.language.time_words import DAY_LENGTHS, MONTH_NAMES
from newslint.rule import Finding, Settings

BEFORE_DATES = frozenset("on by from until till to since before after , ( between and dated of".split())
"""Words before a date; one above 39 is more likely a count or a year."""


def impossible_date(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each day that is not in its month; tables and years of two figures (March 87) are left alone."""
    for time in document.times:
        if time.kind != "date" or time.day is None or time.month is None:
            continue
        most = DAY_LENGTHS[time.month - 1]
        if 1 <= time.day <= most and (time.year is None or date_of(time, time.year)):
            continue
        month = MONTH_NAMES[time.month - 1]
        if (time.day > 31 and not is_surely_day(document, time)) or is_in_table(document, time):
            continue
        if time.day == 0:
            told = f"{month} has no day 0"
        elif time.day > most or time.year is None:
            told = f"{month} has {most} days"
        else:
            told = f"{time.year} has no 29 February"
        yield Finding(time.span, values={"fault": told})


def is_surely_day(document: Document, time: Time) -> bool:
    """Whether a number above 31 beside a month was meant for a day."""
    return (
        time.day is not None
        and time.day < 40
        and (time.weekday is not None or time.year is not None or document.words.forms[time.first - 1] in BEFORE_DATES)
    )


def is_in_table(document: Document, time: Time) -> bool:
    """Whether a date stands in a line of figures."""
    around = document.block_at(time.span.start).span
    text = document.prose[max(around.start, time.span.start - 40) : min(around.end, time.span.end + 40)]
    return "  " in text.strip() or "\t" in text or sum(sign.isdigit() for sign in text) * 3 > len(text)
