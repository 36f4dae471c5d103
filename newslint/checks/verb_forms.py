"""Knows the forms of verbs that cannot be taken for another word."""

import os
from functools import cache
from typing import NamedTuple

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")

BARE = frozenset("begin bring choose eat forget give go know lose make send speak take teach tell understand wear write".split())
"""Irregular verbs whose base form is no noun."""


class VerbForms(NamedTuple):
    """Sure verb forms, each with the base form of its verb."""

    past: dict[str, str]
    participle: dict[str, str]
    third_person: dict[str, str]
    participle_of: dict[str, str]
    """The participle for a simple past, or for a base that is no noun, that differs from it: went and go, gone."""
    bases: set[str]


class OtherForms(NamedTuple):
    """Verb forms that are sure beside certain auxiliaries only."""

    past: dict[str, str]
    """The participle for a simple past that could be another word: fell, fallen."""
    ring: dict[str, str]
    """The base for such a past: rang, ring."""
    plain: dict[str, str]
    """The participle for a base that is no noun: decide, decided."""
    countable: dict[str, str]
    """The participle for a base that is also a noun, of a kind that needs an article: sign, signed."""


@cache
def load_verb_forms() -> VerbForms:
    """The forms of `data/irregular_verbs.txt` and `data/verb_bases.txt`."""
    forms = VerbForms({}, {}, {}, {}, set())
    for line in read_lines("irregular_verbs.txt"):
        base, past, participle, third_person = line.split()
        forms.bases.add(base)
        for table, form in ((forms.past, past), (forms.participle, participle), (forms.third_person, third_person)):
            if form != "-":
                table[form] = base
        if participle != "-":
            if past not in ("-", participle):
                forms.participle_of[past] = participle
            if base in BARE:
                forms.participle_of[base] = participle
    for line in read_lines("verb_bases.txt"):
        for base in line.split():
            forms.bases.add(base)
            forms.third_person[third_person_of(base)] = base
    return forms


@cache
def load_other_forms() -> OtherForms:
    """The forms of `data/verbs_after_auxiliaries.txt`."""
    sections: dict[str, list[str]] = {}
    for line in read_lines("verbs_after_auxiliaries.txt"):
        if line.startswith("["):
            words = sections[line.strip("[]")] = []
        else:
            words += line.split()
    doubling = sections["doubling"]

    def pairs(name: str) -> dict[str, str]:
        return dict(zip(sections[name][::2], sections[name][1::2], strict=True))

    def participles(name: str) -> dict[str, str]:
        return {base: past_of(base, base in doubling) for base in sections[name]}

    return OtherForms(pairs("past"), pairs("ring"), participles("plain"), participles("count"))


def read_lines(name: str) -> list[str]:
    """The lines of a data file less its remarks."""
    with open(os.path.join(DATA, name), encoding="utf-8") as file:
        return [line for line in file.read().splitlines() if line and not line.startswith("#")]


def third_person_of(base: str) -> str:
    """The form for he, she and it."""
    if base.endswith(("s", "sh", "ch", "x", "o", "z")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def past_of(base: str, doubles: bool) -> str:
    """The past of a regular verb, and its participle; `doubles` where its last letter is written twice."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + base[-1] * doubles + "ed"


def base_of(past: str) -> str:
    """The base of a regular past, empty where it is not known."""
    verbs, others = load_verb_forms(), load_other_forms()
    stems = [past[:-1], past[:-2], past[:-3] + "y"] + [past[:-3]] * (past[-3] == past[-4])
    return next((stem for stem in stems if stem in verbs.bases or stem in others.plain or stem in others.countable), "")
