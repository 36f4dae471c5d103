"""What the `.gitignore` files of a repository leave out, by the rules of git's own manual (`gitignore`)."""

import os
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from newslint.lazy import lazy_pattern

FILE_NAME = ".gitignore"
GLOB_TOKEN = lazy_pattern(
    r"(?P<any_folders>(?:(?<=/)|\A)\*\*/)|(?P<all_below>(?<=/)\*\*\Z)|(?P<any>\*+)|(?P<one>\?)"
    r"|\[(?P<set>[!^]?\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]|(?P<plain>\\.|[^*?\[\\]+)|(?P<broken>.)",
    re.DOTALL,
)
REGEXES = {"any_folders": "(?:.*/)?", "all_below": ".+", "any": "[^/]*", "one": "[^/]"}
CLASSES = {
    "[:alpha:]": "a-zA-Z",
    "[:digit:]": "0-9",
    "[:alnum:]": "a-zA-Z0-9",
    "[:upper:]": "A-Z",
    "[:lower:]": "a-z",
    "[:space:]": r"\s",
    "[:xdigit:]": "0-9a-fA-F",
    "[:punct:]": r"!-/:-@\[-`{-~",
    "[:blank:]": r" \t",
}
SET_TOKEN = lazy_pattern(r"\[:\w+:\]|\\.|.", re.DOTALL)


class Pattern(NamedTuple):
    """One line: what it says of a path, and the test of a name, or of a path below the folder of the file."""

    is_out: bool
    is_for_folders: bool
    is_for_names: bool
    test: Callable[[str], bool]


class Ignores(NamedTuple):
    """One `.gitignore`: the absolute path of its folder, and its patterns, the last first."""

    folder: str
    patterns: tuple[Pattern, ...]


def find_folders(folder: str) -> list[str]:
    """The folders from the root of the repository down to an absolute folder, which is left out; none outside a repository."""
    above = [folder]
    while not os.path.lexists(os.path.join(above[-1], ".git")):
        parent = os.path.dirname(above[-1])
        if parent == above[-1]:
            return []
        above.append(parent)
    return above[:0:-1]


def read_ignores(folder: str) -> Ignores | None:
    """The patterns of the `.gitignore` in an absolute folder, if it has one; raises `OSError` when it cannot be read."""
    path = os.path.join(folder, FILE_NAME)
    if not os.path.isfile(path):
        return None
    with open(path, encoding="utf-8-sig", errors="surrogateescape") as file:
        return Ignores(folder, tuple(_read_patterns(file.read()))[::-1])


def is_ignored(path: str, is_folder: bool, ignores: tuple[Ignores, ...]) -> bool:
    """Whether an absolute path is left out, its folders aside; `ignores` go from the root down, and the last line that fits decides."""
    name = os.path.basename(path)
    for folder, patterns in reversed(ignores):
        below = path[len(folder) :].lstrip(os.sep).replace(os.sep, "/")
        for is_out, is_for_folders, is_for_names, test in patterns:
            if (is_folder or not is_for_folders) and test(name if is_for_names else below):
                return is_out
    return False


def _read_patterns(text: str) -> Iterator[Pattern]:
    for line in text.split("\n"):
        line = re.sub(r"(?<!\\) +\Z", "", line) if line.endswith(" ") else line
        if not line or line.startswith("#"):
            continue
        is_out = not line.startswith("!")
        glob = line[not is_out :]
        is_for_folders = glob.endswith("/")
        glob = glob.removesuffix("/")
        is_for_names = "/" not in glob
        test = _make_test(glob.removeprefix("/"), is_for_names) if glob else None
        if test:
            yield Pattern(is_out, is_for_folders, is_for_names, test)


def _make_test(glob: str, is_for_names: bool) -> Callable[[str], bool] | None:
    """A test of names or paths; `None` for a glob that fits none, as git has it."""
    if not any(char in "*?[\\" for char in glob):
        return glob.__eq__
    tail = glob[1:]
    if is_for_names and glob[0] == "*" and not any(char in "*?[\\" for char in tail):
        return lambda name: name.endswith(tail)
    parts = [_translate(found) for found in GLOB_TOKEN.finditer(glob)]
    if "" in parts:
        return None
    stars = [index for index, part in enumerate(parts) if part == REGEXES["any"]]
    for star, following in pairwise(stars):
        # The leftmost fit of what is between two stars is as good as any: without going back, no glob takes exponential time.
        if REGEXES["any_folders"] not in parts[star:following]:
            parts[star] = "(?>[^/]*?"
            parts[following - 1] += ")"
    try:
        regex = re.compile("".join(parts), re.DOTALL)
    except re.error:  # a range that runs backwards: git has it fit nothing
        return None
    return lambda path: regex.fullmatch(path) is not None


def _translate(found: re.Match[str]) -> str:
    """A part of a glob as a regular expression; nothing for a bracket without an end, or for a last backslash."""
    chars = found["set"]
    if chars is not None:
        is_not = chars[0] in "!^"
        members = [
            CLASSES.get(char[0]) or (char[0] if char[0] == "-" else re.escape(char[0][-1])) for char in SET_TOKEN.finditer(chars, is_not)
        ]
        return f"(?!/)[{'^' * is_not}{''.join(members)}]"
    if found["plain"]:
        return re.escape(found["plain"].removeprefix("\\"))
    return REGEXES.get(found.lastgroup or "", "")
