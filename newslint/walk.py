"""Drafts found under the paths that a user names."""

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.input import describe_os_error
from newslint.readers import format_of

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SKIPPED_FOLDERS = frozenset({"node_modules", "venv", "__pycache__"})
"""Folders of other people's files; those whose name begins with a full stop are skipped as well."""


class Draft(NamedTuple):
    """A file to check, or what keeps it (or a folder) from being read.

    `format` is `None` where the suffix names none: only a file that the user named can be so.
    """

    path: str
    format: str | None = None
    trouble: Diagnostic | None = None


def find_drafts(paths: Sequence[str]) -> Iterator[Draft]:
    """Every draft once: named files in any case, folders walked in order of names."""
    seen: set[str] = set()
    for path in paths:
        try:
            mode = os.stat(path).st_mode
        except OSError as error:
            yield Draft(path, format_of(path), describe_os_error(error))
            continue
        found = walk(path) if stat.S_ISDIR(mode) else iter([Draft(path, format_of(path))])
        for draft in found:
            real = os.path.realpath(draft.path)
            if real not in seen:
                seen.add(real)
                yield draft


def walk(folder: str) -> Iterator[Draft]:
    """The drafts in a folder and in those below it."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield Draft(folder, None, describe_os_error(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in SKIPPED_FOLDERS:
                yield from walk(entry.path)
        elif entry.is_file() and format_of(entry.name):
            yield Draft(entry.path, format_of(entry.name))
