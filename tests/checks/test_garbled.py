"""The checks of the garbled family, beyond the examples of their rules."""

import pytest

from newslint.checks.article_sounds import article_of
from newslint.checks.small_words import load_pairs
from newslint.checks.verb_forms import load_verb_forms, third_person_of
from newslint.diagnostic import Diagnostic
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, select_rules
from newslint.source import Source

LINTER = Linter(select_rules(load_rules(), ["garbled"]))
SECTIONS = ("stray of or to", "prepositions", "determiners", "auxiliaries", "nouns missing", "agreement")


def lint(text: str, format: str = "plain") -> list[Diagnostic]:
    return LINTER.lint(read(Source("draft", text), format))


def rules(text: str) -> list[str]:
    return [item.rule for item in lint(text)]


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_of_the_pair_table_holds_pairs(section: str) -> None:
    pairs = load_pairs(section)
    assert len(pairs) >= 5
    assert all(seconds for seconds in pairs.values())


@pytest.mark.parametrize(
    "pair",
    [
        "would have",
        "will be",
        "has been",
        "had had",
        "has had",
        "is being",
        "did have",
        "does do",
        "can do",
        "have done",
        "it's been",
        "are having",
    ],
)
def test_auxiliaries_that_go_together_are_not_in_the_table(pair: str) -> None:
    first, second = pair.split()
    assert second not in load_pairs("auxiliaries").get(first, frozenset())


@pytest.mark.parametrize("pair", ["out of", "because of", "up to", "about to", "off of", "inside of", "over to", "as to", "than to"])
def test_prepositions_that_go_together_are_not_in_the_table(pair: str) -> None:
    first, second = pair.split()
    assert second not in load_pairs("stray of or to").get(first, frozenset())


@pytest.mark.parametrize("pair", ["all the", "that the", "her the", "such a", "no the", "each the", "this a", "these the", "both his"])
def test_determiners_that_go_together_are_not_in_the_table(pair: str) -> None:
    first, second = pair.split()
    assert second not in load_pairs("determiners").get(first, frozenset())


@pytest.mark.parametrize(
    "word",
    "hour honest heir honour MP FBI NHS MSP SUV X-ray F-16 8 11 18 80 18th 8,000 8m 11-day U.N.C.L.E. Xbox iPhone unarmed uninsured unimportant umbrella Uber L.A.".split(),
)
def test_words_that_take_an(word: str) -> None:
    assert article_of(word) == ("a" if word == "U.N.C.L.E." else "an")


@pytest.mark.parametrize(
    "word",
    "NATO UNESCO UN UK-based US one one-off once euro European ewe union unanimous utopian Utah U-turn university unit useful BBC UFO 1 10 100 110 180 118 7 user uranium Ukrainian Uefa".split(),
)
def test_words_that_take_a(word: str) -> None:
    assert article_of(word) == "a"


@pytest.mark.parametrize(
    "word", "historic historian hotel herb hilarious H S x HIV 1,100 1800s 0-0 MARS Élysée Ngozi Mbappe XVI mRNA".split()
)
def test_words_of_two_sounds_or_of_none_that_is_known_are_left_alone(word: str) -> None:
    assert article_of(word) is None


def test_a_slip_inside_a_quotation_is_shown_but_never_mended_unseen() -> None:
    found = lint("“It was a awful night,” she said.")
    assert [item.rule for item in found] == ["garbled/a-an"]
    assert [fix.applicability for fix in found[0].fixes] == ["manual"]


def test_what_somebody_may_have_said_so_is_left_to_them() -> None:
    assert rules("“We was there and I might could of helped,” he said.") == []


def test_a_pair_over_two_sentences_or_a_comma_is_none() -> None:
    assert rules("He knew what he was for. Of the rest he said nothing. It was all that he could, would they but see.") == []


def test_names_in_capitals_are_no_small_words() -> None:
    assert rules("Theresa May was with Will Can in Group A on The Hague road. May has come.") == []


def test_one_slip_of_three_words_is_told_once() -> None:
    assert rules("The court has is been closed since May.") == ["garbled/clashing-auxiliaries"]


def test_a_phrase_pasted_over_itself_is_not_also_a_missing_noun() -> None:
    assert rules("They were let into a into a field.") == ["garbled/doubled-phrase"]


def test_both_words_of_a_pair_are_offered_for_deletion() -> None:
    found = lint("The the a report came.")
    assert "garbled/doubled-word" in [item.rule for item in found]
    found = lint("A another block burned.")
    assert [fix.edits[0].text for fix in found[0].fixes] == ["", "Another"]


def test_offsets_hold_behind_curly_marks_and_emoji_and_line_ends() -> None:
    text = "\ufeff🎉 “Fine,” he said.\r\nThe mayor’s team met before of the vote.\r\n"
    found = lint(text)
    assert [text[item.span.start : item.span.end] for item in found] == ["before of"]


def test_a_pair_over_a_line_end_inside_a_paragraph_is_found() -> None:
    text = "The mayor of Lund went to the\nthe harbour on Friday, and the council met at noon.\n\nNobody else came to the meeting."
    assert [text[item.span.start : item.span.end] for item in lint(text)] == ["the\nthe"]


def test_possessives_of_firms_and_contractions_are_no_stack() -> None:
    assert rules("It’s Lind’s turn. That’s Okafor’s view. Holmberg Corp’s Norden’s line was sold. Lund’s Herald. Lind’s reply came.") == []


def test_the_third_person_is_spelt_by_rule() -> None:
    assert [third_person_of(base) for base in ("carry", "stay", "teach", "go", "publish", "know")] == [
        "carries",
        "stays",
        "teaches",
        "goes",
        "publishes",
        "knows",
    ]


def test_no_sure_verb_form_is_also_a_base_form() -> None:
    verbs = load_verb_forms()
    assert not set(verbs.third_person) & verbs.bases
    assert set(verbs.past) & verbs.bases <= {"become", "come", "overcome", "run"} | set()


def test_in_to_and_on_to_are_slips_before_a_time_only() -> None:
    assert rules("They went in to the hall and held on to the rope. The ferry sails on to Lund.") == []
    assert rules("The union will strike on to Friday, as it did in to 1983.") == ["garbled/stacked-prepositions"] * 2


def test_a_run_of_one_word_is_told_once_and_mended_to_one() -> None:
    found = lint("The ferry sails to the the the island.")
    assert [(item.rule, [fix.applicability for fix in item.fixes]) for item in found] == [("garbled/doubled-word", ["safe"])]


@pytest.mark.parametrize(
    "text", ["The firm lost its its own ferry.", "It was to to late.", "He said the the were there.", "It is not not so."]
)
def test_a_doubled_word_that_may_be_another_one_misspelt_is_never_mended_unseen(text: str) -> None:
    assert {fix.applicability for item in lint(text) if item.rule == "garbled/doubled-word" for fix in item.fixes} == {"manual"}


def test_what_the_draft_marks_as_written_so_is_left_alone() -> None:
    assert rules("“They lost its its [sic] keys and a awful [sic] lot,” the letter said.") == []


def test_a_wrong_form_of_be_after_have_is_no_clash_of_auxiliaries() -> None:
    assert rules("The bank had being warned, and the firm has be told.") == ["garbled/wrong-form-after-auxiliary"] * 2


def test_the_article_before_another_one_has_one_right_answer() -> None:
    found = lint("A an extra meeting is set.")
    assert found[0].help == "keep `an`"


@pytest.mark.parametrize(
    "text",
    [
        "What the club had went to creditors.",
        "The money they had went to the bank.",
        "Those who had went home.",
        "All they did was decide to wait.",
        "As it was told, the little he had came from Lund.",
    ],
)
def test_a_clause_may_end_with_its_auxiliary(text: str) -> None:
    assert rules(text) == []
