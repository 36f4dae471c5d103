"""Finds an age after a name that a comma opens and none closes."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings
from newslint.source import Span

AGE = lazy_pattern(r", (?P<age>(?:aged )?[1-9]\d) (?:said|says|told|added|admitted|denied|pleaded|died|was|is|has|had|lives|works|who)\b")
NAME = lazy_pattern(r"(?<![\w’'-])([A-Z][\w’'-]+) ([A-Z][\w’'-]+)$")
LONGEST = 60
"""Characters before an age in which a name is found."""
PLACES = frozenset(
    "In At On Of From By For To New South North West East Southern Northern Western Eastern Los Las San Santa Sri Hong Great United Saint St El La"
    " Fort Mount Lake Port Cape Greater Central Upper Lower".split()
)


def unclosed_age(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each age between a person's full name and a verb."""
    prose = document.prose
    for found in AGE.finditer(prose):
        name = NAME.search(prose[max(0, found.start() - LONGEST) : found.start()])
        if name and PLACES.isdisjoint(name.groups()):
            end = found.end("age")
            yield Finding(Span(*found.span("age")), ((Edit(Span(end, end), ","),),), values={"age": found["age"]})
