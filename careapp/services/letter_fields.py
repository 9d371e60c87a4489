"""What the fields of a letter stand for: the school, the term, the numbers of a class, a child."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from careapp.domain import consents, letters
from careapp.domain.activities import Activity, usual_kinds
from careapp.domain.calendar import be_date_words
from careapp.domain.people import Guardian, Pupil, Staff
from careapp.domain.schools import School
from careapp.domain.visits import VisitPlan
from careapp.i18n import in_language
from careapp.reports.heading import Heading, grade_name, school_name
from careapp.services.desk import Desk
from careapp.services.report_kinds import HOME_VISIT, SCREENING, Wanted
from careapp.services.screenings import Screenings
from careapp.services.steps import entered, step
from careapp.store import activities, people, plans, referrals, schools, visits
from careapp.store.filled import filled

Values = Mapping[str, str]
_CAPITAL = "กรุงเทพมหานคร"


def of_school(desk: Desk, school: School, wanted: Wanted, heading: Heading) -> Values:
    """Of the school, the term and the day, which are known to every letter."""
    language, signers = heading.language, heading.signers
    area = letters.office_name(school.area) if language == "th" else school.area
    return {
        "school": school_name(heading),
        "area": area,
        "address": _address(school, language),
        "phone": school.phone,
        "code": school.smis_code,
        "director": signers[-1].name if signers else "",
        "writer": desk.actor.name,
        "day": be_date_words(desk.today, language),
        "term": str(wanted.term.number),
        "year": str(wanted.term.year),
        "class": _place(wanted, language),
        "teachers": _joined([each.name for each in teachers(desk, wanted)], language),
        "version": "1",
        "attachments": "",
        **_purposes(language),
    }


def _purposes(language: str) -> Values:
    """For what data is kept, a line a purpose; and those asked about, each with its boxes."""
    basis = {
        "public_task": in_language(language, "Consents", "public task of the school"),
        "legal_duty": in_language(language, "Consents", "legal duty"),
        "vital_interest": in_language(language, "Consents", "danger to life or health"),
        "consent": in_language(language, "Consents", "consent of the family"),
    }
    boxes = in_language(language, "Letters", "☐ yes  ☐ no")
    told = [f"{p.name[language]} ({basis[p.basis]}): {p.kept[language]}"
            for p in consents.purposes()]  # fmt: skip
    asked = [f"{boxes}  {p.name[language]}: {p.kept[language]}" for p in consents.asked_for()]
    return {"purposes": "\n".join(told), "consents": "\n".join(asked)}


def teachers(desk: Desk, wanted: Wanted) -> list[Staff]:
    """Who has the class, at most two: they sign side by side."""
    if wanted.classroom is None:
        return []
    labels = {each.label for each in wanted.classroom.rooms}
    found = [each for each in schools.staff(desk.db) if each.active and labels & {*each.classes}]
    return found[:2]


def numbers(
    desk: Desk,
    screenings: Screenings,
    wanted: Wanted,
    pupils: Sequence[Pupil],
    named: Collection[str],
) -> Values:
    """How many children there are, and how far they are, as the reports count; only where a text
    names one of these."""
    known = letters.fields().values()
    of_numbers = {each.id for each in known if each.group in ("numbers", "care")}
    if not of_numbers & set(named):
        return dict.fromkeys(of_numbers, "")
    ids, term = [each.student.id for each in pupils], wanted.term
    boys = sum(each.student.sex == "male" for each in pupils)
    there = entered(filled(desk.db, term.id, ids), ())
    done = {
        form: step(desk.library.form(form), pupils, term.count_day, there).done
        for form in (SCREENING, HOME_VISIT)
    }
    profiles = screenings.profiles(term, SCREENING, wanted.edition, ids)
    overall = [profiles[id_]["overall"].band for id_ in ids if "overall" in profiles.get(id_, {})]
    found = {
        "students": len(pupils), "boys": boys, "girls": len(pupils) - boys,
        "screened": len(done[SCREENING]), "visited": len(done[HOME_VISIT]),
        **{band: overall.count(band) for band in ("normal", "at_risk", "problem")},
        **_of_care(desk, wanted, set(ids)),
    }  # fmt: skip
    return {name: str(count) for name, count in found.items()}


def _of_care(desk: Desk, wanted: Wanted, ids: set[str]) -> dict[str, int]:
    """Plans and referrals that were begun in the term."""
    term = wanted.term
    opened = [each.opened_on for each in plans.plans(desk.db, ids)]
    sent = [each.opened_on for each in referrals.referrals(desk.db, ids)]
    return {
        "plans": sum(term.start <= day <= term.end for day in opened),
        "referrals": sum(term.start <= day <= term.end for day in sent),
    }


def meeting(desk: Desk, wanted: Wanted, language: str) -> Values:
    """The next meeting with the parents that is planned, else the last one of the term."""
    rooms = [each.label for each in wanted.classroom.rooms] if wanted.classroom else []
    found = activities.activities(desk.db, wanted.term.id, [*rooms, ""], usual_kinds().of_parents())
    ahead = [each for each in found if each.day >= desk.today]
    chosen: Activity | None = next(iter(ahead or found[-1:]), None)
    return {
        "meeting_day": be_date_words(chosen.day, language) if chosen else "",
        "meeting_place": chosen.place if chosen else "",
        "meeting_topic": chosen.topic if chosen else "",
        "meeting_aim": chosen.aim if chosen else "",
        "meeting_asked": str(len(chosen.asked)) if chosen else "",
        "meeting_came": str(len(chosen.came)) if chosen else "",
    }


class Children:
    """What is known of each child of a class that a letter goes to."""

    def __init__(self, desk: Desk, wanted: Wanted, pupils: Sequence[Pupil], language: str) -> None:
        ids = [each.student.id for each in pupils]
        self._language = language
        self._visits: Mapping[str, VisitPlan] = visits.next_plans(
            desk.db, wanted.term.id, HOME_VISIT, ids
        )
        self._parents = {id_: _first(people.guardians(desk.db, id_)) for id_ in ids}

    def values(self, pupil: Pupil) -> Values:
        id_, plan = pupil.student.id, self._visits.get(pupil.student.id)
        day = plan.day if plan else None
        return {
            "student": pupil.student.name,
            "student_class": grade_name(pupil.classroom.label, self._language),
            "guardian": self._parents[id_],
            "visit_day": be_date_words(day, self._language) if day else "",
        }


def _first(guardians: Sequence[Guardian]) -> str:
    """Whom the school rings up first, else whom the child lives with."""
    found = sorted(guardians, key=lambda each: (not each.first_call, not each.lives_with))
    return found[0].name if found else ""


def _place(wanted: Wanted, language: str) -> str:
    if wanted.classroom is not None:
        names = [grade_name(each.label, language) for each in wanted.classroom.rooms]
        return _joined(names, language)
    return grade_name(wanted.grade, language) if wanted.grade else _every(language)


def _every(language: str) -> str:
    return in_language(language, "Letters", "all classes")


def _joined(names: Sequence[str], language: str) -> str:
    return in_language(language, "Letters", " and ").join(names)


def _address(school: School, language: str) -> str:
    parts = (school.subdistrict, school.district, school.province)
    if language == "th":
        capital = school.province == _CAPITAL
        words = ("แขวง", "เขต", "") if capital else ("ตำบล", "อำเภอ", "จังหวัด")
        return " ".join(_prefixed(words, parts))
    return ", ".join(filter(None, parts))


def _prefixed(words: Sequence[str], parts: Sequence[str]) -> Iterator[str]:
    for word, part in zip(words, parts, strict=True):
        if part:
            yield part if part.startswith(word) else f"{word}{part}"
