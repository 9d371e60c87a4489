"""The directory of partners: kept for the whole school, and seen by everybody in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from careapp.domain import thai
from careapp.domain.access import Action
from careapp.domain.partners import Partner, partner_kinds
from careapp.domain.people import Student
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import partners, people
from careapp.store.partners import Use

__all__ = ["Directory", "Partners", "TookPart", "Use", "Uses", "took_part"]


@dataclass(frozen=True, slots=True)
class Directory:
    """All partners in dictionary order, and by id in how many things each is named."""

    partners: Sequence[Partner]
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Uses:
    """Where a partner is named: what the account may see of it, the children by id, and how many
    things are of children that it does not reach."""

    seen: Sequence[Use]
    children: Mapping[str, Student]
    others: int = 0


@dataclass(frozen=True, slots=True)
class TookPart:
    """Which partners took part in what, each by id and how often."""

    referrals: Mapping[str, int]
    activities: Mapping[str, int]
    conferences: Mapping[str, int]
    plans: Mapping[str, int]

    @property
    def everybody(self) -> frozenset[str]:
        """The partners that took part in anything."""
        return frozenset({*self.referrals, *self.activities, *self.conferences, *self.plans})

    @property
    def times(self) -> int:
        """In how many things a partner took part; two in one are two."""
        every = (self.referrals, self.activities, self.conferences, self.plans)
        return sum(sum(each.values()) for each in every)


class Partners:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def partners(self, *, active: bool = True) -> tuple[Partner, ...]:
        """Those that help now, or with `active` False all; in dictionary order."""
        self._desk.require(Action.SEE_STUDENTS)
        found = partners.partners(self._desk.db)
        return tuple(each for each in found if each.active or not active)

    def partner(self, id_: str) -> Partner:
        self._desk.require(Action.SEE_STUDENTS)
        found = partners.partner(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Partners", "This partner is not here any more."))
        return found

    def directory(self) -> Directory:
        """Everybody, with how often each is named."""
        counts: dict[str, int] = {}
        for use in partners.uses(self._desk.db):
            counts[use.partner] = counts.get(use.partner, 0) + 1
        return Directory(self.partners(active=False), counts)

    def uses(self, id_: str) -> Uses:
        """What a partner is named in, the newest first. What is about a child that the account
        does not reach is only counted."""
        desk = self._desk
        found = tuple(partners.uses(desk.db, self.partner(id_).id))
        children = {each.student for each in found if each.student}
        reached = desk.reached(desk.current_term(), children) or ()
        seen = tuple(each for each in found if not each.student or each.student in reached)
        known = (people.student(desk.db, each) for each in reached)
        children_seen = {each.id: each for each in known if each is not None}
        return Uses(seen, children_seen, len(found) - len(seen))

    def save(self, partner: Partner) -> Partner:
        """A new one (without id) or a changed one; as it is stored. Equal again changes nothing."""
        self._desk.require(Action.KEEP_PARTNERS)
        made = replace(
            partner,
            name=thai.clean(partner.name),
            contact=thai.clean(partner.contact),
            position=thai.clean(partner.position),
            phone=thai.clean(partner.phone),
        )
        if not made.name:
            raise CareError(translate("Partners", "A partner needs a name."))
        if made.kind not in partner_kinds().words:
            raise CareError(translate("Partners", "Choose what kind of partner this is."))
        before = self.partner(made.id) if made.id else None
        made = replace(made, id=made.id or self._desk.new_id())
        self._desk.write(partners.save_partner(made, before))
        return made

    def retire(self, id_: str) -> Partner:
        """It helps no longer: what it took part in stays, and it is not offered any more."""
        return self.save(replace(self.partner(id_), active=False))

    def bring_back(self, id_: str) -> Partner:
        return self.save(replace(self.partner(id_), active=True))


def took_part(desk: Desk, year: int) -> TookPart:
    """Which partners took part in what in a school year; a plan counts in the year it began."""
    since, until = desk.term(f"{year}/1").start, desk.term(f"{year + 1}/1").start
    found: dict[str, dict[str, int]] = {
        each: {} for each in ("referral", "activity", "conference", "plan")
    }
    for use in partners.uses(desk.db):
        if since <= use.day < until:
            counts = found[use.what]
            counts[use.partner] = counts.get(use.partner, 0) + 1
    return TookPart(*found.values())
