"""Drafts read in tests: kinds and texts of their blocks."""

from newslint.document import Document
from newslint.readers import read
from newslint.source import Source


def read_text(text: str, format: str = "plain") -> Document:
    return read(Source(f"draft.{format}", text), format)


def find_blocks(text: str, format: str = "plain") -> list[tuple[str, str]]:
    document = read_text(text, format)
    return [(block.kind, document.text(block.span)) for block in document.blocks]


def find_texts(text: str, format: str = "plain") -> list[str]:
    return [text for _, text in find_blocks(text, format)]


def find_kinds(text: str, format: str = "plain") -> list[str]:
    return [kind for kind, _ in find_blocks(text, format)]
