"""The prose of a draft, every character traced back to the source."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslint.source import LINE_END, Source, Span

if TYPE_CHECKING:
    from newslint.language.names import Names
    from newslint.language.quotations import Quotations
    from newslint.language.time import Time
    from newslint.language.words import Words

BLOCK_KINDS = ("headline", "byline", "dateline", "subhead", "paragraph", "list item", "caption", "block quote")
PLACES = (*BLOCK_KINDS, "lede")
LEDE_SPACES = 3


class Piece(NamedTuple):
    """A stretch of the source, and what it reads as in the prose (`None`: as it stands)."""

    source: Span
    reads: str | None = None


class Passage(NamedTuple):
    """What a reader yields for one block: its kind, and its pieces in order, without gaps in the prose."""

    kind: str
    pieces: list[Piece]


class Block(NamedTuple):
    """One block of the prose: its kind, and where it stands in the prose."""

    kind: str
    span: Span


class Metadata(NamedTuple):
    """What the front matter says; dates as written there (ISO 8601 where the reader could tell)."""

    title: str | None = None
    date: str | None = None
    author: str | None = None


class Run(NamedTuple):
    """A stretch of prose that comes from one piece of the source."""

    prose: int
    source: Span
    verbatim: bool


class Document:
    """A draft as a reader of it sees it: prose in blocks, one line of prose a block.

    All spans are in prose characters; `in_source` leads back to the file.
    """

    def __init__(
        self,
        source: Source,
        passages: Iterable[Passage],
        metadata: Metadata = Metadata(),
        comments: Iterable[Span] = (),
    ) -> None:
        self.source = source
        self.metadata = metadata
        self.comments = tuple(comments)
        """Source spans of HTML comments, in order: the place for remarks to newslint."""
        texts: list[str] = []
        blocks: list[Block] = []
        runs: list[Run] = []
        length = 0
        for passage in passages:
            start = length
            for span, reads in passage.pieces:
                text = source.text[span.start : span.end] if reads is None else reads
                runs.append(Run(length, span, reads is None or reads == source.text[span.start : span.end]))
                texts.append(text)
                length += len(text)
            blocks.append(Block(passage.kind, Span(start, length)))
            texts.append("\n")
            length += 1
        self.prose = "".join(texts)
        """The blocks in order, each closed by a line feed, which stands nowhere else."""
        self.blocks = tuple(blocks)
        self.runs = tuple(runs)

    @cached_property
    def lede(self) -> Block | None:
        """The first paragraph of more than a few words (a stray one below the headline is none), or `None` where there is none."""
        paragraphs = [block for block in self.blocks if block.kind == "paragraph"]
        return next((block for block in paragraphs if self.text(block.span).count(" ") >= LEDE_SPACES), next(iter(paragraphs), None))

    @cached_property
    def headline(self) -> Block | None:
        """The first headline, or `None` where there is none."""
        return next((block for block in self.blocks if block.kind == "headline"), None)

    @cached_property
    def paragraph_numbers(self) -> dict[Block, int]:
        """Each paragraph's number as an editor counts: from 1, headline and other furniture left out."""
        paragraphs = [block for block in self.blocks if block.kind == "paragraph"]
        return {block: number for number, block in enumerate(paragraphs, 1)}

    @cached_property
    def words(self) -> "Words":
        """Words and marks in order."""
        from newslint.language.words import find_words

        return find_words(self.prose)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where in `words` each form stands: the cheap evidence by which a check decides whether to look at all."""
        places: dict[str, list[int]] = {}
        for place, form in enumerate(self.words.forms):
            if form in places:
                places[form].append(place)
            else:
                places[form] = [place]
        return places

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that the prose has at all."""
        return frozenset(self.prose)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences in order; none runs over a block's end."""
        from newslint.language.sentences import find_sentences

        return tuple(find_sentences(self.prose, [block.span for block in self.blocks]))

    @cached_property
    def quotations(self) -> "Quotations":
        """What stands between quotation marks, and the marks that have no partner."""
        from newslint.language.quotations import find_quotations

        return find_quotations(self.prose, [block.span for block in self.blocks])

    @cached_property
    def names(self) -> "Names":
        """Names, as far as capitals show them."""
        from newslint.language.names import find_names

        return find_names(self.prose, self.blocks)

    @cached_property
    def times(self) -> "tuple[Time, ...]":
        """Days, dates, months, years and periods, in order."""
        from newslint.language.times import find_times

        return find_times(self)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.prose for run in self.runs]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def text(self, span: Span) -> str:
        """The prose of a span."""
        return self.prose[span.start : span.end]

    def block_at(self, offset: int) -> Block:
        """The block in which a character of the prose stands (a block's closing line feed included)."""
        return self.blocks[max(0, bisect_right(self._block_starts, offset) - 1)]

    def sentence_at(self, offset: int) -> Span:
        """The sentence in which a character stands; where none does, the one before it in the prose."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def sentences_in(self, span: Span) -> tuple[Span, ...]:
        """The sentences that have a part in a span."""
        first = max(0, bisect_right(self._sentence_starts, span.start) - 1)
        return self.sentences[first : bisect_left(self._sentence_starts, span.end)]

    def in_source(self, span: Span) -> Span:
        """Where a span of the prose stands in the source; an empty span stays with the character before it."""
        if not self.runs:
            return Span(0, 0)
        if span.start == span.end:
            if span.start == self.block_at(span.start).span.start:
                offset = self._source_of(span.start).start
            else:
                offset = self._source_of(span.start - 1).end
            return Span(offset, offset)
        return Span(self._source_of(span.start).start, self._source_of(span.end - 1).end)

    def lines_in_source(self, block: Block) -> Span:
        """The whole lines of a block in the source, its marks and the blank lines after it included: what goes when the block goes."""
        where = self.in_source(block.span)
        number = self.source.position(where.start).line
        last = self.source.position(where.end).line
        lines = len(self.source.line_starts)
        while last < lines and not self.source.text[slice(*self.source.line(last + 1))].strip():
            last += 1
        return Span(self.source.line(number).start, self.source.line_starts[last] if last < lines else len(self.source.text))

    def _source_of(self, offset: int) -> Span:
        """The source characters that one character of the prose comes from."""
        run = self.runs[max(0, bisect_right(self._run_starts, offset) - 1)]
        if run.verbatim:
            start = min(run.source.start + offset - run.prose, run.source.end)
            return Span(start, min(start + 1, run.source.end))
        return run.source

    def is_verbatim(self, span: Span) -> bool:
        """Whether the source reads the same here, line ends aside, so that an edit cannot tear markup apart."""
        if span.start == span.end:
            block = self.block_at(span.start).span
            around = Span(max(block.start, span.start - 1), min(block.end, span.end + 1))
            return around.start < around.end and self.is_verbatim(around)
        where = self.in_source(span)
        return LINE_END.sub(" ", self.source.text[where.start : where.end]) == self.prose[span.start : span.end]
