"""Finds a paragraph that ends without a mark, where the others have one."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Block, Document
from newslint.rule import Finding, Settings
from newslint.source import Span

ENDS = frozenset(".?!…:;,—–-)]\"'”’»*_|>")
MIN_WORDS = 10
MIN_PARAGRAPHS = 4
MAX_SHARE = 0.15
"""Drafts in which more paragraphs than this end bare have another reason for it: lists, tables, captions."""


def missing_full_stop(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each long paragraph that ends with a bare word, at that word."""
    paragraphs = [block for block in document.blocks if block.kind == "paragraph" and is_long(document, block)]
    if len(paragraphs) < MIN_PARAGRAPHS:
        return
    bare = [block for block in paragraphs if document.prose[block.span.end - 1] not in ENDS]
    if len(bare) > max(1, MAX_SHARE * len(paragraphs)):
        return
    words = document.words
    for block in bare:
        last = words.at(block.span.end) - 1
        if document.prose[block.span.end - 1].isalnum() and is_sentence(document, block, last):
            edit = Edit(Span(block.span.end, block.span.end), ".")
            yield Finding(Span(words.starts[last], words.ends[last]), ((edit,),))


def is_long(document: Document, block: Block) -> bool:
    """Whether the block has the words of a paragraph."""
    return document.prose.count(" ", *block.span) >= MIN_WORDS - 1


def is_sentence(document: Document, block: Block, last: int) -> bool:
    """Whether the paragraph reads as sentences: it holds another full stop, or more small words than capitals, and does not end in an address."""
    text = document.text(block.span)
    words = text.split()
    if "/" in words[-1] or "@" in words[-1] or "." in words[-1] or "|" in text:
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals * 3 < len(words)
