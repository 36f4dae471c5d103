"""Every example of every rule file is a test."""

import pytest

from newslint.diagnostic import Diagnostic
from newslint.fixes import mend
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, rules_folder
from newslint.rule import Rule
from newslint.rule_page import read_fields
from newslint.source import Source
from tests.rule_examples import Case, read_cases

RULES = load_rules().rules
CASES = [(rule, case) for rule in RULES.values() for case in read_cases(rule.name, read_fields(rule.name))]


def lint(rule: Rule, case: Case, text: str) -> list[Diagnostic]:
    """What one rule finds in a text; a failing check fails the test."""
    diagnostics = Linter([rule], case.settings).lint(read(Source("example", text), case.format))
    assert not [item for item in diagnostics if item.is_trouble]
    return diagnostics


@pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule.name}: {case.text[:60]}" for rule, case in CASES])
def test_a_rule_flags_what_its_example_brackets(rule: Rule, case: Case) -> None:
    found = [tuple(item.span) for item in lint(rule, case, case.text)]
    assert found == list(case.spans), [case.text[start:end] for start, end in found]


FIXED = [(rule, case) for rule, case in CASES if case.fixed is not None]


@pytest.mark.parametrize(("rule", "case"), FIXED, ids=[f"{rule.name}: {case.text[:60]}" for rule, case in FIXED])
def test_a_fix_makes_what_its_example_says_and_leaves_nothing_to_fix(rule: Rule, case: Case) -> None:
    linter = Linter([rule], case.settings)

    def read_as(source: Source):  # type: ignore[no-untyped-def]
        return read(source, case.format)

    first = linter.lint(read_as(Source("example", case.text)))
    assert [fix.applicability for item in first for fix in item.fixes], "no fix"
    mended = mend(Source("example", case.text), read_as, linter.lint, unsafe=True)
    assert mended.source.text == case.fixed
    assert not mended.diagnostics


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_has_two_bad_examples_and_more_good_ones(rule: Rule) -> None:
    examples = read_fields(rule.name)["examples"]
    bad = sum("bad" in example for example in examples)
    good = sum("good" in example for example in examples)
    assert bad >= 2
    assert good >= 3
    assert good >= bad or good >= 6


def test_no_rule_file_is_broken() -> None:
    assert not load_rules().broken
    assert rules_folder().endswith("rules")
