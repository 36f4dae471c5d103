"""Lists of names and of words that are none, read when first asked for."""

import os
from collections.abc import Iterator
from functools import cache

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
PATIENCE = 300
"""Questions that are answered by searching the sorted text: one costs some microseconds, making a set of it as much as a few hundred."""


class WordList:
    """The words of a list in order of their code points: made a set only for those who ask often, or for all of them."""

    def __init__(self, text: str) -> None:
        self.text = "\n" + text.replace(" ", "\n")
        self.words: frozenset[str] | None = None
        self.asked = 0

    def __contains__(self, word: object) -> bool:
        if self.words is not None:
            return word in self.words
        self.asked += 1
        if self.asked > PATIENCE:
            self.words = frozenset(self)
        return isinstance(word, str) and self._finds(word)

    def _finds(self, word: str) -> bool:
        text = self.text
        low, high = 0, len(text) - 1
        while low < high:
            start = text.rfind("\n", low, (low + high) // 2 + 1)
            end = text.find("\n", start + 1)
            entry = text[start + 1 : end]
            if entry == word:
                return True
            if entry < word:
                low = end
            else:
                high = start
        return False

    def __iter__(self) -> Iterator[str]:
        return iter(self.text.split())


@cache
def read_list(name: str) -> WordList:
    """The words of `newslint/data/<name>.txt`: the lines at its head that start with # are remarks, the rest is words."""
    with open(os.path.join(DATA, f"{name}.txt"), encoding="utf-8") as file:
        text = file.read()
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return WordList(text)
