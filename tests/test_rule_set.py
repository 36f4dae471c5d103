"""The rules as a set: no two of them say the same, and their texts are edited copy."""

import os
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import newslint
from newslint.linter import Linter, import_check
from newslint.readers import read
from newslint.registry import find_rule_files, load_rules, rules_folder, select_rules
from newslint.rule import Rule, Settings
from newslint.source import Source

REGISTRY = load_rules()
RULES = list(REGISTRY.rules.values())
FILES: dict[str, dict[str, Any]] = {name: yaml.safe_load(Path(path).read_text("utf-8")) for name, path in find_rule_files(rules_folder())}
CHECKS = Path(newslint.__file__).parent / "checks"
TEXTS = ("summary", "message", "help", "label", "note")
MOST_OF_A_SUMMARY = 80
CODE = re.compile(r"`[^`]*`")
PROPER = re.compile(r"(?:British|American|Friday|French|I)\b|[A-Z]{2}|\{")
"""What may stand in capitals at the start of a diagnostic."""


def phrases_of(rule: Rule) -> Iterator[str]:
    """Every phrase that a rule looks for, in small letters."""
    if rule.kind in ("phrases", "replace"):
        yield from (phrase.lower() for phrase in rule.value)
    elif rule.kind == "consistent":
        yield from (form.lower() for forms in rule.value for form in forms)


def texts_of(name: str) -> list[tuple[str, str]]:
    """The diagnostics of a rule as its file has them."""
    return [(key, FILES[name][key]) for key in TEXTS if isinstance(FILES[name].get(key), str)]


def test_no_rule_is_broken() -> None:
    assert not REGISTRY.broken
    assert sorted(FILES) == sorted(REGISTRY.rules)


def test_no_phrase_stands_in_two_rules() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for rule in RULES:
        for phrase in phrases_of(rule):
            owners[phrase].add(rule.name)
    assert {phrase: sorted(names) for phrase, names in owners.items() if len(names) > 1} == {}


def test_no_phrase_of_the_wording_rules_lies_in_a_phrase_of_another() -> None:
    owners = {phrase: rule.name for rule in RULES if rule.family == "wording" for phrase in phrases_of(rule)}
    inside = []
    for phrase, name in owners.items():
        words = phrase.split()
        parts = {" ".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1)}
        inside += [(part, owners[part], phrase, name) for part in parts & owners.keys() if owners[part] != name]
    assert inside == []


@pytest.mark.parametrize("name", FILES)
def test_a_diagnostic_starts_small_and_has_no_full_stop_and_asks_nothing(name: str) -> None:
    for key, text in texts_of(name):
        assert not text.endswith((".", "?", "!")), (key, text)
        assert "?" not in CODE.sub("", text), (key, text)
        assert not text[:1].isupper() or PROPER.match(text), (key, text)


@pytest.mark.parametrize("name", FILES)
def test_a_rule_has_a_short_summary_and_a_name_in_kebab_case(name: str) -> None:
    assert 0 < len(FILES[name]["summary"]) < MOST_OF_A_SUMMARY
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*", name)


@pytest.mark.parametrize("name", sorted({rule.value for rule in RULES if rule.kind == "check"}))
def test_every_check_that_a_rule_names_exists(name: str) -> None:
    assert callable(import_check(name))


def test_every_check_is_named_by_a_rule() -> None:
    named = {rule.value for rule in RULES if rule.kind == "check"}
    modules = [path.stem for path in CHECKS.glob("*.py") if re.search(rf"^def {path.stem}\(", path.read_text("utf-8"), re.MULTILINE)]
    assert set(modules) == named


@pytest.mark.parametrize("name", FILES)
def test_the_reason_of_a_rule_passes_newslint_itself(name: str) -> None:
    linter = Linter(select_rules(REGISTRY, []), Settings())
    reason = unquoted(FILES[name]["why"])
    found = linter.lint(read(Source(f"{name}{os.extsep}txt", f"The reason of the rule is told here in one line\n\n{reason}\n"), "plain"))
    assert [(item.rule, reason_at(reason, item.span.start)) for item in found] == []


def unquoted(text: str) -> str:
    """A text without what stands in quotation marks, in backticks or in brackets: matter that it speaks of."""
    return re.sub(r"\s+", " ", re.sub(r'"[^"]*"|“[^”]*”|`[^`]*`', "x", text)).strip()


def reason_at(reason: str, start: int) -> str:
    """The words at a place of the reason, the line above it left out."""
    place = start - len("The reason of the rule is told here in one line\n\n")
    return reason[max(0, place) : place + 40]
