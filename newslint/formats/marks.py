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


def lay_out(marks: list[Mark], width: int) -> list[list[Part]] | None:
    """The rows under a line, each of parts in order; `None` where the marks have no room together. One alone has always room.

    The marks stand in the first row. A label stands beside its mark where it fits, otherwise below it, at the end of a `|`.
    """
    marks = sorted(marks)
    owners = _owners(marks)
    parts: list[Part] = []
    hanging: list[Part] = []
    for place, mark in enumerate(marks):
        if place not in owners:
            return None
        border = marks[place + 1].column - GAP if place + 1 < len(marks) else width
        is_whole = all(owner == place for owner in owners[mark.column : mark.end])
        tail = mark.tail if is_whole and mark.end + len(mark.tail) <= border else ""
        beside = f"{tail} {mark.text}" if mark.text else tail
        if is_whole and mark.end + width_of(beside) <= border:
            parts.append(Part(mark.column, _draw(mark, mark.end - mark.column) + beside, mark.is_primary))
            continue
        parts += _visible_parts(owners, place, mark)
        if mark.text:
            hanging.append(Part(owners.index(place), mark.text, mark.is_primary))
    below = _hang(hanging, width)
    return None if below is None else [sorted(parts), *below]


def _owners(marks: list[Mark]) -> list[int]:
    """For each column the mark that is seen there, -1 for none: shorter marks lie upon longer ones, and the primary upon all."""
    owners = [-1] * max(mark.end for mark in marks)
    for place in sorted(range(len(marks)), key=lambda each: (marks[each].is_primary, marks[each].column - marks[each].end)):
        mark = marks[place]
        owners[mark.column : mark.end] = [place] * (mark.end - mark.column)
    return owners


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
    if not labels:
        return []
    waiting = sorted(labels, reverse=True)
    rows = [_stems(waiting)]
    while waiting:
        for label in waiting:
            others = [each for each in waiting if each is not label]
            lines = wrap(label.text, width) if len(labels) == 1 else [label.text]
            widest = max(map(width_of, lines))
            column = max(0, min(label.column, width - widest))
            if column + widest <= width or len(labels) == 1:
                crossed = any(column - 1 <= other.column <= column + widest for other in others)
                if not crossed:
                    break
        else:
            return None
        waiting = others
        rows += [sorted([*_stems(waiting), Part(column, line, label.is_primary)]) for line in lines]
    return rows


def _stems(labels: list[Part]) -> list[Part]:
    return sorted(Part(label.column, "|", label.is_primary) for label in labels)
