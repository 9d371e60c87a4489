"""Errors a person can act on. Everything else is a bug."""


class CareError(Exception):
    """One sentence in the reader's language that says what is wrong and what to do.

    The sentence is translated where it is raised: `CareError(translate("Roster", "…"))`.
    It is shown, never logged as a bug, and gives exit status 1 on the command line.
    """


class NotAllowed(CareError):
    """The account's role may not do this."""


class WrongPassword(CareError):
    """The account or its password is not right; nothing is said about which."""


class Damaged(CareError):
    """A file is damaged or is not what its name says."""
