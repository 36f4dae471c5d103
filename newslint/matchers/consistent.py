"""Holds a draft to one of several forms."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.matchers.phrases import Hit
from newslint.rule import Finding, Mark, Rule


def found(_document: Document, rule: Rule, hits: list[Hit]) -> Iterator[Finding]:
    """One finding for each set of forms of which the draft uses more than one, at the first use of the rarer form."""
    for forms in rule.value:
        by_form = {form: [hit for hit in hits if hit.phrase == form] for form in forms}
        used = sorted((uses for uses in by_form.values() if uses), key=lambda uses: (-len(uses), uses[0].span.start))
        for odd in used[1:]:
            usual = used[0]
            times = "once" if len(usual) == 1 else "twice" if len(usual) == 2 else f"{len(usual)} times"
            values = {"usual": usual[0].phrase, "times": times}
            yield Finding(odd[0].span, marks=(Mark(usual[0].span, f"`{usual[0].phrase}` here"),), values=values)
