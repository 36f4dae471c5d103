"""Names as far as capitals show them."""

import pytest

from newslint.document import Document
from newslint.language.name_lists import WordList, read_list
from newslint.language.names import PERSON, THING, UNKNOWN, Mention
from newslint.readers import read
from newslint.source import Source


def document(text: str) -> Document:
    return read(Source("draft", text), "plain")


def names(text: str) -> list[str]:
    found = document(text)
    return [found.text(mention.name) for mention in found.names.mentions]


def only(text: str) -> Mention:
    (mention,) = document(text).names.mentions
    return mention


def test_a_full_name_is_one_mention_with_its_exact_span() -> None:
    text = "At noon Ruth Okafor left."
    mention = only(text)
    assert text[slice(*mention.name)] == "Ruth Okafor"
    assert text[slice(*mention.last)] == "Okafor"
    assert mention.words == ("Ruth", "Okafor")
    assert mention.kind == PERSON
    assert not mention.is_single


@pytest.mark.parametrize(
    ("text", "name", "honorific"),
    [
        ("They met Mr Okafor there.", "Okafor", "Mr"),
        ("They met Mrs. Okafor there.", "Okafor", "Mrs"),
        ("They met Dr Ruth Okafor there.", "Ruth Okafor", "Dr"),
        ("They met Sir Ewan there.", "Ewan", "Sir"),
    ],
)
def test_an_honorific_stands_before_the_name_and_in_its_span(text: str, name: str, honorific: str) -> None:
    mention = only(text)
    assert text[slice(*mention.name)] == name
    assert mention.honorific == honorific
    assert text[mention.span.start :].startswith(honorific)
    assert mention.kind == PERSON


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("They met President Okafor there.", "Okafor", "President"),
        ("They met Prime Minister Ruth Okafor there.", "Ruth Okafor", "Prime Minister"),
        ("They met Danish Foreign Minister Karin Lind there.", "Karin Lind", "Danish Foreign Minister"),
        ("They met Detective Inspector Lind there.", "Lind", "Detective Inspector"),
        ("They met St. Louis Mayor Tunde Adeyemi there.", "Tunde Adeyemi", "St. Louis Mayor"),
    ],
)
def test_an_office_with_all_that_goes_before_it_is_no_part_of_the_name(text: str, name: str, office: str) -> None:
    mention = only(text)
    assert text[slice(*mention.name)] == name
    assert mention.office == office


def test_the_portfolio_of_a_minister_is_no_given_name() -> None:
    assert names("The Secretary of Homeland Security Karin Lind left.") == ["Karin Lind"]


def test_an_office_alone_is_no_name() -> None:
    assert names("They met the Prime Minister there.") == []


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_possessive_ending_is_peeled_off_and_parts_two_names(mark: str) -> None:
    first, second = document(f"In Norway{mark}s Karin Lind{mark}s house").names.mentions
    assert first.words == ("Norway",)
    assert first.possessive
    assert second.words == ("Karin", "Lind")
    assert second.possessive


def test_a_name_that_ends_in_s_can_be_possessive_without_another_s() -> None:
    assert only("They met Williams’ wife.").possessive
    assert not only("They met Williams there.").possessive


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("they met Ursula van der Lind there", ("Ursula", "Lind")),
        ("they met Mohammed bin Rashad there", ("Mohammed", "Rashad")),
        ("they met Bashir al-Rashad there", ("Bashir", "al-Rashad")),
        ("they met Niall O’Neill there", ("Niall", "O’Neill")),
        ("they met Jean d’Orville there", ("Jean", "d’Orville")),
        ("they met George H.W. Lind there", ("George", "H.W", "Lind")),
        ("they met Roberta A. Lind there", ("Roberta", "A", "Lind")),
        ("they met Jong-un Kang there", ("Jong-un", "Kang")),
        ("they met Éva Kovács there", ("Éva", "Kovács")),
    ],
)
def test_particles_prefixes_and_initials_belong_to_the_name(text: str, words: tuple[str, ...]) -> None:
    assert only(text).words == words


def test_a_bare_surname_takes_its_particles_into_its_span() -> None:
    assert names("They met von der Lind there. Von der Lind smiled.") == ["von der Lind", "Von der Lind"]


def test_a_suffix_ends_the_name_and_is_no_surname() -> None:
    mention, other = document("They met Ewan Lind Jr. Karin Okafor came later.").names.mentions
    assert mention.words == ("Ewan", "Lind")
    assert other.words == ("Karin", "Okafor")


def test_a_word_that_only_opens_a_sentence_is_no_name() -> None:
    assert names("Police came. Meanwhile it rained. The harbour was shut.") == []


def test_a_word_that_stands_in_small_letters_elsewhere_is_no_name_at_a_sentence_start() -> None:
    assert names("Grebes nest here. The grebes are shy.") == []
    assert names("Grebes nest here.") == ["Grebes"]


def test_a_common_word_that_is_a_given_name_opens_a_name() -> None:
    assert names("Will Lindqvist came. It will rain.") == ["Will Lindqvist"]


def test_a_weekday_ends_a_name() -> None:
    assert names("They met Karin Lind Friday.") == ["Karin Lind"]


def test_a_country_abbreviated_with_points_is_no_part_of_the_name_after_it() -> None:
    assert names("They met U.S. envoy and U.S. President Karin Lind there.") == ["Karin Lind"]


@pytest.mark.parametrize("text", ["in the Lindqvist Foundation", "in Gross Harbour Street", "in Norway", "at HKLU", "by Skerry Airlines"])
def test_bodies_places_and_abbreviations_are_no_persons(text: str) -> None:
    assert only(f"They met {text} again.").kind == THING


def test_a_single_unknown_word_can_be_either() -> None:
    assert only("They met Brandvold there.").kind == UNKNOWN


def test_a_name_within_a_compound_is_seen() -> None:
    assert names("An anti-Tillotson mob met ex-Mayor Ruth Okafor there.") == ["Tillotson", "Ruth Okafor"]
    assert names("A Tillotson-era law.") == []


def test_a_block_in_capitals_has_no_names() -> None:
    assert names("RUTH OKAFOR LEAVES THE PORT") == []


def test_names_are_found_by_each_of_their_words() -> None:
    found = document("They met Ruth Okafor. Okafor smiled.").names
    assert [mention.is_single for mention in found.by_word["Okafor"]] == [False, True]
    assert [mention.is_single for mention in found.by_word["Ruth"]] == [False]


def test_no_name_runs_over_the_end_of_a_block() -> None:
    assert names("They met Ruth\n\nOkafor was late, and nobody in the port had told her about the boat that left.") == ["Ruth", "Okafor"]


@pytest.mark.parametrize("name", ["given_names", "surnames", "common_words"])
def test_a_list_holds_words_in_small_letters_and_no_remark(name: str) -> None:
    words = list(read_list(name))
    assert len(words) > 1000
    assert all(word == word.lower() and not word.startswith("#") for word in words)


def test_the_lists_do_not_contradict_each_other() -> None:
    assert not set(read_list("no_persons")) & {"Okafor", "Vladimir", "Tony"}
    assert not set(read_list("given_names")) & {"said", "the", "will be"}
    assert {"NATO", "BBC", "Shakespeare"} <= set(read_list("known_names"))


@pytest.mark.parametrize("name", ["given_names", "surnames", "common_words", "no_persons", "known_names"])
def test_a_list_is_sorted_and_every_word_of_it_is_found(name: str) -> None:
    words = WordList("\n".join(read_list(name)) + "\n")
    assert list(words) == sorted(set(words))
    for word in list(words)[:: len(list(words)) // 100]:
        assert word in WordList(words.text[1:])
        assert f"{word}x-" not in WordList(words.text[1:])
    assert next(iter(words)) in words
    assert list(words)[-1] in words
