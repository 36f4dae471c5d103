"""The page of a rule, made from its file: what it finds, why, its fix, and its examples."""

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from newslint.registry import rules_folder
from newslint.rule import KINDS
from newslint.rule_file import read_rule_file
from newslint.source import Source

FIXES = {
    "safe": "`--fix` applies it",
    "unsafe": "`--fix --unsafe-fixes` applies it",
    "manual": "shown only, never applied",
}
QUOTES = {
    "skip": "what stands wholly between quotation marks is left alone",
    "include": "quoted words are read too",
    "only": "quoted words only",
}


def read_fields(name: str) -> dict[str, Any]:
    """All keys of a built-in rule's file, its reason and examples included."""
    path = f"{rules_folder()}/{name}.yaml"
    with open(path, encoding="utf-8", newline="") as file:
        return read_rule_file(Source(path, file.read())).values


def render_page(name: str, width: int = 80) -> str:
    """The page as text for a terminal, at most `width` columns wide (phrases and examples are never cut)."""
    return "\n".join(_lines(name, read_fields(name), width))


def _lines(name: str, fields: dict[str, Any], width: int) -> Iterator[str]:
    yield name
    yield "=" * len(name)
    yield f"{fields['summary']}"
    yield ""
    yield fill(" ".join(fields["why"].split()), width)
    yield ""
    state = ", off by default" if fields.get("default") == "off" else ""
    yield f"severity  {fields['severity']}{state}"
    if fields.get("help"):
        yield fill(f"help      {fields['help']}", width, subsequent_indent=" " * 10)
    if "replace" in fields or any("fixed" in example for example in fields["examples"]):
        yield f"fix       {FIXES[fields.get('fix', 'manual')]}"
    yield f"quotes    {QUOTES[fields.get('quotes', 'skip')]}"
    for key in ("where", "dialect", "style", "source"):
        if key in fields:
            yield f"{key:10}{', '.join(fields[key]) if isinstance(fields[key], list) else fields[key]}"
    for title, key in (("Flagged", "bad"), ("Left alone", "good")):
        yield ""
        yield f"{title}:"
        for example in fields["examples"]:
            if key in example:
                yield from _example(example, key)
    phrases = fields.get("phrases") or list(fields.get("replace", ()))
    if phrases:
        yield ""
        yield fill(f"Phrases: {', '.join(phrases)}", width)
    if next(kind for kind in KINDS if kind in fields) == "pattern":
        yield ""
        yield f"Pattern: {fields['pattern']}"


def _example(example: dict[str, Any], key: str) -> Iterator[str]:
    for number, line in enumerate(str(example[key]).strip().split("\n")):
        yield ("  - " if number == 0 else "    ") + line
    if "fixed" in example:
        yield f"    becomes: {example['fixed']}".rstrip()
