"""A place in a line of Markdown, by characters and by columns (a tab goes to the next multiple of four)."""

from newslint.lazy import lazy_pattern

BLANKS = lazy_pattern(r"[ \t]*+")


class Cursor:
    """How far a line is read; `position` and `end` are characters of the source."""

    __slots__ = ("_column", "_rest_of_tab", "_text", "end", "position")

    def __init__(self, text: str) -> None:
        self._text = text
        self.start_line(0, 0)

    def start_line(self, start: int, end: int) -> None:
        """Stand at the start of a line."""
        self.position = start
        self.end = end
        self._column = 0
        self._rest_of_tab = 0

    def look(self) -> tuple[int, int]:
        """Columns of white space from here on, and where the first other character stands (the line's end if none does)."""
        text, position = self._text, self.position
        if position == self.end or text[position] not in " \t":
            return self._rest_of_tab, position
        found = BLANKS.match(text, position, self.end)
        at = found.end() if found else position
        if text.find("\t", position, at) < 0:
            return self._rest_of_tab + at - position, at
        column = self._column
        for char in text[position:at]:
            column += 4 - column % 4 if char == "\t" else 1
        return self._rest_of_tab + column - self._column, at

    def pass_mark(self, width: int) -> int:
        """Go past the white space, and past a mark of a width; the columns gone."""
        indent, at = self.look()
        self.position = at + width
        self._column += indent - self._rest_of_tab + width
        self._rest_of_tab = 0
        return indent + width

    def pass_blanks(self, columns: int) -> None:
        """Go past white space of so many columns at most; what is left of a tab counts as white space still."""
        taken = min(columns, self._rest_of_tab)
        self._rest_of_tab -= taken
        columns -= taken
        while columns and self.position < self.end and self._text[self.position] in " \t":
            width = 4 - self._column % 4 if self._text[self.position] == "\t" else 1
            self.position += 1
            self._column += width
            self._rest_of_tab = max(0, width - columns)
            columns -= min(width, columns)
