"""Examples of a rule file: what is flagged, in which text, and what the fix makes of it."""

import re
from datetime import date
from typing import Any, NamedTuple

from newslint.rule import Settings

BRACKETS = re.compile(r"\[([^\[\]]*)\]")


class Case(NamedTuple):
    """One example made ready: the text without its brackets, and the stretches that must be flagged."""

    rule: str
    text: str
    flagged: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    fixed: str | None
    format: str
    settings: Settings


def read_cases(rule: str, fields: dict[str, Any]) -> list[Case]:
    """The examples of one rule, in the order of its file."""
    return [_case(rule, fields, example) for example in fields["examples"]]


def _case(rule: str, fields: dict[str, Any], example: dict[str, Any]) -> Case:
    is_bad = "bad" in example
    text = str(example["bad" if is_bad else "good"])
    spans: list[tuple[int, int]] = []
    if is_bad and "at" in example:
        wanted = example["at"] if isinstance(example["at"], list) else [example["at"]]
        for part in wanted:
            start = text.index(part, spans[-1][1] if spans else 0)
            spans.append((start, start + len(part)))
    elif is_bad:
        plain = ""
        done = 0
        for found in BRACKETS.finditer(text):
            plain += text[done : found.start()]
            spans.append((len(plain), len(plain) + len(found[1])))
            plain += found[1]
            done = found.end()
        text = plain + text[done:]
    published = example.get("published")
    settings = Settings(
        published=date.fromisoformat(str(published)) if published else None,
        dialect=_only(example.get("dialect", fields.get("dialect"))),
        style=_only(example.get("style", fields.get("style"))),
    )
    flagged = tuple(text[start:end] for start, end in spans)
    return Case(rule, text, flagged, tuple(spans), example.get("fixed"), example.get("format", "plain"), settings)


def _only(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value
