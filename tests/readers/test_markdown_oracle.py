"""The Markdown reader against marko, on samples and on Markdown made at random.

Where the two differ on purpose, or marko leaves CommonMark, the samples and the fragments stay away from it:

- prose after a comment in the comment's line is read here, and raw HTML there;
- a reference definition is a paragraph's first lines here (as in the reference implementation), and a block of its own there;
- `~~` pairs off like `**` here, and by a pattern there; what is left of a longer run of `*` pairs off again here;
- bare URLs after a letter's neighbour such as `(` or `”`, or without a dot, are URLs here;
- a table may follow a line of text here, and not there;
- footnotes, shortcodes, template tags and attribute lists are text there; footnotes that are defined nowhere are text here;
- numbers of characters that cannot be printed stay as they are here.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marko_prose import read_prose, squeeze
from reading import find_blocks

SAMPLES = {
    "story": """
# Crane *falls* on Lervik quay

By **Ann Lind** in Lervik

Harbour masters closed the
north quay on [Monday](https://port.example/a_(b) "The day"),
after a crane fell.  It was "old" & \\*tired\\*.

> “It swayed,” said *Bo Ek*, who
saw it fall.

What is known
-------------

1. The quay is shut.
2. The road is open,
   says the port.

   - Until _Friday_
   - Or later

---

Write to <desk@port.example>, or see `port --help` and https://port.example/quay.
""",
    "markup": """
## Nested **strong and *both* of it** here ##

A line\\
broken hard, &copy; 2027, snake_case and 2*3*4, <span class="x">in a span</span>.

***Both*** __strong__ _em_ *em*phasis **stro**ng. ![image *alt*](x.png) after it.

[full][ref], [collapsed][], [Ref] and [none][at all] and [not].

[ref]: <https://port.example> 'Title'

[collapsed]: /url

| name | votes |
|------|------:|
| Lind | 812   |

After the table.
""",
    "blocks": """
    code

* one

  two
* three
\tfour

> quote
> - item
>   more

```text
fence
```

Paragraph
<div>
raw
</div>

Setext of
two lines
===

10) ten
- dash
+ plus

text
+ item
***
text
# heading
text
""",
}
LINES = [
    *(
        "The quay is shut.",
        "*Shut*, said **Ann Lind**.",
        "It was _old_ & ***tired***",
        "snake_case and 2*3",
        "a “*quoted*” word—**so**",
        "*open",
        "**open",
    ),
    *(
        "a `code *span*` here",
        "``a ` b``",
        "[link *text*](u)",
        '[a](<u v> "t")',
        "![alt](u) text",
        "a \\*star\\* and \\[",
        "&amp; &copy; &#8217;",
        "&bogus;",
    ),
    *(
        "hard  ",
        "hard\\",
        "<b>bold</b> text",
        "a <i x='y'>tag</i>",
        "<br>",
        "x <!-- c --> y",
        "see https://a.example/b now",
        "see <https://a.example> now",
    ),
    *("[a [b](c) d](e)", "[shortcut]", "*a _b* c_", "1987. It was", "\u00e9\u00e8", "🙂 *x*🙂", "- not\\- a list"),
]
STARTS = ["", "", "", "# ", "### ", "> ", "> > ", "- ", "* ", "1. ", "2) ", "   ", "  ", "    ", "- > ", "> - ", "- - "]
BLOCKS = ["", "", "", "---", "***", "===", "```", "~~~", "    code", "\n| a | b |\n|---|---|\n| c | d |", "<div>", "</div>", "> ", "-", "#"]
DRAFTS = st.lists(
    st.one_of(st.tuples(st.sampled_from(STARTS), st.sampled_from(LINES)).map("".join), st.sampled_from(BLOCKS)), min_size=1, max_size=10
).map(lambda lines: "\n".join(lines) + "\n")


def read_here(text: str) -> list[str]:
    return [squeeze(prose) for kind, prose in find_blocks(text, "markdown") if kind != "caption"]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_prose_of_a_sample_is_what_marko_reads(name):
    prose = read_here(SAMPLES[name])
    assert len(prose) > 4
    assert prose == read_prose(SAMPLES[name])


@settings(max_examples=300, deadline=None, derandomize=True)
@given(text=DRAFTS)
def test_the_prose_of_random_markdown_is_what_marko_reads(text):
    assert read_here(text) == read_prose(text)
