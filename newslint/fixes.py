"""Applies fixes to a source: each whole or not at all, again and again until nothing changes."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from newslint.diagnostic import Diagnostic, Edit, Fix
from newslint.document import Document
from newslint.source import Source

ROUNDS = 10

Read = Callable[[Source], Document]
Lint = Callable[[Document], list[Diagnostic]]


class Mended(NamedTuple):
    """A source after its fixes, how many were made, and what is still wrong with it."""

    source: Source
    applied: int
    diagnostics: list[Diagnostic]


def mend(source: Source, read: Read, lint: Lint, *, unsafe: bool = False) -> Mended:
    """Applies safe fixes (and with `unsafe` the others that are not manual), at most `ROUNDS` times over."""
    levels = ("safe", "unsafe") if unsafe else ("safe",)
    document = read(source)
    diagnostics = lint(document)
    count = 0
    for _ in range(ROUNDS):
        fixes = select_fixes(diagnostics, levels)
        kept = [fix for fix in fixes if fix.applicability == "unsafe"] + _sound(
            document, [fix for fix in fixes if fix.applicability == "safe"], read
        )
        if not kept:
            break
        source = Source(source.path, apply_edits(source.text, _edits(kept)))
        count += len(kept)
        document = read(source)
        diagnostics = lint(document)
    return Mended(source, count, diagnostics)


def select_fixes(diagnostics: Iterable[Diagnostic], levels: Iterable[str]) -> list[Fix]:
    """The fixes of one round: by start, then by rule; one that overlaps or touches an earlier one waits; equal ones count once."""
    candidates = [(fix, diagnostic.rule) for diagnostic in diagnostics for fix in diagnostic.fixes[:1] if fix.applicability in levels]
    candidates.sort(key=lambda pair: (pair[0].edits[0].span.start, pair[1]))
    chosen: list[Fix] = []
    reach = -1
    for fix, _rule in candidates:
        if fix.edits[0].span.start > reach:
            chosen.append(fix)
            reach = max(edit.span.end for edit in fix.edits)
    return chosen


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; they must not overlap."""
    parts: list[str] = []
    done = 0
    for span, new in sorted(edits):
        parts += (text[done : span.start], new)
        done = span.end
    return "".join((*parts, text[done:]))


def _edits(fixes: Iterable[Fix]) -> list[Edit]:
    return [edit for fix in fixes for edit in fix.edits]


def _sound(document: Document, fixes: list[Fix], read: Read) -> list[Fix]:
    """Those fixes after which the draft still has the same blocks and the same quotations; tried together, then by halves."""
    if not fixes:
        return []
    after = read(Source(document.source.path, apply_edits(document.source.text, _edits(fixes))))
    if _shape(after) == _shape(document):
        return fixes
    if len(fixes) == 1:
        return []
    middle = len(fixes) // 2
    halves = _sound(document, fixes[:middle], read), _sound(document, fixes[middle:], read)
    return [*halves[0], *halves[1]]


def _shape(document: Document) -> tuple[list[str], list[str]]:
    return [block.kind for block in document.blocks], [document.text(span) for span in document.quotations.spoken]
