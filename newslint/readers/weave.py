"""The pieces of one block, put together as its reader goes through the source."""

from newslint.document import Piece
from newslint.source import Span

STAND_IN = "◌"
"""What inline code, a URL or a template variable reads as.

It is neither a letter nor a figure nor a punctuation mark, so that it parts the words about it: nothing seems to be missing, and nothing
is doubled, spelt or counted. Two in a row read as one.
"""
OPENING_MARKS = "([“‘"
CLOSING_MARKS = ".,;:!?)"
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"


def has_text(prose: str) -> bool:
    """Whether there is anything to see: white space and characters without width are not."""
    return bool(prose.strip()) and any(char not in ZERO_WIDTH and not char.isspace() for char in prose)


class Weave:
    """One block in the making; all offsets are those of the source.

    Where something was cut out, the blanks on its two sides become one, or none before a closing mark.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces: list[Piece] = []
        self._last = ""
        self._is_cut = False

    def keep(self, start: int, end: int) -> None:
        """Take a stretch of the source as it stands; it holds no line end."""
        text = self._text
        if self._is_cut or not self._last:
            if not self._last or self._last.isspace() or self._last in OPENING_MARKS:
                while start < end and text[start].isspace():
                    start += 1
            if start == end:
                return
            if self._is_cut and text[start] in CLOSING_MARKS and not text[start + 1 : start + 2].isalnum():
                self._trim()
            self._is_cut = False
        if start == end:
            return
        if self._pieces:
            span, reads = self._pieces[-1]
            if reads is None and span.end == start:
                self._pieces[-1] = Piece(Span(span.start, end))
                self._last = text[end - 1]
                return
        self._pieces.append(Piece(Span(start, end)))
        self._last = text[end - 1]

    def read(self, start: int, end: int, reads: str) -> None:
        """Take a stretch of the source for another text, which is not empty."""
        if reads.isspace() and (not self._last or (self._is_cut and self._last.isspace())):
            return
        self._is_cut = False
        self._pieces.append(Piece(Span(start, end), reads))
        self._last = reads[-1]

    def break_line(self, start: int, end: int) -> None:
        """Take a line end, with the blanks and marks about it, for one space."""
        if self._last and not self._last.isspace():
            self._pieces.append(Piece(Span(start, end), " "))
            self._last = " "

    def stand_in(self, start: int, end: int) -> None:
        """Take a stretch that is no prose, but has a part in the sentence."""
        pieces = self._pieces
        if len(pieces) > 1 and pieces[-2].reads == STAND_IN and self._last.isspace() and not self._slice(pieces[-1]).strip():
            pieces.pop()
        if pieces and pieces[-1].reads == STAND_IN:
            pieces[-1] = Piece(Span(pieces[-1].source.start, end), STAND_IN)
            self._last = STAND_IN
        else:
            self.read(start, end, STAND_IN)

    def cut(self) -> None:
        """Pass over a stretch that has no part in the sentence."""
        self._is_cut = True

    def finish(self) -> list[Piece]:
        """The pieces, without blanks at either end; none where nothing is left to read, or no word about a stand-in."""
        self._trim()
        prose = read_pieces(self._text, self._pieces)
        if STAND_IN in prose and any(piece.reads == STAND_IN for piece in self._pieces):
            return self._pieces if any(char.isalnum() for char in prose) else []
        return self._pieces if has_text(prose) else []

    def _trim(self) -> None:
        while self._pieces:
            span, reads = self._pieces[-1]
            prose = self._slice(self._pieces[-1])
            bare = prose.rstrip()
            if bare and bare != prose:
                self._pieces[-1] = Piece(Span(span.start, span.start + len(bare))) if reads is None else Piece(span, bare)
            elif not bare:
                self._pieces.pop()
                continue
            break
        self._last = self._slice(self._pieces[-1])[-1] if self._pieces else ""

    def _slice(self, piece: Piece) -> str:
        return self._text[piece.source.start : piece.source.end] if piece.reads is None else piece.reads


def read_pieces(text: str, pieces: list[Piece]) -> str:
    """What pieces of a source read as, one after the other."""
    if len(pieces) == 1 and pieces[0].reads is None:
        return text[pieces[0].source.start : pieces[0].source.end]
    return "".join(text[span.start : span.end] if reads is None else reads for span, reads in pieces)
