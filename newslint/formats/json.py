"""The findings as JSON, version 1, for other programs."""

import json
import re
from collections.abc import Sequence
from typing import Any

from newslint.diagnostic import Diagnostic, Fix
from newslint.formats import RenderOptions
from newslint.lazy import lazy_pattern
from newslint.results import FileResult, in_order
from newslint.source import Position, Source

VERSION = 1
UNPRINTABLE = lazy_pattern(
    "[\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What JSON may hold but a terminal would obey or hide, and halves of surrogate pairs, which no encoding takes."""


def render(results: Sequence[FileResult], options: RenderOptions) -> str:
    """One object on one line; positions in code points, lines and columns from 1, offsets from 0, ends exclusive."""
    files = [
        {"path": path, "diagnostics": [_describe(source, each) for each in in_order(diagnostics)]} for path, source, diagnostics in results
    ]
    text = json.dumps({"version": VERSION, "files": files}, ensure_ascii=options.ascii)
    return UNPRINTABLE.sub(_escape, text) + "\n"


def _describe(source: Source | None, diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "start": _place(source, diagnostic.span.start),
        "end": _place(source, diagnostic.span.end),
        "labels": [
            {"start": _place(source, span.start), "end": _place(source, span.end), "text": text} for span, text in diagnostic.labels
        ],
        "help": diagnostic.help,
        "note": diagnostic.note,
        "fixes": [_describe_fix(source, fix) for fix in diagnostic.fixes],
    }


def _describe_fix(source: Source | None, fix: Fix) -> dict[str, Any]:
    edits = [{"start": _place(source, span.start), "end": _place(source, span.end), "text": text} for span, text in fix.edits]
    return {"title": fix.title, "applicability": fix.applicability, "edits": edits}


def _place(source: Source | None, offset: int) -> dict[str, int]:
    """A position; a file that could not be read has but its first."""
    position = source.position(offset) if source else Position(1, 1, 0)
    return position._asdict()


def _escape(found: re.Match[str]) -> str:
    """The character as JSON writes it in ASCII."""
    return json.dumps(found.group())[1:-1]
