"""Prose traced back to the source."""

from newslint.document import Document, Passage, Piece
from newslint.source import Source, Span

TEXT = "One &amp; *two*\r\n  three\n\nFour."


def document() -> Document:
    first = Passage(
        "paragraph",
        [Piece(Span(0, 4)), Piece(Span(4, 9), "&"), Piece(Span(9, 10)), Piece(Span(11, 14)), Piece(Span(15, 19), " "), Piece(Span(19, 24))],
    )
    return Document(Source("draft", TEXT), [first, Passage("paragraph", [Piece(Span(26, 31))])])


def test_prose_is_one_line_a_block() -> None:
    assert document().prose == "One & two three\nFour.\n"


def test_a_span_over_an_entity_covers_the_whole_entity() -> None:
    assert document().in_source(Span(4, 5)) == Span(4, 9)


def test_a_span_over_markup_and_a_line_end_reaches_from_its_first_to_its_last_character() -> None:
    where = document().in_source(Span(6, 15))
    assert TEXT[slice(*where)] == "two*\r\n  three"


def test_an_empty_span_stays_with_the_character_before_it() -> None:
    assert document().in_source(Span(9, 9)) == Span(14, 14)
    assert document().in_source(Span(16, 16)) == Span(26, 26)


def test_only_what_reads_the_same_in_the_source_is_verbatim() -> None:
    read = document()
    assert read.is_verbatim(Span(0, 3))
    assert not read.is_verbatim(Span(4, 5))
    assert not read.is_verbatim(Span(5, 8))
    assert read.is_verbatim(Span(16, 21))


def test_a_line_end_alone_does_not_make_a_span_unsafe_to_edit() -> None:
    text = "one\ntwo"
    read = Document(Source("draft", text), [Passage("paragraph", [Piece(Span(0, 3)), Piece(Span(3, 4), " "), Piece(Span(4, 7))])])
    assert read.is_verbatim(Span(0, 7))


def test_a_document_without_blocks_answers_too() -> None:
    empty = Document(Source("draft", ""), [])
    assert empty.prose == ""
    assert empty.in_source(Span(0, 0)) == Span(0, 0)
    assert empty.lede is None
