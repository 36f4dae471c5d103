"""Finds weekdays of dates without a year that cannot be of one year."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from newslint.document import Document
from newslint.language.anchors import date_of, find_published, is_month_first
from newslint.language.time import Time
from newslint.language.time_words import MONTH_NAMES, WEEKDAY_NAMES
from newslint.rule import Finding, Mark, Settings

ANY_YEAR = 2001
"""A year without a 29 February; it serves to count days."""
APART = 120
"""Days that two dates of one story lie apart at most."""


def weekdays_disagree(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each date with a weekday that does not fit the weekdays of the other dates, where no year is known."""
    dates = [time for time in document.times if time.kind == "date" and time.weekday is not None and time.year is None]
    days = {time: day for time in dates if (day := date_of(time, ANY_YEAR))}
    if len(set(days.values())) < 2 or find_published(document, settings.published):
        return
    shifts = {time: ((time.weekday or 0) - day.weekday()) % 7 for time, day in days.items()}
    usual, _ = Counter(shifts.values()).most_common(1)[0]
    model = next(time for time in days if shifts[time] == usual)
    for time, day in days.items():
        if shifts[time] != usual and is_near(day, days[model]):
            right = WEEKDAY_NAMES[(day.weekday() + usual) % 7]
            told = tell_date(document, day)
            mark = Mark(model.span, f"by this, {told} is a {right}")
            yield Finding(
                time.span,
                marks=(mark,),
                values={"first": name(document, model), "second": name(document, time), "date": told, "weekday": right},
            )


def is_near(one: date, other: date) -> bool:
    """Whether two days are of one season, and on one side of 29 February."""
    return abs((one - other).days) <= APART and (one.month < 3) == (other.month < 3)


def name(document: Document, time: Time) -> str:
    """A weekday and its date: `Friday 8 May`, or `Friday, May 8`."""
    told = tell_date(document, date(ANY_YEAR, time.month or 1, time.day or 1))
    return f"{WEEKDAY_NAMES[time.weekday or 0]}{' ' if told[0].isdigit() else ', '}{told}"


def tell_date(document: Document, day: date) -> str:
    """A date without its year, in the order of the draft."""
    month = MONTH_NAMES[day.month - 1]
    return f"{month} {day.day}" if is_month_first(document) else f"{day.day} {month}"
