"""What a user is told: a fault at its place in the source, and how to mend it."""

from typing import NamedTuple

from newslint.source import Span

SEVERITIES = ("error", "warning", "note")
"""From the gravest to the slightest."""

APPLICABILITIES = ("safe", "unsafe", "manual")
"""`safe` can be applied unseen, `unsafe` on request, `manual` is only shown."""


class Edit(NamedTuple):
    """Put `text` in the place of a span; an empty span inserts."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that are made together or not at all."""

    title: str
    applicability: str
    edits: tuple[Edit, ...]


class Label(NamedTuple):
    """What another place has to do with the fault."""

    span: Span
    text: str


class Diagnostic(NamedTuple):
    """One finding as shown: spans in source characters."""

    rule: str
    severity: str
    message: str
    span: Span
    label: str = ""
    labels: tuple[Label, ...] = ()
    help: str | None = None
    note: str | None = None
    fixes: tuple[Fix, ...] = ()
    place: str | None = None
    """Where in the draft, in an editor's words: `headline`, `paragraph 4`."""

    @property
    def is_trouble(self) -> bool:
        """Whether this speaks of the run itself (an unreadable file, a broken rule), not of the copy."""
        return self.severity == "error" and self.rule.partition("/")[0] in ("input", "config", "rule")


def trouble(rule: str, message: str, span: Span = Span(0, 0), *, help: str | None = None) -> Diagnostic:
    """A diagnostic about the run: what could not be read, configured or checked."""
    return Diagnostic(rule, "error", message, span, help=help)
