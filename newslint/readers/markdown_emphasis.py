"""Which marks of emphasis, strong emphasis and strikethrough pair off, and are no prose."""

from collections.abc import Sequence

ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


class Run:
    """A run of one mark (`*`, `_` or `~`), whose outer marks go as they pair off: what is left is `start` to `end`."""

    __slots__ = ("can_close", "can_open", "char", "end", "item", "length", "start")

    def __init__(self, text: str, start: int, end: int, item: int) -> None:
        self.char = text[start]
        self.start = start
        self.end = end
        self.length = end - start
        self.item = item
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        is_before_mark, is_after_mark = is_punctuation(before), is_punctuation(after)
        is_left = not after.isspace() and (not is_after_mark or before.isspace() or is_before_mark)
        is_right = not before.isspace() and (not is_before_mark or after.isspace() or is_after_mark)
        if self.char == "_":
            self.can_open = is_left and (not is_right or is_before_mark)
            self.can_close = is_right and (not is_left or is_after_mark)
        else:
            self.can_open, self.can_close = is_left, is_right
        if self.char == "~" and self.length != 2:
            self.can_open = self.can_close = False


def is_punctuation(char: str) -> bool:
    """Whether CommonMark counts a character as punctuation: Unicode categories P and S."""
    if char.isascii():
        return char in ASCII_PUNCTUATION
    if char.isalnum():
        return False
    from unicodedata import category

    return category(char)[0] in "PS"


def pair_runs(runs: Sequence[Run]) -> None:
    """Take from each run the marks that pair off with those of another (CommonMark, `process emphasis`)."""
    openers: list[int] = []
    floors: dict[tuple[str, bool, int], int] = {}
    for index, closer in enumerate(runs):
        key = (closer.char, closer.can_open, closer.length % 3)
        while closer.can_close and closer.start < closer.end:
            depth = _find_opener(runs, openers, closer, floors.get(key, 0))
            if depth < 0:
                floors[key] = index
                break
            opener = runs[openers[depth]]
            width = 2 if min(opener.end - opener.start, closer.end - closer.start) > 1 else 1
            opener.end -= width
            closer.start += width
            del openers[depth + (opener.start < opener.end) :]
        if closer.can_open and closer.start < closer.end:
            openers.append(index)


def _find_opener(runs: Sequence[Run], openers: Sequence[int], closer: Run, floor: int) -> int:
    depth = len(openers) - 1
    while depth >= 0 and openers[depth] >= floor:
        opener = runs[openers[depth]]
        if opener.char == closer.char:
            is_either_way = opener.can_close or closer.can_open
            if not (is_either_way and (opener.length + closer.length) % 3 == 0 and (opener.length % 3 or closer.length % 3)):
                return depth
        depth -= 1
    return -1
