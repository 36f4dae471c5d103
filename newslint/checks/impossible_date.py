"""Finds days that their month does not have."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.anchors import date_of
from newslint.language.clauses import MAY_OWN
from newslint.language.time import Time
from newslint.language.time_words import DAY_LENGTHS, MONTH_NAMES
from newslint.rule import Finding, Settings

BEFORE_DATES = frozenset("on by from until till to since before after , ( between and dated of".split())
AFTER_DATES = frozenset(
    "at in on to for with when after before and or as because by from the is was will has its this unless until till if but while where who "
    "that which would could may had were are".split()
)
"""Words around a date; other small letters behind a number make a count of it. Above 39 it is more likely a year."""


def impossible_date(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each day that is not in its month; tables and years of two figures (March 87) are left alone."""
    for time in document.times:
        if time.kind != "date" or time.day is None or time.month is None:
            continue
        most = DAY_LENGTHS[time.month - 1]
        if 1 <= time.day <= most and (time.year is None or date_of(time, time.year)):
            continue
        month = MONTH_NAMES[time.month - 1]
        if not is_surely_day(document, time) or is_in_table(document, time):
            continue
        if time.day == 0:
            told = f"{month} has no day 0"
        elif time.day > most or time.year is None:
            told = f"{month} has {'at most ' if most == 29 else ''}{most} days"
        else:
            told = f"{time.year} has no 29 February"
        yield Finding(time.span, values={"fault": told})


def is_surely_day(document: Document, time: Time) -> bool:
    """Whether a number that no month has was meant for a day, and is neither a year (March 87) nor a count (by June 31 shops had closed)."""
    if time.weekday is not None or time.year is not None:
        return True
    words = document.words
    before, after = words.forms[time.first - 1] if time.first else "\n", words.forms[time.last]
    if before in MAY_OWN or before.endswith("'s"):
        return time.day is not None and time.day < 40
    is_noun = after.isalpha() and document.prose[words.starts[time.last]].islower() and after not in AFTER_DATES
    if time.day is not None and time.day > 31:
        return time.day < 40 and (before in BEFORE_DATES or not is_noun)
    return not (is_noun and after.endswith("s") and words.forms[time.last - 1].isdigit())


def is_in_table(document: Document, time: Time) -> bool:
    """Whether a date stands in a line of figures."""
    around = document.block_at(time.span.start).span
    text = document.prose[max(around.start, time.span.start - 40) : min(around.end, time.span.end + 40)]
    return text.strip().count("  ") > 1 or "\t" in text or sum(sign.isdigit() for sign in text) * 3 > len(text)
