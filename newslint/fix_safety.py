"""Decides whether an edit may be applied unseen."""

import re

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.lazy import lazy_pattern

FIGURE = lazy_pattern(r"\d+")
NEGATION = lazy_pattern(r"\b(?:no|not|never|none|nobody|nothing|nor|neither|without|cannot|\w+n['’]t)\b", re.IGNORECASE)
NAME = lazy_pattern(r"\b[^\W\d_a-z]\w*")


def find_applicability(document: Document, wanted: str, edits: tuple[Edit, ...]) -> str:
    """The applicability that a rule wants, or what its edits deserve if that is less.

    Manual where an edit touches what somebody said, or markup; not safe where it changes a name, a figure or a negation.
    """
    for edit in edits:
        if document.quotations.is_guarded(edit.span):
            return "manual"
        if is_whole_block(document, edit):
            return "unsafe" if wanted == "safe" else wanted
        if not document.is_verbatim(edit.span):
            return "manual"
    if wanted == "safe" and any(is_delicate(document, edit) for edit in edits):
        return "unsafe"
    return wanted


def is_whole_block(document: Document, edit: Edit) -> bool:
    """Whether the edit deletes a whole block."""
    return not edit.text and edit.span == document.block_at(edit.span.start).span


def is_delicate(document: Document, edit: Edit) -> bool:
    """Whether the edit adds or takes a figure, a negation or a capitalised word that does not open its sentence."""
    old, new = document.text(edit.span), edit.text
    if set(FIGURE.findall(old)) != set(FIGURE.findall(new)):
        return True
    if {word.lower() for word in NEGATION.findall(old)} != {word.lower() for word in NEGATION.findall(new)}:
        return True
    opens = document.sentence_at(edit.span.start).start == edit.span.start if document.sentences else True
    return _names(old, opens) != _names(new, opens)


def _names(text: str, opens_sentence: bool) -> set[str]:
    return {name.group() for name in NAME.finditer(text) if not (opens_sentence and name.start() == 0)}
