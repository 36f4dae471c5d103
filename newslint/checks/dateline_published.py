"""Finds datelines whose date is not that of publication."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.anchors import date_of, find_given, nearest_day, tell_day
from newslint.language.datelines import find_datelines
from newslint.rule import Finding, Settings

LEEWAY = 1
"""Days between writing and publication that need no remark."""


def dateline_published(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each dateline's date more than a day from the day of publication given with the draft or in its front matter."""
    published = find_given(document, settings.published)
    if published is None:
        return
    for dateline in find_datelines(document):
        if dateline.date:
            day = date_of(dateline.date, dateline.date.year) if dateline.date.year else nearest_day(dateline.date, published)
            if day and abs((day - published).days) > LEEWAY:
                yield Finding(
                    dateline.date.span, values={"published": tell_day(document, published), "days": str(abs((day - published).days))}
                )
