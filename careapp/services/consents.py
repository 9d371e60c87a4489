"""Purposes and consent: what is kept for what, what a family said to it, and who was not asked yet.

A missing "yes" is told and never stops anything: where a child is in danger, what is to be done is
done first (`purposes.toml` says by what right).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from careapp.domain import consents as domain
from careapp.domain.access import Action
from careapp.domain.consents import Consent, Purpose, State
from careapp.domain.people import Classroom, Guardian, Pupil
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import consents, documents, people, schools
from careapp.store.journal import Entry


@dataclass(frozen=True, slots=True)
class Said:
    """An answer with who gave it, who noted it, and how many papers are kept with it."""

    consent: Consent
    by: str
    who: str
    papers: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A purpose, how it stands today, and all that was said, the newest first."""

    purpose: Purpose
    state: State
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentPage:
    """Of one child: every purpose, and who of the family may answer."""

    student: str
    name: str
    lines: tuple[Line, ...]
    guardians: tuple[Guardian, ...]

    @property
    def waiting(self) -> int:
        """How many purposes wait for an answer."""
        waits = ("none", "asked", "expired")
        return sum(each.purpose.asks and each.state in waits for each in self.lines)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A child of a class: to which purposes nobody answered, and to which the answer was no."""

    pupil: Pupil
    waiting: tuple[Purpose, ...]
    refused: tuple[Purpose, ...]


class Consents:
    def __init__(self, desk: Desk, people_: People) -> None:
        self._desk, self._people = desk, people_

    def purposes(self) -> tuple[Purpose, ...]:
        return domain.purposes()

    def page(self, student: str) -> ConsentPage:
        desk = self._desk
        found = self._people.student(student)
        known = consents.of_student(desk.db, student)
        last = domain.latest(known)
        guardians = tuple(people.guardians(desk.db, student))
        words = self._words(student, known)
        lines = tuple(
            Line(
                each,
                domain.state(last.get(each.id), desk.today),
                tuple(reversed([words[c.id] for c in known if c.purpose == each.id])),
            )
            for each in domain.purposes()
        )
        return ConsentPage(student, found.name, lines, guardians)

    def save(self, changed: Consent) -> str:
        """Note an answer, or change one that was noted wrongly; its id."""
        return self.save_all([changed])[0]

    def save_all(self, changed: Sequence[Consent]) -> list[str]:
        """The same of several, a sheet with all its answers: all of them, or none."""
        desk, ids, entries = self._desk, list[str](), list[Entry]()
        for each in changed:
            self._may_write(each.student)
            self._check(each)
            before = consents.consent(desk.db, each.id) if each.id else None
            who = before.who if before else desk.actor.staff
            made = replace(each, id=each.id or desk.new_id(), who=who, note=each.note.strip())
            entries += consents.save_consent(made, before)
            ids.append(made.id)
        desk.write(entries)
        return ids

    def take_back(self, id_: str) -> None:
        """An answer was noted by mistake; `bring_back` undoes that."""
        self._mark(id_, deleted=True)

    def bring_back(self, id_: str) -> None:
        self._mark(id_, deleted=False)

    def attach(self, id_: str, name: str, data: bytes) -> str:
        """Keep the signed paper with an answer; the file's id."""
        from careapp.services.documents import Documents  # loads with the first paper

        found = self._known(id_)
        self._may_write(found.student)
        return Documents(self._desk, self._people).add(found.student, id_, name, data)

    def warning(self, student: str, purpose: str) -> str:
        """What to say before something is done for a purpose without a "yes"; "" with one."""
        self._people.student(student)  # refuses who is out of reach
        known = domain.purpose(purpose)
        if known is None or not known.asks:
            return ""
        last = domain.latest(consents.of_student(self._desk.db, student)).get(purpose)
        return warning_words(known, domain.state(last, self._desk.today))

    def unanswered(self, term: Term, classroom: Classroom | None = None) -> list[Unanswered]:
        """The children of a class, or of all classes in reach, of whom an answer is missing or was
        no; in class order."""
        desk = self._desk
        desk.require(Action.KEEP_CONSENT, [classroom] if classroom else [])
        pupils = self._people.pupils(term, classroom)
        known = consents.of_students(desk.db, [each.student.id for each in pupils])
        lines = [self._unanswered(each, known.get(each.student.id, ())) for each in pupils]
        return [each for each in lines if each.waiting or each.refused]

    def refused(self, purpose: str) -> frozenset[str]:
        """The children whose family said no to a purpose, or took its yes back."""
        return self._with_state(purpose, "refused", "withdrawn")

    def given(self, purpose: str) -> frozenset[str]:
        """The children whose family said yes, and whose yes has not run out."""
        return self._with_state(purpose, "given")

    def _with_state(self, purpose: str, *states: State) -> frozenset[str]:
        self._desk.require_school(Action.SEE_STUDENTS)
        by_child: dict[str, list[Consent]] = {}
        for each in consents.of_purpose(self._desk.db, purpose):
            by_child.setdefault(each.student, []).append(each)
        today = self._desk.today
        last = {id_: domain.latest(said).get(purpose) for id_, said in by_child.items()}
        return frozenset(id_ for id_, said in last.items() if domain.state(said, today) in states)

    def _unanswered(self, pupil: Pupil, known: Sequence[Consent]) -> Unanswered:
        last, today = domain.latest(known), self._desk.today
        refused = tuple(
            each
            for each in domain.asked_for()
            if domain.state(last.get(each.id), today) in ("refused", "withdrawn")
        )
        return Unanswered(pupil, domain.open_purposes(known, today), refused)

    def _words(self, student: str, known: Sequence[Consent]) -> Mapping[str, Said]:
        db = self._desk.db
        staff = schools.staff_names(db)
        papers = documents.counts(db, [each.id for each in known]) if known else {}
        return {
            each.id: Said(each, self._by(each.by), staff.get(each.who, ""), papers.get(each.id, 0))
            for each in known
        }

    def _by(self, by: str) -> str:
        """Who answered, in words: one of the family, the child, or what was typed."""
        if by == domain.CHILD:
            return translate("Consents", "the student")
        found = people.guardian(self._desk.db, by) if by else None
        return found.name if found else by

    def _check(self, each: Consent) -> None:
        if domain.purpose(each.purpose) is None or each.answer not in domain.ANSWERS:
            raise CareError(translate("Consents", "Choose a purpose and an answer."))
        if each.day > self._desk.today:
            raise CareError(translate("Consents", "The day of an answer lies in the future."))
        if each.until is not None and each.until < each.day:
            raise CareError(translate("Consents", "It ends before it was given."))
        if each.answer != "asked" and not each.by.strip():
            raise CareError(translate("Consents", "Say who answered."))

    def _may_write(self, student: str) -> None:
        self._desk.require(Action.KEEP_CONSENT)
        self._people.student(student, Action.KEEP_CONSENT)

    def _mark(self, id_: str, *, deleted: bool) -> None:
        found = self._known(id_)
        self._may_write(found.student)
        self._desk.write(consents.save_consent(replace(found, deleted=deleted), found))

    def _known(self, id_: str) -> Consent:
        found = consents.consent(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Consents", "This answer is not here any more."))
        return found


def warning_words(purpose: Purpose, state: State) -> str:
    """A sentence for a purpose that has no "yes"."""
    name = purpose.name[language()]
    if state == "given":
        return ""
    if state in ("refused", "withdrawn"):
        words = translate(
            "Consents",
            "The family said no to “{purpose}”. Go on only where the child may be in danger.",
        )
    elif state == "expired":
        words = translate("Consents", "The family's yes to “{purpose}” has run out: ask again.")
    else:
        words = translate(
            "Consents",
            "The family has not said yes to “{purpose}” yet. Ask first, unless the child may be in "
            "danger.",
        )
    return words.format(purpose=name)


def state_words(state: State) -> str:
    words: Mapping[State, str] = {
        "none": translate("Consents", "not asked yet"),
        "asked": translate("Consents", "asked, no answer yet"),
        "given": translate("Consents", "yes"),
        "refused": translate("Consents", "no"),
        "withdrawn": translate("Consents", "taken back"),
        "expired": translate("Consents", "run out"),
    }
    return words[state]


def answer_words(answer: str) -> str:
    """What was said, whatever it means today."""
    words = {
        "asked": translate("Consents", "was asked"),
        "given": translate("Consents", "said yes"),
        "refused": translate("Consents", "said no"),
        "withdrawn": translate("Consents", "took the yes back"),
    }
    return words.get(answer, answer)


def basis_words(basis: str) -> str:
    """The right by which something is kept."""
    words = {
        "public_task": translate("Consents", "public task of the school"),
        "legal_duty": translate("Consents", "legal duty"),
        "vital_interest": translate("Consents", "danger to life or health"),
        "consent": translate("Consents", "consent of the family"),
    }
    return words.get(basis, basis)
