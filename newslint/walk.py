"""Drafts found under the paths that a user names."""

import os
import stat
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.gitignore import FILE_NAME, Ignores, find_folders, is_ignored, read_ignores
from newslint.input import describe_error
from newslint.readers import format_of

SKIPPED_FOLDERS = frozenset({"node_modules", "venv", "__pycache__"})
"""Folders of other people's files; hidden ones are skipped as well."""


class Draft(NamedTuple):
    """A file to check, or what keeps it (or a folder) from being read.

    `format` is `None` where the suffix names none: only a file that the user named can be so.
    """

    path: str
    format: str | None = None
    trouble: Diagnostic | None = None


class Folder(NamedTuple):
    """A folder to walk: its path as shown, its absolute path, and what is left out in it."""

    path: str
    absolute: str
    ignores: tuple[Ignores, ...]


def find_drafts(paths: Sequence[str]) -> Iterator[Draft]:
    """Every draft once, in the order of the paths; in folders in that of names.

    A file that is named is a draft whatever its name. In folders only files of a known suffix are, which are neither hidden nor left out by a
    `.gitignore` of the repository; a folder that the user names is walked even if it is left out.
    """
    walk = Walk()
    for path in paths:
        yield from walk.find(path)


class Walk:
    """What is seen so far, so that no link leads to a file or folder twice."""

    def __init__(self) -> None:
        self._files: set[str] = set()
        self._folders: set[tuple[int, int]] = set()

    def find(self, path: str) -> Iterator[Draft]:
        """The drafts under a path that are not seen so far."""
        try:
            is_folder = stat.S_ISDIR(os.stat(path).st_mode)
        except (OSError, ValueError) as error:
            yield Draft(path, format_of(path), describe_error(error))
            return
        if not is_folder:
            if self._is_new(os.path.realpath(path)):
                yield Draft(path, format_of(path))
            return
        absolute = os.path.abspath(path)
        above: list[Ignores] = []
        for folder in find_folders(absolute):
            try:
                found = read_ignores(folder)
            except OSError as error:
                yield Draft(os.path.join(folder, FILE_NAME), None, describe_error(error))
            else:
                above += [found] if found else []
        ignores = () if is_ignored(absolute, True, tuple(above)) else tuple(above)
        yield from self._walk(Folder("" if path == os.curdir else path, absolute, ignores))

    def _walk(self, root: Folder) -> Iterator[Draft]:
        waiting: list[Folder | Draft] = [root]
        while waiting:
            found = waiting.pop()
            if isinstance(found, Draft):
                yield found
                continue
            try:
                waiting.extend(reversed(list(self._read_folder(found))))
            except OSError as error:
                yield Draft(found.path or os.curdir, None, describe_error(error))

    def _read_folder(self, folder: Folder) -> Iterator[Folder | Draft]:
        """The drafts and folders in a folder, by name; nothing in one that is seen already."""
        status = os.stat(folder.absolute)
        if (status.st_dev, status.st_ino) in self._folders:
            return
        self._folders.add((status.st_dev, status.st_ino))
        with os.scandir(folder.absolute) as scan:
            entries = sorted((entry for entry in scan if not entry.name.startswith(".")), key=lambda entry: entry.name)
        ignores = folder.ignores
        try:
            own = read_ignores(folder.absolute)
        except OSError as error:
            yield Draft(os.path.join(folder.path, FILE_NAME), None, describe_error(error))
        else:
            ignores += (own,) if own else ()
        real = os.path.realpath(folder.absolute)
        for entry in entries:
            path, absolute = os.path.join(folder.path, entry.name), os.path.join(folder.absolute, entry.name)
            format = format_of(entry.name)
            if _is_folder(entry):
                if entry.name not in SKIPPED_FOLDERS and not is_ignored(absolute, True, ignores):
                    yield Folder(path, absolute, ignores)
            elif format and _is_file(entry) and not is_ignored(absolute, False, ignores):
                target = os.path.realpath(absolute) if entry.is_symlink() else os.path.join(real, entry.name)
                if self._is_new(target):
                    yield Draft(path, format)

    def _is_new(self, path: str) -> bool:
        is_new = path not in self._files
        self._files.add(path)
        return is_new


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads back to itself, or into the dark: no folder
        return False


def _is_file(entry: "os.DirEntry[str]") -> bool:
    """Whether an entry is a file, or a link that leads nowhere: who reads it says so."""
    try:
        return entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path))
    except OSError:
        return True
