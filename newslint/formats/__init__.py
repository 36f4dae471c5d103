"""The output formats: each a module with a `render` of its own, imported when it is asked for."""

from collections.abc import Sequence
from typing import NamedTuple

from newslint.results import FileResult

FORMATS = {
    "full": "newslint.formats.full",
    "concise": "newslint.formats.concise",
    "json": "newslint.formats.json",
}
"""Name on the command line, and the module with `render(results, options) -> str`."""


class RenderOptions(NamedTuple):
    """What is known of the place where the text will be read; formats for machines take no notice of it.

    `width` is in terminal columns; `ascii` keeps all of the text within ASCII; `notes` is `full`, `short` or `off`;
    `mended` counts the fixes that were just made.
    """

    width: int = 80
    colour: bool = False
    ascii: bool = False
    notes: str = "short"
    mended: int = 0


def render(format: str, results: Sequence[FileResult], options: RenderOptions = RenderOptions()) -> str:
    """The results as text that ends with a line feed; raises `KeyError` for an unknown format."""
    from importlib import import_module

    text: str = import_module(FORMATS[format]).render(results, options)
    return text
