"""Notes in their short form: one line each."""

from collections.abc import Iterable

from newslint.diagnostic import Diagnostic, Label
from newslint.formats import RenderOptions
from newslint.formats.cells import clean, clean_words
from newslint.formats.look import ellipsis, paint
from newslint.results import FileResult, is_about_file
from newslint.source import Source

MOST_LABELS = 3
"""Other places that a line names; the rest are counted."""
MOST_LINES = 6
"""Lines that a repeated note names; the rest are counted."""
LONGEST_QUOTE = 30
"""Characters of the draft that stand for a place."""


def list_notes(result: FileResult, notes: Iterable[Diagnostic], options: RenderOptions, *, name_file: bool) -> list[str]:
    """The lines of a file's notes, in order; a note that says the same at several places is one line."""
    groups: dict[tuple[str, str, tuple[Label, ...]], list[Diagnostic]] = {}
    for note in notes:
        groups.setdefault((note.rule, note.message, note.labels), []).append(note)
    return [_line(result, group, options, name_file=name_file) for group in groups.values()]


def _line(result: FileResult, group: list[Diagnostic], options: RenderOptions, *, name_file: bool) -> str:
    note = group[0]
    head = paint(f"note[{clean_words(note.rule, options.ascii)}]", "note", options)
    line = f"{head}: {clean_words(note.message, options.ascii)}"
    path = clean(result.path, options.ascii)
    if result.source is None or is_about_file(note):
        return f"{line} ({path})" if name_file else line
    where = _where(result.source, group, f" of {path}" if name_file else "")
    return f"{line}, {where}{_also(result.source, note.labels, options)}"


def _where(source: Source, group: list[Diagnostic], of_file: str) -> str:
    """`line 3`, `lines 3, 5 (twice) and 8 of fire.md`."""
    times: dict[int, int] = {}
    for note in group:
        number = source.position(note.span.start).line
        times[number] = times.get(number, 0) + 1
    if len(times) == 1:
        [(number, often)] = times.items()
        return f"line {number}{of_file}{_how_often(often)}"
    named = [f"{number}{_how_often(often)}" for number, often in times.items()]
    if len(named) > MOST_LINES:
        named[MOST_LINES:] = [f"{len(named) - MOST_LINES} more"]
    return f"lines {', '.join(named[:-1])} and {named[-1]}{of_file}"


def _how_often(often: int) -> str:
    return {1: "", 2: " (twice)"}.get(often, f" ({often} times)")


def _also(source: Source, labels: tuple[Label, ...], options: RenderOptions) -> str:
    """The other places in brackets: what each has to do with the note, what stands there, and the line."""
    parts = []
    former = None
    for span, text in labels[:MOST_LABELS]:
        words = clean_words(source.text[span.start : min(span.end, span.start + LONGEST_QUOTE)], options.ascii)
        cut = ellipsis(options) if span.end > span.start + LONGEST_QUOTE else ""
        place = f"line {source.position(span.start).line}"
        place = f"`{words}{cut}`, {place}" if words else place
        head = "" if text == former else f"{clean_words(text, options.ascii)}: " if text else "also "
        parts.append(head + place)
        former = text
    if len(labels) > MOST_LABELS:
        parts.append(f"and {len(labels) - MOST_LABELS} more")
    return f" ({'; '.join(parts)})" if parts else ""
