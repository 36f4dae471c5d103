"""What somebody said is not ours to change: no fix touches what stands between quotation marks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.fixes import broken_promises, read_plain, spoken
from newslint.linter import Linter
from newslint.registry import load_rules, select_rules
from newslint.rule_page import read_fields
from newslint.source import Source
from tests.rule_examples import read_cases

RULES = load_rules().rules
LINTER = Linter(select_rules(load_rules()))
FAULTY = [
    case.text
    for rule in RULES.values()
    for case in read_cases(rule.name, read_fields(rule.name))
    if case.flagged and case.format == "plain"
]
MARKS = [("“", "”"), ('"', '"'), ("‘", "’"), ("''", "''")]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(FAULTY), st.integers(0, 4)), min_size=1, max_size=4))
def test_faulty_copy_in_and_out_of_quotation_marks_keeps_what_was_said(parts: list[tuple[str, int]]) -> None:
    text = "\n\n".join(f"She said: {MARKS[mark][0]}{part}{MARKS[mark][1]}" if mark < 4 else part for part, mark in parts) + "\n"
    for unsafe in (False, True):
        assert broken_promises(text, LINTER, unsafe=unsafe) == []


def test_copy_after_an_unclosed_mark_is_checked_and_not_edited() -> None:
    text = "He said: “It reopened despite of rain and the the bridge held.\n\nIt stood.\n"
    diagnostics = LINTER.lint(read_plain(Source("draft", text)))
    assert [item.rule for item in diagnostics if text[slice(*item.span)] == "despite of"] == ["garbled/stacked-prepositions"]
    assert {fix.applicability for item in diagnostics for fix in item.fixes if item.span.start > 9} <= {"manual"}


def test_the_quotations_of_a_mended_draft_are_those_of_the_draft() -> None:
    text = "“It it is,” he said. It it is. “Despite of rain, it is a hour,” she said, a hour later.\n"
    assert spoken(read_plain(Source("draft", text))) == ["It it is,", "Despite of rain, it is a hour,"]
    assert broken_promises(text, LINTER, unsafe=True) == []
