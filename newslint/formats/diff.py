"""Shows a fix as lines taken out and lines put in, where its title alone would not tell."""

from newslint.diagnostic import Diagnostic, Edit, Fix
from newslint.formats import RenderOptions
from newslint.formats.look import ellipsis, paint
from newslint.formats.snippet import Gutter
from newslint.formats.window import cut_window, fit
from newslint.source import Source, Span

MOST_CHANGES = 3
"""Places of one fix that are shown; dots stand for the others."""


def fix_to_show(diagnostic: Diagnostic) -> Fix | None:
    """The fix that needs showing: not one of several, and neither a plain replacement nor a plain deletion of what is marked."""
    if len(diagnostic.fixes) != 1:
        return None
    fix = diagnostic.fixes[0]
    first = fix.edits[0] if fix.edits else None
    is_plain = len(fix.edits) == 1 and first is not None and first.span.overlaps(diagnostic.span)
    return None if first is None or is_plain else fix


def show_fix(source: Source, fix: Fix, gutter: Gutter, options: RenderOptions) -> list[str]:
    """Two rows for each place that changes: as it is, and as it will be. Line ends within a change show as a sign."""
    rows = []
    changes = _near_edits(source, fix, gutter)
    for edits in changes[:MOST_CHANGES]:
        number = source.position(edits[0].span.start).line
        old, new = _change(source, edits, gutter, options)
        for sign, text, colour in (("-", old, "old"), ("+", new, "new")):
            head = paint(f"{number:>{gutter.digits}} {sign}", colour, options)
            rows.append(f"{head} {text}" if text else head)
    return [*rows, paint(ellipsis(options), "frame", options)] if len(changes) > MOST_CHANGES else rows


def _near_edits(source: Source, fix: Fix, gutter: Gutter) -> list[list[Edit]]:
    """The edits in order, those together that can be shown together."""
    groups: list[list[Edit]] = []
    for edit in sorted(fix.edits):
        if groups:
            first = groups[-1][0].span
            is_same_line = edit.span.end <= _lines_of(source, first).end
            if is_same_line and edit.span.end - first.start <= gutter.room * 2 // 3:
                groups[-1].append(edit)
                continue
        groups.append([edit])
    return groups


def _lines_of(source: Source, span: Span) -> Span:
    """The lines that a span touches, as one stretch of the source."""
    first = source.line(source.position(span.start).line)
    last = source.line(source.position(span.end).line)
    return Span(min(first.start, span.start), max(last.end, span.end))


def _change(source: Source, edits: list[Edit], gutter: Gutter, options: RenderOptions) -> tuple[str, str]:
    core = Span(edits[0].span.start, max(edit.span.end for edit in edits))
    lines = _lines_of(source, core)
    growth = min(sum(len(edit.text) for edit in edits), gutter.room // 3)
    window = cut_window(source.text, lines, core, gutter.room, growth, options)
    parts: list[str] = []
    done = window.shows.start
    for span, text in edits:
        parts += (source.text[done : span.start], text)
        done = max(done, span.end)
    stop = min(lines.end, max(window.shows.end, done + gutter.room))
    new = "".join((*parts, source.text[done:stop]))
    lead = ellipsis(options) if window.shows.start > lines.start else ""
    return window.text, lead + fit(new, gutter.room - len(lead), options, goes_on=stop < lines.end)
