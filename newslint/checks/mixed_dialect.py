"""British and American spellings in one draft."""

import os
from collections.abc import Iterator, Mapping
from functools import cache

from newslint.document import Document
from newslint.rule import Finding, Mark, Settings, replacement
from newslint.source import Span

NAMES = {"uk": "British", "us": "American"}
OTHER = {"uk": "us", "us": "uk"}
HONORIFICS = ("mr", "mrs", "ms")
MOST_MARKS = 6


def mixed_dialect(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding a draft: the first spelling of the rarer dialect (or of the one that the desk does not use), the others as marks.

    Words in quotations, and capitalised words inside a sentence, which may be names (Labor Day, Pearl Harbor), are no evidence.
    An honorific without a point counts as British, one with a point as American.
    """
    forms = _forms()
    if settings.dialect is None and document.places.keys().isdisjoint(_spelt_by("us")):
        return
    found: dict[str, list[Span]] = {"uk": [], "us": []}
    for form in document.places.keys() & forms.keys():
        found[forms[form][0]] += [span for place in document.places[form] if _is_evidence(document, span := _span(document, place))]
    honorifics = _find_honorifics(document)
    usual = settings.dialect or max(found, key=lambda dialect: len(found[dialect]) + 2 * bool(honorifics[dialect]))
    odd = sorted(found[OTHER[usual]])
    witnesses = sorted(found[usual]) or honorifics[usual]
    if not odd or not (witnesses or settings.dialect):
        return
    marks = [Mark(span, f"{NAMES[OTHER[usual]]} too") for span in odd[1:MOST_MARKS]]
    marks += [Mark(witnesses[0], f"{NAMES[usual]} here")] if witnesses else []
    other = forms[document.text(odd[0]).lower()][1]
    choices = replacement(odd[0], _in_case(document.text(odd[0]), other)) if other != "-" else ()
    yield Finding(odd[0], choices, tuple(marks), {"dialect": NAMES[OTHER[usual]], "usual": NAMES[usual]})


@cache
def _forms() -> Mapping[str, tuple[str, str]]:
    """Dialect of each form and its counterpart in the other one (`-`: none)."""
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "dialects.txt")
    forms: dict[str, tuple[str, str]] = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                british, american = line.split()
                forms[british] = ("uk", american)
                forms[american] = ("us", british)
    forms.pop("-", None)
    return forms


@cache
def _spelt_by(dialect: str) -> frozenset[str]:
    return frozenset(form for form, (its, _) in _forms().items() if its == dialect)


def _span(document: Document, place: int) -> Span:
    return Span(document.words.starts[place], document.words.ends[place])


def _is_evidence(document: Document, span: Span) -> bool:
    if document.quotations.is_spoken(span):
        return False
    return document.prose[span.start].islower() or document.sentence_at(span.start).start == span.start


def _find_honorifics(document: Document) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {"uk": [], "us": []}
    for form in HONORIFICS:
        for place in document.places.get(form, ()):
            span = _span(document, place)
            if document.prose[span.start].isupper() and not document.quotations.is_spoken(span):
                found["us" if document.words.forms[place + 1] == "." else "uk"].append(span)
    return {dialect: sorted(spans) for dialect, spans in found.items()}


def _in_case(model: str, text: str) -> str:
    return text[:1].upper() + text[1:] if model[:1].isupper() else text
