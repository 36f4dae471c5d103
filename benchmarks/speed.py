"""Times newslint: cold on one article, and on a thousand articles beside write-good.

    python -m benchmarks.speed CORPUS.jsonl [--write-good PATH/TO/write-good]

Cold: the median of 15 runs on one article of about 600 words, as a multiple of a bare `python -c pass`; both in turn, so that
a machine's moods fall on both. Throughput: whitespace words a second, one process, whole runs; write-good is left out where
its command is not given (`npm install write-good`, then `node_modules/.bin/write-good`).
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

from benchmarks.corpora import count_words, read_articles

COLD_RUNS = 15
COLD_WORDS = 600
ARTICLES = 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--python", default=sys.executable, help="interpreter of the environment in which newslint is installed")
    parser.add_argument("--write-good", help="write-good's command")
    parser.add_argument("--runs", type=int, default=3, help="runs of the throughput test")
    given = parser.parse_args()
    texts = [article.text for article in read_articles(given.corpus)]
    newslint = [os.path.join(os.path.dirname(given.python), "newslint"), "check", "--fail-on", "never", "--format", "concise"]
    with tempfile.TemporaryDirectory() as folder:
        one = os.path.join(folder, "one.txt")
        _write(one, min(texts, key=lambda text: abs(count_words(text) - COLD_WORDS)))
        measure_cold([*newslint, one], [given.python, "-c", "pass"])
        stories = os.path.join(folder, "stories")
        os.mkdir(stories)
        paths = [os.path.join(stories, f"{number:04}.txt") for number in range(ARTICLES)]
        for number, path in enumerate(paths):
            _write(path, texts[number % len(texts)])
        words = sum(count_words(texts[number % len(texts)]) for number in range(ARTICLES))
        measure_throughput([*newslint, stories], [given.write_good, *paths] if given.write_good else None, words, given.runs)


def measure_cold(command: Sequence[str], bare: Sequence[str]) -> None:
    """Prints the median cold time of a command, and how many bare interpreters it is."""
    _time(command)
    pairs = [(_time(bare), _time(command)) for _ in range(COLD_RUNS)]
    base, cold = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"cold: {1000 * cold:.0f} ms, bare interpreter {1000 * base:.1f} ms, {cold / base:.1f} times")


def measure_throughput(command: Sequence[str], peer: Sequence[str] | None, words: int, runs: int) -> None:
    """Prints words a second of a command, and of its peer in turn with it."""
    pairs = [(_time(command), _time(peer) if peer else 0.0) for _ in range(runs)]
    ours = words / statistics.median(pair[0] for pair in pairs)
    print(f"newslint: {ours:,.0f} words a second over {words:,} words")
    if peer:
        theirs = words / statistics.median(pair[1] for pair in pairs)
        print(f"write-good: {theirs:,.0f} words a second; newslint is {ours / theirs:.2f} times as fast")


def _time(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
