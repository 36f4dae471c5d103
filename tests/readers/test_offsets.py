"""What must hold of the document of any text, in both formats."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import read_text

from newslint.document import BLOCK_KINDS, Document
from newslint.source import Span

WORDS = [
    "The quay",
    "is shut",
    "Ann Lind",
    "by",
    "“no”",
    "🙂",
    "👩‍🚒",
    "é",
    "e\u0301",
    "3 May 2027",
    "By Ann Lind",
    "Photo: Bo Ek",
    "x" * 130,
    "\u200b",
    "\ufeff",
]
BLANKS = [" ", "  ", "\t", "\u00a0", "\f", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\r", "\u2028", "\x85"]
MARKS = [
    *("*", "**", "_", "~~", "`", "``", "[", "]", "](u)", "](<u> 't')", "![", "\\", "\\\r\n", "<", ">", "<b>", "<br>", "<div>", "</div>"),
    *(
        "<!-- c -->",
        "<!--",
        "-->",
        "<!-- newslint: x -->",
        "<!-- newslint:\n\n-->",
        "&amp;",
        "&#8217;",
        "&nbsp;",
        "&#10;",
        "&bogus;",
        "https://a.b/c",
    ),
    *(
        "{{< x >}}",
        "{{ x }}",
        "[caption a=b]",
        "[/caption]",
        "[^1]",
        "[^1]: ",
        "[r]",
        "\n\n[r]: u\n",
        "# ",
        "## ",
        "> ",
        "- ",
        "* ",
        "1. ",
        "    ",
    ),
    *("---", "===", "***", "```", "~~~", "|", "|-|-|", "• ", ":", ".", "---\ntitle: A\n---\n"),
]
TEXTS = st.one_of(
    st.lists(st.sampled_from([*WORDS, *BLANKS, *MARKS]), max_size=24).map("".join),
    st.text(st.sampled_from(" \t\r\n*_[]()<>!`~\\&;#-+.=|{}:\"'^aé🙂\ufeff\u200b\u00a0"), max_size=40),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60),
)
FORMATS = pytest.mark.parametrize("format", ["plain", "markdown"])


def check(document: Document) -> None:
    """All that `Document` promises, seen from outside."""
    text, prose = document.source.text, document.prose
    last = 0
    ends = [*(run.prose for run in document.runs), len(prose)][1:]
    for run, end in zip(document.runs, ends, strict=bool(document.runs)):
        assert last <= run.source.start <= run.source.end <= len(text)
        last = run.source.end
        if run.verbatim:
            assert prose[run.prose : end].removesuffix("\n") == text[run.source.start : run.source.end]
    assert "\n" not in prose or prose.endswith("\n")
    assert prose.count("\n") == len(document.blocks)
    assert "\r" not in prose
    at = 0
    for kind, span in document.blocks:
        block = document.text(span)
        assert kind in BLOCK_KINDS
        assert span.start == at
        assert block == block.strip() != ""
        assert "\n" not in block
        at = span.end + 1
    for offset in range(len(prose)):
        found = document.in_source(Span(offset, offset + 1))
        assert 0 <= found.start <= found.end <= len(text)
    assert list(document.comments) == sorted(document.comments)
    assert all(text.startswith("<!--", comment.start) and comment.end <= len(text) for comment in document.comments)


@FORMATS
@settings(max_examples=300, deadline=None)
@given(text=TEXTS)
def test_every_character_of_prose_leads_back_to_the_source(format, text):
    check(read_text(text, format))


@FORMATS
@settings(max_examples=150, deadline=None)
@given(text=TEXTS.filter(lambda text: "\r" not in text))
def test_line_ends_of_any_kind_read_the_same(format, text):
    expected = read_text(text, format)
    for line_end in ("\r\n", "\r"):
        document = read_text(text.replace("\n", line_end), format)
        assert document.prose == expected.prose
        assert document.blocks == expected.blocks


@FORMATS
@settings(max_examples=150, deadline=None)
@given(text=TEXTS.filter(lambda text: not text.startswith("\ufeff")))
def test_a_byte_order_mark_moves_offsets_by_one(format, text):
    expected, document = read_text(text, format), read_text("\ufeff" + text, format)
    assert document.prose == expected.prose
    assert [Span(start + 1, end + 1) for start, end in (run.source for run in expected.runs)] == [run.source for run in document.runs]


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_plain_text_decodes_nothing(text):
    document = read_text(text)
    assert all(run.verbatim or document.prose[run.prose] == " " for run in document.runs)
