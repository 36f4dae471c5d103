"""Shows the places of a diagnostic: the lines of the draft that they stand in, with marks and labels beneath."""

from typing import NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.formats import RenderOptions
from newslint.formats.cells import clean_words, width_of
from newslint.formats.look import ellipsis, paint
from newslint.formats.marks import Mark, Part, lay_out, lay_out_one
from newslint.formats.window import Window, cut_window
from newslint.source import Source, Span

LEAST_ROOM = 12
"""Columns that a line of the draft is given on the narrowest terminal."""
MOST_LABELS = 8
"""Labels that are shown in the draft; the others are counted."""


class Place(NamedTuple):
    """What is to be marked in one line (source characters), and the label; `goes_on` where only the beginning stands in this line."""

    line: int
    span: Span
    is_primary: bool
    text: str
    goes_on: bool


class Block(NamedTuple):
    """A window on one line of the draft, and the rows under it."""

    line: int
    window: Window
    rows: list[list[Part]]


class Gutter(NamedTuple):
    """The strip on the left, wide enough for the line numbers, and the columns that it leaves."""

    digits: int
    room: int

    def row(self, number: int | None, sign: str, text: str, options: RenderOptions) -> str:
        """A row behind the strip."""
        head = f"{'' if number is None else number:>{self.digits}} {sign}"
        return f"{paint(head, 'frame', options)} {text}" if text else paint(head, "frame", options)


def make_gutter(last_line: int, options: RenderOptions) -> Gutter:
    """The strip for line numbers up to the one given."""
    digits = max(2, len(str(last_line)))
    return Gutter(digits, max(LEAST_ROOM, options.width - digits - 3))


def find_places(source: Source, diagnostic: Diagnostic, options: RenderOptions) -> list[Place]:
    """The primary place, and those of the first labels."""
    places = [_place(source, diagnostic.span, True, diagnostic.label, options)]
    places += [_place(source, label.span, False, label.text, options) for label in diagnostic.labels[:MOST_LABELS]]
    return places


def _place(source: Source, span: Span, is_primary: bool, text: str, options: RenderOptions) -> Place:
    number = source.position(span.start).line
    line = source.line(number)
    start = min(max(span.start, line.start), line.end)
    text = clean_words(text, options.ascii) if text else ""
    if span.end <= line.end:
        return Place(number, Span(start, max(start, span.end)), is_primary, text, False)
    last = source.position(max(start, _without_line_ends(source, span) - 1)).line
    if last > number:
        text = f"{text} (to line {last})" if text else f"to line {last}"
    return Place(number, Span(start, line.end), is_primary, text, last > number)


def _without_line_ends(source: Source, span: Span) -> int:
    end = span.end
    while end > span.start and source.text[end - 1] in "\r\n":
        end -= 1
    return end


def show_places(source: Source, places: list[Place], gutter: Gutter, colour: str, options: RenderOptions) -> list[str]:
    """The rows that show the places; windows that do not follow each other are parted by dots."""
    if len(places) == 1:
        blocks = [_show_alone(source, places[0], gutter, options)]
    else:
        blocks = sorted(_find_blocks(source, places, gutter, options), key=lambda block: block.window.shows)
    rows: list[str] = []
    former = None
    for block in blocks:
        if former is not None and block.line != former + 1:
            rows.append(paint(ellipsis(options), "frame", options))
        former = block.line
        rows.append(gutter.row(block.line, "|", block.window.text, options))
        rows += [gutter.row(None, "|", _draw_row(parts, colour, options), options) for parts in block.rows]
    return rows


def _find_blocks(source: Source, places: list[Place], gutter: Gutter, options: RenderOptions) -> list[Block]:
    """Windows on all places, as few as can be: what stands near is shown together."""
    blocks = []
    by_line: dict[int, list[Place]] = {}
    for place in places:
        by_line.setdefault(place.line, []).append(place)
    for waiting in by_line.values():
        while waiting:
            first, *others = waiting
            shown: list[Place] = [first]
            block: Block | None = None
            waiting = []
            for other in sorted(others, key=lambda each: _distance(first.span, each.span)):
                together = _show_together(source, [*shown, other], gutter, options) if _is_near(shown, other, gutter) else None
                if together:
                    shown, block = [*shown, other], together
                else:
                    waiting.append(other)
            blocks.append(block or _show_alone(source, first, gutter, options))
    return blocks


def _distance(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _is_near(places: list[Place], other: Place, gutter: Gutter) -> bool:
    return all(_distance(place.span, other.span) <= gutter.room * 2 for place in places)


def _show_alone(source: Source, place: Place, gutter: Gutter, options: RenderOptions) -> Block:
    window, marks = _cut(source, [place], gutter, options)
    return Block(place.line, window, lay_out_one(marks[0], gutter.room))


def _show_together(source: Source, places: list[Place], gutter: Gutter, options: RenderOptions) -> Block | None:
    """One window on all places, `None` where it would not hold them or their labels."""
    window, marks = _cut(source, places, gutter, options)
    if not all(window.shows.holds(place.span) for place in places):
        return None
    rows = lay_out(marks, gutter.room)
    return None if rows is None else Block(places[0].line, window, rows)


def _cut(source: Source, places: list[Place], gutter: Gutter, options: RenderOptions) -> tuple[Window, list[Mark]]:
    core = Span(min(place.span.start for place in places), max(place.span.end for place in places))
    last = max(places, key=lambda place: place.span)
    dots = ellipsis(options)
    room_after = (1 + width_of(last.text) if last.text else 0) + (len(dots) if last.goes_on else 0)
    window = cut_window(source.text, source.line(places[0].line), core, gutter.room, room_after, options)
    marks = []
    for place in places:
        columns = window.columns(place.span)
        marks.append(Mark(columns.start, columns.end, place.is_primary, place.text, dots if place.goes_on else ""))
    return window, marks


def _draw_row(parts: list[Part], colour: str, options: RenderOptions) -> str:
    row = ""
    column = 0
    for part in parts:
        row += " " * (part.column - column) + paint(part.text, colour if part.is_primary else "frame", options)
        column = part.column + width_of(part.text)
    return row
