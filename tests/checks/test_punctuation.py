"""The checks of the punctuation family, beyond the examples of their rules."""

import pytest

from newslint.diagnostic import Diagnostic
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, select_rules
from newslint.source import Source

LINTER = Linter(select_rules(load_rules(), ["punctuation"]))


def lint(text: str) -> list[Diagnostic]:
    return LINTER.lint(read(Source("draft", text), "plain"))


def rules(text: str) -> list[str]:
    return [item.rule for item in lint(text)]


def test_one_paragraph_has_one_finding_for_its_quotation_marks() -> None:
    text = "The mayor called it “a farce and “a shame and left.\n\nThe council said: “It is over.”"
    assert rules(text) == ["punctuation/unpaired-quotation-mark"]


def test_the_label_says_what_is_wrong_with_the_mark() -> None:
    assert lint("The plan was a farce,” she said on Friday.")[0].label == "closes what was never opened"
    assert lint("The mayor said the plan was “a farce on Friday.")[0].label == "opened here and never closed"


def test_a_remark_in_brackets_may_run_over_two_paragraphs() -> None:
    assert rules("(The first part ran on Friday.\n\nThe third will run next week.)") == []
    assert rules("(The first part ran on Friday.\n\nThe third will run next week.") == ["punctuation/unpaired-bracket"]


@pytest.mark.parametrize("text", ["a) the port", "12) the port", "(iv) the port", "See you :-) there", "It is 1) late and 2) dark"])
def test_labels_of_lists_and_faces_are_no_stray_brackets(text: str) -> None:
    assert rules(text) == []


def test_crossed_brackets_are_told_once() -> None:
    assert rules("The firm (based in [Lund) sold] two.") == ["punctuation/unpaired-bracket"]


def test_the_comma_goes_behind_the_closing_mark_and_only_by_hand() -> None:
    found = lint("Ms Lind, who called it “a farce” resigned on Friday.")
    assert [item.rule for item in found] == ["punctuation/missing-closing-comma"]
    assert [(fix.applicability, fix.edits[0].text) for fix in found[0].fixes] == [("manual", ",")]
    assert [label.text for label in found[0].labels] == ["the clause opens here"]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Lind, who said “No”, resigned.",
        "Ms Lind, who said the “old guard” has lost, resigned.",
        "The play, which he called “a farce” in May, was a hit.",
        "Those who called it “a farce” resigned.",
        "The hall, where thousands of “rebels” met, is shut.",
    ],
)
def test_clauses_that_are_closed_or_go_on_need_no_comma(text: str) -> None:
    assert rules(text) == []


def test_points_of_ellipses_abbreviations_and_paths_are_no_doubled_marks() -> None:
    assert rules("Wait... he said. . . to Corp., Inc.; Calif., etc., and ../notes") == []


def test_a_mark_between_two_sentences_gets_its_space_safely() -> None:
    found = lint("They shut the bridge.The ferry sailed.")
    assert [fix.applicability for item in found for fix in item.fixes] == ["safe"]


def test_spaces_inside_a_quotation_are_not_mended_unseen() -> None:
    found = lint("“It is late .” she said.")
    assert [(item.rule, item.fixes[0].applicability) for item in found] == [("punctuation/spaced-mark", "manual")]


def test_names_with_points_are_no_joined_sentences() -> None:
    assert rules("Node.js, Norden.com, Ph.D., U.S.A, e.g.this, St.Gallen and www.Example.Com/The are names.") == []


def test_one_draft_has_one_finding_for_mixed_marks_at_the_rarer_kind() -> None:
    text = "“It’s late,” she said. The mayor's plan and the town's hall. “It’s cold,” he said."
    found = lint(text)
    assert [item.rule for item in found] == ["punctuation/mixed-marks"]
    assert text[found[0].span.start] == "'"
    assert found[0].message == "a straight mark among curly ones"


def test_offsets_hold_behind_a_byte_order_mark_and_crlf() -> None:
    text = "\ufeffThe harbour is shut\r\n\r\nThe ferry sailed , and the “crew stayed.\r\n"
    assert [text[item.span.start : item.span.end] for item in lint(text)] == [" ,", "“"]
