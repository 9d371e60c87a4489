"""Errors a person can act on. Everything else is a bug."""


class CareError(Exception):
    """One sentence in the reader's language that says what is wrong and what to do.

    The sentence is translated where it is raised: `CareError(translate("Roster", "…"))`.
    It is shown, never logged as a bug, and gives exit status 1 on the command line.
    """


class NotAllowed(CareError):
    """The account's role may not do this."""


class WrongPassword(CareError):
    """The account or its password is not right; nothing is said about which. The next try may come
    after so many `seconds`."""

    def __init__(self, words: str, seconds: int = 0) -> None:
        super().__init__(words)
        self.seconds = seconds


class TooSoon(WrongPassword):
    """The pause after a wrong password is not over: nothing was tried."""


class AwaitsPackage(CareError):
    """The file of a second laptop is not whole yet: its first package has to be taken in, or the
    rest has to come from the `hub` (an address) with whose `school` it began."""

    def __init__(self, words: str, hub: str = "", school: str = "") -> None:
        super().__init__(words)
        self.hub, self.school = hub, school


class Damaged(CareError):
    """A file is damaged or is not what its name says."""


class DamagedData(Damaged):
    """The file that one works in: not all of its pages can be read."""
