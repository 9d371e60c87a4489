"""The edit history of a child: who wrote what, when, before and after; and taking one back."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from careapp.domain.access import Action
from careapp.domain.records import Record
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use, results_of
from careapp.services.form_reach import require_form
from careapp.services.history_words import Words
from careapp.services.people import People
from careapp.store import history, plans, records, referrals, schools
from careapp.store.history import Edit
from careapp.store.journal import Entry
from careapp.store.projection import ANSWER

# What a history is filtered by, and the tables that stand behind it.
KINDS: Mapping[str, tuple[str, ...]] = {
    "person": ("student", "guardian", "enrolment", "sibling"),
    "records": ("record",),
    "plans": ("plan", "plan_move", "plan_step", "plan_note", "plan_conference"),
    "referrals": ("referral", "referral_move", "referral_note"),
    "others": (
        "visit_plan",
        "visit_task",
        "report_card",
        "document",
        "sign",
        "consent",
        "correction",
    ),
}
MOVES = ("plan_move", "referral_move")
_NEEDS: Mapping[str, Action] = {
    "person": Action.EDIT_STUDENTS,
    "records": Action.FILL_FORMS,
    "plans": Action.KEEP_PLANS,
    "referrals": Action.KEEP_REFERRALS,
    "others": Action.EDIT_STUDENTS,
}
_MARKED = ("guardian", "record", "plan_step", "plan_note", "plan_conference", "referral_note",
           "visit_plan", "visit_task", "document", "consent",
           "correction")  # fmt: skip  # a row of these can be taken away
PIECE = 25


class ChangedSince(CareError):
    """What was written was written again since: to be asked about before it is taken back."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """`name` is the field's own, `label` what it is called; "" where only the screen knows."""

    name: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: when, by whom, which thing it is about, and its fields; `made` and `gone` say
    that the thing itself was begun or taken away. `undoable`: it can be taken back here."""

    id: str
    when: datetime
    who: str
    kind: str
    table: str
    title: str
    fields: tuple[FieldChange, ...]
    made: bool = False
    gone: bool = False
    undoable: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines, the newest first, and the entry before which the next ones lie; "" for none."""

    lines: tuple[Line, ...]
    next: str


@dataclass(frozen=True, slots=True)
class History:
    """Reads the journal of a child that the account reaches."""

    desk: Desk
    people: People

    def of_student(self, student: str, kind: str = "", before: str = "") -> Piece:
        """`kind` is one of `KINDS`, "" for all of them; `before` goes on where a piece ended."""
        self.desk.require(Action.SEE_RECORDS)
        self.people.student(student)
        self.desk.looked("history", student, student)
        tables = KINDS[kind] if kind else tuple(t for those in KINDS.values() for t in those)
        found = history.newest(self.desk.db, student, tables, PIECE + 1, before)
        names = schools.staff_names(self.desk.db)
        words = Words(self.desk, names)
        shown = found[:PIECE]
        lines = (self._line(each, words) for each in shown)
        more = shown[-1].id if len(found) > PIECE else ""
        return Piece(tuple(line for line in lines if line.fields or line.made or line.gone), more)

    def undo(self, id_: str, *, sure: bool = False) -> None:
        """Write again what was there before an entry, as an entry of its own.

        `ChangedSince` where a later entry wrote the same field, unless `sure`.
        """
        edit = history.edit(self.desk.db, id_)
        if edit is None:
            raise CareError(translate("History", "This entry is not here any more."))
        self._require(edit)
        if edit.changed_since and not sure:
            raise ChangedSince(
                translate(
                    "History",
                    "This was written again since. Taken back, what came later is overwritten.",
                )
            )
        fields = {"deleted": True} if edit.before is None else edit.before
        if edit.table == "record":
            self._undo_record(edit, fields)
        else:
            self.desk.write([Entry(edit.table, edit.row, fields, edit.student)])

    def _line(self, edit: Edit, words: Words) -> Line:
        moment = datetime.fromtimestamp(
            (uuid.UUID(edit.id).int >> 80) / 1000, self.desk.file.clock.now().tzinfo
        )
        made = edit.before is None
        gone = not made and bool(edit.after.get("deleted"))
        fields = () if made else tuple(_changed(edit, words))
        who = words.names.get(edit.who, "")
        title, kind = words.title(edit), kind_of(edit.table)
        undoable = not self._refusal(edit) and self.desk.actor.may(_NEEDS[kind])
        return Line(edit.id, moment, who, kind, edit.table, title, fields, made, gone, undoable)

    def _require(self, edit: Edit) -> None:
        needed = _NEEDS[kind_of(edit.table)]
        self.desk.require(needed)
        self.people.student(edit.student, needed)
        if refusal := self._refusal(edit) or self._closed(edit):
            raise CareError(refusal)

    def _refusal(self, edit: Edit) -> str:
        """Why an entry is not taken back here; "" for one that is."""
        if edit.table in MOVES:
            return translate("History", "A move is taken back on its own page, by its own Undo.")
        if edit.table == "enrolment" and set(edit.after) != {"number"}:
            return translate("History", "A change of class is set right in the list of students.")
        if edit.before is None and edit.table not in _MARKED:
            return translate("History", "That it was begun is not taken back here.")
        return ""

    def _closed(self, edit: Edit) -> str:
        """What nobody may write in any more is not changed by an undo either."""
        db = self.desk.db
        if edit.table == "plan" or edit.table.startswith("plan_"):
            plan = plans.life(db, edit.row if edit.table == "plan" else _of(edit, "plan"))
            if plan is not None and plan.standing.state == "closed":
                return translate("Plans", "This plan is closed. Open it again first.")
        if edit.table == "referral":
            life = referrals.life(db, edit.row)
            if life is not None and life.standing.state not in ("draft", "returned"):
                return translate("History", "What was sent is not rewritten.")
        return ""

    def _undo_record(self, edit: Edit, fields: Mapping[str, Any]) -> None:
        """The answers as they were, with their results by the edition in use."""
        desk = self.desk
        entries = [Entry("record", edit.row, fields, edit.student)]
        now = records.record(desk.db, edit.row)
        if now is not None and edit.before is not None:
            changed = _with(now, fields)
            form = desk.library.form(now.form) if now.form in desk.library.ids else None
            by = now.term, [now.student]
            require_form(desk, form.family if form else "", of=by)
            if form is not None and form.scales and changed.status == "final":
                edition = edition_in_use(desk, now.form, term=now.term)
                if not records.results(desk.db, changed, edition.id):
                    entries += results_of(desk, form, edition, [changed])
        desk.write(entries)


def kind_of(table: str) -> str:
    return next(kind for kind, tables in KINDS.items() if table in tables)


def _of(edit: Edit, name: str) -> str:
    """The plan that a step, a note or a move belongs to."""
    return str((edit.before or {}).get(name) or edit.after.get(name) or "")


def _with(record: Record, fields: Mapping[str, Any]) -> Record:
    answers = dict(record.answers)
    for name, value in fields.items():
        if name.startswith(ANSWER):
            answers.pop(name.removeprefix(ANSWER), None)
            if value is not None:
                answers[name.removeprefix(ANSWER)] = value
    return replace(record, answers=answers, status=fields.get("status", record.status))


def _changed(edit: Edit, words: Words) -> "list[FieldChange]":
    """The fields that differ, in words; those that only tie rows together are left out."""
    before, found = edit.before or {}, list[FieldChange]()
    for name, after in edit.after.items():
        if name in words.SILENT or before.get(name) == after:
            continue
        if isinstance(after, dict):
            old = before.get(name) if isinstance(before.get(name), dict) else {}
            found += [
                FieldChange(part, part, str((old or {}).get(part) or ""), str(value or ""))
                for part, value in after.items()
                if (old or {}).get(part) != value
            ]
        else:
            label = words.label(edit, name)
            said = words.value(edit, name, before.get(name)), words.value(edit, name, after)
            found.append(FieldChange(name, label, *said))
    return found
