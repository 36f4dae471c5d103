"""Finds a space before a mark that clings to its word."""

import re
from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

SPACED = re.compile(r"(?:(?<=[^\W_])|(?<=[)\"”’'%]))(?<![.…] )(?P<space>[ \u00a0]{1,20})(?P<mark>[,;.?!:])(?=\s|[\"”)]|$)(?! ?\.)")


def spaced_mark(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each such mark with its space; points of an ellipsis that is set with spaces are left alone."""
    for found in SPACED.finditer(document.prose):
        space = Span(*found.span("space"))
        yield Finding(Span(space.start, found.end()), ((Edit(space, ""),),), values={"mark": found["mark"]})
