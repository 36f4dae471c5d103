import pytest
from reading import find_blocks, find_texts, read_text

from newslint.source import Span

STORY = "Harbour masters in Lervik closed the north quay on Monday after a crane lost its footing in the gale, and nobody was hurt."
LONG = STORY + " The crane stood on the old foundations, which the port had meant to strengthen before the winter came."


def test_a_blank_line_ends_a_paragraph():
    assert find_texts(f"{STORY}\n\nThe quay opens again on Friday.\n") == [STORY, "The quay opens again on Friday."]


def test_a_blank_line_may_hold_blanks_of_any_kind():
    assert find_texts(f"{STORY}\n \t\u00a0\f\nThe quay opens again on Friday.") == [STORY, "The quay opens again on Friday."]


def test_a_line_of_characters_without_width_is_blank():
    assert find_texts(f"{STORY}\n\u200b\u2060\nThe quay opens again on Friday.") == [STORY, "The quay opens again on Friday."]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "  \n  ", "\t\r\n\u00a0"])
def test_a_line_end_in_a_paragraph_is_one_space(line_end):
    assert find_texts(f"The quay was{line_end}closed.\n\n{STORY}")[0] == "The quay was closed."


def test_the_space_of_a_line_end_leads_back_to_the_line_end():
    document = read_text(f"The quay was \r\n  closed.\n\n{STORY}")
    at = document.prose.index(" closed")
    assert document.in_source(Span(at, at + 1)) == Span(12, 17)


def test_each_line_is_a_paragraph_where_no_blank_line_parts_any():
    assert find_texts(f"{STORY}\n{LONG}\n{STORY}\n") == [STORY, LONG, STORY]


def test_each_line_is_a_paragraph_where_most_are_long():
    assert find_texts(f"{LONG}\n{LONG}\n\nThe port said so.\n{LONG}\n") == [LONG, LONG, "The port said so.", LONG]


def test_a_line_after_a_list_item_is_a_paragraph_where_each_line_is_one():
    assert find_blocks(f"{STORY}\n- {STORY}\n{STORY}\n> {STORY}\n> {STORY}\n")[1:] == [
        ("list item", STORY),
        ("paragraph", STORY),
        ("block quote", STORY),
        ("block quote", STORY),
    ]


def test_wrapped_lines_are_one_paragraph():
    assert (
        find_texts("Crane falls in gale\n\nHarbour masters closed\nthe north quay\non Monday.\n")[1]
        == "Harbour masters closed the north quay on Monday."
    )


def test_blanks_at_the_ends_of_a_block_are_no_prose():
    assert find_texts(f"  \t{STORY} \u00a0\f\n\n\n") == [STORY]


def test_blanks_inside_a_line_stay_as_they_are():
    assert find_texts("The quay  was\tclosed.") == ["The quay  was\tclosed."]


def test_a_byte_order_mark_is_no_prose():
    document = read_text("\ufeffThe quay was closed.")
    assert document.prose == "The quay was closed.\n"
    assert document.in_source(Span(0, 3)) == Span(1, 4)


def test_debris_stays_visible():
    debris = "The quay &amp; the crane **fell** on <b>Monday</b> [more](http://example.org) <!-- cut this -->"
    assert find_texts(f"{debris}\n\n{STORY}")[0] == debris


def test_a_remark_to_newslint_is_no_prose_but_a_comment():
    text = f"The quay was closed. <!-- newslint: ignore -->\n\n{STORY}"
    document = read_text(text)
    assert document.prose.startswith("The quay was closed.\n")
    assert [text[start:end] for start, end in document.comments] == ["<!-- newslint: ignore -->"]


def test_the_blanks_about_a_remark_become_one():
    assert find_texts(f"The quay <!-- newslint: ignore --> was closed.\n\n{STORY}")[0] == "The quay was closed."
    assert find_texts(f"The quay was closed <!-- newslint: ignore -->.\n\n{STORY}")[0] == "The quay was closed."


def test_a_line_with_a_remark_alone_parts_no_sentence():
    assert find_texts(f"The quay was\n<!-- newslint: ignore\nthe rest -->\nclosed.\n\n{STORY}")[0] == "The quay was closed."


def test_a_remark_without_an_end_is_debris():
    assert find_texts("The quay <!-- newslint: ignore") == ["The quay <!-- newslint: ignore"]


def test_quoted_lines_are_a_block_quote():
    text = f"{STORY}\n\n> We saw it sway.\n> Then it fell.\n>\n>> Who says so?\nThe port said so.\n"
    assert find_blocks(text)[1:] == [
        ("block quote", "We saw it sway. Then it fell."),
        ("block quote", "Who says so?"),
        ("paragraph", "The port said so."),
    ]


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "1. ", "12) ", "•\t"])
def test_a_list_mark_begins_an_item_and_is_no_prose(mark):
    assert find_blocks(f"{STORY}\n\n{mark}The quay is shut.\n{mark}The crane is down.\n")[1:] == [
        ("list item", "The quay is shut."),
        ("list item", "The crane is down."),
    ]


def test_an_indented_line_goes_on_with_a_list_item():
    assert find_texts(f"{STORY}\n\n- The quay is shut,\n  and the road.\n- The crane is down.\n")[1:] == [
        "The quay is shut, and the road.",
        "The crane is down.",
    ]


def test_an_unindented_sentence_after_a_short_item_is_a_paragraph():
    assert find_blocks(f"{STORY}\n\n- The quay is shut.\nThe port said so.\n")[2] == ("paragraph", "The port said so.")


def test_a_dash_or_a_year_at_the_start_of_a_wrapped_line_begins_no_item():
    text = "Crane falls in gale\n\nThe quay was shut\n- for the first time since\n1987. The port\nsaid so.\n"
    assert find_texts(text)[1] == "The quay was shut - for the first time since 1987. The port said so."


def test_a_list_may_follow_a_colon():
    assert find_blocks("Crane falls in gale\n\nThe port shut:\n- the quay\n- the road\n")[1:] == [
        ("paragraph", "The port shut:"),
        ("list item", "the quay"),
        ("list item", "the road"),
    ]


def test_a_line_of_marks_parts_paragraphs_and_is_no_prose():
    assert find_texts(f"{STORY}\n* * *\nThe port said so.\n\n-----\n") == [STORY, "The port said so."]


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", " \r\n\t\r\n", "\u200b", "***\n"])
def test_a_draft_without_prose_has_no_blocks(text):
    document = read_text(text)
    assert document.blocks == ()
    assert document.prose == ""


def test_bylines_and_dateline_lines_at_the_top_need_no_blank_line_about_them():
    text = f"Crane falls on Lervik quay\nin gale\nBy Ann Lind\nMonday, 3 May 2027\n{STORY}\n\nThe port said so.\n"
    assert find_blocks(text) == [
        ("headline", "Crane falls on Lervik quay in gale"),
        ("byline", "By Ann Lind"),
        ("dateline", "Monday, 3 May 2027"),
        ("paragraph", STORY),
        ("paragraph", "The port said so."),
    ]


def test_a_wrapped_line_that_names_a_writer_parts_no_sentence():
    text = "Crane falls in gale\n\nThe port read a report\nby Ann Lind\non the day.\n"
    assert find_texts(text)[1] == "The port read a report by Ann Lind on the day."
