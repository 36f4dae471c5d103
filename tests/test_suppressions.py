"""Remarks in a draft silence a rule for the paragraph that follows."""

import pytest

from newslint.linter import Linter
from newslint.readers import read
from newslint.rule import Rule
from newslint.source import Source
from newslint.suppressions import drop_suppressed

RULE = Rule("wording/wordy", "a test", "note", "phrases", ["in order to"], "`{found}`")


def count(text: str, format: str) -> int:
    document = read(Source("draft", text), format)
    return len(drop_suppressed(document, Linter([RULE]).lint(document)))


@pytest.mark.parametrize("format", ["plain", "markdown"])
@pytest.mark.parametrize("names", ["wording/wordy", "wording", "garbled, wording/wordy", "names wording"])
def test_a_remark_silences_the_next_paragraph_and_no_other(names: str, format: str) -> None:
    text = f"He ran in order to win.\n\n<!-- newslint: ignore {names} -->\nHe ran in order to win.\n\nHe ran in order to win.\n"
    assert count(text, format) == 2
    assert count(text.replace("-->\n", "-->\n\n"), format) == 2


@pytest.mark.parametrize("format", ["plain", "markdown"])
def test_another_rule_or_another_remark_silences_nothing(format: str) -> None:
    assert count("<!-- newslint: ignore names -->\n\nHe ran in order to win.\n", format) == 1
    assert count("<!-- newslint ignore wording -->\n\nHe ran in order to win.\n", format) == 1
    assert count("He ran in order to win.\n\n<!-- newslint: ignore wording -->\n", format) == 1
