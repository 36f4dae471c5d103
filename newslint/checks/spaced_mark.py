"""Finds a space before a mark that clings to its word."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

SPACED = lazy_pattern(r"[,;.?!:](?=[\s\"”)])")
SPACES = " \u00a0"


def spaced_mark(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each such mark with its space; points of an ellipsis that is set with spaces are left alone."""
    prose = document.prose
    for found in SPACED.finditer(prose):
        at = start = found.start()
        if not at or prose[at - 1] not in SPACES:
            continue
        while start > 0 and prose[start - 1] in SPACES:
            start -= 1
        before = prose[start - 1] if start else "\n"
        following = prose[at + 1 : at + 3].lstrip(" ")
        if not following.startswith(".") and (before.isalnum() or before in ")\"”’'%"):
            yield Finding(Span(start, found.end()), ((Edit(Span(start, at), ""),),), values={"mark": found.group()})
