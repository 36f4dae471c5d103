"""No check fails, whatever the draft: faulty copy cut off anywhere and put together in any order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, select_rules
from newslint.rule_page import read_fields
from newslint.source import Source
from tests.rule_examples import read_cases

RULES = load_rules().rules
LINTER = Linter(select_rules(load_rules(), list(RULES)))
TEXTS = [case.text for rule in RULES.values() for case in read_cases(rule.name, read_fields(rule.name))]
PIECES = st.tuples(st.sampled_from(TEXTS), st.floats(0, 1), st.floats(0, 1)).map(
    lambda drawn: drawn[0][int(min(drawn[1:]) * len(drawn[0])) : int(max(drawn[1:]) * len(drawn[0]))]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=5), st.sampled_from(["\n\n", " ", "\n", " “", ""]), st.sampled_from(["plain", "markdown"]))
def test_no_check_fails_on_copy_that_is_cut_off(pieces: list[str], glue: str, format: str) -> None:
    failed = [item.message for item in LINTER.lint(read(Source("draft", glue.join(pieces)), format)) if item.is_trouble]
    assert failed == []


def test_no_check_fails_on_an_example_cut_off_at_any_word() -> None:
    failed = set()
    for text in TEXTS:
        words = text.split(" ")
        for end in range(1, len(words)):
            for item in LINTER.lint(read(Source("draft", " ".join(words[:end])), "plain")):
                if item.is_trouble:
                    failed.add(item.message)
    assert failed == set()
