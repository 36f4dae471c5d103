"""Measures the quotation layer on clean news: how often pairing fails, and how often a lost mark is noticed.

    python -m benchmarks.quotations CORPUS.jsonl [CORPUS.jsonl …] [--trials 600]

Clean news has few real slips, so a mark without a partner is nearly always a failure of the layer. A trial takes one mark at random
out of an article without failures; it is noticed when the layer then reports any mark.
"""

import argparse
import random

from benchmarks.corpora import read_articles
from newslint.document import Document
from newslint.readers import read
from newslint.source import Source, Span


def read_text(text: str) -> Document:
    """The document in a plain text."""
    return read(Source("article", text), "plain")


def double_marks(document: Document) -> list[Span]:
    """The double marks of paired quotations, in source characters."""
    marks = [mark for quotation in document.quotations.quotations for mark in (quotation.opening, quotation.closing) if mark]
    return [document.in_source(mark) for mark in marks if mark.end - mark.start > 1 or document.prose[mark.start] not in "'‘’‚"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+")
    parser.add_argument("--trials", type=int, default=600)
    given = parser.parse_args()
    for corpus in given.corpora:
        documents = [read_text(article.text) for article in read_articles(corpus)]
        pairs = sum(len(double_marks(document)) for document in documents) / 2
        failures = sum(len(document.quotations.unpaired) for document in documents)
        quoted = [(document, marks) for document in documents if not document.quotations.unpaired and (marks := double_marks(document))]
        choose = random.Random(11)
        noticed = 0
        for _ in range(given.trials):
            document, marks = choose.choice(quoted)
            mark = choose.choice(marks)
            text = document.source.text
            noticed += bool(read_text(text[: mark.start] + text[mark.end :]).quotations.unpaired)
        print(
            f"{corpus}: {pairs:.0f} quotations, {failures} failures ({100 * failures / pairs:.2f} %), {100 * noticed / given.trials:.1f} % of lost marks noticed"
        )


if __name__ == "__main__":
    main()
