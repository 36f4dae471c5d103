"""Finds lines and sentences that a grammar knows as no part of the story."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from newslint.checks.line_grammar import LENGTH, Grammar, load_grammar
from newslint.diagnostic import Edit
from newslint.document import Block, Document
from newslint.rule import Finding, Settings
from newslint.source import Span

SENTENCES = 4
"""A block of more sentences is story, whatever each of them says."""
LABEL = re.compile(r": | [-–—|] ")


def leftover_line(document: Document, settings: Settings, grammar: str, sections: str, at: str = "block") -> Iterator[Finding]:
    """Blocks that the grammar knows (`at: block`), or sentences of it that open or close a paragraph (`at: edge`).

    `grammar` is the name of a file of `data/`, `sections` those of its sections that count, with spaces between.
    """
    known = load_grammar(grammar, sections)
    edge = at == "edge"
    for block in document.blocks:
        short = block.span.end - block.span.start <= LENGTH
        if not edge and not short:
            continue
        whole = short and is_known_block(document, block, known)
        if edge and not whole:
            yield from _find_edges(document, block, known)
        elif whole and not edge:
            yield Finding(block.span, ((Edit(block.span, ""),),))


def is_known_block(document: Document, block: Block, known: Grammar) -> bool:
    """Whether the block, or each of its sentences, is a line of the grammar; a headline may begin with a label."""
    text = document.text(block.span)
    if LABEL.search(text) and (block.kind == "headline" or block == document.blocks[0]):
        return False
    if known.knows(text):
        return True
    sentences = sentences_of(document, block)
    return 1 < len(sentences) <= SENTENCES and all(known.knows(document.text(sentence)) for sentence in sentences)


def sentences_of(document: Document, block: Block) -> tuple[Span, ...]:
    """The sentences of one block."""
    sentences = document.sentences
    return sentences[bisect_left(sentences, Span(block.span.start, 0)) : bisect_left(sentences, Span(block.span.end, 0))]


def _find_edges(document: Document, block: Block, known: Grammar) -> Iterator[Finding]:
    if block.kind in ("headline", "subhead", "byline", "dateline"):
        return
    sentences = sentences_of(document, block)
    if len(sentences) < 2:
        return
    first, last = 0, len(sentences)
    while first < last and _is_known(document, sentences[first], known):
        first += 1
    while last > first and _is_known(document, sentences[last - 1], known):
        last -= 1
    for ends in (sentences[:first], sentences[last:]):
        if ends:
            span = Span(ends[0].start, ends[-1].end)
            yield Finding(span, ((Edit(_with_space(document, block, span), ""),),))


def _is_known(document: Document, sentence: Span, known: Grammar) -> bool:
    if sentence.end - sentence.start > LENGTH:
        return False
    return known.knows(document.text(sentence))


def _with_space(document: Document, block: Block, span: Span) -> Span:
    """The span with the space that parts it from the rest of its block."""
    start, end = span
    if start > block.span.start:
        while start > block.span.start and document.prose[start - 1].isspace():
            start -= 1
    else:
        while end < block.span.end and document.prose[end].isspace():
            end += 1
    return Span(start, end)
