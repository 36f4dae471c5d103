"""The lines of a plain text, remarks to newslint taken out."""

from collections.abc import Iterator
from typing import NamedTuple

from newslint.lazy import lazy_pattern
from newslint.readers.weave import has_text
from newslint.source import BOM, LINE_END, Span

REMARK_START = lazy_pattern(r"<!--\s*+newslint:")


class Line(NamedTuple):
    """A line without the blanks at its ends: the stretches between its remarks, in source characters."""

    stretches: list[Span]
    indent: int
    has_remark: bool = False

    @property
    def length(self) -> int:
        """Characters from the first to the last that is no blank."""
        return self.stretches[-1].end - self.stretches[0].start if self.stretches else 0

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands here, not even a remark."""
        return not self.stretches and not self.has_remark


BLANK_LINE = Line([], 0)


def find_remarks(text: str) -> Iterator[Span]:
    """HTML comments that speak to newslint; one without an end is none."""
    at = 0
    while found := REMARK_START.search(text, at):
        end = text.find("-->", found.end())
        if end < 0:
            return
        at = end + len("-->")
        yield Span(found.start(), at)


def find_lines(text: str, remarks: list[Span]) -> Iterator[Line]:
    """All lines, the blank ones too; a line end inside a remark ends none."""
    start = len(BOM) if text.startswith(BOM) else 0
    waiting = remarks[::-1]
    held: list[Span] = []
    for found in LINE_END.finditer(text):
        while waiting and waiting[-1].end <= found.start():
            held.append(waiting.pop())
        if waiting and waiting[-1].start < found.start():
            continue
        yield _read_line(text, start, found.start(), held)
        held = []
        start = found.end()
    yield _read_line(text, start, len(text), held + waiting[::-1])


def _read_line(text: str, start: int, end: int, remarks: list[Span]) -> Line:
    if remarks:
        return _read_around(text, start, end, remarks)
    line = text[start:end]
    bare = line.strip()
    if not bare or (len(bare) < 4 and not has_text(bare)):
        return BLANK_LINE
    indent = len(line) - len(line.lstrip()) if bare != line else 0
    return Line([Span(start + indent, start + indent + len(bare))], indent)


def _read_around(text: str, start: int, end: int, remarks: list[Span]) -> Line:
    starts = [start, *(remark.end for remark in remarks)]
    ends = [*(remark.start for remark in remarks), end]
    stretches = [Span(left, right) for left, right in zip(starts, ends, strict=True) if left < right]
    while stretches and text[stretches[0].start : stretches[0].end].isspace():
        del stretches[0]
    while stretches and text[stretches[-1].start : stretches[-1].end].isspace():
        stretches.pop()
    if stretches:
        first, last = stretches[0], stretches[-1]
        stretches[-1] = Span(last.start, last.start + len(text[last.start : last.end].rstrip()))
        first = stretches[0]
        stretches[0] = Span(first.end - len(text[first.start : first.end].lstrip()), first.end)
    return Line(stretches, 0, has_remark=True)
