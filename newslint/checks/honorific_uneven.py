"""Finds drafts in which some persons are given an honorific and others a bare surname."""

from collections.abc import Iterator

from newslint.checks.honorific_mixed import find_givens, has_honorifics, has_namesake, is_bare, is_in_narration
from newslint.document import Document
from newslint.language.name_lists import read_list
from newslint.language.names import PERSON, Mention
from newslint.rule import Finding, Mark, Settings

STYLED = frozenset(("mr", "mrs", "ms", "miss"))


def honorific_uneven(document: Document, settings: Settings) -> Iterator[Finding]:
    """One finding a draft: the first bare surname where fewer persons are bare, else the first honorific."""
    if not has_honorifics(document):
        return
    styled: list[Mention] = []
    bare: list[Mention] = []
    for word, mentions in document.names.by_word.items():
        if (
            word in read_list("no_persons")
            or word in read_list("known_names")
            or has_namesake(mentions, word)
            or len(find_givens(mentions, word)) > 1
        ):
            continue
        told = [mention for mention in mentions if mention.is_single and is_in_narration(document, mention)]
        with_form = [mention for mention in told if mention.honorific.lower() in STYLED]
        without = [mention for mention in told if is_bare(document, mention)]
        if with_form and not without:
            styled.append(with_form[0])
        elif len(without) > 1 and is_introduced(mentions, word):
            bare.append(without[0])
    if styled and bare:
        odd, usual = (bare[0], styled[0]) if len(bare) <= len(styled) else (styled[0], bare[0])
        yield Finding(
            odd.span, marks=(Mark(usual.span, f"`{document.text(usual.span)}` here"),), values={"usual": document.text(usual.span)}
        )


def is_introduced(mentions: list[Mention], word: str) -> bool:
    """Whether the draft gives the person's full name, and no title anywhere."""
    if any(mention.honorific or mention.office for mention in mentions):
        return False
    return any(mention.kind == PERSON and not mention.is_single and mention.words[-1] == word for mention in mentions)
