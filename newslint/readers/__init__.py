"""Readers make documents of sources, one module a format."""

import os
from importlib import import_module

from newslint.document import Document
from newslint.source import Source

SUFFIXES = {".txt": "plain", ".text": "plain", ".md": "markdown", ".markdown": "markdown"}
READERS = {
    "plain": ("newslint.readers.plain", "read_plain"),
    "markdown": ("newslint.readers.markdown", "read_markdown"),
}
"""Format: module and function; a module is imported when a draft asks for it."""


def format_of(path: str) -> str | None:
    """The format that a file's suffix names, or `None`."""
    return SUFFIXES.get(os.path.splitext(path)[1].lower())


def read(source: Source, format: str | None = None) -> Document:
    """The document in a source: in the format given, else in that of its suffix, else in plain text.

    Raises `KeyError` for a format that is not in `READERS`.
    """
    module, function = READERS[format or format_of(source.path) or "plain"]
    document: Document = getattr(import_module(module), function)(source)
    return document
