"""Lists of names and of words that are none, read when first asked for."""

import os
from functools import cache

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")


@cache
def read_list(name: str) -> frozenset[str]:
    """The words of `newslint/data/<name>.txt`: lines that start with # are remarks, the rest is words between spaces."""
    with open(os.path.join(DATA, f"{name}.txt"), encoding="utf-8") as file:
        return frozenset("".join([line for line in file if line[0] != "#"]).split())
