"""Sentences."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.sentences import find_sentences
from newslint.source import Span


def sentences(*blocks: str) -> list[str]:
    prose = "".join(block + "\n" for block in blocks)
    spans: list[Span] = []
    for block in blocks:
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(block)))
    return [prose[start:end] for start, end in find_sentences(prose, spans)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Ode met Mrs. Lind, Dr. Abiola and Ms. Roe at noon.",
        "Gov. Hale and Sen. Orr named Gen. Ruth Quist to the post.",
        "She lives near St. Agnes Church in Fort Hale.",
        "The offices are at No. 10 Quay Street, behind Sec. 4.",
        "The U.S. Senate and the U.N. Security Council met.",
        "The gates open at 9 a.m. Monday and close at 5 p.m. GMT.",
        "Tideway Inc. Chief Executive Ola Berg and Hale Corp. Chairman Lee Orr resigned.",
        "The storm of Sept. 11 and the flood of Jan. 3 are one case.",
        "The novels of J. K. Marsh and R. A. Finch sell well.",
        "Prices rose 3.5 percent to $4.20 a pound.",
        "They had hoped … for more … and got less.",
        "They had hoped ... for more ... and got less.",
        "“Why?” she asked.",
        '"Why?" she asked.',
        "‘Never!’ he shouted across the dock.",
        "“Why now?” Ms. Lind asked.",
        '"Who paid?" Karin Bergstrom asked the clerk.',
        "The firm (founded in 1911) makes rope, twine, etc. for ships.",
        "The case of Orr v. Tideway Ltd. is older.",
        "She was born in Salem, Mass. and raised in Hull.",
        "The player ranked U.S. No. 1 lost.",
        "U.S. Under Secretary Ode said so.",
        "1. The quay is closed",
        "Visit example.com or the site of the port.",
        "The “U.S.” Army stamp was forged.",
    ],
)
def test_one_sentence_is_not_split(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["The quay closed.", "It will open in May."],
        ["Was it safe?", "Nobody knew!", "The port said nothing."],
        ["She moved to the U.S.", "The firm followed."],
        ["It sank at 5 p.m.", "Police were called.", "It was raised at 9 a.m.", "No one slept."],
        ["He works for Tideway Inc.", "It makes rope."],
        ["It ended on Main St.", "The driver ran."],
        ["The answer was no.", "We asked again."],
        ["“No.", "We asked twice.”"],
        ["They chose Plan B.", "It failed."],
        ["He left in 2019.", "35 people stayed."],
        ["“We won.”", "He smiled."],
        ['"We won."', '"They lost."'],
        ["‘We won.’", "‘They lost.’"],
        ["She called it “the end”.", "Others did not."],
        ["(The port denies it.)", "The case goes on."],
        ["He lost (as in 2019).", "She won."],
        ["They waited ...", "The boat never came."],
        ["They waited . . .", "The boat never came."],
        ["The study was withdrawn.[4]", "Its authors protested."],
        ["“Why?”", "He did not say."],
        ["The bill passed.", "“Finally,” said Ode."],
        ["It sold ropes, nets, etc.", "Business was slow."],
        ["The case is Orr et al.", "The court will sit in June."],
        ["He moved to Washington, D.C.", "A year later he left."],
        ["It rained.", "iPhones got wet."],
        ["It cost little.", "£5m was saved."],
    ],
)
def test_sentences_are_split(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_a_sentence_ends_with_its_block() -> None:
    assert sentences("Harbour opens", "The quay is free", "It was shut.") == ["Harbour opens", "The quay is free", "It was shut."]


def test_spaces_around_a_sentence_do_not_belong_to_it() -> None:
    assert sentences("  It sank.   Nobody drowned.  ") == ["It sank.", "Nobody drowned."]


def test_a_block_of_spaces_has_no_sentence() -> None:
    assert sentences("   ", "") == []


@given(st.lists(st.text(st.sampled_from("aB1 .?!…\"'”’“()[]-\u00a0MrUS,")), max_size=5))
def test_sentences_hold_every_character_that_is_no_space_in_order(blocks: list[str]) -> None:
    assert [part for part in "".join(sentences(*blocks)).split() if part] or not "".join(blocks).strip()
    assert "".join("".join(sentences(*blocks)).split()) == "".join("".join(blocks).split())
    assert all(sentence == sentence.strip() for sentence in sentences(*blocks))


def test_hostile_text_takes_linear_time() -> None:
    size = 50_000
    begun = time.process_time()
    for unit in (".", ". ", '?"', ".)", ". (", "a.", "A. ", "Mr. ", " ", ". [1]", "... ", ".\u00a0", "x", "“”", "?” A"):
        text = unit * (size // len(unit))
        assert "".join("".join(sentences(text)).split()) == "".join(text.split())
    assert time.process_time() - begun < 20
