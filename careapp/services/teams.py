"""The teams of a year: kept by who keeps the partners; a class's parents also by its teacher."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from careapp.domain import thai
from careapp.domain.access import Action
from careapp.domain.partners import Partner
from careapp.domain.people import Classroom, Staff, read_classroom
from careapp.domain.teams import OF_SCHOOL, PARENTS, Member, Order, usual_teams
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import partners, schools, teams
from careapp.store.journal import Entry


@dataclass(frozen=True, slots=True)
class TeamYear:
    """The teams of a year with the order, and who can be chosen into them. `before` is the last
    year that has any members, to copy from; None for none."""

    year: int
    order: Order
    members: Sequence[Member]
    staff: Sequence[Staff]
    partners: Sequence[Partner]
    before: int | None = None

    def of(self, team: str, classroom: str = "") -> tuple[Member, ...]:
        return tuple(
            each for each in self.members if (each.team, each.classroom) == (team, classroom)
        )


class Teams:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def year(self, year: int, classroom: Classroom | None = None) -> TeamYear:
        """The teams of the school, and the parents of a class, or of all that are reached."""
        desk = self._desk
        desk.require(Action.SEE_STUDENTS, [classroom] if classroom else [])
        labels = {each.label for each in classroom.rooms} if classroom else set()
        found = tuple(
            each
            for each in teams.members(desk.db, year)
            if each.team != PARENTS
            or (desk.actor.reaches(each.classroom) and (not labels or each.classroom in labels))
        )
        earlier = [each for each in teams.years(desk.db) if each < year]
        return TeamYear(
            year,
            teams.order(desk.db, year),
            found,
            tuple(each for each in schools.staff(desk.db) if each.active),
            tuple(each for each in partners.partners(desk.db) if each.active),
            earlier[-1] if earlier else None,
        )

    def members(self, year: int, team: str, classroom: str = "") -> tuple[Member, ...]:
        """One team in its order; of the parents those of a class, by its label."""
        rooms = [read_classroom(classroom)] if classroom else []
        self._desk.require(Action.SEE_STUDENTS, rooms)
        return tuple(teams.members(self._desk.db, year, team, classroom))

    def save_member(self, member: Member) -> Member:
        """A new one (without id, put last) or a changed one; as it is stored."""
        self._keep(member)
        if member.team not in usual_teams().teams:
            raise CareError(translate("Teams", "There is no such team."))
        before = teams.member(self._desk.db, member.id) if member.id else None
        made = self._named(member)
        if not made.name:
            raise CareError(translate("Teams", "Say who it is."))
        if before is None:
            there = self.members(made.year, made.team, made.classroom)
            last = max((each.turn for each in there), default=0)
            made = replace(made, id=made.id or self._desk.new_id(), turn=made.turn or last + 1)
        self._desk.write(teams.save_member(made, before))
        return made

    def remove_member(self, id_: str) -> Member:
        """Take somebody out of a team; as it was, so that it can be put back by saving it."""
        found = teams.member(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Teams", "This member is not here any more."))
        self._keep(found)
        self._desk.write(teams.save_member(replace(found, deleted=True), found))
        return found

    def move_member(self, id_: str, by: int) -> None:
        """One place up (-1) or down (1) in its team; at the end nothing happens."""
        found = teams.member(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Teams", "This member is not here any more."))
        self._keep(found)
        order = list(self.members(found.year, found.team, found.classroom))
        at = next((n for n, each in enumerate(order) if each.id == id_), -1)
        if at < 0 or not 0 <= at + by < len(order):
            return
        order[at], order[at + by] = order[at + by], order[at]
        self._desk.write(
            entry
            for turn, each in enumerate(order, 1)
            for entry in teams.save_member(replace(each, turn=turn), each)
        )

    def order(self, year: int) -> Order:
        self._desk.require(Action.SEE_STUDENTS)
        return teams.order(self._desk.db, year)

    def save_order(self, year: int, order: Order) -> None:
        """Write the order's number, day and signer, if they differ."""
        self._desk.require_school(Action.KEEP_PARTNERS)
        tidy = replace(
            order,
            number=thai.clean(order.number),
            signer=thai.clean(order.signer),
            position=thai.clean(order.position),
        )
        if tidy != teams.order(self._desk.db, year):
            self._desk.write([teams.save_order(year, tidy)])

    def copy(self, year: int, before: int) -> tuple[str, ...]:
        """Begin a year with the teams of the school of another one, where it has none; the ids of
        the new members. Who works here no longer is left out; the parents are chosen anew."""
        self._desk.require_school(Action.KEEP_PARTNERS)
        desk = self._desk
        filled = {each.team for each in teams.members(desk.db, year)}
        staff: Mapping[str, Staff] = {each.id: each for each in schools.staff(desk.db)}
        made = [
            self._named(
                replace(each, id=desk.new_id(), year=year, name="" if each.staff else each.name)
            )
            for each in teams.members(desk.db, before)
            if each.team in OF_SCHOOL
            and each.team not in filled
            and (not each.staff or (each.staff in staff and staff[each.staff].active))
        ]
        entries: list[Entry] = [entry for each in made for entry in teams.save_member(each)]
        desk.write(entries)
        return tuple(each.id for each in made)

    def remove_all(self, ids: Sequence[str]) -> None:
        """Take a copy back."""
        for each in ids:
            self.remove_member(each)

    def _named(self, member: Member) -> Member:
        """With name and position as they are now, where only who it is was said."""
        name, position = thai.clean(member.name), thai.clean(member.position)
        if not name and member.staff:
            known = {each.id: each for each in schools.staff(self._desk.db)}
            if member.staff in known:
                name = known[member.staff].name
                position = position or known[member.staff].position
        elif not name and member.partner:
            partner = partners.partner(self._desk.db, member.partner)
            if partner is not None:
                name = partner.contact or partner.name
                position = position or " ".join(
                    filter(None, (partner.position, partner.name if partner.contact else ""))
                )
        return replace(member, name=name, position=position)

    def _keep(self, member: Member) -> None:
        """The parents of a class are kept by whoever keeps its activities too."""
        desk = self._desk
        own = member.team == PARENTS and desk.actor.may(Action.KEEP_ACTIVITIES)
        if own and member.classroom and not desk.actor.reaches_school_for(Action.KEEP_PARTNERS):
            desk.require(Action.KEEP_ACTIVITIES, [read_classroom(member.classroom)])
        else:
            desk.require_school(Action.KEEP_PARTNERS)
