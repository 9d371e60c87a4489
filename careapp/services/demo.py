"""A fictional school, lived through the other services for three years, never around them."""

import random
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.people import Pupil
from careapp.domain.records import Answer
from careapp.domain.schools import School, Signer, Term, usual_term
from careapp.exchange.roster_columns import ColumnMap
from careapp.exchange.roster_listing import Entry, Listing
from careapp.forms.asking import asked
from careapp.progress import Progress, silent
from careapp.services import (
    demo_activities,
    demo_answers,
    demo_consents,
    demo_families,
    demo_handover,
    demo_partners,
    demo_people,
    demo_plans,
    demo_referrals,
    demo_report_cards,
    demo_reports,
    demo_targets,
    demo_visits,
)
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.services.demo_people import Child
from careapp.services.demo_rounds import Round, rounds, told
from careapp.services.opening import create_school
from careapp.services.schools import SchoolServices
from careapp.services.screenings import Screenings

LOGIN = "demo"
_ICT = timezone(timedelta(hours=7))
_TERMS = ((2567, 1), (2567, 2), (2568, 1), (2568, 2), (2569, 1))
# Share of forms that come in: not everybody answers, as in a real school.
_RETURNED = {"screening-11": 0.97, "sdq-teacher": 0.96, "sdq-parent": 0.86, "sdq-self": 0.9}
_ONCE_A_YEAR = ("sdq-parent", "sdq-self")  # parents and children are asked in the first term


@dataclass(frozen=True, slots=True)
class Made:
    """The demo school, its password, and the reports written beside it."""

    school: Path
    password: str
    reports: tuple[Path, ...]


def make(
    folder: Path,
    students: int,
    seed: int,
    password: str,
    install: str,
    progress: Progress = silent,
    *,
    reports: bool = True,
) -> Made:
    """Make `folder/demo.careapp` and, unless without, every report of 2569/1 in `folder/reports/`.

    The same seed gives the same numbers; without a password one is made up.
    """
    password = password or "-".join(secrets.token_hex(2) for _ in range(4))
    chance = random.Random(seed)
    start = datetime(2024, 5, 13, 8, 0, tzinfo=_ICT)
    stepping = SteppingClock(start, seed)
    folder.mkdir(parents=True, exist_ok=True)
    services = create_school(
        folder / "demo.careapp", _school(seed), _director(password), stepping.clock(), install,
        plain=False,
    ).services  # fmt: skip
    path = services.desk.file.folder.path
    try:
        life = _Life(services, stepping, chance, demo_families.children(chance, students, seed))
        steps = sum(1 + len(_forms(number)) + len(rounds(usual_term(year, number)))
                    for year, number in _TERMS)  # fmt: skip
        for done, _ in enumerate(life.years(), 1):
            progress(done, steps)
        demo_consents.ask_all(services, seed)
        services.backups.keep_daily()
        last = services.people.term("{}/{}".format(*_TERMS[-1]))
        written = (*demo_reports.write_all(services, last, folder / "reports"),) if reports else ()
    except BaseException:
        services.close()
        shutil.rmtree(path, ignore_errors=True)
        raise
    services.close()
    return Made(path, password, written)


def _school(seed: int) -> School:
    known = demo_people.names()
    name = known["schools"][(seed - 1) % len(known["schools"])]
    code = f"{seed % 10_000:04}"
    return School(
        "", f"โรงเรียน{name}", f"9901{code}", known["area"], f"99{code}", f"109999{code}",
        known["subdistricts"][0], known["district"], known["province"],
    )  # fmt: skip


def _director(password: str) -> NewAccount:
    return NewAccount(LOGIN, demo_people.names()["director"], password, position="ผู้อำนวยการโรงเรียน")


def _forms(number: int) -> tuple[str, ...]:
    """What all of the school fill in in a term."""
    return tuple(form for form in _RETURNED if number == 1 or form not in _ONCE_A_YEAR)


class _Life:
    """The school's years: lists come in, teachers screen, terms end."""

    def __init__(
        self,
        services: SchoolServices,
        stepping: SteppingClock,
        chance: random.Random,
        children: Sequence[Child],
    ) -> None:
        self._services, self._stepping, self._chance = services, stepping, chance
        self._children = {each.student.number: each for each in children}
        self._teachers: dict[str, tuple[str, Screenings]] = {}  # by class: the name, what she does
        self._hers: dict[str, SchoolServices] = {}  # all that a teacher does, by class
        self._plans: list[demo_plans.Kept] = []  # that are at work
        self._of_plans = random.Random(chance.random())
        self._of_activities = random.Random(len(children))
        self._referrals = demo_referrals.Referring(self._hers, services)

    def years(self) -> Iterator[None]:
        """Yields after each step, for a count of progress."""
        for year, number in _TERMS:
            term = usual_term(year, number)
            self._to(term.start + timedelta(days=9))
            self._take_in(term)
            if number == 1:
                self._appoint(term)
                demo_partners.begin_year(self._services, self._hers, year)
                demo_targets.set_goals(self._services, year, _TERMS[0][0])
            yield
            pupils = self._services.people.counted(term)
            for form in _forms(number):
                self._to(term.count_day + timedelta(days=7))
                self._fill(form, term, pupils)
                yield
            self._begin_plans(term, pupils)
            demo_partners.confer(self._hers, self._plans, pupils)
            self._referrals.begin(self._plans, pupils)
            for each in rounds(term):
                self._to(each.day)
                self._go_round(each, term, pupils)
                yield
            demo_visits.look_back(self._hers, term, self._children)
            demo_activities.live(self._hers, self._services, term, pupils, self._of_activities)
            demo_partners.join(self._services, term)
            demo_report_cards.fill(self._services, term, pupils, self._children)
            demo_targets.decide(self._services, self._hers, term)
            self._look_after(term)
            self._referrals.follow(last=(year, number) == _TERMS[-1])
            self._follow_plans(pupils)
            demo_handover.pass_on(self._hers, term, pupils, self._plans)
        self._to(usual_term(*_TERMS[-1]).end)
        self._referrals.leave_open(pupils)
        demo_families.settle(self._services, pupils, len(self._children))
        self._sign()

    def _to(self, day: date) -> None:
        self._stepping.set(datetime.combine(day, time(9, 0), _ICT))

    def _take_in(self, term: Term) -> None:
        """The term's list, as DMC would send it, through the roster service."""
        entries = tuple(
            Entry(row, child.student, classroom, child.guardians, number)
            for row, (child, classroom, number) in enumerate(
                demo_people.seats(tuple(self._children.values()), term.year), 3
            )
        )
        stamp = datetime.combine(term.start + timedelta(days=9), time(9, 0))
        name = f"{term.year}-{term.number}-student.xlsx"
        listing = Listing(name, "xlsx", ColumnMap(0, {}), entries, stamp=stamp)
        preview = self._services.roster.preview(listing, term)
        self._services.roster.accept(preview, ("new", "moved", "changed", "left"))

    def _appoint(self, term: Term) -> None:
        """A teacher for each class: the screening is filled in under her name."""
        names = demo_people.names()["teachers"]
        for n, classroom in enumerate(self._services.people.classrooms(term)):
            if classroom.label in self._teachers:
                continue
            title = "นางสาว" if n % 2 == 0 else "นาย"
            name = f"{title}{names[n % len(names)]}"
            account = NewAccount("", name, "", Role.TEACHER, "ครูที่ปรึกษา", (classroom.label,))
            teacher = self._services.accounts.add_person(account)
            hers = self._services.as_actor(actor_of(teacher))
            self._teachers[classroom.label] = name, hers.screenings
            self._hers[classroom.label] = hers

    def _fill(self, form_id: str, term: Term, pupils: Iterable[Pupil]) -> None:
        form = self._services.forms.form(form_id)
        by_class: dict[str, list[Filled]] = {}
        for pupil in pupils:
            if asked(form, pupil, term.count_day) and self._chance.random() < _RETURNED[form_id]:
                answers = self._answers(form_id, self._children[pupil.student.number])
                filled = Filled(pupil.student, answers)
                by_class.setdefault(pupil.classroom.label, []).append(filled)
        for label, all_filled in by_class.items():
            self._teachers[label][1].record(form.id, term, all_filled)

    def _go_round(self, round_: Round, term: Term, pupils: Iterable[Pupil]) -> None:
        """A form that not all are asked, or that has a day of its own."""
        form = self._services.forms.form(round_.form)
        by_class: dict[str, list[Pupil]] = {}
        for pupil in pupils:
            meant = round_.asks(pupil) and asked(form, pupil, term.count_day)
            if meant and self._chance.random() < round_.share:
                label = pupil.classroom.label if round_.by_class else ""
                by_class.setdefault(label, []).append(pupil)
        office = self._services.actor.name, self._services.screenings
        for at, (label, some) in enumerate(by_class.items()):
            name, at_work = self._teachers.get(label, office)
            for day, those in round_.turns(at, some):
                filled = [
                    Filled(each.student, told(form, self._child(each), day, name, self._chance))
                    for each in those
                ]
                at_work.record(form.id, term, filled, day)
                if form.id == "q2":
                    self._ask_further(term, filled, day)

    def _child(self, pupil: Pupil) -> Child:
        return self._children[pupil.student.number]

    def _ask_further(self, term: Term, filled: Iterable[Filled], day: date) -> None:
        """9Q, of whom 2Q asks for it."""
        positive = [each for each in filled if 1 in each.answers.values()]
        answers = [
            Filled(
                each.student,
                demo_answers.nine_questions(self._children[each.student.number], self._chance),
            )
            for each in positive
        ]
        if answers:
            self._services.screenings.record("q9", term, answers, day)

    def _answers(self, form_id: str, child: Child) -> dict[str, Answer]:
        form = self._services.forms.form(form_id)
        if form_id == "screening-11":
            return demo_answers.screening(form, child, self._chance)
        return demo_answers.sdq(form, child, self._chance)

    def _begin_plans(self, term: Term, pupils: Sequence[Pupil]) -> None:
        day = term.count_day + timedelta(days=9)
        self._to(day)
        busy = {each.student for each in self._plans}
        free = ((each, self._child(each)) for each in pupils if each.student.id not in busy)
        for pupil, theme in demo_plans.chosen(free, self._of_plans):
            keeper = self._hers[pupil.classroom.label].plans
            self._plans.append(demo_plans.begin(keeper, pupil, theme, day))

    def _follow_plans(self, pupils: Sequence[Pupil]) -> None:
        """Of children that have left the plans stay as they are."""
        rooms = {each.student.id: each.classroom.label for each in pupils}
        day, chance = self._services.desk.today, self._of_plans
        self._plans = [
            each for each in self._plans
            if each.student in rooms
            and demo_plans.look_again(self._hers[rooms[each.student]].plans, each, day, chance)
        ]  # fmt: skip

    def _look_after(self, term: Term) -> None:
        """Of every alarm it is said what was done; what came of those of the last term is open."""
        safety = self._services.safety
        for raised in safety.to_answer():
            safety.say(raised.alarm.id, "แจ้งผู้อำนวยการและผู้ปกครองแล้ว")
        for raised in safety.waiting():
            if (term.year, term.number) != _TERMS[-1]:
                safety.finish(raised.alarm.id, "ทีมสหวิชาชีพช่วยเหลือแล้ว ติดตามทุกเดือน")

    def _sign(self) -> None:
        known = demo_people.names()
        teacher = f"นางสาว{known['teachers'][0]}"
        self._services.settings.save_signers(
            (
                Signer("ผู้รายงาน", teacher, "ผู้ประสานงานระบบดูแลช่วยเหลือนักเรียน"),
                Signer("ผู้รับรอง", known["director"], "ผู้อำนวยการโรงเรียน"),
            )
        )
