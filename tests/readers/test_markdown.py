import pytest
from reading import find_blocks, find_kinds, find_texts, read_text

from newslint.readers.weave import STAND_IN
from newslint.source import Span


def read_one(text: str) -> str:
    """The only block of a Markdown text."""
    [prose] = find_texts(text, "markdown")
    return prose


@pytest.mark.parametrize(
    ("markup", "prose"),
    [
        ("The *north* quay is __shut__.", "The north quay is shut."),
        ("The ***north*** quay is ~~open~~ shut.", "The north quay is open shut."),
        ("A snake_case_name and 2 * 3 * 4 stay.", "A snake_case_name and 2 * 3 * 4 stay."),
        ("“*Shut*”, said **Ann Lind**’s *deputy*.", "“Shut”, said Ann Lind’s deputy."),
        (r"A \*star\* and a \back stay.", r"A *star* and a \back stay."),
        ("The quay\\\nis shut  \nfor now.", "The quay is shut for now."),
        ("The quay<br>is shut.", "The quay is shut."),
        ("The <b class='x'>quay</b> is shut.", "The quay is shut."),
        ("Fish &amp; chips&nbsp;&#8217; &#x2019;", "Fish & chips\u00a0’ ’"),
        ("Fish &bogus; chips &#0; &#128; &amp", "Fish &bogus; chips &#0; &#128; &amp"),
        ("Two&#10;words", "Two words"),
        ('See [the *report*](https://port.example/a_(b) "The report") for more.', "See the report for more."),
        ("See [the report][r] or [r][] or [r].\n\n[r]: <https://port.example> 'R'", "See the report or r or r."),
        ("The mayor [sic] said [she] would.", "The mayor [sic] said [she] would."),
        ("The quay <!-- why --> is shut<!-- so -->.", "The quay is shut."),
        ("The quay ![crane](c.png) is shut ![x](y).", "The quay is shut."),
        ("The quay is shut.[^1] So is the road[^b].\n\n[^1]:\n[^b]:", "The quay is shut. So is the road."),
        ("A note that is nowhere[^9] is debris.", "A note that is nowhere[^9] is debris."),
        ("{{< ad >}} The quay {% raw %}is{% endraw %} shut.{: .lead}", "The quay is shut."),
        ('[caption id="a" width="300"]The quay[/caption] is shut [gallery].', "The quay is shut."),
    ],
)
def test_marks_go_and_prose_stays(markup, prose):
    assert read_one(markup) == prose


@pytest.mark.parametrize(
    ("markup", "prose"),
    [
        ("Call `ls` or `rm` to see.", f"Call {STAND_IN} or {STAND_IN} to see."),
        ("Call ``a ` b`` `c`, then go.", f"Call {STAND_IN}, then go."),
        ("See https://port.example/a_(b)_c?d=*e. It is shut.", f"See {STAND_IN}. It is shut."),
        ("See (www.port.example) or <https://port.example> <a@b.example>.", f"See ({STAND_IN}) or {STAND_IN}."),
        ("**See https://port.example/**, she said.", f"See {STAND_IN}, she said."),
        ("Today is {{ date }}, they say.", f"Today is {STAND_IN}, they say."),
    ],
)
def test_code_and_urls_leave_a_mark_that_parts_the_words_about_them(markup, prose):
    assert read_one(markup) == prose


@pytest.mark.parametrize(
    "text",
    [
        "https://port.example/quay",
        "(https://port.example).",
        "`code`",
        "```\ncode\n```",
        "~~~ text\n```\ncode\n~~~~",
        "    code\n\n\tcode",
        "> ```\n> code",
        "<div>\nraw\n</div>",
        "<!-- a\n\nb -->",
        "<script>\n\nraw\n</script>",
        "| a | b |\n|---|:-:|\n| c | d |",
        "***",
        "- - -",
        "[r]: https://port.example\n  'Title'",
        "{{< youtube x >}}",
        "&nbsp;",
        "![crane.jpg](c.jpg)",
        "#",
        "-",
        ">",
    ],
)
def test_what_is_no_prose_makes_no_block(text):
    assert find_texts(text, "markdown") == []
    assert find_texts(f"\ufeff{text}\r\n", "markdown") == []


def test_headings_are_the_headline_and_subheads():
    text = "Lead-in\n\n# Crane *falls* ##\n\nThe quay is shut.\n\nWhat next\n---------\n\n### More {#more}\n"
    assert find_blocks(text, "markdown") == [
        ("paragraph", "Lead-in"),
        ("headline", "Crane falls"),
        ("paragraph", "The quay is shut."),
        ("subhead", "What next"),
        ("subhead", "More"),
    ]


def test_a_heading_of_two_lines_is_one_block():
    assert find_blocks("Crane falls\n  in gale\n===\n", "markdown") == [("headline", "Crane falls in gale")]


def test_items_of_nested_lists_are_blocks_of_their_own():
    text = "- The *quay*\n  is shut.\n\n  And more.\n  1. One\n  2) Two\nlazy\n- [x] Done\n"
    assert find_blocks(text, "markdown") == [
        ("list item", "The quay is shut."),
        ("list item", "And more."),
        ("list item", "One"),
        ("list item", "Two lazy"),
        ("list item", "Done"),
    ]


def test_block_quotes_take_lazy_lines():
    text = "> The quay\nis shut.\n>\n> > Says who?\n> - A list\n\nThe port."
    assert find_blocks(text, "markdown") == [
        ("block quote", "The quay is shut."),
        ("block quote", "Says who?"),
        ("list item", "A list"),
        ("paragraph", "The port."),
    ]


def test_a_year_in_a_wrapped_line_begins_no_list():
    assert read_one("The quay was last shut in\n1987. It was a gale.") == "The quay was last shut in 1987. It was a gale."


def test_a_table_ends_at_a_blank_line_and_takes_only_its_head_from_a_paragraph():
    text = "The votes:\nname | votes\n-----|------\nLind | 812\n\nLind won."
    assert find_texts(text, "markdown") == ["The votes:", "Lind won."]


def test_an_image_alone_is_a_caption_by_its_alternative_text():
    text = '![The crane, *down*](c.png "t")\n\n[![Two cranes](d.png)](https://port.example) ![Three](e.png)\n'
    assert find_blocks(text, "markdown") == [("caption", "The crane, down"), ("caption", "Two cranes"), ("caption", "Three")]


def test_text_in_a_caption_shortcode_is_a_caption():
    assert find_blocks('[caption id="a"]<img src="c.png" /> The crane[/caption]', "markdown") == [("caption", "The crane")]


def test_the_text_of_a_footnote_is_a_paragraph():
    assert find_blocks("The quay is shut.[^1]\n\n[^1]: Since Monday,\n    by decree.\n", "markdown")[1] == (
        "paragraph",
        "Since Monday, by decree.",
    )


def test_every_html_comment_is_recorded_and_none_is_prose():
    text = "The <!-- a --> quay\n<!-- b\n\nb --> is *shut*\n\n<div><!-- c --></div>\n\n- <!-- d -->\n\n<!-- e --><!-- f -->\n\n> x <!-- g\n> g -->\n\n<!-- h"
    document = read_text(text, "markdown")
    comments = [text[start:end] for start, end in document.comments]
    assert comments == [
        "<!-- a -->",
        "<!-- b\n\nb -->",
        "<!-- c -->",
        "<!-- d -->",
        "<!-- e -->",
        "<!-- f -->",
        "<!-- g\n> g -->",
        "<!-- h",
    ]
    assert document.prose == "The quay\nis shut\nx\n"


def test_a_comment_in_code_is_code():
    assert read_text("Call `<!-- a -->` now.\n\n    <!-- b -->\n", "markdown").comments == ()


def test_prose_after_a_comment_in_its_line_is_read():
    assert find_texts("<!-- newslint: ignore -->The quay\nis shut.", "markdown") == ["The quay is shut."]


def test_a_line_end_carries_the_marks_of_quotes_and_indents():
    text = "> The quay  \r\n>   is shut."
    document = read_text(text, "markdown")
    at = document.prose.index(" is")
    assert document.in_source(Span(at, at + 1)) == Span(10, 18)


def test_spans_lead_back_through_entities_links_and_a_byte_order_mark():
    text = "\ufeffThe **old** [quay](u) &amp; 🙂 crane\r\n"
    document = read_text(text, "markdown")

    def trace(word: str) -> str:
        at = document.prose.index(word)
        found = document.in_source(Span(at, at + len(word)))
        return text[found.start : found.end]

    assert document.prose == "The old quay & 🙂 crane\n"
    assert [trace(word) for word in ("old", "quay", "&", "🙂", "crane", "old quay")] == [
        "old",
        "quay",
        "&amp;",
        "🙂",
        "crane",
        "old** [quay",
    ]


def test_an_edit_across_markup_is_not_verbatim():
    document = read_text("The **old** quay is shut.", "markdown")
    assert document.is_verbatim(Span(4, 7))
    assert not document.is_verbatim(Span(4, 12))


def test_a_title_in_front_matter_leaves_no_headline_to_find():
    text = (
        "---\ntitle: Crane falls\n---\nThe quay is shut.\n\nHarbour masters in Lervik closed the north quay on Monday after a crane fell.\n"
    )
    assert find_kinds(text, "markdown") == ["paragraph", "paragraph"]
    assert read_text(text, "markdown").metadata.title == "Crane falls"
