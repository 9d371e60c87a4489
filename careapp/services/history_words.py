"""What stands in the journal, in words: what a row is called, its fields and their values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from careapp.domain import consents
from careapp.domain.calendar import be_date_short, is_iso_date
from careapp.domain.measures import usual_measures
from careapp.domain.records import Record
from careapp.forms.definition import Form
from careapp.i18n import language, translate
from careapp.services import plan_concerns
from careapp.services.child_record import told
from careapp.services.consents import answer_words
from careapp.services.desk import Desk
from careapp.services.timeline_records import form_words
from careapp.services.timeline_words import plan_word, referral_word
from careapp.store import records
from careapp.store.history import Edit
from careapp.store.projection import ANSWER, ATTACHMENT, CONCERN, MEASURE, PARTNER, STAFF

_PEOPLE = ("owner", "opened_by", "who", "author")
_MEMBERS = (CONCERN, MEASURE, PARTNER, STAFF, ATTACHMENT)


@dataclass(slots=True)
class Words:
    """`names` are those of the staff; records and plans are read once."""

    SILENT: ClassVar = frozenset({
        "student", "role", "since", "version", "form", "plan", "referral", "record", "place",
        "deleted", "about", "bytes", "sort_key",
    })  # fmt: skip

    desk: Desk
    names: Mapping[str, str]
    _records: dict[str, Record | None] = field(default_factory=dict)

    def title(self, edit: Edit) -> str:
        """What the entry is about: a child's data, one record, a plan, …"""
        said = edit.after
        if edit.table == "record":
            record = self._record(edit.row)
            if record is None:
                return translate("History", "A record")
            day = be_date_short(record.date, language())
            return f"{form_words(record, self._form(record))}, {day}"
        if edit.table == "plan_move":
            return f"{_tables()['plan']}: {plan_word(str(said.get('kind', '')))}"
        if edit.table == "referral_move":
            return f"{_tables()['referral']}: {referral_word(str(said.get('kind', '')))}"
        words = _tables().get(edit.table, edit.table)
        about = self._about(edit)
        return f"{words}: {about}" if about else words

    def _about(self, edit: Edit) -> str:
        """The words of a row that was made just now."""
        after = edit.after
        if edit.before is not None:
            return ""
        if edit.table == "enrolment":
            return f"{after.get('grade', '')}/{after.get('room', '')}"
        if edit.table in ("student", "guardian"):
            return f"{after.get('first_name', '')} {after.get('last_name', '')}".strip()
        if edit.table == "report_card":
            return str(after.get("term", ""))
        if edit.table == "consent":
            return self.value(edit, "purpose", after.get("purpose"))
        texts = (after.get(name) for name in ("what", "text", "name", "agreed", "problem"))
        return next((str(each)[:80] for each in texts if each), "")

    def label(self, edit: Edit, name: str) -> str:
        """What a field is called; "" for those of a child and its family: the screen knows."""
        if edit.table == "record" and name.startswith(ANSWER):
            record = self._record(edit.row)
            form = self._form(record) if record else None
            id_ = name.removeprefix(ANSWER)
            item = next((each for each in form.items if each.id == id_), None) if form else None
            return item.label(language()) if item else id_
        if edit.table in ("student", "guardian", "enrolment"):
            return ""
        if name.startswith(CONCERN):
            concern = name.removeprefix(CONCERN)
            return plan_concerns.short_word(self.desk.library, concern, language())
        if name.startswith(MEASURE):
            return usual_measures().word(name.removeprefix(MEASURE), language())
        if name.startswith(STAFF):
            return self.names.get(name.removeprefix(STAFF), "")
        return {**_fields(), **_of_consent()}.get(name, name.partition(".")[0])

    def value(self, edit: Edit, name: str, value: Any) -> str:
        """A value as people read it; "" for none."""
        if value is None or value == "":
            return ""
        if edit.table == "record" and name.startswith(ANSWER):
            record = self._record(edit.row)
            form = self._form(record) if record else None
            id_ = name.removeprefix(ANSWER)
            item = next((each for each in form.items if each.id == id_), None) if form else None
            return told(item, value) if item else str(value)
        if name.startswith(_MEMBERS) or isinstance(value, bool):
            return translate("History", "yes") if value else translate("History", "no")
        if edit.table == "consent" and name in ("purpose", "answer"):
            known = consents.purpose(str(value))
            return known.name[language()] if known else answer_words(str(value))
        if name in _PEOPLE:
            return self.names.get(str(value), "")
        if name == "status":
            done, open_ = translate("History", "finished"), translate("History", "not finished")
            return done if value == "final" else open_
        if name != "born" and isinstance(value, str) and is_iso_date(value):
            return be_date_short(date.fromisoformat(value), language())
        return str(value)

    def _record(self, id_: str) -> Record | None:
        if id_ not in self._records:
            self._records[id_] = records.record(self.desk.db, id_)
        return self._records[id_]

    def _form(self, record: Record) -> Form | None:
        library = self.desk.library
        return library.form(record.form, record.version) if record.form in library.ids else None


def _tables() -> Mapping[str, str]:
    return {
        "student": translate("History", "Student's data"),
        "guardian": translate("History", "Family"),
        "sibling": translate("History", "Siblings"),
        "enrolment": translate("History", "Class"),
        "plan": translate("History", "Care plan"),
        "plan_step": translate("History", "Step of a plan"),
        "plan_note": translate("History", "Note of a plan"),
        "plan_conference": translate("History", "Case conference"),
        "referral": translate("History", "Referral"),
        "referral_note": translate("History", "Follow-up of a referral"),
        "visit_plan": translate("History", "Planned home visit"),
        "visit_task": translate("History", "Task after a home visit"),
        "report_card": translate("History", "Attendance and results"),
        "document": translate("History", "Document"),
        "consent": translate("History", "Consent"),
        "correction": translate("History", "Asked to be corrected"),
        "sign": translate("History", "Early sign"),
        "activity": translate("History", "Activity"),
        "school": translate("History", "The school's data"),
        "setting": translate("History", "Setting"),
        "staff": translate("History", "Member of staff"),
        "term": translate("History", "Term"),
        "handover": translate("History", "Hand-over to the next teacher"),
    }


def _fields() -> Mapping[str, str]:
    return {
        "owner": translate("History", "Who sees to it"),
        "who": translate("History", "Who"),
        "signs": translate("History", "What was noticed"),
        "story": translate("History", "The concern"),
        "goal": translate("History", "Goal"),
        "what": translate("History", "What is to be done"),
        "due": translate("History", "By"),
        "done_on": translate("History", "Done on"),
        "day": translate("History", "Day"),
        "date": translate("History", "Day"),
        "text": translate("History", "Words"),
        "status": translate("History", "State"),
        "talked": translate("History", "Talked about"),
        "agreed": translate("History", "Agreed"),
        "problem": translate("History", "The problem"),
        "helped": translate("History", "What was done before"),
        "remaining": translate("History", "What is still wrong"),
        "asked": translate("History", "What is asked for"),
        "addressee": translate("History", "Addressee"),
        "number": translate("History", "Number"),
        "unit": translate("History", "To"),
        "partner": translate("History", "Partner"),
        "attachment": translate("History", "Attachment"),
        "note": translate("History", "Note"),
        "turn": translate("History", "Turn"),
        "companions": translate("History", "Who went along"),
        "days_open": translate("History", "School days"),
        "days_absent": translate("History", "Days absent"),
        "days_late": translate("History", "Days late"),
        "gpa": translate("History", "Grade average"),
        "count_0": "0",
        "count_r": "ร",
        "count_ms": "มส",
        "count_mp": "มผ",
        "name": translate("History", "Name"),
        "decision": translate("History", "Decision"),
        "reason": translate("History", "Reason"),
    }


def _of_consent() -> Mapping[str, str]:
    return {
        "purpose": translate("History", "Purpose"),
        "answer": translate("History", "Answer"),
        "by": translate("History", "By whom"),
        "until": translate("History", "Until"),
        "answered_on": translate("History", "Answered on"),
    }
