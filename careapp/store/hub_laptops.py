"""The laptops of a school that seals everything: each shows its key on the hub, and is given the
school's by one that has it and trusts it."""

from typing import NamedTuple

from careapp.domain.packages import LaptopKey
from careapp.store.hub_connection import sorted_errors
from careapp.store.hub_log import HubLog


class Waiting(NamedTuple):
    """A laptop that was not given the school's key yet, and through which account it came; `staff`
    is whose that is. The key's name is only what the laptop calls itself."""

    key: LaptopKey
    login: str
    staff: str


def show(log: HubLog, school: str, key: LaptopKey) -> None:
    """Ask to be let in; again changes nothing."""
    with sorted_errors(log.link.host):
        log.db.execute(
            "INSERT INTO careapp.laptop (school, id, name, sealing, signing)"
            " VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
            (school, key.id, key.name, key.sealing, key.signing),
        )


def given(log: HubLog, school: str, laptop: str) -> str:
    """The school's key as it was sealed to a laptop; "" where it still waits."""
    with sorted_errors(log.link.host):
        row = log.db.execute(
            "SELECT sealed FROM careapp.laptop_key WHERE school = %s AND laptop = %s",
            (school, laptop),
        ).fetchone()
    return row[0] if row else ""


def waiting(log: HubLog, school: str) -> list[Waiting]:
    """Those that ask to be let in, as far as the account may see them. The fingerprint is made of
    the keys here: what the hub says of it counts for nothing."""
    with sorted_errors(log.link.host):
        rows = log.db.execute(
            "SELECT l.sealing, l.signing, l.name, l.login, m.staff FROM careapp.laptop l"
            " JOIN careapp.member m ON m.school = l.school AND m.login = l.login AND m.active"
            " WHERE l.school = %(school)s AND NOT EXISTS (SELECT FROM careapp.laptop_key k"
            " WHERE k.school = %(school)s AND k.laptop = l.id) ORDER BY l.name, l.id",
            {"school": school},
        ).fetchall()
    found = list[Waiting]()
    for sealing, signing, name, login, staff in rows:
        try:
            key = LaptopKey(sealing, signing, name)
            key.id.encode()
        except ValueError:  # no key at all
            continue
        found.append(Waiting(key, login, staff))
    return found


def give(log: HubLog, school: str, laptop: str, sealed: str) -> None:
    """The school's key, sealed to a laptop."""
    with sorted_errors(log.link.host):
        log.db.execute(
            "INSERT INTO careapp.laptop_key (school, laptop, sealed) VALUES (%s, %s, %s)"
            " ON CONFLICT DO NOTHING",
            (school, laptop, sealed),
        )


def take_back(log: HubLog, laptop: str) -> None:
    """Of one that is trusted no longer, or of this one, to which it was given by a stranger. The
    key that a laptop took it has."""
    with sorted_errors(log.link.host):
        log.db.execute("SELECT careapp.take_back(%s)", (laptop,))
