"""The line that closes a report for readers: how much was found, and what to do next."""

from collections.abc import Sequence

from newslint.diagnostic import SEVERITIES
from newslint.formats import RenderOptions
from newslint.formats.cells import clean
from newslint.results import Counts, FileResult, count, in_order, is_about_run


def summarize(results: Sequence[FileResult], options: RenderOptions) -> str:
    """One line on all files, without line end."""
    if not results:
        return "no files to check."
    counts = count(results)
    subject = clean(results[0].path, options.ascii) if len(results) == 1 else f"{len(results)} files"
    mended = f"mended {_plural(options.mended, 'fault')}; " if options.mended else ""
    line = f"{subject}: {mended}{_findings(counts, options)}."
    hints = [*_fix_hints(counts), *_explain_hint(results, options)]
    return f"{line} {', '.join(hints)}." if hints else line


def _findings(counts: Counts, options: RenderOptions) -> str:
    found = [(counts.errors, "error"), (counts.warnings, "warning")]
    hidden = ""
    if options.notes != "off":
        found.append((counts.notes, "note"))
    elif counts.notes:
        hidden = f" ({_plural(counts.notes, 'note')} hidden)"
    return (
        ", ".join(_plural(number, name) for number, name in found if number) or ("nothing left" if options.mended else "nothing to stop on")
    ) + hidden


def _plural(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


def _fix_hints(counts: Counts) -> list[str]:
    both = counts.safe + counts.unsafe
    if counts.safe and counts.unsafe:
        return [f"`--fix` mends {counts.safe}, `--fix --unsafe-fixes` {both}"]
    if both:
        return [f"`{'--fix' if counts.safe else '--fix --unsafe-fixes'}` mends {both}"]
    return []


def _explain_hint(results: Sequence[FileResult], options: RenderOptions) -> list[str]:
    """Names the gravest rule that has a page, the first in the draft where there are several."""
    shown = SEVERITIES[:2] if options.notes == "off" else SEVERITIES
    for severity in shown:
        for result in results:
            rules = [each.rule for each in in_order(result.diagnostics) if each.severity == severity and not is_about_run(each)]
            if rules:
                return [f"`newslint explain {clean(rules[0], options.ascii)}` tells more"]
    return []
