"""Finds the verb that a time belongs to, and its tense."""

from typing import NamedTuple

from newslint.document import Document
from newslint.language.clauses import (
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
SURE_PRESENT = frozenset("says tells asks goes comes becomes begins gets gives takes knows thinks believes seems remains happens arrives".split())
NOT_BEFORE_PAST = MAY_OWN | frozenset(
    "of to by for with as at in on be been being more less newly highly widely heavily well once so very and or had having not never if".split()
)
"""Words after which a form in -ed is an adjective or a participle."""


class VerbGroup(NamedTuple):
    """A group of verbs in prose characters, and its tense: `future`, `present`, `perfect`, `past`."""

    span: Span
    tense: str
    distance: int
    """Words between the group and its time."""


def find_verb(document: Document, time: Time) -> VerbGroup | None:
    """The verb before a time in its clause, or, where the time opens its sentence, the first after it; none where another clause may lie between."""
    forms = document.words.forms
    start = time.first - 1 if time.first and forms[time.first - 1] == "on" else time.first
    if start == 0 or forms[start - 1] in ENDS or forms[start - 1] in "\"“":
        return _find_after(document, time)
    return _find_before(document, start)


def _find_before(document: Document, start: int) -> VerbGroup | None:
    words, prose = document.words, document.prose
    for index in range(start - 1, max(-1, start - 2 - REACH), -1):
        form = words.forms[index]
        if is_verb(words, index, prose):
            return read_group(document, index, start - 1 - index)
        if form == "to" and index > 1 and words.forms[index - 1] in AIMS and words.forms[index - 2] in PRESENT_BE:
            return VerbGroup(Span(words.starts[index - 2], words.ends[index + 1]), "future", start - 2 - index)
        if form in ENDS or form in BREAKS:
            return None
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
            return read_group(document, last, index - time.last)
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
    end = words.ends[last + 1] if tense == "future" and last == first and forms[last + 1].isalpha() else words.ends[last]
    return VerbGroup(Span(words.starts[first], end), tense, distance)


def find_tense(forms: list[str], first: int, last: int) -> str | None:
    """The tense of a group of verbs, where it is sure; `last` is its last word."""
    head, tail, before = forms[first], forms[last], forms[first - 1] if first else "\n"
    head = "'" + head.rpartition("'")[2] if head.endswith(("'ll", "'ve")) else head
    group = set(forms[first : last + 1])
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
    if first == last and is_past_form(head) and head not in SAME_AS_BASE and before not in NOT_BEFORE_PAST and not before.endswith("ly"):
        return "past"
    return None


def is_past_form(form: str) -> bool:
    """Whether a form can be a past or a past participle."""
    return form.endswith("ed") or form in IRREGULAR
