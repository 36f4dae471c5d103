import pytest
from reading import find_blocks, find_kinds

from newslint.readers.dates import is_capital_place, is_dateline
from newslint.readers.furniture import is_byline, is_caption, is_signature, is_subhead
from newslint.readers.roles import assign_roles

HEAD = "Crane falls on Lervik quay in gale"
LEDE = "Harbour masters in Lervik closed the north quay on Monday after a crane lost its footing in the gale, and nobody was hurt."
MORE = "The crane stood on the old foundations, which the port had meant to strengthen before the winter came, its director said."


def kinds(*texts: str) -> list[str]:
    return assign_roles(["paragraph"] * len(texts), texts)


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lind",
        "By Ann Lind, harbour correspondent",
        "BY ANN LIND AND BO EK",
        "by Ann Lind",
        "By Ann Lind Jr.",
        "Words: Ann Lind / Pictures: Bo Ek",
        "Reporting by Ann Lind; editing by Bo Ek",
    ],
)
def test_a_line_that_says_who_wrote_it_is_a_byline(line):
    assert is_byline(line)
    assert kinds(HEAD, line, LEDE) == ["headline", "byline", "paragraph"]
    assert kinds(HEAD, LEDE, MORE, line)[-1] == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the quay was clear",
        "By land and sea",
        "By Ann Lind the crane was seen first.",
        "Words matter in Lervik",
        "By-election in Lervik",
    ],
)
def test_a_line_that_only_begins_like_a_byline_is_none(line):
    assert not is_byline(line)


@pytest.mark.parametrize(
    "line",
    ["Ann Lind in Lervik", "Ann Lind and Bo Ek in New Lervik", "Ann van der Lind, health correspondent", "Ann Lind, BBC News reporter"],
)
def test_a_name_with_a_place_or_a_job_below_the_headline_is_a_byline(line):
    assert is_signature(line)
    assert kinds(HEAD, line, LEDE) == ["headline", "byline", "paragraph"]
    assert kinds(HEAD, LEDE, MORE, LEDE, line, MORE)[4] != "byline"


@pytest.mark.parametrize("line", ["Floods in Lervik", "Ann Lind", "Ann Lind left in a hurry.", "Ann Lind, who saw it"])
def test_a_name_or_a_place_alone_is_no_byline(line):
    assert not is_signature(line)


@pytest.mark.parametrize(
    "line",
    [
        "Friday, January 4, 2019",
        "Friday 4 January",
        "4th May 2027",
        "LERVIK, 3 May 2027",
        "Lervik, Norway, 3 May",
        "LERVIK (AP) — May 3",
        "London: 3 May 2027",
        "2027-05-03",
        "2027-05-03T14:05:00+02:00",
        "03/05/2027 14:05",
        "Published 14:05, 3 May 2027",
        "Last updated on Mon 3 May 2027 at 2.05 p.m. BST",
        "Published 3 hours ago",
        "Sunday",
    ],
)
def test_a_line_of_a_place_and_a_date_is_a_dateline(line):
    assert is_dateline(line)
    assert kinds(HEAD, line, LEDE) == ["headline", "dateline", "paragraph"]
    assert kinds(line, HEAD, LEDE) == ["dateline", "headline", "paragraph"]


@pytest.mark.parametrize("line", ["LERVIK", "NEW LERVIK", "MALMÖ, Sweden", "LERVIK (AFP)", "LERVIK –"])
def test_a_place_in_capitals_below_the_headline_is_a_dateline(line):
    assert is_capital_place(line)
    assert kinds(HEAD, line, LEDE) == ["headline", "dateline", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "May",
        "12 dead",
        "25 dead in March 2019",
        "Crane falls, 3 May",
        "The last of the day",
        "Sunday at noon",
        "EXCLUSIVE",
        "Lervik",
        "CRANE FALLS IN GALE",
        "LERVIK, 3 May 2027 — The quay is shut.",
    ],
)
def test_a_line_with_other_words_is_no_dateline(line):
    assert not is_dateline(line)
    assert not is_capital_place(line)


def test_a_dateline_at_the_start_of_a_paragraph_stays_in_it():
    assert kinds(HEAD, f"LERVIK (AP) — {LEDE}", MORE) == ["headline", "paragraph", "paragraph"]


def test_a_date_in_the_middle_of_the_story_is_no_dateline():
    assert kinds(HEAD, LEDE, MORE, "3 May 2027", LEDE)[3] != "dateline"


@pytest.mark.parametrize(
    "text",
    [
        "Image: the crane on Monday.",
        "PHOTO: Bo Ek",
        "Pictured: Ann Lind on the quay.",
        "Caption: the quay",
        "Photo by Bo Ek",
        "(Photo: Bo Ek)",
        "File photo: the crane in better days",
        "The crane before its fall. Photo: Bo Ek",
        "The crane before its fall (Picture: Bo Ek/Port News)",
        "The crane before its fall. Photograph: Bo Ek.",
    ],
)
def test_a_picture_text_or_credit_makes_a_caption(text):
    assert is_caption(text)
    assert kinds(HEAD, text, LEDE) == ["headline", "caption", "paragraph"]


@pytest.mark.parametrize(
    "text", ["Picture this: a crane in the sea.", "Photos by Ek show that the crane fell.", "The photo: it was said to be a fake.", LEDE]
)
def test_a_paragraph_about_a_picture_is_no_caption(text):
    assert not is_caption(text)


def test_the_first_short_block_before_a_longer_one_is_the_headline():
    assert kinds(HEAD, LEDE) == ["headline", "paragraph"]
    assert kinds("Crane falls.", "The quay is shut now.") == ["headline", "paragraph"]


def test_stray_words_below_the_headline_do_not_hide_it():
    assert kinds(HEAD, "shut", "the quay of", LEDE)[0] == "headline"
    assert kinds(HEAD, "shut", "the", "quay", LEDE)[0] == "paragraph"


@pytest.mark.parametrize(
    "texts",
    [
        [LEDE],
        [HEAD],
        [LEDE, MORE],
        [HEAD, "The quay is shut now.", LEDE],
        ["The port said on Monday:", LEDE],
        ["The crane that fell on the north quay of Lervik in the gale of Sunday night", "shut"],
    ],
)
def test_without_a_longer_block_after_a_short_one_there_is_no_headline(texts):
    assert "headline" not in kinds(*texts)


def test_a_long_line_right_before_a_byline_is_a_headline():
    line = "Crane falls on the north quay of Lervik in the gale of the year and the port ‘may’ shut"
    assert kinds(line, "By Ann Lind", LEDE)[0] == "headline"
    assert kinds(line, LEDE)[0] == "paragraph"


def test_a_short_line_without_a_full_stop_between_paragraphs_is_a_subhead():
    assert kinds(HEAD, LEDE, "Old foundations", MORE) == ["headline", "paragraph", "subhead", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "put",
        "Foundations",
        "The port said so.",
        "old foundations",
        "“Old foundations”",
        "What next?",
        "Share this story with all of your friends on every network",
    ],
)
def test_other_short_lines_are_no_subheads(line):
    assert kinds(HEAD, LEDE, line, MORE)[2] == "paragraph"


def test_a_line_at_the_end_is_no_subhead():
    assert kinds(HEAD, LEDE, "Exit mobile version")[2] == "paragraph"


def test_short_lines_in_a_row_are_no_subheads():
    assert kinds(HEAD, LEDE, "Lervik 2", "Tande 1", MORE)[2:4] == ["paragraph", "paragraph"]


def test_the_first_heading_of_level_one_is_the_headline():
    assert find_kinds(f"## Harbour\n\n# {HEAD}\n\n{LEDE}\n\n# More\n", "markdown") == ["subhead", "headline", "paragraph", "subhead"]


def test_the_first_heading_is_the_headline_where_none_is_of_level_one():
    assert find_kinds(f"### {HEAD}\n\n{LEDE}\n\n## More\n", "markdown") == ["headline", "paragraph", "subhead"]


def test_a_heading_after_the_story_began_is_no_headline():
    assert find_kinds(f"{HEAD}\n\n{LEDE}\n\n## More\n\n{MORE}", "markdown") == ["headline", "paragraph", "subhead", "paragraph"]


def test_a_title_outside_the_blocks_leaves_no_headline_to_find():
    assert assign_roles(["paragraph", "paragraph"], ["Crane falls", LEDE], has_title=True) == ["paragraph", "paragraph"]
    assert assign_roles(["heading 2", "paragraph"], ["The fall", LEDE], has_title=True) == ["subhead", "paragraph"]


def test_a_byline_may_stand_below_a_title_or_in_a_heading():
    assert assign_roles(["paragraph", "paragraph"], ["Ann Lind in Lervik", LEDE], has_title=True) == ["byline", "paragraph"]
    assert find_blocks(f"# {HEAD}\n\n#### By Ann Lind\n\n{LEDE}", "markdown")[1] == ("byline", "By Ann Lind")


def test_list_items_and_quotes_keep_their_kinds():
    assert assign_roles(["list item", "block quote", "paragraph"], ["By Ann Lind", "3 May 2027", LEDE]) == [
        "list item",
        "block quote",
        "paragraph",
    ]


def test_a_name_in_letters_of_any_script_is_read():
    assert is_byline("By Åsa Öberg")
    assert is_signature("Åsa Öberg in Malmö")
    assert is_subhead("Östra hamnen")
