"""Drafts that would take square time, were a reader to go back: four times the length may take some four times as long."""

import time

import pytest
from reading import read_text

REPEATED = [
    *("*", "_", "`", "[", "]", "![", "<", ">", "&", "\\", "~", "{", "!", "|", "#", "=", "-", " ", "\t", "\n", "\r\n", "x", ":", "("),
    *(
        "a* ",
        "*a ",
        "_a__ ",
        "***a**b*",
        "` `` ``` ",
        "~~a ",
        "[a](",
        '[a](b "',
        "[a](((",
        "[a]",
        "[[a]]",
        "[a][",
        "[^a]",
        "[a b='c' ",
        "![a](b) ",
    ),
    *(
        "<a ",
        '<a b="',
        "<a b='c' d=",
        "<!-- ",
        "<!-- a -->",
        "<? ",
        "<!A ",
        "<![CDATA[ ",
        "</a",
        "&amp",
        "&amp;",
        "&#1",
        "{{< ",
        "{{ a }}",
        "{% ",
    ),
    *(
        "http://a",
        "http://a)))",
        "www.a.",
        "> ",
        ">\n",
        "- ",
        "- a\n",
        "1. a\n",
        "> - ",
        "```\n",
        "a\n=\n",
        "a|b\n-|-\n",
        "[a]: b\n",
        "[^a]: b\n",
    ),
    *(
        "<!-- newslint: ",
        "<!-- newslint: a -->\n",
        "---\na: b\n",
        "- [ ] a\n",
        "Photo: a\n\n",
        "By Ann\n\n",
        "3 May\n\n",
        "\u200b\n",
        "* * *\n",
    ),
]
NESTED = ["> " * 900 + "a\n", "- " * 900 + "a\n", "- " * 60 + "```\n", "> - " * 200 + "a\n", "http://a", "A" * 90 + " (Photo: "]
FILLERS = ["\n", "b\n", "> b\n", "!", " ", "`", "b. "]


def measure(text: str, format: str) -> float:
    """Seconds of this process, the best of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        read_text(text, format)
        times.append(time.process_time() - start)
        if times[-1] < 0.15:
            break
    return min(times)


@pytest.mark.parametrize("format", ["plain", "markdown"])
@pytest.mark.parametrize("part", REPEATED)
def test_a_mark_repeated_without_end_takes_linear_time(format, part):
    length = 24_000
    long = measure((part * length)[:length], format)
    assert long < 1.5 or long < 9 * measure((part * length)[: length // 4], format)


@pytest.mark.parametrize("filler", FILLERS)
@pytest.mark.parametrize("head", NESTED)
def test_what_follows_deep_nesting_takes_linear_time(head, filler):
    length = 24_000
    long = measure(head + (filler * length)[:length], "markdown")
    assert long < 1.5 or long < 9 * measure(head + (filler * length)[: length // 4], "markdown")


@pytest.mark.parametrize("format", ["plain", "markdown"])
def test_five_million_characters_in_one_line_are_read(format):
    line = "The north quay of Lervik is shut, says *Ann Lind* (see https://port.example). " * 65_000
    document = read_text(line, format)
    assert len(document.blocks) == 1
    assert len(document.source.text) > 5_000_000
