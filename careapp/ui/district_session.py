"""One signed-in district as its screens see it."""

from careapp.domain.districts import District
from careapp.services.district import DistrictServices
from careapp.settings import Settings
from careapp.ui.session import FileSession
from careapp.ui.tasks import Tasks


class DistrictSession(FileSession[DistrictServices]):
    """What changes is told as "schools" (list, packs, notes), "rounds", "settings" or "look"."""

    def __init__(
        self, services: DistrictServices, district: District, tasks: Tasks, preferences: Settings
    ) -> None:
        """`district` was read in the database lane, as everything of the services must be."""
        super().__init__(services, services.desk.file.clock, tasks, preferences)
        self.district = district

    @property
    def name(self) -> str:
        return self.district.name
