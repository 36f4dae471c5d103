"""Findings on made-up drafts, in few words, for the tests of the formats."""

import re
from typing import Any

from newslint.diagnostic import Diagnostic, Edit, Fix, Label
from newslint.formats import RenderOptions, render
from newslint.results import FileResult
from newslint.source import Source, Span

PATH = "harbour.md"
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ud800-\udfff]"
)
"""What no terminal may be sent: C0 and C1 controls, direction marks, invisible characters, surrogates; line feeds apart."""


def span(text: str, words: str, nth: int = 1) -> Span:
    """Where the words stand for the nth time."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def found(
    text: str, words: str, message: str = "a fault", *, rule: str = "names/wrong", severity: str = "error", **more: Any
) -> Diagnostic:
    """A diagnostic on the words; labels are given as `(words, text)`."""
    labels = tuple(Label(span(text, each), says) for each, says in more.pop("labels", ()))
    return Diagnostic(rule, severity, message, span(text, words), labels=labels, **more)


def fix(applicability: str, *edits: tuple[Span, str], title: str = "mend it") -> Fix:
    """A fix from spans and what is put in their place."""
    return Fix(title, applicability, tuple(Edit(*each) for each in edits))


def shown(text: str, *diagnostics: Diagnostic, format: str = "full", path: str = PATH, **options: Any) -> str:
    """How the format shows a draft's findings."""
    return render(format, [FileResult(path, Source(path, text), diagnostics)], RenderOptions(**options))


def snippet(text: str, *diagnostics: Diagnostic, **options: Any) -> str:
    """What the full format shows between the position and the closing line."""
    return shown(text, *diagnostics, **options).split("-->", 1)[1].split("\n", 1)[1].rsplit("\n\n", 1)[0] + "\n"
