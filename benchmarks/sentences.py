"""Measures the sentence layer against treebanks.

    python -m benchmarks.sentences FILE.conllu [FILE.conllu …]

Gold boundaries are those inside paragraphs (`# newpar`, `# newdoc`); a paragraph's end is free. Prints precision, recall and F1 in percent.
"""

import sys
from collections.abc import Iterator
from typing import NamedTuple

from newslint.language.sentences import find_sentences
from newslint.source import Span


class Gold(NamedTuple):
    """A treebank file as prose: its paragraphs, and the offsets at which sentences end inside them."""

    prose: str
    blocks: list[Span]
    ends: set[int]


def read_gold(path: str) -> Gold:
    """The text of a CoNLL-U file rebuilt from its tokens and their spacing."""
    prose, blocks, ends = "", [], set()
    for paragraph in _paragraphs(path):
        start = len(prose)
        for sentence in paragraph:
            prose += sentence
            ends.add(len(prose.rstrip()))
        prose = prose.rstrip()
        ends.discard(len(prose))
        blocks.append(Span(start, len(prose)))
        prose += "\n"
    return Gold(prose, blocks, ends)


def _paragraphs(path: str) -> Iterator[list[str]]:
    paragraph: list[str] = []
    sentence = ""
    last_in_range = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if line.startswith(("# newdoc", "# newpar")) and not line.startswith("# newpar_block"):
                if paragraph:
                    yield paragraph
                paragraph = []
            elif len(fields) == 1 and not line.startswith("#"):
                if sentence:
                    paragraph.append(sentence)
                sentence, last_in_range = "", 0
            elif len(fields) > 1 and "." not in fields[0] and not ("-" not in fields[0] and int(fields[0]) <= last_in_range):
                if "-" in fields[0]:
                    last_in_range = int(fields[0].partition("-")[2])
                sentence += fields[1] + ("" if "SpaceAfter=No" in fields[9] else " ")
    if sentence:
        paragraph.append(sentence)
    if paragraph:
        yield paragraph


def main() -> None:
    right = found = wanted = 0
    for path in sys.argv[1:]:
        gold = read_gold(path)
        free = {block.end for block in gold.blocks}
        ends = {sentence.end for sentence in find_sentences(gold.prose, gold.blocks)} - free
        right += len(ends & gold.ends)
        found += len(ends)
        wanted += len(gold.ends)
    precision, recall = 100 * right / found, 100 * right / wanted
    print(f"{wanted} boundaries: precision {precision:.1f}, recall {recall:.1f}, F1 {2 * precision * recall / (precision + recall):.1f}")


if __name__ == "__main__":
    main()
