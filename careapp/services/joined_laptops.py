"""Services of laptops that work together, loaded when they are first used, as those of `later`."""

from functools import cached_property
from typing import TYPE_CHECKING

from careapp.services.desk import Desk
from careapp.services.people import People

if TYPE_CHECKING:
    from careapp.services.conflicts import Conflicts
    from careapp.services.hub import Hub
    from careapp.services.packages import Packages


class JoinedLaptops:
    """What goes from laptop to laptop, and what a person decides after it."""

    desk: Desk
    people: People

    @cached_property
    def packages(self) -> "Packages":
        from careapp.services.packages import Packages

        return Packages(self.desk, self.people)

    @cached_property
    def hub(self) -> "Hub":
        from careapp.services.hub import Hub

        return Hub(self.desk)

    @cached_property
    def conflicts(self) -> "Conflicts":
        from careapp.services.conflicts import Conflicts

        return Conflicts(self.desk, self.people)
