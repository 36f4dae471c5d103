"""Blocks, and the sentences at their edges, in the plain form in which a grammar of lines knows them."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.source import Span

LENGTH = 300
"""Characters; a longer block or sentence is story."""
ENDS = " \t\u00a0.,:;!?…-–—−|[](){}<>«»‹›→←↑↓⇒►▶▼▾▸◀•·●○■□▪*_=+~#\"“”‘’'`/\\\u200b\ufeff\u2028✕×✓✔★☆⬇➡➜👇👉📩📧🔔📲"
"""What may stand about such a line and says nothing."""
QUOTES = ("“", '"', "‘", "''", "``")
"""A line that opens with one of these is speech."""
PLAIN = str.maketrans("’‘–—•·«»›→\u00a0", "''--||<>>> ") | {ord("©"): "(c)", ord("…"): "..."}
COURTESY = "please "
HEAD = lazy_pattern(r"[a-z0-9][a-z0-9'-]*")
FIGURE = "0"
STORY = ("paragraph", "subhead", "list item", "caption", "block quote")


class Line(NamedTuple):
    """A line as typed but for spaces and marks; its core between the marks at its ends; and the core's first word in small letters (`0` for a figure)."""

    span: Span
    plain: str
    core: str
    lower: str
    head: str


class Edges(NamedTuple):
    """The sentences of a block of more than one, and the first and the last of them as lines."""

    block: int
    sentences: tuple[Span, ...]
    first: Line | None
    last: Line | None


def read_line(document: Document, span: Span) -> Line | None:
    """The line that a span of the prose is, or `None` where it is speech or too long."""
    if span.end - span.start > LENGTH:
        return None
    text = document.prose[span.start : span.end]
    return None if text.startswith(QUOTES) else plain_line(text, span)


def plain_line(text: str, span: Span = Span(0, 0)) -> Line:
    """The line of a text."""
    plain = " ".join((text if text.isascii() else text.translate(PLAIN)).split())
    core = plain.strip(ENDS)
    lower = core.lower()
    if lower.startswith(COURTESY):
        core, lower = core[len(COURTESY) :], lower[len(COURTESY) :]
    head = HEAD.match(lower)
    word = head.group() if head else ""
    return Line(span, plain, core, lower, FIGURE if word[:1].isdigit() else word)


@lru_cache(maxsize=2)
def find_lines(document: Document) -> tuple[Line | None, ...]:
    """The line of each block; kept for the last documents, as several rules ask for it."""
    return tuple(read_line(document, block.span) for block in document.blocks)


@lru_cache(maxsize=2)
def find_edges(document: Document) -> tuple[Edges, ...]:
    """The sentences at the edges of each block of story that has more than one; kept as `find_lines` is."""
    return tuple(
        Edges(index, sentences, read_line(document, sentences[0]), read_line(document, sentences[-1]))
        for index, block in enumerate(document.blocks)
        if block.kind in STORY and len(sentences := sentences_of(document, block.span)) > 1
    )


def sentences_of(document: Document, span: Span) -> tuple[Span, ...]:
    """The sentences of one block."""
    sentences: Sequence[Span] = document.sentences
    return tuple(sentences[bisect_left(sentences, Span(span.start, 0)) : bisect_left(sentences, Span(span.end, 0))])
