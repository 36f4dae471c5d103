"""Applies every fix to every article of a corpus, and checks what fixes promise.

    python -m benchmarks.fixes CORPUS.jsonl [CORPUS.jsonl …]

Per article: what stands between quotation marks is as it was, a second round changes nothing, and safe fixes leave figures,
negations and blocks alone. Prints each broken promise; ends with 1 if there is one.
"""

import argparse
import re
import sys

from benchmarks.corpora import read_articles
from newslint.document import Document
from newslint.fixes import mend
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, select_rules
from newslint.source import Source


def read_plain(source: Source) -> Document:
    """The document in a plain-text source."""
    return read(source, "plain")


def spoken(document: Document) -> list[str]:
    """What stands between quotation marks, in order."""
    return [document.text(span) for span in document.quotations.spoken]


def broken_promises(text: str, linter: Linter, *, unsafe: bool) -> list[str]:
    """Which promises the fixes of one draft break."""
    source = Source("draft", text)
    before = read_plain(source)
    after = mend(source, read_plain, linter.lint, unsafe=unsafe)
    broken = []
    kept = spoken(read_plain(after.source))
    if [quotation for quotation in spoken(before) if quotation not in kept]:
        broken.append("a quotation was changed")
    if mend(after.source, read_plain, linter.lint, unsafe=unsafe).source.text != after.source.text:
        broken.append("a second round changed something")
    if not unsafe:
        if re.findall(r"\d+", text) != re.findall(r"\d+", after.source.text):
            broken.append("a figure was changed")
        if len(before.blocks) != len(read_plain(after.source).blocks):
            broken.append("a block came or went")
    return broken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+")
    given = parser.parse_args()
    linter = Linter(select_rules(load_rules()))
    articles = faults = 0
    for corpus in given.corpora:
        for article in read_articles(corpus):
            articles += 1
            for unsafe in (False, True):
                for fault in broken_promises(article.text, linter, unsafe=unsafe):
                    faults += 1
                    print(f"{corpus}: {article.id}: {fault} ({'with' if unsafe else 'without'} unsafe fixes)")
    print(f"{articles} articles, {faults} broken promises")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
