"""Finds a paragraph that ends without a mark, where the others have one."""

from collections.abc import Iterator

from newslint.diagnostic import Edit
from newslint.document import Block, Document
from newslint.rule import Finding, Settings
from newslint.source import Span

ENDS = frozenset(".?!…:;,—–-)]\"'”’»*_|>")
MIN_WORDS = 10
"""Words of a paragraph; twice as many where it is one sentence and others end bare too: headlines of other stories come in rows."""
ENDINGS = (".", "?", "!", ".”", '."', "?”", '?"')
CUT_OFF = frozenset("a the an of to from and or on in at by with for even his her its their is was that as but has had not".split())
"""Words that end no sentence: what is missing there is more than a full stop, and another rule says so."""
MIN_PARAGRAPHS = 3
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
        if block == paragraphs[0] and not has_stop(document, block):
            continue
        if document.prose[block.span.end - 1].isalnum() and is_sentence(document, block, len(bare) == 1):
            edit = Edit(Span(block.span.end, block.span.end), ".")
            yield Finding(Span(words.starts[last], words.ends[last]), ((edit,),))


def is_long(document: Document, block: Block) -> bool:
    """Whether the block has the words of a paragraph."""
    return document.prose.count(" ", *block.span) >= MIN_WORDS - 1


def is_sentence(document: Document, block: Block, alone: bool) -> bool:
    """Whether the paragraph reads as a sentence rather than as a headline, and does not end in an address or an agency's signature."""
    text = document.text(block.span)
    words = text.split()
    if words[-1].lower() in CUT_OFF or words[0][0] in "—–-":
        return False
    if "/" in words[-1] or "@" in words[-1] or "." in words[-1] or "|" in text:
        return False
    if words[-1].isupper() and words[-2].endswith(ENDINGS):
        return False
    if len(words) < MIN_WORDS + MIN_WORDS * (not alone) and not has_stop(document, block):
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals * 3 < len(words)


def has_stop(document: Document, block: Block) -> bool:
    """Whether a sentence ends inside the paragraph; the first one of a draft may be a long headline where none does."""
    return any(word.endswith(ENDINGS) for word in document.text(block.span).split()[:-1])
