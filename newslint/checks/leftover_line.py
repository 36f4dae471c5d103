"""Finds lines and sentences that a grammar knows as no part of the story."""

import re
from collections.abc import Iterator

from newslint.checks.line_grammar import Grammar, load_grammar
from newslint.checks.plain_lines import Edges, Line, find_edges, find_lines, read_line, sentences_of
from newslint.diagnostic import Edit
from newslint.document import Document
from newslint.rule import Finding, Settings
from newslint.source import Span

SENTENCES = 4
"""A block of more sentences is story, whatever each of them says."""
LABEL = re.compile(r": | [-–—|] ")
"""What parts a label from a headline: `Watch: …`."""


def leftover_line(document: Document, settings: Settings, grammar: str, sections: str, at: str = "block", but: str = "") -> Iterator[Finding]:
    """Blocks that the grammar knows (`at: block`), or sentences of it that open or close a paragraph (`at: edge`).

    `grammar` is the name of a file of `data/`, `sections` those of its sections that count, with spaces between; what the sections in `but`
    know is left to another rule.
    """
    known = load_grammar(grammar, sections)
    other = load_grammar(grammar, but) if but else None
    if at == "edge":
        for edges in find_edges(document):
            if known.knows(edges.first) or known.knows(edges.last):
                yield from _find_edges(document, edges, known)
        return
    for index, line in enumerate(find_lines(document)):
        if line is not None and _is_known(document, index, line, known) and not (other and _is_known(document, index, line, other)):
            yield Finding(line.span, ((Edit(line.span, ""),),))


def _is_known(document: Document, index: int, line: Line, known: Grammar) -> bool:
    """Whether a block, or each of its sentences, is a line of the grammar; a headline may begin with a label."""
    if LABEL.search(line.plain) and (index == 0 or document.blocks[index].kind == "headline"):
        return False
    if known.knows(line):
        return True
    if line.head not in known.by_head:
        return False
    sentences = sentences_of(document, line.span)
    return 1 < len(sentences) <= SENTENCES and all(known.knows(read_line(document, sentence)) for sentence in sentences)


def _find_edges(document: Document, edges: Edges, known: Grammar) -> Iterator[Finding]:
    if known.knows(read_line(document, document.blocks[edges.block].span)):
        return
    sentences = edges.sentences
    first, last = 0, len(sentences)
    while first < last and known.knows(read_line(document, sentences[first])):
        first += 1
    while last > first and known.knows(read_line(document, sentences[last - 1])):
        last -= 1
    if first == last:
        return
    if first:
        yield Finding(Span(sentences[0].start, sentences[first - 1].end), ((Edit(Span(sentences[0].start, sentences[first].start), ""),),))
    if last < len(sentences):
        yield Finding(Span(sentences[last].start, sentences[-1].end), ((Edit(Span(sentences[last - 1].end, sentences[-1].end), ""),),))
