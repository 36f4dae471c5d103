"""Finds a quotation that a participle of speech follows without a comma: called it “a farce” claiming that …"""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

PARTICIPLES = frozenset("claiming saying adding insisting arguing warning noting stressing telling alleging asserting".split())
SPEAKERLESS = frozenset(
    "sign signs poster posters banner banners placard placards letter letters note notes message messages email emails card with".split()
)
"""Words before a quotation that is itself what says something: a banner with “No” saying it all."""
REACH = 4


def missing_comma_before_participle(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each such participle, unless the quotation is the text of a sign or a letter."""
    words = document.words
    for quotation in document.quotations.quotations:
        closing, opening = quotation.closing, quotation.opening
        if closing is None or opening is None or quotation.depth or document.prose[quotation.inner.end - 1] in ",.?!;:":
            continue
        place = words.at(closing.end)
        if place < len(words.forms) and words.forms[place] in PARTICIPLES and words.starts[place] == closing.end + 1:
            before = words.at(opening.start)
            is_label = words.forms[place] == "warning" and document.prose[opening.start] in "'‘"
            if not is_label and SPEAKERLESS.isdisjoint(words.forms[max(0, before - REACH) : before]):
                edit = Edit(Span(closing.end, closing.end), ",")
                yield Finding(Span(closing.start, words.ends[place]), ((edit,),), values={"participle": words.forms[place]})
