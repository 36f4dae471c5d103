"""What a run found, file by file, and how much of it there is."""

from collections.abc import Iterable
from typing import NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.source import Source


class FileResult(NamedTuple):
    """A file and what is wrong with it; the source is `None` where it could not be read."""

    path: str
    source: Source | None
    diagnostics: tuple[Diagnostic, ...]


class Counts(NamedTuple):
    """How many findings of each severity there are, and how many of them newslint can mend.

    `safe` counts what `--fix` mends, `unsafe` what `--unsafe-fixes` adds to that.
    """

    errors: int = 0
    warnings: int = 0
    notes: int = 0
    safe: int = 0
    unsafe: int = 0


def count(results: Iterable[FileResult]) -> Counts:
    """The findings of all files, counted."""
    severities = {"error": 0, "warning": 0, "note": 0}
    fixes = {"safe": 0, "unsafe": 0, "manual": 0}
    for result in results:
        for diagnostic in result.diagnostics:
            severities[diagnostic.severity] += 1
            fixes[fix_level(diagnostic)] += 1
    return Counts(severities["error"], severities["warning"], severities["note"], fixes["safe"], fixes["unsafe"])


def fix_level(diagnostic: Diagnostic) -> str:
    """The applicability of the fix that would be applied, which is the first one; `manual` where there is none."""
    return diagnostic.fixes[0].applicability if diagnostic.fixes else "manual"


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """By position, then by rule, so that the order does not hang on the order of the checks."""
    return sorted(diagnostics, key=lambda each: (each.span, each.rule))


def is_about_file(diagnostic: Diagnostic) -> bool:
    """Whether this speaks of the whole file, so that there is no place in it to show."""
    return diagnostic.span == (0, 0) and is_about_run(diagnostic)


def is_about_run(diagnostic: Diagnostic) -> bool:
    """Whether this comes from newslint itself and not from a rule, so that no page explains it."""
    return diagnostic.rule.partition("/")[0] in ("input", "config", "rule", "suppression")
