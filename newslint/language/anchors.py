"""Finds the day from which a draft's times are counted."""

from datetime import date

from newslint.document import Document
from newslint.language.datelines import find_datelines
from newslint.language.time import Time
from newslint.language.time_words import DAY_LENGTHS, MONTH_NAMES
from newslint.lazy import lazy_pattern

ISO = lazy_pattern(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
NUMERIC = lazy_pattern(r"(?<![\d./])\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d(?!\d)")
NAMED_DATES = frozenset({(11, 9), (4, 7), (6, 1), (7, 10)})
"""Day and month of dates that are the names of events: Sept. 11, July 4, Jan. 6, Oct. 7."""
AIMS = frozenset("by until till before to for through".split())
"""Words before a year that is yet to come."""
HISTORY = 2
"""A date so many years before the latest year of a draft tells nothing of its own day."""


def find_given(document: Document, published: date | None) -> date | None:
    """The day of publication: the one that a desk gives, else that of the front matter."""
    if published is None and document.metadata.date and (found := ISO.search(document.metadata.date)):
        return day_of(int(found[1]), int(found[2]), int(found[3]))
    return published


def find_published(document: Document, published: date | None) -> date | None:
    """The day of the draft: the one given with it, else that of its dateline or of a line that is nothing but a date."""
    given = find_given(document, published)
    if given:
        return given
    for dateline in find_datelines(document):
        if dateline.date and dateline.date.year:
            return date_of(dateline.date, dateline.date.year)
    return None


def is_dated(document: Document, published: date | None) -> bool:
    """Whether anything in the draft says when it is of: its own day, or the date of an event of its time."""
    if document.metadata.date or find_published(document, published):
        return True
    forms = document.words.forms
    latest = max((time.year for time in document.times if time.year and forms[time.first - 1] not in AIMS), default=0)
    for time in document.times:
        if time.kind == "date" and (time.year > latest - HISTORY if time.year else (time.day, time.month) not in NAMED_DATES):
            return True
    return bool(ISO.search(document.prose) or NUMERIC.search(document.prose))


def date_of(time: Time, year: int) -> date | None:
    """The day that a date tells in a year; none where that year has no such day."""
    return day_of(year, time.month or 0, time.day or 0)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, where there is one."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not (1 <= month <= 12 and 1 <= year <= 9998 and 1 <= day <= DAY_LENGTHS[month - 1]) or (month == 2 and day == 29 and not is_leap):
        return None
    return date(year, month, day)


def tell_day(day: date) -> str:
    """A day as it is told: `3 May 2027`."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def nearest_day(time: Time, anchor: date) -> date | None:
    """The day that a date without a year tells, in the year that brings it nearest to an anchor."""
    days = [day for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := date_of(time, year))]
    return min(days, key=lambda day: abs(day - anchor), default=None)
