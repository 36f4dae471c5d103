"""Fixes are applied whole or not at all, until nothing changes."""

import pytest

from newslint.diagnostic import Diagnostic, Edit, Fix
from newslint.document import Document
from newslint.fixes import apply_edits, mend, select_fixes
from newslint.linter import Linter, diagnose
from newslint.readers import read
from newslint.rule import Finding, Rule, replacement
from newslint.source import Source, Span


def fault(rule: str, start: int, end: int, text: str, applicability: str = "safe") -> Diagnostic:
    return Diagnostic(rule, "error", "a fault", Span(start, end), fixes=(Fix("mend", applicability, (Edit(Span(start, end), text),)),))


def test_a_fix_that_overlaps_or_touches_an_earlier_one_waits() -> None:
    fixes = select_fixes([fault("b/b", 4, 6, "x"), fault("a/a", 2, 4, "y"), fault("c/c", 7, 8, "z")], ["safe"])
    assert [fix.edits[0].text for fix in fixes] == ["y", "z"]


def test_of_two_fixes_at_one_place_the_rule_whose_name_comes_first_wins() -> None:
    fixes = select_fixes([fault("b/b", 2, 4, "b"), fault("a/a", 2, 4, "a")], ["safe"])
    assert [fix.edits[0].text for fix in fixes] == ["a"]


def test_manual_fixes_are_never_taken() -> None:
    assert not select_fixes([fault("a/a", 2, 4, "a", "manual")], ["safe", "unsafe"])


def test_edits_are_made_from_the_start() -> None:
    assert apply_edits("one two three", [Edit(Span(8, 13), "3"), Edit(Span(0, 3), "1"), Edit(Span(4, 4), "and ")]) == "1 and two 3"


REPLACE = Rule("wording/test", "a test", "warning", "replace", {"a b": ["b"], "b c": ["c"]}, "`{found}`", fix="safe")


def mended(text: str, rule: Rule = REPLACE, format: str = "plain") -> str:
    return mend(Source("draft", text), lambda source: read(source, format), Linter([rule]).lint).source.text


def test_rounds_go_on_until_nothing_changes() -> None:
    assert mended("Say a b c now.\n") == "Say c now.\n"
    assert mended(mended("Say a b c now.\n")) == mended("Say a b c now.\n")


def test_two_rules_that_undo_each_other_stop_after_ten_rounds() -> None:
    back = Rule("wording/back", "a test", "warning", "replace", {"x": ["y"], "y": ["x"]}, "`{found}`", fix="safe")
    assert mended("Say x now.\n", back) == "Say x now.\n"


def test_line_ends_and_a_byte_order_mark_stay() -> None:
    assert mended("\ufeffSay a b.\r\nNow a b.\r\n") == "\ufeffSay b.\r\nNow b.\r\n"


def test_a_safe_fix_that_would_make_another_block_of_it_is_not_applied() -> None:
    heading = Rule("wording/test", "a test", "warning", "replace", {"number": ["#"]}, "`{found}`", fix="safe")
    lede = "The town has a bridge, and the bridge has been shut since the storm of last winter, said Ida Holm of the council.\n\n"
    text = lede + "number one is here, and it is long.\n\nAnd the number is two.\n"
    assert mended(text, heading, "markdown") == text.replace("the number", "the #")


DELETE = Rule("leftovers/page-furniture", "a test", "error", "check", "leftover", "`{found}`", fix="unsafe")


@pytest.mark.parametrize(
    ("text", "format", "expected"),
    [
        ("The bridge is shut.\n\nSign up\n\nIt was built in 1902.\n", "plain", "The bridge is shut.\n\nIt was built in 1902.\n"),
        ("The bridge is shut.\r\n\r\nSign up\r\n\r\n\r\nIt was built.\r\n", "plain", "The bridge is shut.\r\n\r\nIt was built.\r\n"),
        ("The bridge is shut.\nSign up\nIt was built in 1902.\n", "plain", "The bridge is shut.\nIt was built in 1902.\n"),
        ("The bridge is shut.\n\nSign up", "plain", "The bridge is shut.\n\n"),
        ("\ufeffSign up\n\nThe bridge is shut.\n", "plain", "\ufeffThe bridge is shut.\n"),
        (
            "The bridge is shut.\n\n> **[Sign up](https://example.org)**\n\nIt was built.\n",
            "markdown",
            "The bridge is shut.\n\nIt was built.\n",
        ),
        ("The bridge:\n\n* is shut\n* Sign up\n* was built\n", "markdown", "The bridge:\n\n* is shut\n* was built\n"),
    ],
)
def test_a_block_that_goes_takes_its_lines_with_it(text: str, format: str, expected: str) -> None:
    def lint(document: Document) -> list[Diagnostic]:
        blocks = [block for block in document.blocks if document.text(block.span) == "Sign up"]
        return [diagnose(document, DELETE, Finding(block.span, replacement(block.span, ""))) for block in blocks]

    assert mend(Source("draft", text), lambda source: read(source, format), lint, unsafe=True).source.text == expected
