"""Datelines at the start of a story: the place and the date before its first words."""

from typing import NamedTuple

from newslint.document import Document
from newslint.language.time import Time
from newslint.lazy import lazy_pattern
from newslint.source import Span

DASH = lazy_pattern(r"\s?(?:—|–|--| -)(?=\s{0,2}[\w“\"'‘(])|\) *(?:-|—|–|--)(?=\s)")
AGENCY = lazy_pattern(r" ?\([A-Z][\w&.]*(?:[ /][A-Z][\w&.]*){0,3}\)")
CITY = lazy_pattern(r"(?:[A-Z]\.){2,}|[^\W\d_a-z][^\W\d_]*(?:[.'’-]*[^\W\d_]+)*\.?")
SMALL = frozenset("de la le les los las san sur aan den am del do da of the and".split())
NO_PLACES = frozenset(
    "warning update updated breaking exclusive analysis opinion editorial correction clarification video watch photo photos live factbox timeline "
    "interview review covid note editor notice advisory alert urgent graphic disclaimer spoiler transcript summary profile obituary comment "
    "feature preview news by".split()
)
"""Words that stand in capitals before a dash and are no places; compiled by hand."""
LONGEST = 80
"""Characters from the start of a paragraph to the end of its dateline."""
PARAGRAPHS = 3
"""A dateline stands in one of so many first paragraphs."""


class Dateline(NamedTuple):
    """A dateline, in prose characters: `MALMÖ, 3 May 2027 (Reuters) -` with its place and, where it has one, its date."""

    span: Span
    place: Span
    date: Time | None


def find_datelines(document: Document) -> tuple[Dateline, ...]:
    """The datelines that open a paragraph, and the lines that are nothing but one."""
    found: list[Dateline] = []
    paragraphs = 0
    for block in document.blocks:
        if block.kind == "dateline":
            dates = [time for time in document.times if time.kind == "date" and block.span.holds(time.span)]
            head = min([time.span.start for time in dates], default=block.span.end)
            if dates or (document.prose[block.span.end - 1] != "." and is_place(document.text(block.span), is_marked=False)):
                found.append(Dateline(block.span, Span(block.span.start, head), dates[0] if dates else None))
        elif block.kind == "paragraph" and paragraphs < PARAGRAPHS:
            paragraphs += 1
            dateline = read_dateline(document, block.span)
            if dateline:
                found.append(dateline)
    return tuple(found)


def read_dateline(document: Document, paragraph: Span) -> Dateline | None:
    """The dateline at the start of a paragraph: a place, in capitals unless a date or an agency follows, and a dash."""
    limit = min(paragraph.end, paragraph.start + LONGEST)
    if paragraph.start == limit or not document.prose[paragraph.start].isupper():
        return None
    dash = DASH.search(document.prose, paragraph.start, limit)
    if dash is None:
        return None
    end = dash.start() + 1 if dash.group().startswith(")") else dash.start()
    date = next(
        (time for time in document.times if time.kind == "date" and paragraph.start < time.span.start and time.span.end <= end), None
    )
    agency = AGENCY.search(document.prose, paragraph.start, end)
    head = Span(paragraph.start, min([end, *([date.span.start] if date else []), *([agency.start()] if agency else [])]))
    place = document.text(head).rstrip(" ,")
    if not is_place(place, is_marked=date is not None or agency is not None):
        return None
    rest = document.text(Span(date.span.end, end)) if date else document.text(Span(head.end, end))
    if AGENCY.sub("", rest).strip(" ,()"):
        return None
    return Dateline(Span(paragraph.start, dash.end()), Span(head.start, head.start + len(place)), date)


def is_place(text: str, *, is_marked: bool) -> bool:
    """Whether words can be a dateline's place: the city in capitals, or each name with one where a date or an agency follows."""
    city, *regions = text.split(",")
    words = city.split()
    if not 1 <= len(words) <= 4 or len(regions) > 2 or any(word.lower().strip(".") in NO_PLACES for word in words):
        return False
    if not is_marked and not (city.isupper() and len(city) > 2):
        return False
    names = [word for part in (city, *regions) for word in part.split() if word.lower() not in SMALL]
    return all(CITY.fullmatch(name) for name in names)
