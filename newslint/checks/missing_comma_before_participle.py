"""Finds a quotation that a participle of speech follows without a comma: called it “a farce” claiming that …"""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

PARTICIPLES = frozenset("claiming saying adding insisting arguing warning noting stressing explaining telling alleging asserting maintaining".split())
CUES = frozenset(
    "called calls calling described describes described branded brands labelled labeled dubbed dismissed condemned denounced criticised criticized"
    " slammed said says tweeted wrote replied he she they him her them it as that minister spokesman spokeswoman president who told".split()
)
REACH = 12
"""Words before the quotation among which the verb that brings it in must be."""


def missing_comma_before_participle(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each such participle, where somebody is there to speak."""
    words = document.words
    for quotation in document.quotations.quotations:
        closing, opening = quotation.closing, quotation.opening
        if closing is None or opening is None or quotation.depth or document.prose[quotation.inner.end - 1] in ",.?!;:":
            continue
        place = words.at(closing.end)
        if place < len(words.forms) and words.forms[place] in PARTICIPLES and words.starts[place] == closing.end + 1:
            before = words.at(opening.start)
            if not CUES.isdisjoint(words.forms[max(0, before - REACH) : before]):
                edit = Edit(Span(closing.end, closing.end), ",")
                yield Finding(Span(closing.start, words.ends[place]), ((edit,),), values={"participle": words.forms[place]})
