"""What the rules on names see beyond their examples."""

from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules
from newslint.rule import Settings
from newslint.source import Source

LONG = "The inquiry into the collapse of the east quay sat for a third day on Monday, with dockers and engineers in the public seats."


def found(rule: str, text: str, settings: Settings = Settings()) -> list[str]:
    diagnostics = Linter([load_rules().rules[rule]], settings).lint(read(Source("draft", text), "plain"))
    assert not [item for item in diagnostics if item.is_trouble]
    return [text[item.span.start : item.span.end] for item in diagnostics]


def test_an_accepted_name_needs_no_introduction() -> None:
    text = f"{LONG}\n\nOkafor told the inquiry that she had warned managers."
    assert found("names/unintroduced-name", text) == ["Okafor"]
    assert found("names/unintroduced-name", text, Settings(accept=frozenset(["Okafor"]))) == []


def test_an_accepted_abbreviation_needs_no_explanation() -> None:
    text = "The strike ended when the HKLU took the offer."
    assert found("names/unexplained-acronym", text) == ["HKLU"]
    assert found("names/unexplained-acronym", text, Settings(accept=frozenset(["HKLU"]))) == []


def test_a_headline_may_use_a_bare_surname_and_introduces_nobody() -> None:
    body = f"{LONG}\n\nTillotson said the pumps had been off."
    assert found("names/unintroduced-name", f"Tillotson blames pumps\n\n{LONG}\n\nRuth Tillotson said the pumps had been off.") == []
    assert found("names/unintroduced-name", f"Ruth Tillotson blames pumps\n\n{body}") == ["Tillotson"]


def test_a_late_full_name_is_shown_beside_the_surname() -> None:
    text = f"{LONG}\n\nTillotson said the pumps had been off.\n\nRuth Tillotson, a former foreman, left the firm in May."
    (item,) = Linter([load_rules().rules["names/late-full-name"]]).lint(read(Source("draft", text), "plain"))
    (label,) = item.labels
    assert text[label.span.start : label.span.end] == "Ruth Tillotson"
    assert item.help == "give the full name here: `Ruth Tillotson`"


def test_a_misspelt_surname_is_one_fault_and_not_two() -> None:
    text = f"{LONG}\n\nRuth Tillotson said the pumps had been off. Tillotson left. Tilotson told the court she was ill."
    assert found("names/variant-spelling", text) == ["Tilotson"]
    assert found("names/unintroduced-name", text) == []


def test_the_usual_spelling_is_the_one_that_is_used_more() -> None:
    text = "Ewan Tilotson won. Tillotson had trained at sea. Tillotson’s coach wept. Tillotson smiled."
    assert found("names/variant-spelling", text) == ["Tilotson"]


def test_swapped_letters_are_a_misspelling() -> None:
    assert found("names/variant-spelling", "Ewan Tillotson won. Tillotson wept. Tilltoson smiled.") == ["Tilltoson"]


def test_an_honorific_is_odd_where_the_draft_gives_none_to_others() -> None:
    text = "Sten Mohlin and Ada Pryce met. Pryce spoke. Pryce left. Mr Mohlin stayed. Mohlin said nothing."
    assert found("names/honorific-mixed", text) == ["Mr Mohlin"]


def test_a_bare_surname_is_odd_where_the_draft_gives_an_honorific_to_others() -> None:
    text = "Sten Mohlin and Ada Pryce met. Ms Pryce spoke. Ms Pryce left. Mr Mohlin stayed. Mohlin said nothing."
    assert found("names/honorific-mixed", text) == ["Mohlin"]


def test_an_abbreviation_is_explained_wherever_the_draft_does_it() -> None:
    text = "The HKLU took the offer.\n\nThe Harbour and Keel Labourers’ Union has 900 members in the port, and most of them were at sea that day."
    assert found("names/unexplained-acronym", text) == []


def test_capitals_of_a_headline_are_no_variant() -> None:
    body = "Shares in PayPort rose after the founder sold his stake, and PayPort makes more tills than any other firm in the port."
    assert found("names/case-variant", f"PAYPORT RISES\n\n{body}") == []
