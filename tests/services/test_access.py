"""Every role tries every public method of every service of a real school and a real district."""

import inspect
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from datetime import datetime
from functools import cached_property

import pytest

from careapp.clock import SteppingClock
from careapp.domain.access import (
    ALLOWED,
    BOUND_TO_CLASSES,
    SCHOOL_ROLES,
    Actor,
    Role,
)
from careapp.domain.districts import District
from careapp.domain.report_cards import ReportCard
from careapp.domain.schools import School
from careapp.errors import CareError, NotAllowed
from careapp.i18n import translate
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.district_opening import create_district
from careapp.services.opening import create_school
from tests.services.access_arguments import MEASUREMENT, SCREENING, for_district, made_for, place
from tests.services.access_table import DISTRICT, SCHOOL
from tests.services.samples import BANGKOK, P4, P5, TERM, listing

UNSEEN = translate("Screening", "Open the class sheet first, then fill it in.")
CLASSES = {Role.TEACHER: {P4.label}, Role.GRADE_HEAD: {P4.grade}}


SLOW = {
    "pack_contents.content", "submissions.prepare", "submissions.preview", "submissions.make",
    "completeness.board", "transfers.send", "exports.records", "pseudonyms.export",
    "access_copies.save", "entry_sheets.save", "blank_forms.build",
}  # fmt: skip
INNER = {"hub_account": ("hub", "account"), "laptops": ("packages", "keys")}


# A copy of the file waits for the end of a transaction.
COPYING = ("backups.", "erasures.renew_backups", "packages.receive")


class TookBack(Exception):
    """Nothing that a role tries stays."""


@pytest.fixture(scope="module")
def school(tmp_path_factory):
    folder = tmp_path_factory.mktemp("access")
    clock = SteppingClock(datetime(2026, 6, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()
    account = NewAccount("admin", "ครูผู้ดูแล", "", also=(Role.GUIDANCE,))
    named = School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1")
    services = create_school(folder / "a", named, account, clock, "i", plain=True).services
    services.roster.accept(services.roster.preview(listing(), TERM), ("new",))
    yield services
    services.close()


@pytest.fixture(scope="module")
def places(school):
    """A teacher's own class, and another one."""
    return place(school, P4), place(school, P5)


def service_of(services, name):
    """A service by its name, also one that is reached through another."""
    for part in INNER.get(name, (name,)):
        services = getattr(services, part)
    return services


def called(services, name, arguments):
    """Call a method with arguments that get as far as its check."""
    service, _, method = name.partition(".")
    usual, ids, own = arguments
    work = getattr(service_of(services, service), method)
    if name in own:
        found = work(*own[name])
    else:
        known = {**usual, "id_": ids.get(service, "x")}
        asked = inspect.signature(work).parameters.values()
        found = work(**{
            each.name: known.get(each.name)
            for each in asked
            if each.name in ("classroom", "students") or each.default is each.empty
        })  # fmt: skip
    if isinstance(found, Iterator):
        list(found)


def refusal(services, name, arguments):
    """None, or how the method refused; whatever else happens comes after its check."""
    try:
        with nullcontext() if name.startswith(COPYING) else services.desk.file.transaction():
            called(services, name, arguments)
            raise TookBack
    except NotAllowed as problem:
        return problem
    except CareError as problem:
        return problem if str(problem) == UNSEEN else None
    except Exception:
        return None


def public(services):
    """Every public method of every service, `service.method`."""
    kinds = type(services).__mro__
    later = {n for kind in kinds for n, v in vars(kind).items() if isinstance(v, cached_property)}
    inner = {name for name, (holder, _) in INNER.items() if holder in later}
    for name in sorted((later | {*vars(services)} | inner) - {"desk"}):
        for method, _ in inspect.getmembers(type(service_of(services, name)), inspect.isfunction):
            if not method.startswith("_"):
                yield f"{name}.{method}"


def actor(role):
    return Actor(f"as-{role}", "ครูอีกคน", role, frozenset(CLASSES.get(role, ())))


def allowed(role, actions, reach, at):
    may = not actions or any(each in ALLOWED[role] for each in actions)
    if role not in BOUND_TO_CLASSES or reach in ("-", "some"):
        return may
    return may and reach == "class" and at.room == P4


def is_slow(name, actions):
    """What takes long once it is allowed, and what everybody may: one role is enough for a short
    run, the nurse, who may least."""
    return name in SLOW or not actions


def test_every_public_method_of_a_school_has_its_line(school):
    assert " ".join(sorted({*public(school)} ^ SCHOOL.keys())) == ""


@pytest.mark.parametrize("role", SCHOOL_ROLES)
def test_a_role_gets_as_far_as_the_table_says(school, places, tmp_path, role, request):
    wrong, long = [], request.config.getoption("--long")
    for at in places if role in BOUND_TO_CLASSES else places[:1]:
        services = school.as_actor(actor(role))
        with suppress(NotAllowed):
            services.screenings.sheet(SCREENING, TERM, at.room)
        arguments = made_for(at, tmp_path / "out.xlsx")
        for name, (actions, reach) in SCHOOL.items():
            if at.room != P4 and reach != "class":
                continue
            expected = allowed(role, actions, reach, at)
            if expected and not long and role is not Role.NURSE and is_slow(name, actions):
                continue
            got = refusal(services, name, arguments)
            if (got is None) != expected:
                wrong.append(f"{name} {at.room.label}: {got or 'allowed'}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


# Two roles of one person: each reaches as far as it does alone.
TWICE = ((Role.TEACHER, Role.NURSE), (Role.DIRECTOR, Role.GRADE_HEAD), (Role.NURSE, Role.GUIDANCE))


@pytest.mark.parametrize(("role", "also"), TWICE)
def test_two_roles_of_one_person_allow_what_either_does_and_no_more(
    school, places, tmp_path, role, also
):
    classes = frozenset({*CLASSES.get(role, ()), *CLASSES.get(also, ())})
    services = school.as_actor(Actor("as-both", "ครูอีกคน", role, classes, frozenset({also})))
    wrong = []
    for at in places:
        services.screenings.sheet(SCREENING, TERM, at.room)
        arguments = made_for(at, tmp_path / "out.xlsx")
        for name, (actions, reach) in SCHOOL.items():
            if reach != "class" or is_slow(name, actions):
                continue
            expected = any(allowed(each, actions, reach, at) for each in (role, also))
            got = refusal(services, name, arguments)
            if (got is None) != expected:
                wrong.append(f"{name} {at.room.label}: {got or 'allowed'}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def test_a_teacher_who_is_the_nurse_too_fills_in_health_elsewhere_and_nothing_else(school, places):
    both = Actor("as-both", "ครูอนามัย", Role.TEACHER, frozenset({P4.label}), frozenset({Role.NURSE}))
    services = school.as_actor(both)
    for at in places:
        services.screenings.sheet(SCREENING, TERM, at.room)
        services.screenings.put(at.record, "health_risk_2", 1)
    mine, other = places
    services.screenings.put(mine.record, "learning", "normal")
    with pytest.raises(NotAllowed):
        services.screenings.put(other.record, "learning", "normal")
    with pytest.raises(NotAllowed):
        services.screenings.leave(other.record, finish=True)
    with pytest.raises(NotAllowed):
        services.screenings.begin_further("home-visit", TERM, other.student)
    with pytest.raises(NotAllowed):
        services.screenings.record("sdq-teacher", TERM, [Filled(other.pupil.student, {"q1": 1})])
    services.screenings.begin_further("home-visit", TERM, mine.student)


def test_what_is_asked_about_everybody_tells_a_teacher_of_her_own_class_alone(school, places):
    mine, other = places
    teacher = school.as_actor(actor(Role.TEACHER))
    seen = {each.student.id for each in teacher.people.pupils(TERM)}
    assert mine.student in seen
    assert other.student not in seen
    assert [each.label for each in teacher.people.classrooms(TERM)] == [P4.label]
    cards = [ReportCard(each.student, TERM.id, gpa=3.0) for each in places]
    school.report_cards.save_all(cards)
    both = [each.student for each in places]
    assert set(teacher.report_cards.of_terms([TERM.id], both)) == {(mine.student, TERM.id)}
    school.screenings.sheet(MEASUREMENT, TERM, P4)
    measured = [Filled(each.pupil.student, {"weight": 30.0, "height": 130.0}) for each in places]
    school.screenings.record(MEASUREMENT, TERM, measured)
    for found in (
        teacher.screenings.counted(TERM, [MEASUREMENT]),
        teacher.screenings.counted(TERM, [MEASUREMENT], both),
        teacher.screenings.outcomes(TERM, [MEASUREMENT], students=both),
    ):
        assert {each.student for each in found} <= {mine.student}
    assert set(teacher.screenings.profiles(TERM, MEASUREMENT, students=both)) <= {mine.student}


def test_a_nurse_fills_in_health_and_nothing_else(school, places):
    here = places[0]
    nurse = school.as_actor(actor(Role.NURSE))
    nurse.screenings.sheet(SCREENING, TERM, P4)
    nurse.screenings.put(here.record, "health_risk_2", 1)
    with pytest.raises(NotAllowed):
        nurse.screenings.put(here.record, "learning", "normal")
    with pytest.raises(NotAllowed):
        nurse.screenings.put_many(here.record, {"health": "normal", "learning": "normal"})
    with pytest.raises(NotAllowed):
        nurse.screenings.leave(here.record, finish=True)
    with pytest.raises(NotAllowed):
        nurse.screenings.begin_further("home-visit", TERM, here.student)
    with pytest.raises(NotAllowed):
        nurse.screenings.record("sdq-teacher", TERM, [Filled(here.pupil.student, {"q1": 1})])


@pytest.fixture(scope="module")
def district(tmp_path_factory):
    folder = tmp_path_factory.mktemp("district")
    clock = SteppingClock(datetime(2026, 6, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()
    account = NewAccount("admin", "เจ้าหน้าที่", "")
    named = District("", "สพป.สมมติ เขต 1")
    services = create_district(folder / "a", named, account, clock, "i", plain=True).services
    yield services
    services.close()


def test_every_public_method_of_a_district_has_its_line(district):
    assert sorted({*public(district)} ^ DISTRICT.keys()) == []


@pytest.mark.parametrize("role", Role)
def test_a_role_gets_as_far_in_a_district_as_the_table_says(district, tmp_path, role):
    services, arguments = district.as_actor(actor(role)), for_district(tmp_path / "out.xlsx")
    wrong = []
    for name, (actions, _) in DISTRICT.items():
        expected = not actions or any(each in ALLOWED[role] for each in actions)
        got = refusal(services, name, arguments)
        if (got is None) != expected:
            wrong.append(f"{name}: {got or 'allowed'}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
