"""newslint reads news copy the way a copy desk does: `lint()` for a text, `lint_file()` for a file."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.diagnostic import Diagnostic
    from newslint.document import Document
    from newslint.rule import Settings

__version__ = "0.1.0"
__all__ = ["__version__", "lint", "lint_file"]


def lint(
    text: str,
    *,
    format: str = "plain",
    select: "Iterable[str]" = (),
    ignore: "Iterable[str]" = (),
    settings: "Settings | None" = None,
) -> "list[Diagnostic]":
    """What is wrong with a draft, in order of the places; spans are code points of `text`.

    `format` is `plain` or `markdown`; `select` and `ignore` name rules or families, as on the command line.
    Raises `KeyError` for an unknown format, rule or family.
    """
    from newslint.readers import read
    from newslint.source import Source

    return _lint(read(Source("", text), format), select, ignore, settings)


def lint_file(
    path: str,
    *,
    select: "Iterable[str]" = (),
    ignore: "Iterable[str]" = (),
    settings: "Settings | None" = None,
) -> "list[Diagnostic]":
    """What is wrong with the draft in a file, read by its suffix; spans are code points of the decoded file.

    Raises `newslint.input.InputError` for a file that cannot be read, `KeyError` for an unknown rule or family.
    """
    from newslint.input import read_source
    from newslint.readers import read

    return _lint(read(read_source(path)), select, ignore, settings)


def _lint(document: "Document", select: "Iterable[str]", ignore: "Iterable[str]", settings: "Settings | None") -> "list[Diagnostic]":
    from newslint.linter import Linter
    from newslint.registry import load_rules, select_rules
    from newslint.rule import Settings
    from newslint.suppressions import drop_suppressed

    names = [(each,) if isinstance(each, str) else each for each in (select, ignore)]
    linter = Linter(select_rules(load_rules(), *names), settings or Settings())
    return drop_suppressed(document, linter.lint(document))
