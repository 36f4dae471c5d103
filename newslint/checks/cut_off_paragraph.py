"""Finds paragraphs that stop, or start, in mid-sentence."""

import re
from collections.abc import Iterator

from newslint.document import Block, Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Mark, Settings
from newslint.source import Span

LAST_WORD = lazy_pattern(r"(?<!\S)[(“\"‘']?([a-z]+(?:['’][a-z]+)?)[,–—-]?$")
FIRST_WORD = lazy_pattern(r"[(]?([a-z][a-z'’]+)(?=[ ,])")
NEVER_LAST = frozenset("the a an and or its their our my your whose than because although whereas unless via per every".split())
"""Words that end no sentence, heading or label; compiled for newslint, as is the next list."""
SELDOM_LAST = NEVER_LAST | frozenset(
    """of to from with that which who his if when while where as at by for in on into between among during against towards toward upon until after
    before but was were is are be been being has have had will would could should may might must can cannot not also both either neither very
    including such these those this some any no only just more most less he she they we it i there what whether how why under over
    about around through across without within despite amid following according more than rather up out""".split()
)
WORDS = 6
MANY_WORDS = 12
"""Words of a paragraph that is too long to be a subhead, which may end with a preposition."""
MARKS = lazy_pattern(
    r"(?:\[(?:…|\.{3})\]|\((?:more|cont(?:inued|'d)?|read more)[ .…]*\)|\[\+ ?\d+ (?:chars|characters|words)\]|(?:…|\.{3}) ?(?:\[|\()?(?:read more|more|continued?)(?:\]|\))?)$",
    re.IGNORECASE,
)
BRANDS = frozenset("iphone ipad ipod imac ios ebay itunes icloud macos ibooks".split())
PARTICLES = frozenset("von van de del della di da al el bin ibn ten ter le la du des dos by e i ii iii iv vi vs per".split())
WRAP = 100
"""Characters of a line that may have been wrapped by hand."""
SHARE = 5
"""Where more than one paragraph in so many is cut, the draft is broken into lines, not cut off."""


def cut_off_paragraph(document: Document, settings: Settings, form: str) -> Iterator[Finding]:
    """Paragraphs that end in a word which ends no sentence (`form: end`), sentences broken over two paragraphs (`form: break`),
    paragraphs that begin in mid-sentence (`form: start`), or a feed's mark for a text cut short (`form: mark`).
    """
    findings = list(FORMS[form](document))
    if len(findings) < 3 or len(findings) * SHARE < len(document.blocks):
        yield from findings


def _find_ends(document: Document) -> Iterator[Finding]:
    for index, block in enumerate(document.blocks):
        if block.kind not in ("paragraph", "subhead", "headline") or _ends_sentence(document, block):
            continue
        text = document.text(block.span)
        found = LAST_WORD.search(text[-30:])
        if not found or _follows_on(document, index) or _is_broken(document, index) or _is_wrapped(document, index):
            continue
        words = len(text.split(None, MANY_WORDS))
        is_comma = text[-1] in ",–—-"
        limit = SELDOM_LAST if block.kind == "paragraph" and words >= MANY_WORDS else NEVER_LAST
        if words > 3 and (found[1] in limit or (is_comma and words >= WORDS and block.kind == "paragraph")):
            yield Finding(Span(block.span.end - len(found.group()), block.span.end))


def _find_breaks(document: Document) -> Iterator[Finding]:
    for index, block in enumerate(document.blocks[:-1]):
        if _is_broken(document, index) and not _is_wrapped(document, index):
            after = document.blocks[index + 1]
            last = document.text(block.span)[-30:].split()[-1]
            found = FIRST_WORD.match(document.text(after.span)[:30])
            first = Span(after.span.start, after.span.start + (found.end() if found else 1))
            yield Finding(Span(block.span.end - len(last), block.span.end), marks=(Mark(first, "goes on here"),))


def _find_starts(document: Document) -> Iterator[Finding]:
    for index, block in enumerate(document.blocks):
        if index and block.kind == "paragraph" and not _is_broken(document, index - 1):
            text = document.text(block.span)
            found = FIRST_WORD.match(text[:30])
            is_story = len(text.split(None, WORDS)) > WORDS and text[-1] in '.!?”"'
            if found and is_story and found[1] not in BRANDS | PARTICLES and _may_begin(document, document.blocks[index - 1]):
                yield Finding(Span(block.span.start, block.span.start + found.end()))


def _may_begin(document: Document, before: Block) -> bool:
    """Whether a sentence must begin after a block: below a headline, and where the block ends one."""
    return before.kind == "headline" or (before.kind == "paragraph" and _ends_sentence(document, before))


def _find_marks(document: Document) -> Iterator[Finding]:
    for block in document.blocks:
        if document.prose[block.span.end - 1] in "])…." or document.prose[block.span.end - 1].isalpha():
            found = MARKS.search(document.prose, max(block.span.start, block.span.end - 40), block.span.end)
            if found:
                yield Finding(Span(*found.span()))


def _ends_sentence(document: Document, block: Block) -> bool:
    text = document.text(block.span)[-8:].rstrip("\"'”’»)]}* ")
    return not text or text[-1] in ".!?…:;"


def _is_broken(document: Document, index: int) -> bool:
    """Whether a sentence runs from this block into the next."""
    if index + 1 >= len(document.blocks):
        return False
    block, after = document.blocks[index : index + 2]
    if block.kind not in ("paragraph", "subhead") or after.kind != "paragraph" or _ends_sentence(document, block):
        return False
    start = FIRST_WORD.match(document.text(after.span)[:30])
    text = document.text(block.span)
    words = len(text.split(None, WORDS)), len(document.text(after.span).split(None, WORDS))
    return start is not None and start[1] not in BRANDS and max(words) > WORDS and min(words) > 3 and text[-1] != ")" and not text.isupper()


def _is_wrapped(document: Document, index: int) -> bool:
    """Whether the next block begins on the next line of the source, below a line of the width that editors wrap at."""
    if index + 1 >= len(document.blocks):
        return False
    source = document.source
    end = document.in_source(document.blocks[index].span).end
    start = document.in_source(document.blocks[index + 1].span).start
    line, after = source.position(end), source.position(start)
    return after.line == line.line + 1 and line.column <= WRAP


def _follows_on(document: Document, index: int) -> bool:
    """Whether what the paragraph announces stands below it: a list, a quotation."""
    if index + 1 >= len(document.blocks):
        return False
    after = document.blocks[index + 1]
    return after.kind in ("list item", "block quote") or document.prose[after.span.start] in "“\"‘'«•-–—*"


FORMS = {"end": _find_ends, "break": _find_breaks, "start": _find_starts, "mark": _find_marks}
