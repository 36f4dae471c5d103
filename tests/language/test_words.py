"""Words and marks."""

import time

from hypothesis import given
from hypothesis import strategies as st

from newslint.language.words import find_words

TEXT = st.text(
    st.one_of(
        st.sampled_from("aBcdz09 .,'-’‘“”\"\n@#&:/…—\xad\u0301\u200b£İΣß\ufe0f❤"),
        st.characters(exclude_categories=["Cs"]),
    )
)


def forms(prose: str) -> list[str]:
    return find_words(prose).forms


def test_words_are_lower_case_and_marks_stand_alone() -> None:
    assert forms("The quay, Ms Lind said, was safe.") == ["the", "quay", ",", "ms", "lind", "said", ",", "was", "safe", "."]


def test_typographic_apostrophes_read_as_plain_ones() -> None:
    assert forms("don’t Hawai‘i Putin's o’clock") == ["don't", "hawai'i", "putin's", "o'clock"]


def test_a_word_keeps_an_apostrophe_that_surely_is_one() -> None:
    assert forms("rock ’n’ roll of the ’90s, tell ’em, 'twas") == [
        "rock",
        "'n'",
        "roll",
        "of",
        "the",
        "'90s",
        ",",
        "tell",
        "'em",
        ",",
        "'twas",
    ]


def test_an_apostrophe_at_the_end_of_a_word_is_a_mark() -> None:
    assert forms("the Games’ opening") == ["the", "games", "'", "opening"]
    assert forms("'Go,' he said") == ["'", "go", ",", "'", "he", "said"]


def test_a_hyphen_joins_and_a_dash_does_not() -> None:
    assert forms("a well-to-do vice‑president -- or so") == ["a", "well-to-do", "vice-president", "-", "-", "or", "so"]
    assert forms("the deal—or what was left") == ["the", "deal", "—", "or", "what", "was", "left"]
    assert forms("1990–91") == ["1990", "–", "91"]


def test_a_figure_is_one_word_with_its_points_and_commas() -> None:
    assert forms("8,412 of 1,250,000 at 3.5 or 10:30, a 1-0 win") == [
        "8,412",
        "of",
        "1,250,000",
        "at",
        "3.5",
        "or",
        "10:30",
        ",",
        "a",
        "1-0",
        "win",
    ]


def test_a_comma_without_three_figures_after_it_is_a_mark() -> None:
    assert forms("in 2026,27 people") == ["in", "2026", ",", "27", "people"]
    assert forms("12,50") == ["12", ",", "50"]


def test_a_unit_belongs_to_its_figure_and_a_currency_sign_does_not() -> None:
    assert forms("£3.5m at 5pm, the 21st") == ["£", "3.5m", "at", "5pm", ",", "the", "21st"]


def test_points_belong_to_an_abbreviation_of_single_letters() -> None:
    assert forms("the U.S. at 5 a.m. e.g. J.K. Ode") == ["the", "u.s.", "at", "5", "a.m.", "e.g.", "j.k.", "ode"]
    assert forms("a U.S.-led force, the U.N.'s vote") == ["a", "u.s.-led", "force", ",", "the", "u.n.'s", "vote"]


def test_the_point_of_a_shortened_word_is_a_mark() -> None:
    assert forms("Mr. Ode, No. 10") == ["mr", ".", "ode", ",", "no", ".", "10"]


def test_a_missing_space_after_a_full_stop_does_not_join_words() -> None:
    assert forms("It closed.The mayor") == ["it", "closed", ".", "the", "mayor"]


def test_addresses_and_handles_are_one_word_without_the_stop_after_them() -> None:
    assert forms("Write to desk@example.co.uk. See https://example.com/a?b=1, or www.example.org.") == [
        *("write", "to", "desk@example.co.uk", ".", "see", "https://example.com/a?b=1", ",", "or", "www.example.org", "."),
    ]
    assert forms("@harbour_news on #quay9, but the #1 port, at example.com") == [
        *("@harbour_news", "on", "#quay9", ",", "but", "the", "#", "1", "port", ",", "at", "example.com"),
    ]


def test_initials_joined_by_an_ampersand_are_one_word() -> None:
    assert forms("the R&D arm of Bell & Sons") == ["the", "r&d", "arm", "of", "bell", "&", "sons"]


def test_letters_of_all_scripts_and_their_accents_are_letters() -> None:
    assert forms("Cafe\u0301 Örebro Łódź Київ हिन्दी") == ["cafe\u0301", "örebro", "łódź", "київ", "हिन्दी"]


def test_a_soft_hyphen_does_not_show_in_a_word() -> None:
    words = find_words("the co\xadop")
    assert words.forms == ["the", "coop"]
    assert words.ends[1] == 9


def test_the_end_of_a_block_is_a_token() -> None:
    assert forms("Harbour opens\nThe quay\n") == ["harbour", "opens", "\n", "the", "quay", "\n"]


def test_at_gives_the_first_token_that_starts_at_an_offset_or_after_it() -> None:
    words = find_words("Two boats sank")
    assert [words.at(offset) for offset in (0, 1, 4, 5, 10, 13, 99)] == [0, 1, 1, 2, 2, 3, 3]


def test_is_word_tells_words_from_marks() -> None:
    words = find_words("'90s U.S. a 5 , — £ \n")
    assert [words.is_word(index) for index in range(len(words.forms))] == [True] * 4 + [False] * 4


@given(TEXT)
def test_tokens_hold_every_character_that_is_no_space_in_order(prose: str) -> None:
    words = find_words(prose)
    position = 0
    for start, end in zip(words.starts, words.ends, strict=True):
        assert position <= start < end
        assert not prose[position:start].strip()
        assert "\n" not in prose[position:start]
        assert "\n" not in prose[start:end] or end - start == 1
        position = end
    assert not prose[position:].strip()
    assert "\n" not in prose[position:]


@given(TEXT)
def test_a_form_is_what_stands_in_the_prose_in_lower_case(prose: str) -> None:
    words = find_words(prose)
    for form, start, end in zip(words.forms, words.starts, words.ends, strict=True):
        folded = prose[start:end].translate(str.maketrans("’‘ʼ‐‑", "'''--")).lower()
        assert form == (folded.replace("\xad", "") or folded)


def test_hostile_text_takes_linear_time() -> None:
    size = 50_000
    begun = time.process_time()
    for unit in ("a", "1", "'", "a'", "1,", "a.", "a-", "#1", "@", "a+", "http://", "www.", "a@", "\u0301", "e\u0301", "x_", "1.", ".a "):
        find_words(unit * (size // len(unit)))
        find_words("@ # :// www. " + unit * (size // len(unit)))
    assert time.process_time() - begun < 20
