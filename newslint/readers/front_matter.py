"""Front matter at the head of a Markdown draft, read without a YAML or TOML library: title, date, author."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Metadata
from newslint.lazy import lazy_pattern
from newslint.source import BOM, LINE_END

FENCES = {"---": (("---", "..."), ":"), "+++": (("+++",), "=")}
"""First line: what the last line can be, and what stands between key and value."""
FIELD = lazy_pattern(r"[\"']?([A-Za-z_][\w-]*+)[\"']?[ \t]*+(?:(:)(?=[ \t]|\Z)|(=))[ \t]*+(.*)", re.DOTALL)
NAMES = {
    "title": "title",
    "headline": "title",
    "date": "date",
    "published": "date",
    "author": "author",
    "authors": "author",
    "byline": "author",
}
QUOTED = lazy_pattern(r"\"((?:[^\"\\]|\\.)*+)\"|'((?:[^']|'')*+)'")
ITEM = lazy_pattern(r"(?:\"(?:[^\"\\]|\\.)*+\"|'[^']*+'|[^,])++")
ESCAPE = lazy_pattern(r"\\(u[0-9a-fA-F]{4}|.)")
COMMENT = lazy_pattern(r"[ \t]#")
BLOCK_MARKS = ("#", "|", ">", "{", "&", "*")
"""What a value begins with that says nothing in its own line: comments, block texts, maps, anchors."""


class FrontMatter(NamedTuple):
    """What the front matter says, and the offset of the first character after it."""

    metadata: Metadata
    end: int


def read_front_matter(text: str) -> FrontMatter:
    """The front matter of a text, which may begin with a byte order mark; where there is none, nothing and the text's start.

    The values are those of simple lines, `key: value` (YAML) or `key = value` (TOML), quoted or not, in lists, or in indented lines below.
    Dates stay as they are written.
    """
    start = len(BOM) if text.startswith(BOM) else 0
    nothing = FrontMatter(Metadata(), start)
    if text[start : start + 3] not in FENCES:
        return nothing
    last, joint = FENCES[text[start : start + 3]]
    lines: list[str] = []
    at = start
    for line, after in _find_lines(text, start):
        if at == start:
            if line.rstrip(" \t") not in FENCES:
                return nothing
        elif line.rstrip(" \t") in last:
            return FrontMatter(_read_fields(lines, joint), after)
        elif not line.startswith("#"):
            if not lines and not _is_first(line, joint):
                return nothing
            lines.append(line)
        at = after
    return nothing


def _find_lines(text: str, start: int) -> Iterator[tuple[str, int]]:
    for found in LINE_END.finditer(text, start):
        yield text[start : found.start()], found.end()
        start = found.end()
    yield text[start:], len(text)


def _is_first(line: str, joint: str) -> bool:
    """Whether a line can be the first of front matter: prose, or a blank line, follows on a rule that opens a draft."""
    found = FIELD.match(line)
    return (found[2] or found[3]) == joint if found else joint == "=" and line.startswith("[")


def _read_fields(lines: list[str], joint: str) -> Metadata:
    values: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        if joint == "=" and line.lstrip().startswith("["):
            break
        found = FIELD.match(line)
        if found and (found[2] or found[3]) == joint:
            name = NAMES.get(found[1].lower(), "")
            name = "" if values.get(name) else name
            if value := _read_value(found[4]):
                values[name] = [value]
                name = ""
        elif name and line.startswith((" ", "\t", "-")):
            values.setdefault(name, []).extend(_read_below(line, name))
    joined = {name: (", " if name == "author" else " ").join(parts) for name, parts in values.items() if name and parts}
    return Metadata(joined.get("title"), joined.get("date"), joined.get("author"))


def _read_below(line: str, name: str) -> Iterator[str]:
    """The value in an indented line: a part of a text, an item of a list, or the name in an author's map."""
    bare = line.strip().removeprefix("-").lstrip()
    inner = FIELD.match(bare) if name == "author" else None
    if (not inner or inner[1] == "name") and (value := _read_value(inner[4] if inner else bare)):
        yield value


def _read_value(raw: str) -> str:
    """A value as text: unquoted, without a comment, the items of a list with commas between."""
    raw = raw.strip()
    if raw.startswith("[") and (end := raw.rfind("]")) > 0:
        return ", ".join(part for item in ITEM.finditer(raw, 1, end) if (part := _read_value(item[0])))
    if quoted := QUOTED.match(raw):
        return quoted[2].replace("''", "'") if quoted[1] is None else ESCAPE.sub(_unescape, quoted[1])
    return "" if raw.startswith(BLOCK_MARKS) else COMMENT.split(raw, maxsplit=1)[0].rstrip()


def _unescape(found: re.Match[str]) -> str:
    if len(found[1]) > 1:
        return chr(int(found[1][1:], 16))
    return " " if found[1] in "ntr" else found[1]
