"""A rule file is read strictly: every mistake is a diagnostic at its place."""

import pytest

from newslint.rule_file import RuleFileError, normalise, read_rule_file
from newslint.source import Source

GOOD = """\
summary: a test
why: It tests.
severity: warning
phrases: [in order to]
message: "`{found}`"
examples:
  - bad: "[In order to] win."
  - good: "To win."
"""


def mistakes(text: str) -> list[tuple[str, str]]:
    """Rule of each mistake and what it points at."""
    with pytest.raises(RuleFileError) as caught:
        read_rule_file(Source("rules/x/y.yaml", text))
    return [(item.rule, text[slice(*item.span)]) for item in caught.value.diagnostics]


def test_a_good_file_is_read() -> None:
    assert read_rule_file(Source("", GOOD)).values["phrases"] == ["in order to"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("severity: warning", "severty: warning", ("rule/unknown-key", "severty")),
        ("severity: warning", "severity: fatal", ("rule/bad-value", "severity")),
        ("phrases: [in order to]", "phrases: [on]", ("rule/loose-word", "on")),
        ("phrases: [in order to]", "phrases: [2019]", ("rule/bad-value", "phrases")),
        ("phrases: [in order to]", "phrases: []", ("rule/bad-value", "phrases")),
        ("phrases: [in order to]", "pattern: '(?=x)'", ("rule/bad-value", "pattern")),
        ("phrases: [in order to]", r"pattern: '\bthe'", ("rule/bad-value", "pattern")),
        ("phrases: [in order to]", "consistent: [[one]]", ("rule/bad-value", "consistent")),
        ("phrases: [in order to]", "limit: {most: many, per: draft}", ("rule/bad-value", "limit")),
        ("phrases: [in order to]", "check: no/such", ("rule/bad-value", "check")),
        ("phrases: [in order to]", "phrases: [a b]\npattern: x", ("rule/bad-value", "pattern")),
        ("why: It tests.\n", "", ("rule/bad-value", "")),
        ('  - good: "To win."', "  - goood: To win.", ("rule/bad-value", "examples")),
        ("why: It tests.", "why: It tests.\nwhy: Again.", ("rule/repeated-key", "why")),
        ("why: It tests.", 'why: "It tests.', ("rule/not-yaml", "")),
    ],
)
def test_a_mistake_is_shown_at_its_place(old: str, new: str, expected: tuple[str, str]) -> None:
    assert mistakes(GOOD.replace(old, new))[0] == expected


def test_off_may_stand_unquoted_for_a_default() -> None:
    assert read_rule_file(Source("", GOOD + "default: off\n")).values["default"] == "off"


def test_a_file_that_is_no_map_is_a_mistake() -> None:
    assert mistakes("- one\n- two\n")[0][0] == "rule/not-a-rule"
    assert mistakes("")[0][0] == "rule/not-a-rule"


def test_phrases_are_compared_by_their_tokens() -> None:
    assert normalise("the  minister’s") == "the minister's"
