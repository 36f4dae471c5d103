"""Wrong use of the command line, told apart from faults in a draft."""


class UsageError(Exception):
    """What the user asked for cannot be done; the message says why, and what can."""
