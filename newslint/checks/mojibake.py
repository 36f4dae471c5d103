"""Finds letters that were read in the wrong encoding, and reads them again in the right one."""

import re
from collections.abc import Iterator
from functools import cache

from newslint.document import Document
from newslint.lazy import lazy_pattern
from newslint.rule import Finding, Settings, replacement
from newslint.source import Span

EVIDENCE = lazy_pattern("[\x80-\x9f\ufffdÂÃÄÅÎÏÐÑâïðÒÓÔÕŠŽ√¬‚├┬Γв]")
SLOPPY = {chr(byte): byte for byte in range(256)} | {
    bytes([byte]).decode("cp1252"): byte for byte in range(256) if byte not in (129, 141, 143, 144, 157)
}
"""Bytes by what they read in Windows-1252, and in Latin-1 where that says nothing."""
LATIN = "".join(map(re.escape, sorted(sign for sign, byte in SLOPPY.items() if 0x80 <= byte < 0xC0)))
RUN = lazy_pattern(f"(?:[ÂÃÄÅÎÏÐÑ][{LATIN}]|[âï][{LATIN}]{{2}}|ð[{LATIN}]{{3}}|[ÐÑ](?=[ÐÑ]))+")
LONG = 6
"""Characters of a run that is misread whether or not it can be read again: bytes may have been lost."""
MARKS = "’‘”“–—…\u00a0."
"""What may rightly follow a capital with an accent."""
OTHERS = ("mac_roman", "cp437", "cp850", "cp1251")
OTHER_LEADS = lazy_pattern("[‚√¬Γ├┬Ôв]")
MISREAD = "‘’“”–—…•€£©®°™éèêëáàâäãåçñóòôöõøúùûüíìîïæœßÉÖÜÅÄØÇÑ\u00a0"
"""Letters and marks of news copy that are looked for as those encodings misread them."""
TORN = lazy_pattern("â€(?!\\w)|(?<!\\w)Â(?=[£$€°]|\\s)|(?<=[a-z.,;!?])Â(?=\\s|$)|(?<=[a-z])Ã(?=\\s|[.,;]|$)")
CONTROL = lazy_pattern("[\x80-\x9f]")
LOST = lazy_pattern("\ufffd+")
MAC = lazy_pattern("(?<=[a-z])[À-ÖØ-ÞŠŽŸŒ](?![A-ZÀ-ÖØ-Þ])")
QUERY = lazy_pattern(r"\?[a-z]")
ASKED = lazy_pattern(r"(?<![\w/=&?.#%-])[A-Za-z]+(\?)(?:t|s|re|ve|ll|d|m)(?![\w=&?/])")


def mojibake(document: Document, settings: Settings) -> Iterator[Finding]:
    """Letters misread as Windows-1252, Latin-1, Mac Roman or a DOS code page, marks lost as `?` or U+FFFD, and C1 controls."""
    prose = document.prose
    if not EVIDENCE.search(prose) and not QUERY.search(prose):
        return
    taken: set[int] = set()
    for span, texts in _find(prose):
        if taken.isdisjoint(range(*span)):
            taken.update(range(*span))
            yield Finding(span, replacement(span, *texts))


def _find(prose: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    for found in RUN.finditer(prose):
        wrong = found.group()
        text = reread(wrong)
        if text is None:
            if len(wrong) >= LONG:
                yield Span(*found.span()), ()
        elif not (text[0] > "\u00ff" and wrong[1] in MARKS and wrong[0] in "ÂÃÄÅ"):
            yield Span(*found.span()), (text,)
    if OTHER_LEADS.search(prose):
        misread = _misread()
        for found in _misread_pattern().finditer(prose):
            yield Span(*found.span()), (misread[found.group()],)
    for found in LOST.finditer(prose):
        yield Span(*found.span()), ()
    for found in CONTROL.finditer(prose):
        text = found.group().encode("latin-1").decode("cp1252", "replace")
        yield Span(*found.span()), () if text == "\ufffd" else (text,)
    for found in TORN.finditer(prose):
        yield Span(*found.span()), ("à",) if found.group() == "Ã" else ("",) if found.group() == "Â" else ("”", "“")
    for found in MAC.finditer(prose):
        text = bytes([SLOPPY[found.group()]]).decode("mac_roman")
        if text.islower() or text in "’‘“”–—…":
            yield Span(*found.span()), (text,)
    for found in ASKED.finditer(prose):
        yield Span(*found.span(1)), ("’" if "’" in prose else "'",)


def reread(text: str) -> str | None:
    """What a run of misread letters was, or `None` where it cannot be told or is as likely right as it stands."""
    for _ in range(3):
        try:
            text, before = bytes(SLOPPY[sign] for sign in text).decode(), text
        except (UnicodeDecodeError, KeyError):
            return None
        if not RUN.fullmatch(text):
            break
    is_foreign = any("\u0370" <= sign < "\u0530" for sign in text)
    is_odd = any("\u0180" <= sign < "\u0370" or "\u0530" <= sign < "\u2000" for sign in text)
    return None if is_odd or (is_foreign and len(before) < 4) else text


@cache
def _misread() -> dict[str, str]:
    """Letters and marks by what their UTF-8 reads in other encodings."""
    return {
        wrong: sign
        for encoding in OTHERS
        for sign in MISREAD
        if "\ufffd" not in (wrong := sign.encode().decode(encoding, "replace")) and not (encoding == "cp1251" and len(wrong) < 3)
    }


@cache
def _misread_pattern() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_misread(), key=len, reverse=True))))
