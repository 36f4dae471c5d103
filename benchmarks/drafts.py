"""Scores newslint on drafts in which an editor marked every fault.

    python -m benchmarks.drafts [FOLDER] [--select RULE] [--misses] [--alarms] [--hits]

A finding counts for one item, and only where it covers at most twice that item's length plus 20 characters; its secondary
labels count in the same way for further items. Place alone decides, as it would for a tool that names its rules otherwise; the
second line, and all that is listed by item, asks for a rule that speaks of the item's kind as well.
"""

import argparse
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from benchmarks.corpora import count_words
from benchmarks.gold import Draft, Item, is_on, match_items, places_of, read_drafts
from newslint.diagnostic import SEVERITIES, Diagnostic
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, select_rules
from newslint.rule import Settings
from newslint.suppressions import drop_suppressed


class Score(NamedTuple):
    """What newslint made of one draft: its findings, the items that they reach, and those of them that they rightly name."""

    draft: Draft
    alarms: list[Diagnostic]
    reached: dict[Item, Diagnostic]
    found: dict[Item, Diagnostic]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default=os.path.join(os.path.dirname(__file__), "drafts"))
    parser.add_argument("--select", action="append", default=[], help="a rule or family instead of the default set")
    parser.add_argument("--misses", action="store_true", help="print the items that are not found")
    parser.add_argument("--alarms", action="store_true", help="print the findings that reach no item")
    parser.add_argument("--hits", action="store_true", help="print the items that are found, each with its finding")
    given = parser.parse_args()
    registry = load_rules()
    for broken in registry.broken:
        print("broken rule:", broken.path, *(item.message for item in broken.diagnostics))
    linter = Linter(select_rules(registry, given.select), Settings())
    scores = [score(draft, linter) for draft in read_drafts(given.folder)]
    print_summary(scores)
    if given.misses:
        print_misses(scores)
    if given.alarms:
        print_alarms(scores)
    if given.hits:
        print_hits(scores)


def score(draft: Draft, linter: Linter) -> Score:
    """Lints one draft; failed checks are printed and count for nothing."""
    document = read(draft.source)
    diagnostics = drop_suppressed(document, linter.lint(document))
    for diagnostic in diagnostics:
        if diagnostic.is_trouble:
            print(f"{draft.name}: {diagnostic.message}")
    alarms = [diagnostic for diagnostic in diagnostics if not diagnostic.is_trouble]
    return Score(draft, alarms, match_items(draft.items, alarms), match_items(draft.items, alarms, by_kind=True))


def print_summary(scores: Sequence[Score]) -> None:
    """Recall, the share of alarms that are right, alarms on clean drafts, and recall by kind."""
    faulty = [each for each in scores if each.draft.items]
    clean = [each for each in scores if not each.draft.items]
    print(f"{len(faulty)} faulty drafts, {len(clean)} clean ones, {sum(count_words(each.draft.source.text) for each in scores)} words")
    pairs = [(item, item in each.found) for each in faulty for item in each.draft.items]
    reached = [(item, item in each.reached) for each in faulty for item in each.draft.items]
    for name, found_or_not in (("right place", reached), ("right place and kind", pairs)):
        print(f"{name}:", "; ".join(_share(group, [found for item, found in found_or_not if test(item)]) for group, test in GROUPS.items()))
    for severities in (SEVERITIES[:2], *((severity,) for severity in SEVERITIES)):
        rights = [is_right(each.draft, alarm) for each in faulty for alarm in each.alarms if alarm.severity in severities]
        wrong = sum(alarm.severity in severities for each in clean for alarm in each.alarms)
        print(_share(f"alarms that are right, {' and '.join(severities)}", rights) + f"; on clean drafts {wrong}")
    kinds: dict[str, list[bool]] = defaultdict(list)
    for item, is_found in pairs:
        kinds[item.kind].append(is_found)
    print("right place and kind, by kind:")
    for kind, found in sorted(kinds.items(), key=lambda entry: sum(entry[1]) / len(entry[1])):
        print("    " + _share(kind, found))
    print("right place and kind, by draft:")
    for each in faulty:
        print("    " + _share(each.draft.name, [item in each.found for item in each.draft.items]))


GROUPS: dict[str, Callable[[Item], bool]] = {
    "all": lambda item: True,
    "hard": lambda item: item.severity == "hard",
    "reachable": lambda item: item.is_reachable,
    "hard and reachable": lambda item: item.is_reachable and item.severity == "hard",
}


def is_right(draft: Draft, alarm: Diagnostic) -> bool:
    """Whether one of the alarm's places is on an item, be it one that another alarm has found as well."""
    return any(is_on(place, item) for place in places_of(alarm) for item in draft.items)


def print_misses(scores: Sequence[Score]) -> None:
    """The items that no finding of their kind reaches, hard ones first."""
    missed = [(each.draft, item) for each in scores for item in each.draft.items if item not in each.found]
    print(f"\n{len(missed)} missed")
    for draft, item in sorted(missed, key=lambda entry: (entry[1].severity != "hard", not entry[1].is_reachable, entry[1].kind)):
        reach = "reachable" if item.is_reachable else "out of reach"
        print(f"    {item.severity} {reach:12} {item.kind:18} {draft.name:24} {_cut(item.text)}")


def print_alarms(scores: Sequence[Score]) -> None:
    """The findings that reach no item, by severity and rule, the flagged text in brackets."""
    loose = [(each.draft, alarm) for each in scores for alarm in each.alarms if not is_right(each.draft, alarm)]
    print(f"\n{len(loose)} alarms on nothing:", _count(alarm.rule for _, alarm in loose))
    for draft, alarm in sorted(loose, key=lambda entry: (SEVERITIES.index(entry[1].severity), entry[1].rule)):
        text, (start, end) = draft.source.text, alarm.span
        context = f"{text[max(0, start - 40) : start]}[[{_cut(text[start:end])}]]{text[end : end + 40]}".replace("\n", "¶")
        print(f"    {alarm.severity:7} {alarm.rule:36} {draft.name:24} {context}   <{alarm.message}>")


def print_hits(scores: Sequence[Score]) -> None:
    """The items that are found, each with the finding that the matching gave it."""
    print()
    for each in scores:
        for item in each.draft.items:
            if item in each.found:
                alarm = each.found[item]
                print(f"    {item.kind:18} {_cut(item.text):62} {alarm.severity} {alarm.rule}: {_cut(alarm.message)}")


def _share(name: str, flags: Sequence[bool]) -> str:
    return f"{name} {sum(flags)} of {len(flags)}" + (f" ({100 * sum(flags) / len(flags):.0f} %)" if flags else "")


def _cut(text: str, width: int = 60) -> str:
    text = text.replace("\n", "¶")
    return text if len(text) <= width else text[: width - 1] + "…"


def _count(names: Iterable[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in Counter(names).most_common())


if __name__ == "__main__":
    main()
