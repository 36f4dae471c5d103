"""Counts the alarms of each rule on clean news, and prints some of them to be read by eye.

    python -m benchmarks.alarms CORPUS.jsonl [CORPUS.jsonl …] [--select RULE] [--sample 20]

Every alarm on published news is suspect; whether it is wrong, a reader decides.
"""

import argparse
import random
from collections import defaultdict

from benchmarks.corpora import count_words, read_articles
from newslint.diagnostic import Diagnostic
from newslint.linter import Linter
from newslint.readers import read
from newslint.registry import load_rules, select_rules
from newslint.rule import Settings
from newslint.source import Source


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+")
    parser.add_argument("--select", action="append", default=[])
    parser.add_argument("--sample", type=int, default=0, help="alarms a rule to print")
    parser.add_argument("--context", type=int, default=70, help="characters on either side of a printed alarm")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    registry = load_rules()
    for broken in registry.broken:
        print("broken:", broken.path, broken.diagnostics)
    linter = Linter(select_rules(registry, given.select), Settings())
    alarms: dict[str, list[tuple[Source, Diagnostic]]] = defaultdict(list)
    words = drafts = 0
    for corpus in given.corpora:
        for article in read_articles(corpus):
            source = Source(article.id, article.text)
            words += count_words(article.text)
            drafts += 1
            for diagnostic in linter.lint(read(source, "plain")):
                alarms[diagnostic.rule].append((source, diagnostic))
    print(f"{drafts} drafts, {words} words")
    totals: dict[str, int] = defaultdict(int)
    for rule, found in sorted(alarms.items()):
        totals[found[0][1].severity] += len(found)
        print(f"{found[0][1].severity:8} {rule:40} {len(found):6} {1000 * len(found) / words:8.4f} per 1,000 words")
        for source, item in random.Random(given.seed).sample(found, min(given.sample, len(found))):
            before = source.text[max(0, item.span.start - given.context) : item.span.start]
            after = source.text[item.span.end : item.span.end + given.context]
            flagged = source.text[item.span.start : min(item.span.end, item.span.start + 200)]
            print("    " + f"{before}[[{flagged}]]{after}".replace("\n", "¶") + f"   <{item.message}>")
    for severity, count in totals.items():
        print(f"{severity:8} in all {count}, {1000 * count / words:.4f} per 1,000 words")


if __name__ == "__main__":
    main()
