"""Corpora of clean news to count alarms on: JSON Lines with `title` and `text` (and `date`), one article a line."""

import json
from collections.abc import Iterator
from typing import NamedTuple


class Article(NamedTuple):
    """One article; `text` has the title as its first paragraph, then a blank line."""

    id: str
    text: str
    date: str | None


def read_articles(path: str) -> Iterator[Article]:
    """The articles of one corpus file, in its order."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file):
            fields = json.loads(line)
            text = f"{fields['title']}\n\n{fields['text']}\n" if fields.get("title") else f"{fields['text']}\n"
            yield Article(str(fields.get("url") or fields.get("id") or number), text, fields.get("date"))


def count_words(text: str) -> int:
    """Words as stretches without white space."""
    return len(text.split())
