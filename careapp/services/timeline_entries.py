"""Entries of a timeline that are the same for every account: classes, plans, referrals, files."""

from collections.abc import Iterable, Iterator, Mapping

from careapp.domain.people import GONE, Enrolment
from careapp.domain.plans import Life
from careapp.domain.referrals import stand
from careapp.domain.timeline import CareStep, Entry
from careapp.domain.transfers import Transfer
from careapp.i18n import translate
from careapp.services.gone_words import gone_word
from careapp.services.timeline_words import (
    plan_move_words,
    plan_tone,
    referral_move_words,
    referred_to,
    task_words,
    together,
)
from careapp.store.timeline import Rows


def moves_of_rooms(rooms: Iterable[Enrolment]) -> Iterator[Entry]:
    """Each class that the child came into, and its leaving the school."""
    title = translate("Timeline", "Class")
    before = ""
    for each in sorted(rooms, key=lambda one: (one.since, one.id)):
        words = (
            translate("Timeline", "From {before} to class {room}")
            if before
            else translate("Timeline", "Into class {room}")
        )
        said = words.format(room=each.classroom.label, before=before)
        yield Entry(each.id, "enrolment", "know", each.since, title, said, "", "data")
        if each.until and each.reason in GONE:
            left = gone_word(each.reason)
            yield Entry(each.id, "left", "know", each.until, title, left, "", "data")
        before = each.classroom.label


def plan_entries(life: Life, about: str) -> Iterator[Entry]:
    """The opening of a plan, the moves that count, its notes and the steps that are done."""
    title, opens = translate("Timeline", "Care plan"), ("plans", {"plan": life.plan.id})
    plan, opened = life.plan, together(translate("Timeline", "Opened"), about)
    yield Entry(plan.id, "plan", "support", plan.opened_on, title, opened, "", *opens)
    for move in life.standing.followed:
        said, tone = plan_move_words(move, about), plan_tone(move)
        yield Entry(move.id, "plan_move", "support", move.day, title, said, tone, *opens)
    for note in life.notes:
        yield Entry(note.id, "plan_note", "support", note.day, title, note.text, "", *opens)
    for step in life.steps:
        if step.done_on:
            done = translate("Timeline", "Done: {what}").format(what=step.what)
            yield Entry(
                step.id, "plan_step", "support", step.done_on, title, done, "normal", *opens
            )


def conferences(rows: Rows, about: Mapping[str, str]) -> Iterator[Entry]:
    """`about`: what each plan is about, by its id."""
    title = translate("Timeline", "Case conference")
    for each in rows.conferences:
        said, opens = each.agreed or about.get(each.plan, ""), {"plan": each.plan}
        yield Entry(
            each.id, "plan_conference", "support", each.day, title, said, "", "plans", opens
        )


def referrals(rows: Rows) -> Iterator[Entry]:
    """The opening of a referral, the moves that count, and each time it was asked after."""
    title = translate("Timeline", "Referral")
    for each in rows.referrals:
        opens, whom = ("referrals", {"referral": each.id}), referred_to(each)
        said = together(translate("Timeline", "Written"), whom, each.problem)
        yield Entry(each.id, "referral", "refer", each.day, title, said, "", *opens)
        for move in stand(m for m in rows.referral_moves if m.referral == each.id).followed:
            said, tone = referral_move_words(move, whom)
            yield Entry(move.id, "referral_move", "refer", move.day, title, said, tone, *opens)
        for note in rows.referral_notes:
            if note.referral == each.id:
                said = together(whom, note.text)
                yield Entry(note.id, "referral_note", "refer", note.day, title, said, "", *opens)


def tasks(rows: Rows) -> Iterator[Entry]:
    title = translate("Timeline", "After the home visit")
    for each in rows.tasks:
        tone, opens = "normal" if each.done else "at_risk", {"record": each.record}
        yield Entry(
            each.id, "visit_task", "know", each.day, title, task_words(each), tone, "record", opens
        )


def former(transfers: Iterable[Transfer]) -> Iterator[Entry]:
    """Plans and referrals as the school tells them that the child came from: nothing to be done."""
    for moved in transfers:
        for n, each in enumerate(moved.told.accounts if moved.way == "in" else ()):
            title = translate("Timeline", "From the former school")
            kind = (
                translate("Timeline", "Care plan")
                if each.kind == "plan"
                else translate("Timeline", "Referral")
            )
            step: CareStep = "support" if each.kind == "plan" else "refer"
            # its first words are its day, which stands beside the title
            row, said = f"{moved.id}|{n}", together(kind, each.title.partition(" · ")[2])
            yield Entry(row, "former", step, each.day, title, said, "muted", "data")


def documents(rows: Rows) -> Iterator[Entry]:
    title = translate("Timeline", "Document")
    for each in rows.documents:
        opens = {"document": each.id}
        yield Entry(each.id, "document", "know", each.day, title, each.name, "", "document", opens)
