"""Finds quotation marks without a partner."""

from collections.abc import Iterator

from newslint.document import Block, Document
from newslint.rule import Finding, Settings

SINGLES = ("'", "‘", "’", "‚")
LABELS = {
    "never closed": "opened here and never closed",
    "never opened": "closes what was never opened",
    "opened twice": "opened twice",
    "closed twice": "closed twice",
    "not reopened": "closes what an earlier paragraph opened",
}
HELP = {
    "never closed": "close the quotation, or delete the mark",
    "never opened": "open the quotation, or delete the mark",
    "opened twice": "delete one of the two marks",
    "closed twice": "delete one of the two marks",
    "not reopened": "open the paragraph with the mark again, or close the quotation above",
}


def unpaired_quotation_mark(document: Document, settings: Settings) -> Iterator[Finding]:
    """A finding for each paragraph with such a mark, at the first of its kind; what follows it cannot be told."""
    told: set[tuple[Block, bool]] = set()
    for mark, fault in document.quotations.unpaired:
        place = (document.block_at(mark.start), document.text(mark) in SINGLES)
        if place not in told:
            told.add(place)
            yield Finding(mark, values={"fault": fault}, label=LABELS.get(fault, fault), help=HELP.get(fault))
