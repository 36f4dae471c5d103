"""Finds weekdays that the day of publication gives the lie."""

from collections.abc import Iterator
from datetime import timedelta

from newslint.document import Document
from newslint.language.anchors import find_published, tell_day
from newslint.language.time import Time
from newslint.language.time_words import WEEKDAY_NAMES
from newslint.rule import Finding, Settings
from newslint.source import Span

JOINTS = ([","], ["("], ["-"], ["–"], ["—"], [",", "a"])
"""What stands between a day and its other name: today, Friday; today (Friday)."""


def day_published(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each `today, Friday` and the like where the day of publication, or the one before it, is no such day."""
    forms = document.words.forms
    pairs = [
        (one, other)
        for one, other in zip(document.times, document.times[1:], strict=False)
        if {one.kind, other.kind} == {"deictic", "weekday"} and forms[one.last : other.first] in JOINTS and is_closed(forms, other)
    ]
    published = find_published(document, settings.published) if pairs else None
    if published is None:
        return
    for one, other in pairs:
        deictic, weekday = (one, other) if one.kind == "deictic" else (other, one)
        if weekday.weekday is None or deictic.direction is None or weekday.direction is not None:
            continue
        right = published + timedelta(days=deictic.direction)
        if (right.weekday() - weekday.weekday) % 7 > 1:
            end = other.span.end + (forms[other.first - 1] == "(" and forms[other.last] == ")")
            yield Finding(
                Span(one.span.start, end),
                values={
                    "deictic": document.text(deictic.span).lower(),
                    "weekday": WEEKDAY_NAMES[right.weekday()],
                    "published": tell_day(document, published),
                },
            )


def is_closed(forms: list[str], time: Time) -> bool:
    """Whether a mark follows, as it does after another name for a day."""
    return not forms[time.last][0].isalnum()
