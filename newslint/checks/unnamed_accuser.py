"""Accusations and reproaches in the passive whose author is not named."""

from collections.abc import Iterator

from newslint.checks.unsourced import unsourced
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings

ACCUSED = (
    r"\b(?:has|have|had|is|are|was|were)(?: been)?(?: also| long| often| repeatedly| previously| already)? "
    r"(?:accused of|(?:widely|heavily|roundly|strongly|fiercely|sharply) (?:criticised|criticized|condemned|praised|attacked|blamed))"
)
COURT = lazy_pattern(
    r"\b(?:court|courts|judge|judges|jury|trial|magistrates?|prosecut\w+|charged|charges|indict\w+|lawsuit|sued|suing|tribunal|inquest|"
    r"convict\w+|sentenced|pleaded|bail|barrister|QC|KC|plaintiff|defendant|police)\b"
)


def unnamed_accuser(document: Document, settings: Settings) -> Iterator[Finding]:
    """Passives of accusation with neither an agent nor a source; drafts of court and police news are left alone: there the accuser is the law."""
    if not COURT.search(document.prose):
        yield from unsourced(document, settings, ACCUSED, agent=True)
