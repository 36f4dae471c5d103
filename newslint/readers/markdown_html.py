"""HTML in Markdown: where a tag, a comment or an HTML block begins, how it ends."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.lazy import lazy_pattern
from newslint.source import Span

ATTRIBUTE = r"[ \t\n]++[A-Za-z_:][\w.:-]*+(?:[ \t\n]*+=[ \t\n]*+(?:[^\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+"
OPEN_TAG = rf"<[A-Za-z][A-Za-z0-9-]*+(?:{ATTRIBUTE})*+[ \t\n]*+/?+>"
CLOSE_TAG = r"</[A-Za-z][A-Za-z0-9-]*+[ \t\n]*+>"
TAG = lazy_pattern(rf"{OPEN_TAG}|{CLOSE_TAG}")
LINE_BREAK = lazy_pattern(r"<br[ \t]*+/?>", re.IGNORECASE)
LONE_TAG = lazy_pattern(rf"(?:{OPEN_TAG}|{CLOSE_TAG})[ \t]*+\Z")
RAW_TAG = lazy_pattern(r"<(?:script|pre|textarea|style)(?=[\s>]|\Z)", re.IGNORECASE)
RAW_END = lazy_pattern(r"</(?:script|pre|textarea|style)>", re.IGNORECASE)
BLOCK_NAMES = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|"
    "figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|"
    "p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul"
)
"""The elements that begin a block: CommonMark 0.31, HTML blocks, start condition 6."""
BLOCK_TAG = lazy_pattern(rf"</?(?:{BLOCK_NAMES})(?=[ \t>]|/>|\Z)", re.IGNORECASE)
DECLARATION = lazy_pattern(r"<![A-Za-z]")
INSTRUCTION_END = lazy_pattern(r"\?>")
CDATA_END = lazy_pattern(r"\]\]>")
DECLARATION_END = lazy_pattern(">")
COMMENT_END = lazy_pattern(r"-->")
BLANK_LINE = lazy_pattern(r"(?!)")
"""Matches nothing: an HTML block of this end goes on up to a blank line."""


class HtmlStart(NamedTuple):
    """How an HTML block goes on: what ends it, and from where that is looked for."""

    end: re.Pattern[str]
    content: int


def open_html(text: str, start: int, end: int, is_in_paragraph: bool) -> HtmlStart | None:
    """The HTML block that begins with `<` at `start` in a line that ends at `end`, by CommonMark's seven conditions."""
    if text.startswith("<!--", start):
        return HtmlStart(COMMENT_END, start + 2)
    if RAW_TAG.match(text, start, end):
        return HtmlStart(RAW_END, start)
    if text.startswith("<?", start):
        return HtmlStart(INSTRUCTION_END, start + 2)
    if text.startswith("<![CDATA[", start):
        return HtmlStart(CDATA_END, start)
    if DECLARATION.match(text, start, end):
        return HtmlStart(DECLARATION_END, start)
    if BLOCK_TAG.match(text, start, end) or (not is_in_paragraph and LONE_TAG.match(text, start, end)):
        return HtmlStart(BLANK_LINE, start)
    return None


def find_comments(text: str, start: int, end: int) -> Iterator[Span]:
    """HTML comments in a stretch of raw HTML; one without an end reaches to the stretch's end."""
    while (at := text.find("<!--", start, end)) >= 0:
        found = COMMENT_END.search(text, at + 2, end)
        start = found.end() if found else end
        yield Span(at, start)
