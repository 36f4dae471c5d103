"""The text of a draft as it was typed, with its lines and columns."""

from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from newslint.lazy import lazy_pattern

BOM = "\ufeff"
LINE_END = lazy_pattern(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A half-open range of characters (code points): `text[start:end]`."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies wholly in this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Position(NamedTuple):
    """A place in a source: line and column from 1, offset from 0, in code points."""

    line: int
    column: int
    offset: int


class Source:
    """A draft as typed.

    `text` keeps a byte order mark and all line ends (LF, CRLF, CR), so that offsets are those of the file.
    """

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    @cached_property
    def line_starts(self) -> list[int]:
        """Offsets at which lines begin; the first is 0."""
        return [0, *(found.end() for found in LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Line, column and offset of a character; a byte order mark has no column."""
        line = bisect_right(self.line_starts, offset)
        column = offset - self.line_starts[line - 1] + 1
        if line == 1 and offset and self.text.startswith(BOM):
            column -= 1
        return Position(line, column, offset)

    def line(self, number: int) -> Span:
        """The span of a line (from 1) without its line end and without a byte order mark."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        if start == 0 and self.text.startswith(BOM):
            start = 1
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)
