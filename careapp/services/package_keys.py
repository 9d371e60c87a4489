"""The keys of this laptop, made when first asked for, and the laptops it trusts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from careapp.domain.access import Action, Role
from careapp.domain.packages import Laptop, LaptopKey
from careapp.domain.people import Staff
from careapp.errors import CareError, NotAllowed
from careapp.files import new_file
from careapp.i18n import translate
from careapp.services.accounts import check_login
from careapp.services.desk import Desk
from careapp.store import packages, schools, sealed_notes, sealing
from careapp.store.packages import Secrets
from careapp.store.school_file import SchoolFile, local

# Local: whose package, or which hub, this copy began with; "" for the school's first one.
BEGUN = "laptop.begun"


@dataclass(frozen=True, slots=True)
class MyLaptop:
    """This laptop as it shows itself: its public key, and whether the secret half lies open."""

    key: LaptopKey
    plain: bool
    coordinator: Laptop | None


def secrets_of(file: SchoolFile) -> Secrets:
    """The secret halves; made at the first call."""
    found = packages.secrets_of(file.db)
    if found is None:
        found = Secrets(sealing.new_secret(), sealing.new_secret())
        with file.transaction():
            packages.keep_secrets(file.db, found)
    return found


def public_key(made: Secrets, name: str, login: str, school: str, school_name: str) -> LaptopKey:
    """What others may know of a laptop."""
    from careapp.exchange.package import signer_of

    return LaptopKey(
        sealing.public_of(made.sealing), signer_of(made.signing), name, login, school, school_name
    )


class LaptopKeys:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mine(self) -> MyLaptop:
        """This laptop, in the name of the account at work."""
        desk = self._desk
        require_carrier(desk)
        school = schools.school(desk.db)
        me = next((each for each in schools.staff(desk.db) if each.id == desk.actor.staff), None)
        key = public_key(
            secrets_of(desk.file), desk.actor.name, me.login if me else "", desk.file.school_id,
            school.name if school else "",
        )  # fmt: skip
        return MyLaptop(key, desk.file.key is None, self.coordinator())

    def trusted(self) -> tuple[Laptop, ...]:
        """The coordinator's first, then by name."""
        require_carrier(self._desk)
        return tuple(packages.laptops(self._desk.db))

    def coordinator(self) -> Laptop | None:
        return next((each for each in packages.laptops(self._desk.db) if each.coordinator), None)

    def trust(self, key: LaptopKey, staff: str = "", *, coordinator: bool = False) -> Laptop:
        """Take in the packages of a laptop from now on; its fingerprint was compared before.
        `staff` says who of the school works there, by id, sign-in name or name; without it, whom
        the key names. Who had no account gets the sign-in name that she chose on her laptop."""
        desk = self._desk
        require_trusting(desk)
        require_ours(desk, key)
        if key.id == self.mine().key.id:
            raise CareError(translate("Laptops", "This is the key of this laptop itself."))
        there = self._working(key, staff)
        before = next((each for each in packages.laptops(desk.db) if each.id == key.id), None)
        known = Laptop(
            key.id, there.name if there else key.name, key.sealing, key.signing, desk.today,
            desk.actor.staff, there.id if there else "",
            coordinator or (before is not None and before.coordinator),
        )  # fmt: skip
        with desk.file.transaction():
            if there is not None and not there.login:
                self._give_login(there, key.login)
            packages.keep_laptop(desk.db, known)
            desk.looked("trust", key.id, name=known.name, coordinator=known.coordinator)
        return known

    def make_coordinator(self, id_: str) -> None:
        """Mark the one laptop that packages go to when nothing else is said."""
        require_trusting(self._desk)
        known = self.laptop(id_)
        with self._desk.file.transaction():
            packages.keep_laptop(self._desk.db, replace(known, coordinator=True))
            self._desk.looked("trust", id_, name=known.name, coordinator=True)

    def distrust(self, id_: str) -> None:
        """Take in nothing more of a laptop; what came from it stays. Sealed notes get a new key
        that nobody holds there."""
        desk = self._desk
        require_trusting(desk)
        known = self.laptop(id_)
        with desk.file.transaction():
            packages.drop_laptop(desk.db, id_)
            if desk.actor.may(Action.JOIN_LAPTOPS):
                desk.write(sealed_notes.retire_laptop(desk.db, Role.GUIDANCE, id_, desk.today))
            self._desk.looked("distrust", id_, name=known.name)

    def laptop(self, id_: str) -> Laptop:
        """One that is trusted."""
        found = next((each for each in packages.laptops(self._desk.db) if each.id == id_), None)
        if found is None:
            raise CareError(
                translate("Laptops", "This laptop is not among those that are trusted here.")
            )
        return found

    def _give_login(self, person: Staff, login: str) -> None:
        """For her own laptop; here she cannot sign in until somebody sets a password."""
        self._desk.require(Action.MANAGE_ACCOUNTS)
        check_login(login)
        if schools.staff_by_login(self._desk.db, login):
            raise CareError(
                translate("Accounts", "There is an account “{login}” already.").format(login=login)
            )
        role = person.role or Role.TEACHER
        self._desk.write([schools.save_staff(replace(person, login=login, role=role))])

    def _working(self, key: LaptopKey, staff: str) -> Staff | None:
        """Who of the school works there: as was said, else who signs in by that name, else who is
        called so."""
        every = [each for each in schools.staff(self._desk.db) if each.active]
        if staff:
            found = [each for each in every if staff in (each.id, each.login, each.name)]
            if len(found) != 1:
                raise CareError(
                    translate(
                        "Laptops", "Nobody in the school, or more than one, is “{name}”."
                    ).format(name=staff)
                )
            return found[0]
        by_login = (each for each in every if key.login and each.login == key.login)
        by_name = (each for each in every if key.name and each.name == key.name and each.login)
        return next(by_login, None) or next(by_name, None)


def save_key(key: LaptopKey, path: Path) -> None:
    """Write the key file."""
    from careapp.exchange import laptop_keys

    with new_file(path) as part:
        part.write_bytes(laptop_keys.as_file(key))


def key_text(key: LaptopKey) -> str:
    """The key as one line, to be pasted into a message."""
    from careapp.exchange import laptop_keys

    return laptop_keys.written(key)


def key_squares(key: LaptopKey) -> Sequence[Sequence[bool]]:
    """The line as a QR code: rows of modules, True for dark, without the quiet edge of four."""
    from careapp.exchange import laptop_keys

    return laptop_keys.matrix(key)


def read_key(source: Path | str) -> LaptopKey:
    """The key in a file, or in a text that was pasted. `CareError` for none."""
    from careapp.exchange import laptop_keys

    return laptop_keys.read_file(source) if isinstance(source, Path) else laptop_keys.read(source)


def require_carrier(desk: Desk) -> None:
    """`NotAllowed` unless the role carries records from laptop to laptop."""
    if not (desk.actor.may(Action.JOIN_LAPTOPS) or desk.actor.may(Action.HAND_OVER)):
        desk.require(Action.JOIN_LAPTOPS)


def require_trusting(desk: Desk) -> None:
    """`NotAllowed` unless the role joins laptops; who works alone on a laptop that began with a
    package decides there for herself, since nobody else signs in."""
    if not (desk.actor.may(Action.HAND_OVER) and local(desk.db, BEGUN)):
        desk.require(Action.JOIN_LAPTOPS)


def require_ours(desk: Desk, key: LaptopKey) -> None:
    """`CareError` for the key of a laptop that says it is of another school."""
    if key.school not in ("", desk.file.school_id):
        raise CareError(
            translate("Laptops", "The key is of a laptop of another school: {name}.").format(
                name=key.school_name
            )
        )


def require_reach(desk: Desk, classes: Sequence[str], to: Laptop | None) -> None:
    """`NotAllowed` unless the role may send these classes (labels; () for all that is here) to a
    laptop: her own to anybody who is trusted, everything only to the coordinator."""
    require_carrier(desk)
    if desk.actor.may(Action.JOIN_LAPTOPS):
        return
    if to is None or not (to.coordinator or classes):
        raise NotAllowed(
            translate(
                "Laptops",
                "Your role sends your own classes to a laptop that is trusted, and everything only "
                "to the coordinator's.",
            )
        )
    for each in classes:
        if not desk.actor.reaches(each, Action.HAND_OVER):
            raise NotAllowed(
                translate(
                    "Access", "Class {name} is not among your classes. Ask the administrator."
                ).format(name=each)
            )
