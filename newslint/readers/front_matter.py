"""Front matter at the head of a Markdown draft, read without a YAML or TOML library: title, date, author."""

import re
from typing import NamedTuple

from newslint.document import Metadata
from newslint.source import BOM, LINE_END

FENCES = {"---": (re.compile(r"(?:---|\.\.\.)[ \t]*+"), ":"), "+++": (re.compile(r"\+\+\+[ \t]*+"), "=")}
"""First line: what the last line is, and what stands between key and value."""
KEY = re.compile(r"[\"']?([A-Za-z_][\w-]*+)[\"']?[ \t]*+([:=])(?=[ \t]|\Z|(?<==))[ \t]*+(.*)", re.DOTALL)
KEYS = {
    "title": "title",
    "date": "date",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "headline": "title",
    "published": "date",
}
QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*+)\"|'((?:[^']|'')*+)'")
ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
ESCAPES = {"n": " ", "t": " ", "r": " ", "_": "\u00a0"}


class FrontMatter(NamedTuple):
    """What the front matter says, and the offset of the first character after it."""

    metadata: Metadata
    end: int


def read_front_matter(text: str) -> FrontMatter:
    """The front matter of a text, which may begin with a byte order mark; nothing and the text's start where there is none."""
    start = len(BOM) if text.startswith(BOM) else 0
    nothing = FrontMatter(Metadata(), start)
    if text[start : start + 3] not in FENCES:
        return nothing
    last, joint = FENCES[text[start : start + 3]]
    lines: list[str] = []
    at = start
    for found in LINE_END.finditer(text, start):
        line = text[at : found.start()]
        if at == start:
            if line.rstrip(" \t") not in FENCES:
                return nothing
        elif last.fullmatch(line):
            return FrontMatter(_read_lines(lines, joint), found.end())
        elif not lines and not _is_field(line, joint):
            return nothing
        else:
            lines.append(line)
        at = found.end()
    return FrontMatter(_read_lines(lines, joint), len(text)) if lines and last.fullmatch(text[at:]) else nothing


def _is_field(line: str, joint: str) -> bool:
    """Whether a line can be the first of front matter; after a rule that opens a draft comes a blank line or prose."""
    found = KEY.match(line)
    return line.startswith(("#", "[")) if not found else found[2] == joint


def _read_lines(lines: list[str], joint: str) -> Metadata:
    values: dict[str, str] = {}
    key = ""
    items: dict[str, list[str]] = {}
    for line in lines:
        if joint == "=" and line.lstrip().startswith("["):
            break
        found = KEY.match(line)
        if found and found[2] == joint:
            key = KEYS.get(found[1].lower(), "")
            if key and key not in values and (value := _read_value(found[3])):
                values[key] = value
        elif key and key not in values and line.lstrip().startswith("- "):
            items.setdefault(key, []).append(_read_value(line.lstrip()[2:]))
        elif key and key not in values and line[:1] in " \t" and line.strip():
            items.setdefault(key, []).append(_read_value(line.strip().removeprefix("name:").strip()))
    for name, parts in items.items():
        values.setdefault(name, (" " if name == "title" else ", ").join(part for part in parts if part))
    return Metadata(values.get("title"), values.get("date"), values.get("author"))


def _read_value(raw: str) -> str:
    """A YAML or TOML value as text: unquoted, without a comment; a list's items with commas between; a block mark is nothing."""
    raw = raw.strip()
    if raw.startswith("[") and (end := raw.rfind("]")) > 0:
        return ", ".join(part for item in _split_items(raw[1:end]) if (part := _read_value(item)))
    if quoted := QUOTED.match(raw):
        if quoted[1] is not None:
            return ESCAPE.sub(lambda found: ESCAPES.get(found[1], chr(int(found[1][1:], 16)) if len(found[1]) > 1 else found[1]), quoted[1])
        return quoted[2].replace("''", "'")
    if raw.startswith(("#", "|", ">", "{", "&", "*")):
        return ""
    return re.split(r"[ \t]#", raw, maxsplit=1)[0].rstrip()


def _split_items(raw: str) -> list[str]:
    return [found[0] for found in re.finditer(r"[ \t]*+(?:\"(?:[^\"\\]|\\.)*+\"|'[^']*+'|[^,]++)", raw)]
