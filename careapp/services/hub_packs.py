"""A district on a hub: its packs that count, for its own officers to look up there."""

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from careapp.domain.access import ALLOWED, Action, Role
from careapp.domain.identity import area_code
from careapp.services.hub import login_word
from careapp.store import hub_packs, schools
from careapp.store.hub_connection import Link
from careapp.store.hub_packs import AreaSetup, Brought, HubPack, Officer
from careapp.store.hub_setup import Account

if TYPE_CHECKING:
    from careapp.services.district import DistrictServices


class HubPacks:
    def __init__(self, services: "DistrictServices") -> None:
        self._services, self._desk = services, services.desk

    def link(self, url: str, password: str = "", *, tls: bool = True) -> Link:
        """A hub for this district, by its address."""
        self._desk.require(Action.KEEP_DISTRICT)
        return Link(url, self._desk.file.school_id, password, tls)

    def set_up(self, link: Link) -> tuple[Account, ...]:
        """Bring the hub up to date, and put this district on it with an account for each who works
        there; `link` is of who runs the server. The accounts that are new, whose passwords are told
        once."""
        desk = self._desk
        desk.require(Action.MANAGE_ACCOUNTS)
        with closing(AreaSetup(link)) as setup:
            setup.make()
            made = setup.enter_area(
                desk.file.school_id, self._services.district.name, self._officers()
            )
        desk.looked("hub", "set-up", hub=link.host, accounts=len(made))
        return tuple(made)

    def bring(self, link: Link) -> Brought:
        """Make the packs on the hub those that count here. Small numbers that a school did not mask
        stay in the district's own file."""
        self._desk.require(Action.KEEP_DISTRICT)
        done = hub_packs.bring(link, self._packs())
        self._desk.looked("hub", "packs", hub=link.host, packs=done.new + done.known)
        return done

    def _packs(self) -> Iterator[HubPack]:
        for term in self._services.analysis.terms():
            for school, kept, counts in self._services.analysis.counted(term):
                yield HubPack(
                    term, kept.code, school.name, school.group, kept.version, kept.checksum,
                    kept.received, kept.male, kept.female, counts,
                )  # fmt: skip

    def _officers(self) -> list[Officer]:
        """Their accounts are called by the district's code and the sign-in name."""
        listed = self._services.schools.every()
        code = self._services.district.code or (area_code(listed[0].code) if listed else "area")
        return [
            Officer(
                each.id, each.name, f"{code}-{login_word(each.login, each.id)}",
                any(Action.KEEP_DISTRICT in ALLOWED[role] for role in Role if role in each.roles),
            )
            for each in schools.staff(self._desk.db)
            if each.active and each.login
        ]  # fmt: skip
