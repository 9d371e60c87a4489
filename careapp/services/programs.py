"""The newest careapp that the school has heard of: its district's answers say what wrote them.

It is a setting of the school, so the laptops that never see an answer hear of it by the packages
between them. Nothing is asked of a network, nothing is installed.
"""

from datetime import date

from careapp import __version__
from careapp.domain.programs import Told, is_newer
from careapp.domain.submissions import Feedback
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import schools
from careapp.store.journal import Entry

_NEWEST = "newest_program"


def heard(desk: Desk, said: Feedback) -> list[Entry]:
    """What is to be kept of an answer: nothing, unless it is by the newest careapp so far."""
    known = _told(desk)
    if not is_newer(said.program, known.version if known else "0.0"):
        return []
    value = {"version": said.program, "district": said.district, "day": said.day.isoformat()}
    return [schools.save_setting(_NEWEST, value)]


def newer(desk: Desk) -> Told | None:
    """The district's careapp, where it is newer than this one."""
    known = _told(desk)
    return known if known and is_newer(known.version, __version__) else None


def words(told: Told) -> tuple[str, str]:
    """That there is a newer one, and what to do about it."""
    said = translate("Programs", "{district} works with careapp {theirs}; this is {ours}")
    todo = translate(
        "Programs",
        "Ask the district for the new installer. It goes over this one; the data stay.",
    )
    return said.format(district=told.district, theirs=told.version, ours=__version__), todo


def _told(desk: Desk) -> Told | None:
    value = desk.setting(_NEWEST, None)
    if value is None:
        return None
    return Told(value["version"], value["district"], date.fromisoformat(value["day"]))
