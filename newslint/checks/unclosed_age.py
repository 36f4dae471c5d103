"""Finds an age after a name that a comma opens and none closes."""

import re
from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

AGE = re.compile(
    r"(?<![\w’'-])(?P<first>[A-Z][\w’'-]+) (?P<last>[A-Z][\w’'-]+), (?P<age>(?:aged )?[1-9]\d) "
    r"(?:said|says|told|added|admitted|denied|pleaded|died|was|is|has|had|lives|works|who)\b"
)
PLACES = frozenset(
    "In At On Of From By For To New South North West East Southern Northern Western Eastern Los Las San Santa Sri Hong Great United Saint St El La"
    " Fort Mount Lake Port Cape Greater Central Upper Lower".split()
)


def unclosed_age(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each age between a person's full name and a verb."""
    for found in AGE.finditer(document.prose):
        if found["first"] not in PLACES and found["last"] not in PLACES:
            end = found.end("age")
            yield Finding(Span(*found.span("age")), ((Edit(Span(end, end), ","),),), values={"age": found["age"]})
