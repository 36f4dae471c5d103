"""British and American spellings in one draft."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.language.dialects import find_habits, is_spelling, load_forms
from newslint.rule import Finding, Mark, Settings, replacement
from newslint.source import Span

NAMES = {"uk": "British", "us": "American"}
OTHER = {"uk": "us", "us": "uk"}
MOST_MARKS = 20
MOST_OF_ONE = 2
"""Times that one form counts: a word of a name that is repeated says no more."""
SURE_HABITS = 2
"""Habits of one dialect, and none of the other, that tell a draft's dialect without a spelling."""


def mixed_dialect(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding a draft: the first spelling of the rarer dialect (or of the one that the desk does not use), the others as marks.

    Words in quotations, and capitalised words that may belong to names (Labor Day, Pearl Harbor), are no evidence.
    """
    forms = load_forms()
    spelt = {form: forms[form] for form in document.places.keys() & forms.keys()}
    if not spelt or (settings.dialect and all(dialect == settings.dialect for dialect, _ in spelt.values())):
        return
    found: dict[str, list[int]] = {"uk": [], "us": []}
    weight = {"uk": 0, "us": 0}
    for form, (dialect, _) in spelt.items():
        places = [place for place in document.places[form] if is_spelling(document, place)]
        found[dialect] += places
        weight[dialect] += min(len(places), MOST_OF_ONE)
    habits = find_habits(document) if weight["uk"] or weight["us"] else {"uk": [], "us": []}
    usual = settings.dialect or find_usual(found, weight, habits)
    if usual is None or not found[OTHER[usual]]:
        return
    odd = [span_of(document, place) for place in sorted(found[OTHER[usual]])]
    witnesses = [span_of(document, place) for place in sorted(found[usual]) or sorted(habits[usual])]
    marks = [Mark(span, f"{NAMES[OTHER[usual]]} too") for span in odd[1:MOST_MARKS]]
    marks += [Mark(witnesses[0], f"{NAMES[usual]} here")] if witnesses else []
    other = spelt[document.text(odd[0]).lower()][1]
    choices = replacement(odd[0], in_case_of(document.text(odd[0]), other)) if other != "-" else ()
    yield Finding(odd[0], choices, tuple(marks), {"dialect": NAMES[OTHER[usual]], "usual": NAMES[usual]})


def find_usual(found: dict[str, list[int]], weight: dict[str, int], habits: dict[str, list[int]]) -> str | None:
    """The dialect of a draft that has spellings of the other too; none where nothing speaks for it.

    Where both weigh the same, it is the one that comes first.
    """
    sums = {dialect: weight[dialect] + len(habits[dialect]) for dialect in NAMES}
    if sums["uk"] == sums["us"]:
        return min(found, key=lambda dialect: found[dialect][0]) if found["uk"] and found["us"] else None
    usual = max(sums, key=lambda dialect: sums[dialect])
    is_sure = bool(found[usual]) or (len(habits[usual]) >= SURE_HABITS and not habits[OTHER[usual]])
    return usual if is_sure else None


def span_of(document: Document, place: int) -> Span:
    """The span of a word."""
    return Span(document.words.starts[place], document.words.ends[place])


def in_case_of(model: str, text: str) -> str:
    """The text with a first capital where the model has one."""
    return text[:1].upper() + text[1:] if model[:1].isupper() else text
