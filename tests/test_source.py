"""Lines and columns of a source."""

import pytest

from newslint.source import Position, Source, Span


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    source = Source("draft", f"one{end}two{end}three")
    assert source.position(source.text.index("three") + 1) == Position(3, 2, 3 + len(end) + 3 + len(end) + 1)
    assert source.text[slice(*source.line(2))] == "two"


def test_a_byte_order_mark_counts_in_the_offset_and_not_in_the_column() -> None:
    source = Source("draft", "\ufeffone\ntwo")
    assert source.position(1) == Position(1, 1, 1)
    assert source.position(5) == Position(2, 1, 5)
    assert source.line(1) == Span(1, 4)


def test_columns_are_code_points() -> None:
    assert Source("draft", "👩‍🚒 said").position(4) == Position(1, 5, 4)


def test_an_empty_source_has_one_empty_line() -> None:
    assert Source("draft", "").position(0) == Position(1, 1, 0)
    assert Source("draft", "").line(1) == Span(0, 0)


def test_the_end_of_the_text_has_a_position() -> None:
    assert Source("draft", "one\n").position(4) == Position(2, 1, 4)
