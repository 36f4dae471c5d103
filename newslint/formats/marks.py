"""Places marks and their labels in the rows under a line of text, so that none runs into another."""

from typing import NamedTuple

from newslint.formats.cells import width_of, wrap

GAP = 2
"""Columns between a label and the next mark of its row."""


class Mark(NamedTuple):
    """Columns to be marked, and the label that belongs to them, ready for the terminal."""

    column: int
    end: int
    is_primary: bool
    text: str = ""
    tail: str = ""
    """What follows the mark where the marked text goes on after its line."""


class Part(NamedTuple):
    """A piece of a row, at a column."""

    column: int
    text: str
    is_primary: bool


def lay_out_one(mark: Mark, width: int) -> list[list[Part]]:
    """The rows under a line with one mark: its label stands beside it, or below it on as many rows as it needs."""
    beside = _beside(mark)
    if mark.end + width_of(beside) <= width:
        return [[_row_with_label(mark, beside)]]
    row = _row_with_label(mark, mark.tail if mark.end + len(mark.tail) <= width else "")
    if not mark.text:
        return [[row]]
    lines = wrap(mark.text, width, breaks_words=True)
    column = min(mark.column, width - max(map(width_of, lines)))
    below = [Part(column, line, mark.is_primary) for line in lines]
    return [[part] for part in (row, Part(mark.column, "|", mark.is_primary), *below)]


def lay_out(marks: list[Mark], width: int) -> list[list[Part]] | None:
    """The rows under a line with several marks, each of parts in order; `None` where they have no room together.

    The marks stand in the first row. A label stands beside its mark where it fits, otherwise below it, at the end of a `|`.
    """
    marks = sorted(marks)
    owners = _owners(marks)
    parts: list[Part] = []
    hanging: list[Part] = []
    for place, mark in enumerate(marks):
        if place not in owners:
            return None
        is_whole = all(owner == place for owner in owners[mark.column : mark.end])
        beside = _beside(mark)
        if is_whole and _is_free(owners, mark.end, beside, width):
            parts.append(_row_with_label(mark, beside))
            continue
        parts += _visible_parts(owners, place, mark)
        if is_whole and _is_free(owners, mark.end, mark.tail, width):
            parts.append(Part(mark.end, mark.tail, mark.is_primary))
        if mark.text:
            hanging.append(Part(owners.index(place), mark.text, mark.is_primary))
    below = _hang(hanging, width)
    return None if below is None else [sorted(parts), *below]


def _beside(mark: Mark) -> str:
    return f"{mark.tail} {mark.text}" if mark.text else mark.tail


def _row_with_label(mark: Mark, beside: str) -> Part:
    return Part(mark.column, _draw(mark, mark.end - mark.column) + beside, mark.is_primary)


def _owners(marks: list[Mark]) -> list[int]:
    """For each column the mark that is seen there, -1 for none: shorter marks lie upon longer ones, and the primary upon all."""
    owners = [-1] * max(mark.end for mark in marks)
    for place in sorted(range(len(marks)), key=lambda each: (marks[each].is_primary, marks[each].column - marks[each].end)):
        mark = marks[place]
        owners[mark.column : mark.end] = [place] * (mark.end - mark.column)
    return owners


def _is_free(owners: list[int], column: int, text: str, width: int) -> bool:
    """Whether a text has room in the row of marks, from a column on."""
    end = column + width_of(text)
    return end <= width and all(owner == -1 for owner in owners[column : end + GAP if text else column])


def _visible_parts(owners: list[int], place: int, mark: Mark) -> list[Part]:
    parts = []
    column = mark.column
    while column < mark.end:
        end = column
        while end < mark.end and owners[end] == place:
            end += 1
        if end > column:
            parts.append(Part(column, _draw(mark, end - column), mark.is_primary))
        column = end + 1
    return parts


def _draw(mark: Mark, length: int) -> str:
    return ("^" if mark.is_primary else "-") * length


def _hang(labels: list[Part], width: int) -> list[list[Part]] | None:
    """Rows with the labels below their marks: the rightmost first, unless its text would cross the stem of another."""
    waiting = sorted(labels, reverse=True)
    rows = [_stems(waiting)] if waiting else []
    while waiting:
        ready = [label for label in waiting if _has_room_below(label, waiting, width)]
        if not ready:
            return None
        waiting.remove(ready[0])
        rows.append(sorted([*_stems(waiting), ready[0]._replace(column=_column_below(ready[0], width))]))
    return rows


def _has_room_below(label: Part, waiting: list[Part], width: int) -> bool:
    start = _column_below(label, width)
    end = start + width_of(label.text)
    return start >= 0 and not any(start - 1 <= other.column <= end for other in waiting if other is not label)


def _column_below(label: Part, width: int) -> int:
    """The column of the mark, or as far to the left of it as the text needs."""
    return min(label.column, width - width_of(label.text))


def _stems(labels: list[Part]) -> list[Part]:
    return sorted(Part(label.column, "|", label.is_primary) for label in labels)
