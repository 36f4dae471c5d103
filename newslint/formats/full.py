"""The form for readers at a terminal: each finding at its place in the draft, as compilers show theirs."""

from collections.abc import Sequence

from newslint.diagnostic import Diagnostic
from newslint.formats import RenderOptions
from newslint.formats.cells import clean, clean_words, wrap
from newslint.formats.diff import fix_to_show, show_fix
from newslint.formats.look import paint
from newslint.formats.notes import list_notes
from newslint.formats.snippet import MOST_LABELS, Gutter, find_places, make_gutter, show_places
from newslint.formats.summary import summarize
from newslint.results import FileResult, fix_level, in_order, is_about_file

LEAST_WRAP = 20
"""Columns that a help or note is given on the narrowest terminal."""


def render(results: Sequence[FileResult], options: RenderOptions) -> str:
    """Errors and warnings of each file in order of position, its notes after them, and a closing line on all files."""
    blocks: list[str] = []
    for result in results:
        notes = []
        for diagnostic in in_order(result.diagnostics):
            if diagnostic.severity == "note" and options.notes != "full":
                notes.append(diagnostic)
            else:
                blocks.append(_render(result, diagnostic, options))
        if notes and options.notes == "short":
            blocks.append("\n".join(list_notes(result, notes, options, name_file=len(results) > 1)))
    return "\n\n".join([*blocks, summarize(results, options)]) + "\n"


def _render(result: FileResult, diagnostic: Diagnostic, options: RenderOptions) -> str:
    message = paint(clean_words(diagnostic.message, options.ascii), "strong", options)
    head = paint(f"{diagnostic.severity}[{clean_words(diagnostic.rule, options.ascii)}]", diagnostic.severity, options)
    source = result.source
    path = clean(result.path, options.ascii)
    place = f" ({clean_words(diagnostic.place, options.ascii)})" if diagnostic.place else ""
    rows = [f"{head}: {message}"]
    if source is None or is_about_file(diagnostic):
        gutter = make_gutter(0, options)
        rows.append(f"{_arrow(gutter, options)} {path}{place}")
        footers = _footers(diagnostic, gutter, options)
    else:
        position = source.position(diagnostic.span.start)
        places = find_places(source, diagnostic, options)
        fix = fix_to_show(diagnostic)
        changed = [source.position(edit.span.start).line for edit in fix.edits] if fix else []
        gutter = make_gutter(max(*changed, *(place.line for place in places), 0), options)
        rows.append(f"{_arrow(gutter, options)} {path}:{position.line}:{position.column}{place}")
        rows.append(gutter.row(None, "|", "", options))
        rows += show_places(source, places, gutter, diagnostic.severity, options)
        footers = _footers(diagnostic, gutter, options)
        if fix:
            footers += [gutter.row(None, "|", "", options), *show_fix(source, fix, gutter, options)]
    if footers:
        rows += [gutter.row(None, "|", "", options), *footers]
    return "\n".join(rows)


def _arrow(gutter: Gutter, options: RenderOptions) -> str:
    return paint(" " * gutter.digits + "-->", "frame", options)


def _footers(diagnostic: Diagnostic, gutter: Gutter, options: RenderOptions) -> list[str]:
    """Note and help, wrapped with a hanging indent."""
    texts = []
    if diagnostic.note:
        texts.append(("note", diagnostic.note))
    left_out = len(diagnostic.labels) - MOST_LABELS
    if left_out > 0:
        texts.append(("note", f"and {left_out} more such {'place' if left_out == 1 else 'places'}"))
    if help := _help(diagnostic):
        texts.append(("help", help))
    rows = []
    for name, text in texts:
        indent = gutter.digits + len(name) + 5
        first, *others = wrap(clean_words(text, options.ascii), max(LEAST_WRAP, options.width - indent))
        rows.append(gutter.row(None, "=", f"{paint(name, 'strong', options)}: {first}", options))
        rows += [" " * indent + line for line in others]
    return rows


def _help(diagnostic: Diagnostic) -> str:
    """The help, or what the fixes do where a rule gives none, and whether a fix can be applied."""
    help = diagnostic.help or " or ".join(fix.title for fix in diagnostic.fixes)
    level = fix_level(diagnostic)
    return help if level == "manual" else f"{help} ({level} fix)".lstrip()
