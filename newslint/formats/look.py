"""The signs and colours of what newslint itself writes on the terminal."""

from newslint.formats import RenderOptions

COLOURS = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "note": "\x1b[1;36m",
    "strong": "\x1b[1m",
    "frame": "\x1b[1;34m",
    "old": "\x1b[31m",
    "new": "\x1b[32m",
}
END = "\x1b[0m"


def paint(text: str, colour: str, options: RenderOptions) -> str:
    """The text in one of `COLOURS`, where colours are wanted."""
    return f"{COLOURS[colour]}{text}{END}" if options.colour and text else text


def ellipsis(options: RenderOptions) -> str:
    """What stands for text left out."""
    return "..." if options.ascii else "…"
