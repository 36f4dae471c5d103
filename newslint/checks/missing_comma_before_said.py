"""Finds a quoted sentence that runs into its speech tag without a comma: “We won” said Ruth Okafor."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.language.quotations import Quotation
from newslint.rule import Finding, Settings
from newslint.source import Span

VERBS = frozenset("said says added told replied asked insisted warned explained wrote claimed recalled admitted argued".split())
PRONOUNS = frozenset("he she they i we".split())
SPEAKERS = frozenset("he she they a an the his her one another".split())
ENDS = '.?!…\n"”’)'


def missing_comma_before_said(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each quotation that opens a sentence and is followed by `said Okafor` or `she said` with no mark between."""
    prose = document.prose
    for quotation in document.quotations.quotations:
        closing, opening = quotation.closing, quotation.opening
        if closing is None or opening is None or quotation.depth or not prose[quotation.inner.end - 1].isalnum():
            continue
        before = prose[: opening.start].rstrip()[-1:] if opening.start < 2 else prose[opening.start - 2 : opening.start].strip()[-1:]
        is_start = not before or before in ENDS or prose[opening.start - 1] == "\n"
        if not is_start or not prose[quotation.inner.start].isupper() or not is_sentence(document, quotation):
            continue
        end = find_tag(document, quotation)
        if end is not None:
            edit = Edit(Span(closing.start, closing.start), ",")
            yield Finding(Span(closing.start, end), ((edit,),), values={"tag": prose[closing.end + 1 : end]})


def is_sentence(document: Document, quotation: Quotation) -> bool:
    """Whether the words quoted are more than one, and no title: some of them are written small."""
    return any(word[0].islower() for word in document.text(quotation.inner).split())


def find_tag(document: Document, quotation: Quotation) -> int | None:
    """Where the verb of the speech tag ends, or its first two words; nothing where none follows."""
    forms, starts, ends = document.words
    assert quotation.closing is not None
    place = document.words.at(quotation.closing.end)
    if place + 2 >= len(forms) or starts[place] != quotation.closing.end + 1:
        return None
    following = document.prose[starts[place + 1]]
    if forms[place] in VERBS and (following.isupper() or forms[place + 1] in SPEAKERS):
        return ends[place]
    if forms[place] in PRONOUNS and forms[place + 1] in VERBS and document.prose[starts[place]].islower():
        return ends[place + 1]
    return None
