"""What marko reads as the prose of a Markdown text: the oracle of the Markdown reader."""

import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any

import marko
from marko.ext.gfm import GFM

from newslint.readers.entities import ENTITY
from newslint.readers.weave import STAND_IN, has_text

PARSER = marko.Markdown(extensions=[GFM])
STAND_INS = ("CodeSpan", "AutoLink", "Url")
CUTS = ("InlineHTML", "Image")


def read_prose(text: str) -> list[str]:
    """The text of each paragraph and heading, in order, as `squeeze` has it; blocks of an image alone, or of no prose, are left out."""
    found = (squeeze(_read_inline(block)) for block in _find_leaves(PARSER.parse(text)))
    return [prose for prose in found if (any(map(str.isalnum, prose)) if STAND_IN in prose else has_text(prose))]


def squeeze(prose: str) -> str:
    """Prose with one blank for any white space, one stand-in for several, and none of either where something was cut out."""
    prose = " ".join(prose.split())
    prose = re.sub(f"{STAND_IN}(?: ?{STAND_IN})+", STAND_IN, prose)
    return re.sub(r" (?=[.,;:!?)](?![^\W_]))|(?<=[(\[“‘]) ", "", prose)


def _find_leaves(element: Any) -> Iterator[Any]:
    name = type(element).__name__
    if name in ("Paragraph", "Heading", "SetextHeading"):
        yield element
    elif name not in ("FencedCode", "CodeBlock", "HTMLBlock", "Table", "LinkRefDef") and isinstance(element.children, list):
        for child in element.children:
            yield from _find_leaves(child)


def _read_inline(element: Any) -> str:
    name = type(element).__name__
    if name in CUTS:
        return " " if name == "InlineHTML" and element.children.startswith("<br") else ""
    if name in STAND_INS:
        return STAND_IN
    if name == "LineBreak":
        return " "
    if name == "RawText":
        return ENTITY.sub(_decode, element.children)
    if isinstance(element.children, str):
        return element.children
    return "".join(_read_inline(child) for child in element.children)


def _decode(found: re.Match[str]) -> str:
    if found[3]:
        return html5.get(found[3] + ";", found[0])
    return chr(int(found[1], 16) if found[1] else int(found[2]))
