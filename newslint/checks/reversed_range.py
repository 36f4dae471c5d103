"""Finds stretches of time that end before they begin."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.time import Time
from newslint.rule import Finding, Settings
from newslint.source import Span

LINKS = {("from", "to"), ("from", "until"), ("from", "till"), ("from", "through"), ("between", "and")}


def reversed_range(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each two years or dates in the wrong order: from 2020 to 2017, between 7 May and 3 May."""
    forms = document.words.forms
    for one, other in zip(document.times, document.times[1:], strict=False):
        if other.first - one.last != 1 or not one.first or (forms[one.first - 1], forms[one.last]) not in LINKS:
            continue
        if is_reversed(one, other):
            yield Finding(
                Span(one.span.start, other.span.end), values={"first": document.text(one.span), "second": document.text(other.span)}
            )


def is_reversed(one: Time, other: Time) -> bool:
    """Whether the second of two times of one kind is surely the earlier."""
    if one.kind != other.kind or one.is_owner or other.is_owner or one.kind not in ("year", "month", "date"):
        return False
    if one.year and other.year:
        return (other.year, other.month or 0, other.day or 0) < (one.year, one.month or 0, one.day or 0)
    return not one.year and one.month == other.month and one.day is not None and other.day is not None and other.day < one.day
