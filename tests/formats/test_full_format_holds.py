import re
from collections.abc import Iterator

from findings import FORBIDDEN
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.diagnostic import Diagnostic, Edit, Fix, Label
from newslint.formats import RenderOptions, render
from newslint.results import FileResult
from newslint.source import Source, Span

SEEN = {
    **{char: (char, 1) for char in "aeT.,“”–éñçЖΩ£€ "},
    **{char: (char, 2) for char in "山太郎한「、🚢👍😀"},
    "e\u0301": ("e\u0301", 1),
    "a\u0300\u0316": ("a\u0300\u0316", 1),
    "👩\u200d👩\u200d👧": ("👩\u200d👩\u200d👧", 2),
    "👍🏽": ("👍🏽", 2),
    "❤\ufe0f": ("❤\ufe0f", 2),
    "1\ufe0f\u20e3": ("1\ufe0f\u20e3", 2),
    "🇬🇧": ("🇬🇧", 2),
    "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f": ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 2),
    "\t": ("    ", 4),
    "\x1b": ("␛", 1),
    "\u202e": ("\ufffd", 1),
    "\xad": ("\ufffd", 1),
}
"""What a draft is made of here, how each part must look, and its columns as terminals count them."""
LOOKS = dict(SEEN.values()) | {"…": 1, "␛": 1, "\ufffd": 1} | {chr(code): 1 for code in range(32, 127)}
LOOK = re.compile("|".join(map(re.escape, sorted(LOOKS, key=len, reverse=True))))

atoms = st.sampled_from([*SEEN, *(["a", "e", " ", " "] * 6)])
widths = st.integers(40, 130)


def columns(text: str) -> Iterator[tuple[str, int, int]]:
    """Each part of a shown text with the columns it stands in."""
    column = 0
    while text:
        look = LOOK.match(text)
        assert look, text
        part = look.group() if look.group() != "    " else " "
        yield part, column, column + LOOKS[part]
        column += LOOKS[part]
        text = text[len(part) :]


def width(text: str) -> int:
    return sum(end - start for _, start, end in columns(text))


@st.composite
def drafts(draw: st.DrawFn) -> tuple[str, Span, str]:
    """A one-line draft, a place in it, and how the words at that place must look."""
    parts = draw(st.lists(atoms, min_size=1, max_size=240))
    first = draw(st.integers(0, len(parts) - 1))
    last = draw(st.integers(first, min(len(parts) - 1, first + 40)))
    start = sum(map(len, parts[:first]))
    end = sum(map(len, parts[: last + 1]))
    end = draw(st.integers(end - len(parts[last]) + 1, end))
    start = draw(st.integers(start, min(start + len(parts[first]), end) - 1))
    return "".join(parts), Span(start, end), "".join(SEEN[part][0] for part in parts[first : last + 1])


@settings(max_examples=400, deadline=None)
@given(drafts(), widths, st.text("xyz ", max_size=50))
def test_the_marks_stand_exactly_under_the_words(draft: tuple[str, Span, str], room: int, label: str):
    text, span, look = draft
    finding = Diagnostic("a/b", "error", "x", span, label)
    rows = render("full", [FileResult("a.md", Source("a.md", text), (finding,))], RenderOptions(width=room)).split("\n")
    line, marks = rows[3].removeprefix(" 1 | "), rows[4].removeprefix("   | ")
    marked = re.match(r" *(\^+)", marks)
    assert marked, marks
    start, end = marked.span(1)
    under = "".join(part for part, left, right in columns(line) if left >= start and right <= end)
    assert width(under) == end - start
    if under != look:
        assert look.startswith(under), (look, under)
        assert line.endswith("…"), line
        assert width(line) == end + 1


@settings(max_examples=300, deadline=None)
@given(st.lists(drafts(), min_size=1, max_size=4), widths, st.lists(st.text("xyz ", max_size=60), min_size=4, max_size=4))
def test_no_row_of_a_snippet_is_wider_than_the_terminal(many: list[tuple[str, Span, str]], room: int, texts: list[str]):
    text = many[0][0]
    spans = [span for _, span, _ in many if span.end <= len(text)]
    labels = tuple(Label(span, says) for span, says in zip(spans[1:], texts, strict=False))
    finding = Diagnostic("a/b", "error", "x", spans[0], texts[-1], labels)
    for row in render("full", [FileResult("a.md", Source("a.md", text), (finding,))], RenderOptions(width=room)).split("\n")[2:-3]:
        assert width(row) <= room, row


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120), st.data())
def test_any_draft_can_be_shown_anywhere_and_nothing_in_it_is_obeyed(text: str, data: st.DataObject):
    spans = [Span(*sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))) for _ in range(4)]
    words = data.draw(st.text(max_size=30))
    finding = Diagnostic(
        "a/b",
        data.draw(st.sampled_from(["error", "note"])),
        words,
        spans[0],
        words,
        (Label(spans[1], words), Label(spans[2], "")),
        words,
        words,
    )._replace(fixes=(Fix(words, "safe", (Edit(spans[3], words),)),), place=words)
    results = [FileResult(words or "a", Source("a.md", text), (finding,)), FileResult("b.md", None, (finding,))]
    for format in ("full", "concise"):
        for notes in ("full", "short", "off"):
            for columns_there in (0, 20, 60):
                out = render(format, results[: data.draw(st.integers(1, 2))], RenderOptions(width=columns_there, notes=notes))
                assert not FORBIDDEN.search(out)
                out.encode()
                render(format, results, RenderOptions(width=columns_there, notes=notes, ascii=True)).encode("ascii")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120), st.data())
def test_in_ascii_the_marks_are_as_many_as_the_signs_above_them(text: str, data: st.DataObject):
    text = re.sub(r"[\r\n?^]", "", text) + "山T"
    finding = Diagnostic("a/b", "error", "x", Span(len(text) - 2, len(text)))
    rows = render("full", [FileResult("a.md", Source("a.md", text), (finding,))], RenderOptions(ascii=True)).split("\n")
    assert rows[3].endswith("??T")
    assert rows[4].endswith("^^^")
    assert len(rows[3]) == len(rows[4])
