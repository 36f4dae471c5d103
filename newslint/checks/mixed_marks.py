"""Finds straight marks in a draft with curly ones, or the reverse."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

STRAIGHT = lazy_pattern(r"[\"]|(?<=[^\W\d_])'(?=[^\W\d_])")
CURLY = lazy_pattern(r"[“”]|(?<=[^\W\d_])’(?=[^\W\d_])")


def mixed_marks(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding a draft, at the first mark of the rarer form."""
    prose = document.prose
    if ('"' not in prose and "'" not in prose) or ("”" not in prose and "“" not in prose and "’" not in prose):
        return
    straight = [found.span() for found in STRAIGHT.finditer(prose)]
    curly = [found.span() for found in CURLY.finditer(prose)]
    if straight and curly:
        rare, usual = (straight, curly) if len(straight) < len(curly) else (curly, straight)
        names = {"rare": "straight" if rare is straight else "curly", "usual": "curly" if rare is straight else "straight"}
        yield Finding(Span(*rare[0]), marks=(Mark(Span(*usual[0]), f"{names['usual']} here"),), values=names | {"count": str(len(rare))})
