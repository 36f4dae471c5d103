"""Cuts a window out of a long line, so that a place in it can be shown in the width of a terminal."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newslint.formats import RenderOptions
from newslint.formats.cells import Cells, measure
from newslint.formats.look import ellipsis
from newslint.source import Span

LEAD = 16
"""Columns before the place that are kept, on a wide terminal, even where its label asks for room behind it."""
SNAP = 15
"""Characters within which a cut moves to the nearest space."""


class Window(NamedTuple):
    """What is shown of a line: its text ready for the terminal, and the source characters it shows."""

    text: str
    shows: Span
    cells: Cells
    base: int
    """Offset of the first character in `cells`."""
    origin: int
    """Column of `cells` at which the window's own columns begin."""

    def columns(self, span: Span) -> Span:
        """The columns (from 0) under which a span of source characters stands; at least one, cut at the window's edges."""
        first = min(max(span.start, self.shows.start), self.shows.end)
        last = min(span.end, self.shows.end)
        start = self.cells.starts[first - self.base] - self.origin
        end = self.cells.ends[last - 1 - self.base] - self.origin if last > first else start
        return Span(start, max(end, start + 1))


def cut_window(text: str, line: Span, core: Span, width: int, room_after: int, options: RenderOptions) -> Window:
    """The part of a line around the core, at most `width` columns wide, with `room_after` columns behind the core where they can be had.

    Only the neighbourhood of the core is looked at, so that the line may be of any length.
    """
    reach = width * 3 // 2
    core_end = min(core.end, core.start + reach)
    base = max(line.start, core.start - reach)
    stop = min(line.end, core_end + reach)
    cells = measure(text[base:stop], options.ascii)
    starts = cells.starts
    is_first, is_last = base == line.start, stop == line.end
    if core.start == line.end:
        width -= 1  # a mark at the end of the line needs a column as well
    if is_first and is_last and starts[-1] <= width:
        return Window("".join(cells.shown), Span(base, stop), cells, base, 0)

    dots = ellipsis(options)
    core_index, core_stop = core.start - base, core_end - base
    core_column = starts[core_index]
    core_edge = cells.ends[core_stop - 1] if core_stop > core_index else core_column
    before = _columns_before(width, core_column, core_edge, room_after, starts[-1] - core_edge if is_last else width)
    if is_first and before >= core_column:
        left, origin = 0, 0
    else:
        left = min(bisect_left(starts, core_column - before + len(dots)), core_index)
        left = bisect_left(starts, starts[_word_start(cells, left, core_index)])
        origin = starts[left] - len(dots)
    if is_last and starts[-1] <= origin + width:
        right = len(starts) - 1
    else:
        right = bisect_right(starts, origin + width - len(dots)) - 1
        right = bisect_left(starts, starts[_word_end(cells, right, core_stop if core_stop <= right else core_index + 1)])
    is_cut_left, is_cut_right = left > 0 or not is_first, right < len(starts) - 1 or not is_last
    shown = "".join(cells.shown[left:right])
    return Window(
        f"{dots if is_cut_left else ''}{shown}{dots if is_cut_right else ''}", Span(base + left, base + right), cells, base, origin
    )


def fit(text: str, width: int, options: RenderOptions, *, goes_on: bool) -> str:
    """A text from its beginning in at most `width` columns, with dots where it is cut or `goes_on`."""
    reach = 2 * width
    cells = measure(text[:reach], options.ascii)
    if cells.starts[-1] <= width and not goes_on and len(text) <= reach:
        return "".join(cells.shown)
    dots = ellipsis(options)
    stop = bisect_right(cells.starts, width - len(dots)) - 1
    stop = bisect_left(cells.starts, cells.starts[_word_end(cells, stop, stop // 2)])
    return "".join(cells.shown[:stop]) + dots


def _columns_before(width: int, core_column: int, core_edge: int, room_after: int, tail: int) -> int:
    """How many columns to show before the core: half of those to spare, less where a label needs them, more where the line ends soon."""
    spare = max(0, width - (core_edge - core_column))
    lead = min(LEAD, width // 6)
    before = spare // 2
    if spare - before < room_after:
        before = max(min(before, lead), spare - room_after)
    before = max(before, spare - max(tail, room_after), lead)
    return min(before, core_column)


def _word_start(cells: Cells, index: int, limit: int) -> int:
    """The next start of a word at or after an index, if there is one near and not beyond the limit."""
    if index == 0 or cells.shown[index - 1] == " ":
        return index
    for at in range(index, min(index + SNAP, limit)):
        if cells.shown[at] == " ":
            return at + 1
    return index


def _word_end(cells: Cells, index: int, limit: int) -> int:
    """The last end of a word at or before an index, if there is one near and not before the limit."""
    for at in range(index, max(index - SNAP, limit) - 1, -1):
        if at < len(cells.shown) and cells.shown[at] == " ":
            return at
    return index
