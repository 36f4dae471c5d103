"""A rule as loaded, and what a check yields."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.diagnostic import Edit
from newslint.source import Span

if TYPE_CHECKING:
    from datetime import date

    from newslint.document import Document

KINDS = ("phrases", "replace", "pattern", "consistent", "limit", "check")
QUOTES = ("skip", "include", "only")


class Rule(NamedTuple):
    """One file of `rules/`, less its reason and its examples, which only its page needs."""

    name: str
    summary: str
    severity: str
    kind: str
    value: Any
    message: str
    help: str | None = None
    label: str = ""
    note: str | None = None
    fix: str = "manual"
    default: bool = True
    where: tuple[str, ...] = ()
    quotes: str = "skip"
    dialect: tuple[str, ...] = ()
    style: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    """Evidence: words in small letters, and single signs; a check is called, and a pattern searched for, only in drafts that hold one."""
    signs: tuple[str, ...] = ()
    """Those of `when` that are looked for as characters: marks, and letters that are not ASCII."""
    options: Mapping[str, Any] = {}
    path: str = ""

    @property
    def family(self) -> str:
        """The folder: `garbled` of `garbled/doubled-word`."""
        return self.name.partition("/")[0]


class Mark(NamedTuple):
    """A second place that belongs to a finding, in prose characters, and what it has to do with it."""

    span: Span
    text: str


class Finding(NamedTuple):
    """What a check yields, in prose characters.

    `choices` are alternative fixes, each a tuple of edits made together; more than one choice is never applied unseen.
    `values` fill the placeholders of the rule's texts, besides `{found}` and `{fix}`.
    `label`, `help` and `note`, where given, stand for the rule's own.
    """

    span: Span
    choices: tuple[tuple[Edit, ...], ...] = ()
    marks: tuple[Mark, ...] = ()
    values: Mapping[str, str] = {}
    label: str | None = None
    help: str | None = None
    note: str | None = None


class Settings(NamedTuple):
    """What a desk has told newslint about its copy; no files, no terminal."""

    accept: frozenset[str] = frozenset()
    """Names and acronyms that need no introduction here."""
    published: "date | None" = None
    """The day of publication, where known from outside the draft."""
    dialect: str | None = None
    """`us` or `uk`."""
    style: str | None = None


def replacement(span: Span, *texts: str) -> tuple[tuple[Edit, ...], ...]:
    """Choices that each put one text in the place of the span."""
    return tuple((Edit(span, text),) for text in texts)


def has_evidence(document: "Document", rule: Rule) -> bool:
    """Whether a draft holds a word or a sign of the rule's evidence; a rule that asks for none always has enough."""
    return not rule.when or not document.places.keys().isdisjoint(rule.when) or not document.characters.isdisjoint(rule.signs)


def find_signs(evidence: Iterable[str]) -> list[str]:
    """The evidence that is one character and no plain letter or figure."""
    return [each for each in evidence if len(each) == 1 and not (each.isascii() and each.isalnum())]
