"""One line a finding, `path:line:column: …`, as editors and other tools read it."""

from collections.abc import Sequence

from newslint.formats import RenderOptions
from newslint.formats.cells import clean, clean_words
from newslint.formats.look import paint
from newslint.formats.summary import summarize
from newslint.results import FileResult, fix_level, in_order
from newslint.source import Position


def render(results: Sequence[FileResult], options: RenderOptions) -> str:
    """The findings in order of position, those on a whole file at its first character, and a closing line on all files."""
    lines = []
    for path, source, diagnostics in results:
        path = clean(path, options.ascii)
        for each in in_order(diagnostics):
            if each.severity == "note" and options.notes == "off":
                continue
            at = source.position(each.span.start) if source else Position(1, 1, 0)
            head = paint(f"{each.severity}[{clean_words(each.rule, options.ascii)}]", each.severity, options)
            level = fix_level(each)
            fix = "" if level == "manual" else f" ({level} fix)"
            lines.append(f"{path}:{at.line}:{at.column}: {head} {clean_words(each.message, options.ascii)}{fix}")
    return "\n".join([*lines, summarize(results, options)]) + "\n"
