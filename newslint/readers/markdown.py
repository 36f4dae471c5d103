"""Markdown as writers use it, read with exact offsets."""

from newslint.document import Document
from newslint.readers.plain import read_plain
from newslint.source import Source


def read_markdown(source: Source) -> Document:
    """The document in a Markdown draft."""
    return read_plain(source)
