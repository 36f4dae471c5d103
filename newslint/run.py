"""Checks drafts one after the other: from a path or a text to what is wrong with it, mended where asked."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.document import Document
from newslint.input import InputError, read_source
from newslint.linter import Linter
from newslint.readers import read
from newslint.results import FileResult
from newslint.source import Source, Span
from newslint.suppressions import drop_suppressed, find_unknown
from newslint.walk import Draft, find_drafts


class Checked(NamedTuple):
    """A draft after its check: what is (still) wrong, the source before any fix, and how many fixes were made."""

    result: FileResult
    before: Source | None = None
    mended: int = 0
    format: str | None = None
    is_stdin: bool = False


class Desk(NamedTuple):
    """What is done with each draft."""

    linter: Linter
    known: frozenset[str] = frozenset()
    """Names of all rules and families: what a remark in a draft may name."""
    fix: bool = False
    unsafe: bool = False

    def check_paths(self, paths: Iterable[str]) -> Iterator[Checked]:
        """Every draft under the paths; one that cannot be read is a result like the others."""
        for draft in find_drafts(list(paths)):
            yield self.check_draft(draft)

    def check_draft(self, draft: Draft) -> Checked:
        """One draft from its file."""
        if draft.trouble:
            return Checked(FileResult(draft.path, None, (draft.trouble,)))
        try:
            source = read_source(draft.path)
        except InputError as error:
            return Checked(FileResult(draft.path, None, (error.diagnostic,)))
        return self.check_source(source, draft.format)

    def check_source(self, source: Source, format: str | None) -> Checked:
        """One draft from its text; a format of `None` is read as plain text, with a note that says so."""

        def read_as(text: Source) -> Document:
            return read(text, format or "plain")

        def lint(document: Document) -> list[Diagnostic]:
            return [*find_unknown(document, self.known), *drop_suppressed(document, self.linter.lint(document))]

        document = read_as(source)
        notes = () if format else (UNKNOWN_SUFFIX,)
        if not document.blocks and source.text.strip("\ufeff \t\r\n"):
            notes = (*notes, NO_PROSE)
        if not self.fix:
            return Checked(FileResult(source.path, source, (*notes, *lint(document))), source)
        from newslint.fixes import mend

        mended = mend(source, read_as, lint, unsafe=self.unsafe)
        return Checked(FileResult(source.path, mended.source, (*notes, *mended.diagnostics)), source, mended.applied, format)


NO_PROSE = Diagnostic("input/no-prose", "note", "nothing here was read: all of it is markup or code", Span(0, 0))
UNKNOWN_SUFFIX = Diagnostic(
    "input/unknown-suffix", "note", "read as plain text: the suffix names no format that newslint knows", Span(0, 0)
)


def write_source(source: Source) -> None:
    """Puts a source in the place of its file, whole or not at all, with the file's mode; a link's target is replaced, not the link.

    Raises `OSError`.
    """
    import os
    import stat

    path = os.path.realpath(source.path)
    part = f"{path}.newslint-{os.getpid()}"
    mode = stat.S_IMODE(os.stat(path).st_mode)
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "no permission to write this", source.path)
    try:
        with open(part, "wb") as file:
            file.write(source.text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        os.chmod(part, mode)
        os.replace(part, path)
    finally:
        if os.path.exists(part):
            os.remove(part)
