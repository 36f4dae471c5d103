"""What the linter makes of findings."""

import pytest

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.linter import Linter, diagnose
from newslint.readers import read
from newslint.rule import Finding, Rule, replacement
from newslint.source import Source, Span

RULE = Rule("wording/test", "a test", "warning", "phrases", ["in order to"], "`{found}` is long", fix="safe")


def plain(text: str) -> Document:
    return read(Source("draft", text), "plain")


def found(rule: Rule, text: str) -> list[str]:
    return [text[slice(*item.span)] for item in Linter([rule]).lint(plain(text))]


def test_a_rule_leaves_alone_what_lies_wholly_in_a_quotation() -> None:
    assert found(RULE, "He came “in order to win”, and in order to stay.\n") == ["in order to"]
    assert found(RULE._replace(quotes="include"), "He came “in order to win”.\n") == ["in order to"]
    assert found(RULE._replace(quotes="only"), "In order to win, he came “in order to” win.\n") == ["in order to"]


def test_a_finding_that_crosses_a_mark_stays() -> None:
    rule = RULE._replace(kind="pattern", value="order “to")
    assert found(rule, "He came in order “to win”.\n") == ["order “to"]


def test_an_unclosed_mark_silences_nothing() -> None:
    assert found(RULE, "He said: “I came in order to win.\n\nIn order to win, he ran.\n") == ["in order to", "In order to"]


def test_a_rule_can_be_held_to_some_blocks() -> None:
    text = "In order to win, they ran\n\nThe team came in order to win, said the coach, who had seen them in spring and in summer too.\n"
    assert found(RULE._replace(where=("headline",)), text) == ["In order to"]
    assert found(RULE._replace(where=("lede",)), text) == ["in order to"]


def test_a_phrase_matches_over_a_line_end_and_a_run_of_spaces_and_not_over_paragraphs() -> None:
    assert found(RULE, "They came in   order\nto win.\n\nThey did.\n") == ["in   order\nto"]
    assert found(RULE, "They came in order\n\nto win it all at last.\n") == []


def test_a_phrase_with_a_capital_is_matched_as_written() -> None:
    rule = RULE._replace(value=["the US"])
    assert found(rule, "It came to the US, and it helped the us of old.\n") == ["the US"]


def test_of_two_phrases_at_one_place_the_longer_is_found() -> None:
    rule = RULE._replace(value=["in order", "in order to"])
    assert found(rule, "They came in order to win.\n") == ["in order to"]


def test_a_replacement_keeps_the_case() -> None:
    rule = RULE._replace(kind="replace", value={"in order to": ["to"]})
    titles = [
        item.fixes[0].edits[0].text for item in Linter([rule]).lint(plain("In order to win. IN ORDER TO win. A way in order to win.\n"))
    ]
    assert titles == ["To", "TO", "to"]


def test_several_replacements_are_for_the_writer_to_choose() -> None:
    rule = RULE._replace(kind="replace", value={"in order to": ["to", "so as to"]})
    (item,) = Linter([rule]).lint(plain("They came in order to win.\n"))
    assert [fix.applicability for fix in item.fixes] == ["manual", "manual"]
    assert item.help == "write `to` or write `so as to`"


@pytest.mark.parametrize(
    ("text", "part", "new", "applicability"),
    [
        ("He said “the the end”.\n", "the the", "the", "manual"),
        ("He said: “the the end.\n", "the the", "the", "manual"),
        ("The the end.\n", "The the", "The", "safe"),
        ("It was 12 12 of them.\n", "12 12", "12", "safe"),
        ("It was 12 of them.\n", "12", "13", "unsafe"),
        ("It was not so.\n", "was not", "was", "unsafe"),
        ("So said Okafor then.\n", "Okafor", "Okafar", "unsafe"),
    ],
)
def test_an_edit_is_as_safe_as_what_it_touches(text: str, part: str, new: str, applicability: str) -> None:
    document = plain(text)
    start = document.prose.index(part)
    span = Span(start, start + len(part))
    diagnostic = diagnose(document, RULE, Finding(span, replacement(span, new)))
    assert [fix.applicability for fix in diagnostic.fixes] == [applicability]


def test_an_edit_that_would_tear_markup_is_manual() -> None:
    document = read(Source("draft", "It was *very* unique to them.\n"), "markdown")
    span = Span(7, 18)
    assert document.text(span) == "very unique"
    assert diagnose(document, RULE, Finding(span, ((Edit(span, "unique"),),))).fixes[0].applicability == "manual"


def broken(document: Document, settings: object) -> list[Finding]:
    raise ValueError("no such thing")


def test_a_failing_check_is_reported_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.linter.import_check", lambda name: broken)
    linter = Linter([RULE, RULE._replace(name="names/broken", kind="check", value="broken")])
    items = linter.lint(plain("They came in order to win.\n"))
    assert [item.rule for item in items] == ["rule/failed-check", "wording/test"]
    assert "names/broken" in items[0].message
    assert items[0].is_trouble


def test_a_check_is_called_only_for_drafts_with_its_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.linter.import_check", lambda name: broken)
    linter = Linter([RULE._replace(kind="check", value="broken", when=("tuesday",))])
    assert linter.lint(plain("They came on Monday.\n")) == []
    assert len(linter.lint(plain("They came on Tuesday.\n"))) == 1
    signs = Linter([RULE._replace(kind="check", value="broken", when=("[", "Ã"), signs=("[", "Ã"))])
    assert signs.lint(plain("They came on Monday.\n")) == []
    assert len(signs.lint(plain("They came on [Monday].\n"))) == 1
    assert len(signs.lint(plain("They came to the cafÃ©.\n"))) == 1


def test_an_inconsistent_form_is_flagged_once_with_the_usual_one() -> None:
    rule = RULE._replace(kind="consistent", value=[["per cent", "percent"]], message="`{found}`, but `{usual}` {times}")
    text = "It rose 3 per cent, then 4 per cent, then 5 percent, then 6 percent, and 7 per cent.\n"
    (item,) = Linter([rule]).lint(plain(text))
    assert item.message == "`percent`, but `per cent` 3 times"
    assert [text[slice(*label.span)] for label in item.labels] == ["per cent"]


def test_a_limit_counts_in_its_unit() -> None:
    rule = RULE._replace(kind="limit", value={"most": 1, "per": "sentence", "phrases": ["very"]})
    assert found(rule, "A very, very good day. A very bad one.\n") == ["very"]
    words = RULE._replace(kind="limit", value={"most": 4, "per": "sentence"})
    assert found(words, "One two three four. One two three four five.\n") == ["One two three four five."]


def test_a_pattern_starts_and_ends_between_words() -> None:
    rule = RULE._replace(kind="pattern", value="caf|é ")
    assert found(rule, "The café is shut.\n") == []
