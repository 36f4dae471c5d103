"""Reads a document with rules and says what is wrong with it: the heart."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module

from newslint.diagnostic import SEVERITIES, Diagnostic, Edit, Fix, Label, trouble
from newslint.document import Document
from newslint.fix_safety import find_applicability, is_whole_block
from newslint.matchers import Matchers
from newslint.rule import Finding, Rule, Settings, has_evidence
from newslint.source import Span

Check = Callable[..., Iterable[Finding]]


class Linter:
    """The rules of a run, made ready once for any number of documents.

    A check is the function of `newslint/checks/<name>.py` that bears the module's name:
    it takes the document, the settings and the rule's options, and yields findings.
    """

    def __init__(self, rules: Iterable[Rule], settings: Settings = Settings()) -> None:
        self.settings = settings
        rules = [rule for rule in rules if _is_in_force(rule, settings)]
        self.matchers = Matchers(rules)
        self.checks = [rule for rule in rules if rule.kind == "check"]

    def lint(self, document: Document) -> list[Diagnostic]:
        """Everything the rules find, in order of the places; a check that fails is reported and the others go on."""
        diagnostics = [diagnose(document, *match) for match in self.matchers.find(document) if applies(document, *match)]
        for rule in self.checks:
            if not has_evidence(document, rule):
                continue
            try:
                findings = list(import_check(rule.value)(document, self.settings, **rule.options))
            except Exception as error:  # a bug in one check must not cost the user the other findings
                diagnostics.append(_failure(rule, error))
            else:
                diagnostics += [diagnose(document, rule, finding) for finding in findings if applies(document, rule, finding)]
        diagnostics.sort(key=lambda item: (item.span, SEVERITIES.index(item.severity), item.rule))
        return diagnostics


def applies(document: Document, rule: Rule, finding: Finding) -> bool:
    """Whether the rule speaks of this place, and of quoted or unquoted words."""
    if rule.where:
        block = document.block_at(finding.span.start)
        if block.kind not in rule.where and not ("lede" in rule.where and block == document.lede):
            return False
    return rule.quotes == "include" or document.quotations.is_spoken(finding.span) == (rule.quotes == "only")


def diagnose(document: Document, rule: Rule, finding: Finding) -> Diagnostic:
    """The finding as the user sees it: spans in the source, the rule's texts filled in."""
    fixes = tuple(_fixes(document, rule, finding))
    values = {"found": document.text(finding.span), "fix": finding.choices[0][0].text if finding.choices else ""} | dict(finding.values)

    def fill(text: str) -> str:
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        return text

    help = rule.help if finding.help is None else finding.help
    note = rule.note if finding.note is None else finding.note
    return Diagnostic(
        rule=rule.name,
        severity=rule.severity,
        message=fill(rule.message),
        span=document.in_source(finding.span),
        label=fill(rule.label if finding.label is None else finding.label),
        labels=tuple(Label(document.in_source(mark.span), fill(mark.text)) for mark in finding.marks),
        help=fill(help) if help else " or ".join(fix.title for fix in fixes) or None,
        note=fill(note) if note else None,
        fixes=fixes,
        place=place_of(document, finding.span),
    )


def _fixes(document: Document, rule: Rule, finding: Finding) -> Iterator[Fix]:
    for edits in finding.choices:
        applicability = "manual" if len(finding.choices) > 1 else find_applicability(document, rule.fix, edits)
        yield Fix(_title(document, edits), applicability, tuple(_in_source(document, edit) for edit in edits))


def _in_source(document: Document, edit: Edit) -> Edit:
    """The edit in source characters; a block that goes as a whole takes its lines with it."""
    block = document.block_at(edit.span.start)
    whole = is_whole_block(document, edit)
    return Edit(document.lines_in_source(block) if whole else document.in_source(edit.span), edit.text)


def _title(document: Document, edits: tuple[Edit, ...]) -> str:
    parts = []
    for span, text in edits:
        old, new = document.text(span).strip(), text.strip()
        if not old:
            parts.append(f"add `{new}`")
        else:
            parts.append(f"write `{new}`" if new else f"delete `{old if len(old) < 40 else old[:39] + '…'}`")
    return " and ".join(parts)


def place_of(document: Document, span: Span) -> str:
    """Where a span stands, in an editor's words: `headline`, `paragraph 4` (headline and other furniture not counted)."""
    block = document.block_at(span.start)
    return f"paragraph {document.paragraph_numbers[block]}" if block.kind == "paragraph" else block.kind


def _is_in_force(rule: Rule, settings: Settings) -> bool:
    return (not rule.dialect or settings.dialect in rule.dialect) and (not rule.style or settings.style in rule.style)


@cache
def import_check(name: str) -> Check:
    """The function of a check's module; modules are imported when a draft first needs them."""
    check: Check = getattr(import_module(f"newslint.checks.{name}"), name)
    return check


def _failure(rule: Rule, error: Exception) -> Diagnostic:
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    at = f"{frame.tb_frame.f_code.co_name}, line {frame.tb_lineno}" if frame else "unknown place"
    message = f"the check of `{rule.name}` failed: {type(error).__name__}: {error} ({at})"
    return trouble("rule/failed-check", message, help="please report this with the draft; the other rules have run")
