"""Finds weekdays that do not fit the date beside them."""

from collections.abc import Iterator
from datetime import date, timedelta

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.language.anchors import date_of, find_published, nearest_day, tell_day
from newslint.language.dates import ANY_WEEKDAY
from newslint.language.time import Time
from newslint.language.time_words import DAYS, WEEKDAY_NAMES
from newslint.rule import Finding, Settings
from newslint.source import Span

OLDEST = 1800
"""Years before it had other calendars in many countries."""
NEAR = 200
"""Days from the day of publication within which a date without a year is taken to lie."""


def weekday_date(document: Document, settings: Settings, *, year: str) -> Iterator[Finding]:
    """A finding for each weekday that its date does not have, the year being in the text (`year: told`) or that of publication (`year: published`)."""
    dates = [
        time for time in document.times if time.kind == "date" and time.weekday is not None and (time.year is None) == (year == "published")
    ]
    if not dates:
        return
    published = find_published(document, settings.published) if year == "published" else None
    for time in dates:
        if time.year and time.year < OLDEST:
            continue
        day = date_of(time, time.year) if time.year else nearest_day(time, published) if published else None
        if day and day.weekday() != time.weekday and not (published and abs((day - published).days) > NEAR):
            yield tell_mismatch(document, time, day, published)


def tell_mismatch(document: Document, time: Time, day: date, published: date | None) -> Finding:
    """The finding for a weekday that is not that of its day, with both ways to mend it."""
    assert time.weekday is not None
    right = WEEKDAY_NAMES[day.weekday()]
    weekday, number = find_parts(document, time)
    change = (time.weekday - day.weekday()) % 7
    other = day + timedelta(days=change if change <= 3 else change - 7)
    choices = [(Edit(weekday, right[: len(document.text(weekday))] if len(document.text(weekday)) < 6 else right),)]
    if other.month == day.month:
        choices.append((Edit(number, number_like(document.text(number), other.day)),))
    told = tell_day(document, day)
    comma = "" if told[0].isdigit() else ","
    help = f"`{right}{comma} {told}`, or `{WEEKDAY_NAMES[other.weekday()]}{comma} {tell_day(document, other)}` (choose)"
    note = f"published on {tell_day(document, published)}" if published else None
    return Finding(time.span, tuple(choices), values={"date": told, "weekday": right}, help=help, note=note)


def find_parts(document: Document, time: Time) -> tuple[Span, Span]:
    """Where the weekday and the day of the month of a date stand."""
    words = document.words
    weekday = number = time.span
    for index in range(time.first, time.last):
        span = Span(words.starts[index], words.ends[index])
        if words.forms[index] in ANY_WEEKDAY:
            weekday = span
        elif number == time.span and DAYS.get(words.forms[index]) == time.day:
            number = span
    return weekday, number


def number_like(old: str, day: int) -> str:
    """A day of the month with the ending of an ordinal where the old one has it."""
    if old.isdigit():
        return str(day)
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"
