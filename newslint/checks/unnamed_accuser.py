"""Accusations and reproaches in the passive whose author is not named."""

from bisect import bisect_right
from collections.abc import Iterator

from newslint.checks.unsourced import unsourced
from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings

ACCUSED = (
    r"\b(?:(?:was|were|(?:has|have|had)(?: also| long| often| since)? been)(?: also| long| often| repeatedly| previously| already){0,2} accused of|"
    r"(?:has|have|had|is|are|was|were)(?: been)?(?: also| long| often| repeatedly| previously| already| since| now| being){0,2} "
    r"(?:(?:widely|heavily|roundly|strongly|fiercely|sharply|harshly|severely|universally) "
    r"(?:criticised|criticized|condemned|praised|attacked|blamed|mocked|ridiculed|hailed|panned)|criticised (?:for|over)|criticized (?:for|over))|"
    r"(?:faces?|faced|facing|drew|drawn|drawing|attracted|attracting|provoked|prompted|sparked|triggered|met with|come under|came under|comes under|coming under)"
    r"(?: a)?(?: storm of| barrage of| wave of)?(?: fresh| new| growing| mounting| heavy| fierce| sharp| strong| widespread| renewed| increasing| harsh| intense)? "
    r"(?:criticism|accusations|allegations|condemnation|backlash|outcry|outrage|fury))\b"
)
NEAR = 2
"""Paragraphs on either side in which a court or the police may be named."""
COURT = lazy_pattern(
    r"\b(?:court|courts|judge|judges|jury|trial|magistrates?|prosecut\w+|charged|charges|indict\w+|lawsuit|sued|suing|tribunal|inquest|"
    r"convict\w+|sentenced|pleaded|bail|barrister|QC|KC|plaintiff|defendant|police)\b"
)


def unnamed_accuser(document: Document, settings: Settings) -> Iterator[Finding]:
    """Passives of accusation with neither an agent nor a source, and criticism that comes from nowhere.

    Paragraphs of court and police news and those beside them are left alone: there the accuser is the law.
    """
    for finding in unsourced(document, settings, ACCUSED, agent=True, not_before=("from", "by", "inside")):
        place = bisect_right(document.blocks, finding.span.start, key=lambda block: block.span.start) - 1
        near = document.blocks[max(0, place - NEAR) : place + NEAR + 1]
        if not COURT.search(document.prose, near[0].span.start, near[-1].span.end):
            yield finding
