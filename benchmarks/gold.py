"""Drafts with the faults that an editor marked in them, and which of these the places of findings reach."""

import json
import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.diagnostic import Diagnostic
from newslint.input import read_source
from newslint.source import Source, Span

SUFFIXES = (".txt", ".md")
ROOM = 20
"""How many characters a place may cover beyond twice the length of the item that it is to count for."""


class Item(NamedTuple):
    """A fault that an editor marked: its place in the source, and what it is."""

    id: str
    span: Span
    text: str
    kind: str
    severity: str
    """`hard`: any editor would stop on it; `soft`: a query, or house style."""
    is_reachable: bool
    """Whether a linter can be expected to see it."""


class Draft(NamedTuple):
    """A draft and its items, in order of their places; a clean draft has none."""

    name: str
    source: Source
    items: tuple[Item, ...]


def read_drafts(folder: str) -> Iterator[Draft]:
    """The drafts of a folder that have a `.json` file of the same name beside them.

    Raises `ValueError` where an item's text does not stand at its place.
    """
    for name in sorted(os.listdir(folder)):
        stem, suffix = os.path.splitext(name)
        gold = os.path.join(folder, stem + ".json")
        if suffix in SUFFIXES and os.path.exists(gold):
            source = read_source(os.path.join(folder, name))
            with open(gold, encoding="utf-8") as file:
                items = tuple(_read_item(source, fields) for fields in json.load(file))
            yield Draft(name, source, items)


def _read_item(source: Source, fields: dict[str, str | int]) -> Item:
    span = Span(int(fields["start"]), int(fields["end"]))
    text = str(fields["text"])
    if source.text[span.start : span.end] != text:
        raise ValueError(f"{source.path}: {fields['id']} is not at {span.start}")
    return Item(str(fields["id"]), span, text, str(fields["kind"]), str(fields["severity"]), fields["reach"] == "yes")


def is_on(place: Span, item: Item) -> bool:
    """Whether a place overlaps the item, and covers at most twice its length plus `ROOM`; an empty place may touch its edge."""
    if place.end - place.start > 2 * (item.span.end - item.span.start) + ROOM:
        return False
    if place.start == place.end:
        return item.span.start <= place.start <= item.span.end
    return place.overlaps(item.span)


def places_of(diagnostic: Diagnostic) -> list[Span]:
    """The place of a finding, then those of its secondary labels."""
    return [diagnostic.span, *(label.span for label in diagnostic.labels)]


def match_items(items: Sequence[Item], diagnostics: Sequence[Diagnostic], *, by_kind: bool = False) -> dict[Item, Diagnostic]:
    """The items that are found, each with its finding, so that a place counts for one item and as many items as can be are found.

    With `by_kind` a finding counts only for items of the kinds that its rule speaks of. A maximum matching by augmenting paths
    (H. W. Kuhn, 1955); hard items come first, so that none of them yields to a soft one.
    """
    places = [(place, diagnostic) for diagnostic in diagnostics for place in places_of(diagnostic)]
    taken: dict[int, Item] = {}

    def find_place(item: Item, seen: set[int]) -> bool:
        for number, (place, diagnostic) in enumerate(places):
            if number not in seen and is_on(place, item) and (not by_kind or item.kind in kinds_of(diagnostic.rule)):
                seen.add(number)
                if number not in taken or find_place(taken[number], seen):
                    taken[number] = item
                    return True
        return False

    for item in sorted(items, key=lambda item: item.severity != "hard"):
        find_place(item, set())
    return {item: places[number][1] for number, item in taken.items()}


def kinds_of(rule: str) -> frozenset[str]:
    """The kinds of item that a rule can be right about, by the longest prefix of its name in `KINDS`."""
    prefix = max((prefix for prefix in KINDS if rule.startswith(prefix)), key=len, default="")
    return KINDS.get(prefix, frozenset())


KINDS = {
    prefix: frozenset(kinds.split())
    for prefix, kinds in {
        "attribution/": "hearsay vague-source loose-quote unsourced",
        "garbled/": "function-words doubled-word article possessive verb-form agreement missing-word tense machine-phrase confusable",
        "leftovers/": "stray-word furniture desk-mark placeholder chatbot debris repeated-paragraph cut-off",
        "names/": "surname-first unintroduced name-spelling",
        "names/honorific": "honorific",
        "names/unexplained-acronym": "acronym",
        "numbers/": "sum",
        "punctuation/": "closing-comma quotation-marks confusable possessive headline cut-off",
        "spelling/": "mixed-dialect confusable name-spelling",
        "structure/": "headline repeated-paragraph",
        "time/": "time-clash wrong-date tense sum",
        "time/undated": "undated",
        "wording/": "wordy cliche journalese redundancy machine-phrase",
    }.items()
}
