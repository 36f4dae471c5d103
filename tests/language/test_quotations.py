"""Quotations and the marks that have no partner."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.quotations import Quotations, find_quotations
from newslint.source import Span


def lay_out(*blocks: str) -> tuple[str, list[Span]]:
    spans: list[Span] = []
    for block in blocks:
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(block)))
    return "".join(block + "\n" for block in blocks), spans


def find(*blocks: str) -> Quotations:
    return find_quotations(*lay_out(*blocks))


def quoted(*blocks: str) -> list[str]:
    prose, _ = lay_out(*blocks)
    return [prose[start:end] for start, end in (quotation.inner for quotation in find(*blocks).quotations)]


def spoken(*blocks: str) -> list[str]:
    prose, _ = lay_out(*blocks)
    return [prose[start:end] for start, end in find(*blocks).spoken]


def guarded(*blocks: str) -> list[str]:
    prose, _ = lay_out(*blocks)
    return [prose[start:end] for start, end in find(*blocks).guarded]


def faults(*blocks: str) -> list[tuple[int, str]]:
    return [(unpaired.mark.start, unpaired.fault) for unpaired in find(*blocks).unpaired]


@pytest.mark.parametrize(
    "text",
    [
        'The mayor said "the quay is shut" and left.',
        "The mayor said “the quay is shut” and left.",
        "The mayor said ”the quay is shut“ and left.",
        "The mayor said „the quay is shut“ and left.",
        "The mayor said «the quay is shut» and left.",
        "The mayor said »the quay is shut« and left.",
        "The mayor said ''the quay is shut'' and left.",
        "The mayor said ``the quay is shut'' and left.",
        "The mayor said ‘‘the quay is shut’’ and left.",
        "The mayor said 'the quay is shut' and left.",
        "The mayor said ‘the quay is shut’ and left.",
        "The mayor said ‘the quay is shut‘ and left.",
        "(“the quay is shut”)",
        "the—“the quay is shut”—end",
        "a pre-“the quay is shut”-era pier",
    ],
)
def test_a_quotation_is_what_stands_between_its_marks(text: str) -> None:
    assert quoted(text) == spoken(text) == guarded(text) == ["the quay is shut"]
    assert faults(text) == []


def test_a_quotation_knows_its_marks() -> None:
    assert find('He said "no".').quotations == ((Span(9, 11), Span(8, 9), Span(11, 12), 0, False),)


def test_marks_with_spaces_on_both_sides_take_turns() -> None:
    assert quoted('He said " the quay " and " the pier " were shut.') == [" the quay ", " the pier "]
    assert quoted("« le quai »") == [" le quai "]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“She said ‘never’ to me,” he said.", ["She said ‘never’ to me,", "never"]),
        ("\"She said 'never'\" was all.", ["She said 'never'", "never"]),
        ("‘She said “never” to me,’ he said.", ["She said “never” to me,", "never"]),
        ("'She said \"never\"' was all.", ['She said "never"', "never"]),
        ("''She said 'never''' was all.", ["She said 'never'", "never"]),
        ("“‘Never’ is a word,” he said.", ["‘Never’ is a word,", "Never"]),
        ('"He told me "go" and I went," she said.', ['He told me "go" and I went,', "go"]),
    ],
)
def test_quotations_nest_in_either_order(text: str, inner: list[str]) -> None:
    assert quoted(text) == inner
    assert [quotation.depth for quotation in find(text).quotations] == [0, 1]
    assert spoken(text) == inner[:1]
    assert faults(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Don't say the port's crane wasn’t the Games’ best.",
        "the dogs' tails and the cats' ears, the players’ bus",
        "music of the ’90s and the '80s, the class of '68 and of ’72",
        "rock 'n' roll, rock ’n’ roll and drum ‘n’ bass",
        "They told ’em to go get 'em, 'twas said.",
        "goin' home, o' course",
        "Hawai‘i, Nuku‘alofa and the Qur'an",
        "the poet ‘Ali Omar of ‘Ewa Beach",
        "She is 5'10\" and he is 6' 2\" tall.",
        'a 12" single and a 9” pipe',
        "at 51°30'26\"N, 0°7'39\"W",
        '"',
        '" "',
        '<img alt="" src="">',
    ],
)
def test_apostrophes_and_measures_are_no_quotation_marks(text: str) -> None:
    assert spoken(text) in ([], [" "])
    assert faults(text) == []
    assert guarded(text) in ([], [" "]) or "‘Ali" in text


def test_a_measure_inside_a_quotation_does_not_end_it() -> None:
    assert quoted('"The 12" single sold out," he said.') == ['The 12" single sold out,']
    assert quoted('"He is 5\'10" and fast," she said.') == ["He is 5'10\" and fast,"]


def test_a_year_at_the_end_of_a_quotation_lets_it_end() -> None:
    assert quoted('Its motto was "since 1911" for years.') == ["since 1911"]


def test_a_line_drawn_with_marks_is_no_quotation() -> None:
    assert find('The end """"""""""').unpaired == ()


def test_a_year_before_a_mark_is_no_measure() -> None:
    assert faults('The plan was called Harbour 2040" in the north.') == [(32, "never opened")]


def test_a_plural_owner_inside_single_marks_does_not_end_the_quotation() -> None:
    assert quoted("'The players' lounge is shut,' he said.") == ["The players' lounge is shut,"]


def test_a_plural_at_the_end_of_single_marks_ends_the_quotation() -> None:
    text = "He spoke of 'dirty tricks' by rivals. The clubs' owners denied it."
    assert spoken(text) == ["dirty tricks"]


def test_text_is_guarded_up_to_the_last_mark_that_may_end_a_quotation() -> None:
    text = "It was about 'customers' perceptions' of the brand."
    assert spoken(text) == ["customers"]
    assert guarded(text) == ["customers' perceptions"]


def test_a_quotation_goes_on_where_the_next_paragraph_repeats_its_mark() -> None:
    first, second, third = "He said: “The quay is shut.", "“It will stay shut.", "“Ask the mayor,” he added."
    assert spoken(first, second, third) == ["The quay is shut.", "It will stay shut.", "Ask the mayor,"]
    assert [quotation.continued for quotation in find(first, second, third).quotations] == [False, True, True]
    assert [quotation.closing is None for quotation in find(first, second, third).quotations] == [True, True, False]
    assert faults(first, second, third) == []


def test_single_marks_go_on_over_paragraphs_as_well() -> None:
    assert spoken("He said: ‘The quay is shut.", "‘Ask the mayor,’ he added.") == ["The quay is shut.", "Ask the mayor,"]
    assert faults("He said: ‘The quay is shut.", "‘Ask the mayor,’ he added.") == []


def test_a_mark_repeated_at_a_sentence_start_continues_the_quotation() -> None:
    text = 'Ode said: "The quay is shut. "It will stay shut. "Ask the mayor." He left.'
    assert spoken(text) == ["The quay is shut.", "It will stay shut.", "Ask the mayor."]
    assert [quotation.continued for quotation in find(text).quotations] == [False, True, True]
    assert faults(text) == []


def test_a_mark_repeated_after_narration_does_not_continue_the_quotation() -> None:
    assert faults('"The quay is shut, Ode said. "It will stay shut."') == [(0, "never closed")]


def test_a_speaker_with_a_long_title_is_narration() -> None:
    text = '"The quay is shut, former harbour master Karin Lind said on Monday. "It will stay shut."'
    assert faults(text) == [(0, "never closed")]


def test_a_mark_after_a_colon_opens_another_quotation() -> None:
    assert faults('Lind said: "The quay is shut. Ode added: "It is."') == [(11, "never closed")]


def test_part_of_a_sentence_in_marks_does_not_go_on_in_the_next_paragraph() -> None:
    assert faults("Ode called it “a mess and left the room.", "“We will see,” Lind said.") == [(14, "never closed")]


def test_a_quotation_does_not_go_on_in_a_block_that_does_not_repeat_its_mark() -> None:
    blocks = ("He said: “The quay is shut.", "The mayor agreed.")
    assert faults(*blocks) == [(9, "never closed")]
    assert spoken(*blocks) == []
    assert guarded(*blocks) == ["“The quay is shut."]


def test_a_headline_with_an_open_mark_does_not_go_on_in_the_story() -> None:
    assert faults("Mayor: “Quay is shut", "“We closed it,” the mayor said.") == [(7, "never closed")]


def test_a_mark_that_is_not_repeated_in_the_next_paragraph_is_one_fault() -> None:
    blocks = ("He said: “The quay is shut.", "It will stay shut,” he added.")
    assert faults(*blocks) == [(46, "not reopened")]
    assert spoken(*blocks) == []
    assert guarded(*blocks) == ["“The quay is shut.", "It will stay shut,” he added."]


def test_after_an_unclosed_mark_the_paragraph_is_narration_for_rules_and_quotation_for_edits() -> None:
    text = "Lind said “no”. Ode called it “a mess and left. “We will see,” he said."
    assert faults(text) == [(30, "never closed")]
    assert spoken(text) == ["no"]
    assert guarded(text) == ["no", "“a mess and left. “We will see,” he said."]


def test_after_a_mark_that_never_opened_the_whole_paragraph_is_guarded() -> None:
    text = "The quay is shut,” Ode said. Lind said “no”."
    assert faults(text) == [(17, "never opened")]
    assert spoken(text) == ["no"]
    assert guarded(text) == [text]


def test_pairs_that_hang_on_marks_between_spaces_are_not_trusted_beside_a_fault() -> None:
    text = 'He said " the quay " is shut," and left.'
    assert len(faults(text)) == 1
    assert spoken(text) == []
    assert guarded(text) == [text]


def test_a_mark_set_twice_is_one_fault() -> None:
    assert faults("He said ““no” and left.") == [(9, "opened twice")]
    assert faults("He said “no”” and left.") == [(12, "closed twice")]


def test_a_single_mark_without_a_partner_is_reported_only_where_it_surely_quotes() -> None:
    assert faults("He said: ‘The quay is shut. It was shut before.") == [(9, "never closed")]
    assert faults("The quay is shut,’ he said.") == [(17, "never opened")]
    assert faults("She lives in ‘Ewa.", "The boys’ club met.", "He was ’Arry to them.") == []


def test_what_may_be_quoted_in_single_marks_is_guarded() -> None:
    assert guarded("He spoke of 'a mess and left.") == ["'a mess and left."]
    assert guarded("He played '20s jazz' and left.") == ["20s jazz"]


def test_each_block_starts_afresh() -> None:
    assert quoted("A “first” thing", "a “second” thing") == ["first", "second"]
    assert faults("An “open thing", "a closed” thing") == [(3, "never closed"), (23, "never opened")]


def test_is_spoken_wants_the_whole_span_inside_one_quotation() -> None:
    found = find("He said “no” and “yes”.")
    assert found.is_spoken(Span(9, 11))
    assert not found.is_spoken(Span(8, 11))
    assert not found.is_spoken(Span(9, 20))
    assert not found.is_spoken(Span(0, 2))
    assert not found.is_spoken(Span(13, 16))


def test_an_edit_beside_a_quotation_touches_it_only_at_its_edges() -> None:
    found = find("He said “no” and left.")
    for start, end in ((9, 11), (0, 10), (10, 15), (0, 22), (9, 9), (10, 10), (11, 11)):
        assert found.is_guarded(Span(start, end))
    for start, end in ((8, 9), (11, 12), (0, 8), (12, 22), (8, 8), (12, 12), (0, 0)):
        assert not found.is_guarded(Span(start, end))


def test_an_edit_between_two_guarded_spans_is_free() -> None:
    found = find("“No”, “yes”.")
    assert not found.is_guarded(Span(3, 7))
    assert found.is_guarded(Span(3, 8))
    assert found.is_guarded(Span(2, 5))


SIGNS = st.one_of(st.sampled_from("aB1s .,?:'’‘“”\"„«»`()—-=\u200b\u00a0"), st.characters(exclude_categories=["Cs", "Cc"]))
TEXT = st.lists(st.text(SIGNS), max_size=4)


@given(TEXT)
def test_quotations_are_disjoint_or_nested_and_stay_in_their_block(blocks: list[str]) -> None:
    prose, spans = lay_out(*blocks)
    found = find_quotations(prose, spans)
    around: list[Span] = []
    last = 0
    for inner, opening, closing, depth, _ in found.quotations:
        assert opening is not None
        assert last <= inner.start
        last = inner.start
        assert opening.start < opening.end <= inner.start <= inner.end
        assert closing is None or inner.end <= closing.start < closing.end
        while around and around[-1].end <= inner.start:
            around.pop()
        assert all(outer.holds(inner) for outer in around)
        assert depth == len(around)
        around.append(inner)
        assert any(block.holds(Span(opening.start, closing.end if closing else inner.end)) for block in spans)


@given(TEXT)
def test_all_that_is_spoken_is_guarded(blocks: list[str]) -> None:
    prose, spans = lay_out(*blocks)
    found = find_quotations(prose, spans)
    for merged in (found.spoken, found.guarded):
        assert all(one.end < other.start for one, other in pairwise(merged))
        assert all(any(block.holds(span) for block in spans) and span.start < span.end for span in merged)
    for span in found.spoken:
        assert found.is_spoken(span)
        assert found.is_guarded(span)
        assert any(guard.holds(span) for guard in found.guarded)
    for quotation in found.quotations:
        assert quotation.inner.start == quotation.inner.end or found.is_guarded(quotation.inner)


@given(TEXT)
def test_a_double_mark_without_a_partner_guards_the_rest_of_its_block(blocks: list[str]) -> None:
    prose, spans = lay_out(*blocks)
    found = find_quotations(prose, spans)
    for mark, _ in found.unpaired:
        block = next(block for block in spans if block.holds(mark))
        if prose[mark.start : mark.end] not in ("'", "’", "‘"):
            assert any(guard.holds(Span(mark.start, block.end)) for guard in found.guarded)


@given(TEXT, st.integers(0, 60), st.integers(0, 20))
def test_the_fast_answers_are_the_plain_ones(blocks: list[str], start: int, length: int) -> None:
    found = find(*blocks)
    span = Span(start, start + length)
    assert found.is_spoken(span) == any(known.holds(span) for known in found.spoken)
    touched = any(known.overlaps(span) or (not length and known.start <= start <= known.end) for known in found.guarded)
    assert found.is_guarded(span) == touched


def test_hostile_text_takes_linear_time() -> None:
    size = 20_000
    begun = time.process_time()
    units = [
        '"',
        "'",
        "“",
        "”",
        "“”",
        '" ',
        "' ",
        '"a',
        "'a ",
        "a' ",
        "s' a ",
        '. "A',
        ". 'A",
        '1" ',
        "5'1\" ",
        "``",
        "'''",
        ", Aa",
        "“A, ",
    ]
    for unit in (*units, "‘A. ", "'90s ", "?’ "):
        text = unit * (size // len(unit))
        for prose in (text, "'A" + text, "“A" * (size // 4) + text + "”" * (size // 2)):
            assert all(0 <= span.start < span.end <= len(prose) for span in find(prose).guarded)
    assert time.process_time() - begun < 20


def test_many_open_blocks_take_linear_time() -> None:
    assert len(find(*['He said: "No'] * 5_000).unpaired) == 5_000


def test_deep_nesting_is_read_to_its_bottom() -> None:
    depth = 20_000
    assert max(quotation.depth for quotation in find("“a" * depth + "a”" * depth).quotations) == depth - 1


def test_the_last_third_of_a_misread_dash_is_no_mark():
    prose = "He said: “Nobody has even â€“ or â€” or â€œ apologised.”\n"
    found = find_quotations(prose, [Span(0, len(prose) - 1)])
    assert [prose[slice(*quotation.inner)] for quotation in found.quotations] == ["Nobody has even â€“ or â€” or â€œ apologised."]
    assert not found.unpaired
