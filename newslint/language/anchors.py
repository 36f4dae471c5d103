"""Finds the day from which a draft's times are counted."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from newslint.document import Document
from newslint.language.datelines import find_datelines
from newslint.language.dates import ANY_MONTH
from newslint.language.time import Time
from newslint.language.time_words import DAY_LENGTHS, DAYS, MONTH_NAMES
from newslint.lazy import lazy_pattern

if TYPE_CHECKING:
    from datetime import date

ISO = lazy_pattern(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
NUMERIC = lazy_pattern(r"(?<![\d./])\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d(?!\d)")
NAMED_DATES = frozenset({(11, 9), (4, 7), (6, 1), (7, 10)})
"""Day and month of dates that are the names of events: Sept. 11, July 4, Jan. 6, Oct. 7."""
AIMS = frozenset("by until till before to for through".split())
"""Words before a year that is yet to come."""
LEAP_YEAR = 2000
OPENING = 4
"""Blocks below the first one in which a date without a year dates the whole draft."""
HISTORY = 2
"""A date so many years before the latest year of a draft tells nothing of its own day."""


def find_given(document: Document, published: "date | None") -> "date | None":
    """The day of publication: the one that a desk gives, else that of the front matter."""
    if published is None and document.metadata.date and (found := ISO.search(document.metadata.date)):
        return day_of(int(found[1]), int(found[2]), int(found[3]))
    return published


def find_published(document: Document, published: "date | None") -> "date | None":
    """The day of the draft: the one given with it, else that of its dateline or of a line that is nothing but a date."""
    given = find_given(document, published)
    if given:
        return given
    for dateline in find_datelines(document):
        if dateline.date and dateline.date.year:
            return date_of(dateline.date, dateline.date.year)
    return None


def is_dated(document: Document, published: "date | None") -> bool:
    """Whether anything says when the whole draft is of: its own day, a date of its time with a year, or one without a year near its beginning.

    A date that the calendar does not have says nothing.
    """
    if document.metadata.date or find_published(document, published):
        return True
    forms = document.words.forms
    latest = max((time.year for time in document.times if time.year and forms[time.first - 1] not in AIMS), default=0)
    for time in document.times:
        if time.kind == "date":
            if time.year:
                if time.year > latest - HISTORY and date_of(time, time.year):
                    return True
            elif is_anchor(time) and paragraph_of(document, time) <= OPENING:
                return True
    return bool(ISO.search(document.prose) or NUMERIC.search(document.prose))


def find_dated_paragraphs(document: Document) -> frozenset[int]:
    """The numbers of the blocks in which a date without a year says which Friday is meant: its own and the two beside it."""
    numbers = {paragraph_of(document, time) for time in document.times if time.kind == "date" and not time.year and is_anchor(time)}
    return frozenset(near for number in numbers for near in (number - 1, number, number + 1))


def is_anchor(time: Time) -> bool:
    """Whether a date without a year can date what stands near it: one that the calendar has, and no event's name."""
    return bool(date_of(time, LEAP_YEAR)) and (time.day, time.month) not in NAMED_DATES


def paragraph_of(document: Document, time: Time) -> int:
    """The number of the block in which a time stands, the first being 0."""
    return bisect_right(document.blocks, time.span.start, key=lambda block: block.span.start) - 1


def date_of(time: Time, year: int) -> "date | None":
    """The day that a date tells in a year; none where that year has no such day."""
    return day_of(year, time.month or 0, time.day or 0)


def day_of(year: int, month: int, day: int) -> "date | None":
    """The day, where there is one."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not (1 <= month <= 12 and 1 <= year <= 9998 and 1 <= day <= DAY_LENGTHS[month - 1]) or (month == 2 and day == 29 and not is_leap):
        return None
    from datetime import date  # most drafts with a day have no full date

    return date(year, month, day)


def tell_day(document: Document, day: "date") -> str:
    """A day as the draft tells its dates: `3 May 2027`, or `May 3, 2027` where its first date is so told."""
    month = MONTH_NAMES[day.month - 1]
    return f"{month} {day.day}, {day.year}" if is_month_first(document) else f"{day.day} {month} {day.year}"


def is_month_first(document: Document) -> bool:
    """Whether the month stands before the day in the first date of the draft that has a month's name."""
    for time in document.times:
        if time.kind == "date":
            forms = document.words.forms[time.first : time.last]
            kinds = ["month" if form in ANY_MONTH else "day" for form in forms if form in ANY_MONTH or form in DAYS]
            return kinds[0] == "month"
    return False


def nearest_day(time: Time, anchor: "date") -> "date | None":
    """The day that a date without a year tells, in the year that brings it nearest to an anchor."""
    days = [day for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := date_of(time, year))]
    return min(days, key=lambda day: abs(day - anchor), default=None)
