"""Reports of referrals: those of a term, and the papers of one, from the store to a `Report`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from careapp.domain import letters
from careapp.domain.access import Action
from careapp.domain.letters import Texts
from careapp.domain.people import Pupil, Student
from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import Life, Referral
from careapp.domain.schools import Signer
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.reports import referral_enclosures, referral_papers
from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.reports.referral_letter import Enclosed, Letter
from careapp.reports.referral_tables import Referred, referrals
from careapp.services import enclosures, letter_fields, letter_signs, letter_texts
from careapp.services.desk import Desk
from careapp.services.enclosures import Enclosure
from careapp.services.people import People
from careapp.services.record_reports import place_of_report
from careapp.services.referral_board import cards, partner_names, waiting_days
from careapp.services.report_kinds import FOLLOW_UP, Wanted
from careapp.store import people as store_people
from careapp.store import referrals as store_referrals
from careapp.store import schools


def of_term(desk: Desk, wanted: Wanted, pupils: list[Pupil], heading: Heading) -> Report:
    """The referrals of the children that are given; who may have it is settled before."""
    known, partners = {each.student.id: each for each in pupils}, partner_names(desk)
    found = cards(desk, wanted.term, pupils, others=False)
    receivers = {
        each.life.referral.id: receiver(each.life.referral, partners, heading.language)
        for each in found
    }
    lives = [(known[card.student.id], card.life) for card in found]
    referred = Referred(lives, receivers, desk.today, waiting_days(desk))
    return referrals(heading, pupils, referred, place_of_report(wanted, pupils))


def paper(
    desk: Desk,
    people: People,
    name: str,
    wanted: Wanted,
    heading: Heading,
    texts: Texts | None = None,
) -> Report:
    """The letter or the follow-up of one referral, named by its id or as a child's newest one; the
    letter from `texts`, or from those that the school keeps. Making it is logged, with what went
    along."""
    said, ticked = said_of(desk, people, wanted, heading)
    referral = said.life.referral
    desk.looked("report", name, referral.student, referral=referral.id,
                enclosures=[each.id for each in ticked])  # fmt: skip
    if name == FOLLOW_UP:
        return referral_papers.follow_up(heading, name, said)
    if wanted.thai_digits is None:  # as in every official document
        heading = replace(heading, thai_digits=heading.language == "th")
    return referral_papers.letter(heading, name, said, official(desk, said, wanted, heading, texts))


def said_of(
    desk: Desk, people: People, wanted: Wanted, heading: Heading
) -> tuple[Letter, tuple[Enclosure, ...]]:
    """What the papers of a referral say, and what is ticked to go along."""
    desk.require(Action.MAKE_REPORTS)
    id_ = wanted.referral
    if not id_ and wanted.student:
        found = store_referrals.referrals(desk.db, [wanted.student.id])
        id_ = found[-1].id if found else ""
    life = store_referrals.life(desk.db, id_)
    if life is None:
        raise CareError(
            translate(
                "Referrals",
                "Say which referral: --referral ID, or --student CODE. It was not found.",
            )
        )
    student = people.student(life.referral.student)
    ticked = enclosures.ticked(desk, student.id, life.referral.attachments)
    return _letter(desk, people, life, ticked, heading), ticked


def template_of(said: Letter) -> str:
    """The text that a referral is written by."""
    return "referral-letter" if said.life.referral.is_external else "referral-memo"


def values(desk: Desk, said: Letter, wanted: Wanted, heading: Heading) -> Mapping[str, str]:
    """What the fields of its text stand for."""
    school = schools.school(desk.db)
    known = letter_fields.of_school(desk, school, wanted, heading) if school else {}
    return {**known, **referral_papers.values(heading, said)}


def official(
    desk: Desk, said: Letter, wanted: Wanted, heading: Heading, texts: Texts | None
) -> letters.Letter:
    """The letter that the director signs, or the memo of whoever sees to it, with a box for each
    of the others who sign."""
    name, language = template_of(said), heading.language
    texts = texts or letter_texts.texts_of(desk, name, language)
    letter_texts.check(texts, language)
    owner = Signer(heading.translate("Paper", "referring"), said.owner)
    external = said.life.referral.is_external
    return letters.composed(
        letters.templates()[name].kind,
        letters.filled(texts, values(desk, said, wanted, heading)),
        language=language,
        thai_digits=heading.thai_digits,
        signers=letter_signs.last(heading) if external else (owner,),
        opinions=() if external else heading.signers[1:],
        emblem=letter_texts.emblem(desk),
    )


def receiver(referral: Referral, partners: Mapping[str, str], language: str) -> str:
    """The partner, the agency or the unit by its name."""
    if referral.is_external:
        return partners.get(referral.partner, "") or referral.unit
    return usual_lists().unit(referral.unit, language) if referral.unit else ""


def _letter(
    desk: Desk, people: People, life: Life, ticked: tuple[Enclosure, ...], heading: Heading
) -> Letter:
    """As it was on the day of sending, else as it would be today."""
    referral, language = life.referral, heading.language
    student = people.student(referral.student)
    day = life.standing.sent_on or desk.today
    now = store_people.enrolments(desk.db, student.id)
    room = next((each.classroom.label for each in now if each.valid_on(day)), "")
    names = schools.staff_names(desk.db)
    school, lists = schools.school(desk.db), usual_lists()
    return Letter(
        life,
        student,
        room,
        receiver(referral, partner_names(desk), language),
        names.get(referral.owner, ""),
        school.phone if school else "",
        tuple(_enclosed(desk, each, student, heading, day) for each in ticked),
        names,
        {each: lists.answer(each, language) for each in lists.answers},
    )


def _enclosed(
    desk: Desk, each: Enclosure, student: Student, heading: Heading, day: date
) -> Enclosed:
    if each.kind == enclosures.FAMILY:
        return referral_enclosures.family(heading, enclosures.family(desk, student))
    if each.kind == enclosures.PLAN and (life := enclosures.plan(desk, each, student.id)):
        return referral_enclosures.care_log(heading, life, day)
    told = enclosures.told(desk, each, student) if each.kind == enclosures.RECORD else None
    if told is not None:
        return referral_enclosures.record(heading, told.form, told.record, told.scores)
    return Enclosed(each.name)
