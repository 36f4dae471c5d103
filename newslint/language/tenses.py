"""Finds the verb that a time belongs to, and its tense."""

from typing import NamedTuple

from newslint.document import Document
from newslint.language.clauses import (
    AUXILIARIES,
    BREAKS,
    ENDS,
    FUTURE,
    IRREGULAR,
    MAY_OWN,
    PAST_BE,
    PERFECT,
    PRESENT_BE,
    PRONOUNS,
    SAME_AS_BASE,
    is_verb,
)
from newslint.language.time import Time
from newslint.source import Span

REACH = 10
"""Words between a verb and its time."""
FRONT_REACH = 14
"""Words of the subject between a time that opens a clause and the verb."""
WITHIN = frozenset("not n't also already only now still then never ever just first finally formally officially be".split())
"""Words inside a group of verbs."""
AIMS = frozenset("expected due set scheduled likely about going".split())
"""With a form of `be` before and `to` behind, they tell of the future."""
SURE_PRESENT = frozenset(
    "says tells asks goes comes becomes begins gets gives takes knows thinks believes seems remains happens arrives expires opens meets "
    "agrees announces decides".split()
)
NOT_BEFORE_PAST = MAY_OWN | frozenset(
    "of to by for with as at in on be been being more less well once so very or had having not never if further soon again".split()
)
"""Words after which a past form is an adjective or a participle."""
AFTER_AND = MAY_OWN | frozenset("two three four five six more him them it us me her".split())
"""Words that follow a verb behind `and`, where an adjective would have its noun."""


class VerbGroup(NamedTuple):
    """A group of verbs in prose characters, and its tense: `future`, `present`, `perfect`, `past`."""

    span: Span
    tense: str
    distance: int
    """Words between the group and its time."""
    is_passive: bool = False
    is_after: bool = False
    """The time opens the clause, and the verb follows."""


def find_verb(document: Document, time: Time) -> VerbGroup | None:
    """The verb before a time in its clause, or, where the time opens its sentence, the first after it; none where another clause may lie between."""
    forms = document.words.forms
    start = time.first - 1 if time.first and forms[time.first - 1] == "on" else time.first
    if opens_sentence(forms, start):
        return _find_after(document, time)
    return _find_before(document, start)


def opens_sentence(forms: list[str], start: int) -> bool:
    """Whether a token opens a sentence or a quotation, a small word such as `but` left aside."""
    if start and forms[start - 1] in ("but", "and", "just", "only", "then"):
        start -= 1
    return start == 0 or forms[start - 1] in ENDS or forms[start - 1] in ('"', "“")


def _find_before(document: Document, start: int) -> VerbGroup | None:
    words, prose = document.words, document.prose
    for index in range(start - 1, max(-1, start - 2 - REACH), -1):
        form = words.forms[index]
        if is_verb(words, index, prose):
            return read_group(document, index, start - 1 - index)
        if form == "to" and (head := find_aim(words.forms, index)) is not None:
            return VerbGroup(Span(words.starts[head], words.ends[index + 1]), "future", start - 2 - index)
        if form in ENDS or form in BREAKS:
            return None
    return None


def find_aim(forms: list[str], to: int) -> int | None:
    """Where a group of verbs begins that tells of the future with an infinitive: is to open, is expected to, will have to."""
    if forms[to - 1] in PRESENT_BE:
        return to - 1
    if (forms[to - 1] in AIMS and forms[to - 2] in PRESENT_BE) or (forms[to - 1] in ("have", "be") and forms[to - 2] in FUTURE):
        return to - 2
    return None


def _find_after(document: Document, time: Time) -> VerbGroup | None:
    words, prose = document.words, document.prose
    first = time.last + (words.forms[time.last] == ",")
    for index in range(first, min(first + FRONT_REACH, len(words.forms))):
        form = words.forms[index]
        if is_verb(words, index, prose):
            last = index
            while is_verb(words, last + 1, prose) or (words.forms[last + 1] in WITHIN and is_verb(words, last + 2, prose)):
                last += 1
            group = read_group(document, last, index - time.last)
            return group and group._replace(is_after=True)
        if form in ENDS or (form in BREAKS and not (index == first and form in PRONOUNS)):
            return None
    return None


def read_group(document: Document, last: int, distance: int) -> VerbGroup | None:
    """The group of verbs that ends with a word (index), where its tense is sure."""
    words, prose = document.words, document.prose
    forms = words.forms
    first = last
    while first and (is_verb(words, first - 1, prose) or (forms[first - 1] in WITHIN and is_verb(words, first - 2, prose))):
        first -= 1
    tense = find_tense(forms, first, last)
    if tense is None:
        return None
    is_passive = forms[first] in PAST_BE
    end = words.ends[last + 1] if tense == "future" and last == first and forms[last + 1].isalpha() else words.ends[last]
    return VerbGroup(Span(words.starts[first], end), tense, distance, is_passive)


def find_tense(forms: list[str], first: int, last: int) -> str | None:
    """The tense of a group of verbs, where it is sure; `last` is its last word."""
    head, tail, before = forms[first], forms[last], forms[first - 1] if first else "\n"
    head = "'" + head.rpartition("'")[2] if head.endswith(("'ll", "'ve")) else head
    group = set(forms[first : last + 1])
    if first == last and forms[last + 1] in PRONOUNS:
        return None
    if head in FUTURE or (head in ("may", "must", "can", "cannot", "can't") and "have" not in group):
        return "future"
    if head in PERFECT:
        return "perfect" if last > first and is_past_form(tail) and before != "to" else None
    if head in PRESENT_BE:
        return "present" if last > first and (is_past_form(tail) or tail.endswith("ing")) else None
    if head in PAST_BE:
        return "past" if last > first and is_past_form(tail) else None
    if first == last and head in SURE_PRESENT:
        return "present"
    if first == last and is_past_form(head) and head not in SAME_AS_BASE and before not in NOT_BEFORE_PAST:
        adverb = forms[first - 2] if before.endswith("ly") and first > 1 else before
        return (
            "past"
            if adverb not in NOT_BEFORE_PAST and adverb not in AUXILIARIES and (before != "and" or forms[last + 1] in AFTER_AND)
            else None
        )
    return None


def is_past_form(form: str) -> bool:
    """Whether a form can be a past or a past participle."""
    return form.endswith("ed") or form in IRREGULAR
