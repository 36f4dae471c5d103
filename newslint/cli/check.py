"""`newslint check`: its flags and its help."""

from typing import Any

import click

from newslint.cli.checking import check_drafts
from newslint.config import CHOICES
from newslint.formats import FORMATS


@click.command()
@click.argument("paths", nargs=-1)
@click.option("--select", multiple=True, metavar="RULE", help="Run only this rule or family (repeatable).")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave out this rule or family (repeatable; wins over --select).")
@click.option("--format", "format_name", type=click.Choice(list(FORMATS)), help="How findings are printed (default: full).")
@click.option("--output", multiple=True, metavar="[FORMAT:]PATH", help="Write to a file as well, - for the terminal (repeatable).")
@click.option("--fail-on", type=click.Choice(CHOICES["fail-on"]), help="End with 1 when something this grave is left (default: error).")
@click.option("--notes", type=click.Choice(CHOICES["notes"]), help="Notes in full, one line each, or not at all (default: short).")
@click.option("--stdin-filename", metavar="PATH", help="What the text from standard input is called; its suffix gives the format.")
@click.option("--published", metavar="DATE", help="Day of publication, such as 2027-05-03, or today: anchors days and weeks.")
@click.option("--fix", is_flag=True, help="Apply the safe fixes.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: apply the unsafe ones too.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour (default: at a terminal).")
def check(paths: tuple[str, ...], **flags: Any) -> int:
    """Read drafts and print what an editor would stop on.

    PATHS are files or folders; - reads standard input, and no path reads the current folder.

    \b
    Ends with 0 when nothing grave is left, 1 when something is,
    2 when a file, a rule or the configuration could not be used.
    """
    return check_drafts(paths, flags)
