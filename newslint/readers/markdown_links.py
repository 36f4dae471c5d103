"""Links of Markdown: what follows a link's text, and reference definitions."""

import re
from collections.abc import Container, Iterator

from newslint.lazy import lazy_pattern

TITLE = r"(?:\"(?:[^\"\\]++|\\.)*+\"|'(?:[^'\\]++|\\.)*+'|\((?:[^()\\]++|\\.)*+\))"
LABEL = lazy_pattern(r"\[((?:[^\[\]\\]|\\.){0,999}+)\]", re.DOTALL)
SPACE = lazy_pattern(r"[ \t\n]*+")
POINTED = lazy_pattern(r"<(?:[^<>\n\\]++|\\[^\n])*+>")
TARGET_STOP = lazy_pattern(r"\\[!-/:-@\[-`{-~]|[()\s\x00-\x1f\x7f]")
LINK_END = lazy_pattern(rf"(?:[ \t\n]++{TITLE})?+[ \t\n]*+\)", re.DOTALL)
DEFINITION = lazy_pattern(r"\[((?:[^\[\]\\]|\\.){1,999}+)\]:[ \t]*+\n?[ \t]*+", re.DOTALL)
DEFINITION_TITLE = lazy_pattern(rf"(?:[ \t]++|[ \t]*+\n[ \t]*+){TITLE}[ \t]*+(?=\n|\Z)", re.DOTALL)
LINE_REST = lazy_pattern(r"[ \t]*+(?:\n|\Z)")
MAX_PARENTHESES = 32


def normalize(label: str) -> str:
    """A label as CommonMark compares labels."""
    return " ".join(label.split()).casefold()


def end_link(text: str, at: int) -> int | None:
    """The end of a link's `(target "title")` that begins at an offset, or `None` where none does."""
    space = SPACE.match(text, at + 1)
    end = _end_target(text, space.end() if space else at + 1)
    found = LINK_END.match(text, end) if end is not None else None
    return found.end() if found else None


def end_reference(text: str, at: int, opening: int, has_brackets: bool, references: Container[str]) -> int | None:
    """The end of a reference link whose text runs from the bracket at `opening` up to `at`, just after its closing bracket."""
    label = LABEL.match(text, at)
    if label and label[1]:
        return label.end() if normalize(label[1]) in references else None
    if has_brackets or at - opening > 1001 or normalize(text[opening + 1 : at - 1]) not in references:
        return None
    return label.end() if label else at


def find_definitions(text: str) -> Iterator[tuple[str, int]]:
    """Reference definitions at a paragraph's start: the label, and the offset of the line after each."""
    at = 0
    while found := DEFINITION.match(text, at):
        if not found[1].strip():
            return
        end = _end_target(text, found.end())
        if end is None or end == found.end():
            return
        title = DEFINITION_TITLE.match(text, end)
        rest = LINE_REST.match(text, title.end() if title else end)
        if not rest:
            return
        at = rest.end()
        yield normalize(found[1]), at


def _end_target(text: str, start: int) -> int | None:
    """The end of a link target, which may be empty; `None` where brackets in it are open."""
    if text.startswith("<", start):
        pointed = POINTED.match(text, start)
        return pointed.end() if pointed else None
    depth = 0
    at = start
    while stop := TARGET_STOP.search(text, at):
        at = stop.end()
        if stop[0] == "(":
            depth += 1
            if depth > MAX_PARENTHESES:
                return None
        elif stop[0] == ")" and depth:
            depth -= 1
        elif stop[0][0] != "\\":
            return None if depth else stop.start()
    return None if depth else len(text)
