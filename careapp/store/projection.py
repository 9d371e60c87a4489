"""The typed tables, which the journal is folded into: the columns of each, and making a row."""

import base64
from collections.abc import Mapping
from typing import Any

from careapp.domain import thai
from careapp.domain.records import stamp_of
from careapp.store.columns import Fields, Spec, chosen, dump, flag, text, told, unsaid, whole
from careapp.store.district_tables import DISTRICT_TABLES

ANSWER = "answers."  # a record's journal entries hold one field per item: `answers.q7`
CONCERN, MEASURE = "concern.", "measure."  # of a plan, the same way: `measure.home_visit`
STAFF, PARTNER = "staff.", "partner."  # who took part
ATTACHMENT = "attachment."  # of a referral
AGENDA, EVIDENCE = "agenda.", "evidence."  # of an activity
ASKED, CAME, FOLLOWED = "asked.", "came.", "followed."  # of an activity, by student
GROUPED, TALK, LETTER = "grouped.", "talk.", "letter."  # of a meeting: small groups, letters
PASSED = "passed."  # on to the next teacher
WRAPPED = "wrapped."  # of a role's key, by holder


def _answers(fields: Fields) -> dict[str, Any]:
    """A null takes an answer out."""
    return {
        name.removeprefix(ANSWER): value
        for name, value in fields.items()
        if name.startswith(ANSWER) and value is not None
    }


def _search(fields: Fields) -> str:
    parts = (fields.get(name) or "" for name in ("first_name", "last_name", "nickname", "number"))
    return thai.search_form(*parts)


def _absent(fields: Fields) -> str:
    """Who was asked to an activity and did not come: few, where a list of all would make every
    row of a term's logs too long for its page. Whoever came counts as asked."""
    names = (name for name, on in fields.items() if name.startswith(ASKED) and on)
    asked = (name.removeprefix(ASKED) for name in names)
    return dump(sorted(each for each in asked if not fields.get(f"{CAME}{each}")))


_STUDENT = (
    "prefix first_name last_name nickname sex national_id number blood_group religion ethnicity "
    "nationality house_number village_number road subdistrict district province "
    "postal_code phone disadvantage"
)

TABLES: Mapping[str, Spec | None] = {
    "school": Spec(
        text("name smis_code area percode ministry_code subdistrict district province phone")
    ),
    "setting": Spec({}, {"value": whole("value", None)}),
    "term": Spec({"year": 0, "number": 1, **text("start end count_day")}),
    "staff": Spec(
        text("name position phone login role"),
        {
            "also": whole("also", []),
            "classes": whole("classes", []),
            "active": flag("active", True),
        },
    ),
    "student": Spec(
        {**text(_STUDENT), "born": None},
        {
            "extra": whole("extra", {}),
            "deleted": flag("deleted", False),
            "sort_key": lambda f: thai.sort_key(f.get("first_name", ""), f.get("last_name", "")),
            "search": _search,
        },
    ),
    "guardian": Spec(
        text("student role prefix first_name last_name occupation kinship phone"),
        {
            "lives_with": flag("lives_with", False),
            "first_call": flag("first_call", False),
            "deleted": flag("deleted", False),
        },
    ),
    "sibling": Spec(text("one other said who day")),
    "enrolment": Spec(
        {**text("student grade room since reason"), "number": None, "until": None},
        {"deleted": flag("deleted", False)},
    ),
    "record": Spec(
        {**text("student form term date informant author"), "version": 1, "status": "open"},
        {
            "answers": lambda fields: dump(_answers(fields)),
            "deleted": flag("deleted", False),
        },
        {"stamp": ("answers", stamp_of)},
    ),
    "photo": Spec(
        text("student record item"),
        {
            "bytes": lambda fields: base64.b64decode(fields.get("bytes", "")),
            "deleted": flag("deleted", False),
        },
    ),
    "alarm": Spec(
        {
            **text("student record form danger day raised_by said said_by done done_by"),
            "done_on": None,
        }
    ),
    "plan": Spec(
        text("student opened_on opened_by owner source signs story goal"),
        {
            "concerns": chosen(CONCERN),
            "measures": chosen(MEASURE),
            "partners": chosen(PARTNER),
            "deleted": flag("deleted", False),
        },
    ),
    "plan_move": Spec(
        {**text("plan student kind day who result reason about"), "place": 1, "review_on": None}
    ),
    "plan_step": Spec(
        {**text("plan student what owner"), "due": None, "done_on": None},
        {"deleted": flag("deleted", False)},
    ),
    "plan_note": Spec(text("plan student day text who"), {"deleted": flag("deleted", False)}),
    "plan_conference": Spec(
        text("plan student day place others talked agreed who"),
        {
            "staff": chosen(STAFF),
            "partners": chosen(PARTNER),
            "deleted": flag("deleted", False),
        },
    ),
    "sealed_note": Spec(
        text("plan student day who key sealed"), {"deleted": flag("deleted", False)}
    ),
    "role_key": Spec(text("role since public"), {"wrapped": told(WRAPPED)}),
    "referral": Spec(
        text(
            "student plan kind unit partner addressee opened_on opened_by owner problem helped "
            "remaining asked number"
        ),
        {"attachments": chosen(ATTACHMENT), "deleted": flag("deleted", False)},
    ),
    "referral_move": Spec(
        {**text("referral student kind day who by result reason text about"), "place": 1}
    ),
    "referral_note": Spec(
        text("referral student day text who"), {"deleted": flag("deleted", False)}
    ),
    "visit_plan": Spec(
        {**text("student term companions note owner"), "day": None, "turn": None},
        {"deleted": flag("deleted", False)},
    ),
    "visit_task": Spec(
        {**text("student record what owner"), "due": None, "done_on": None},
        {"deleted": flag("deleted", False)},
    ),
    "activity": Spec(
        {
            **text("kind term day classroom topic aim detail result place owner"),
            "until": None,
        },
        {
            "agenda": told(AGENDA),
            "evidence": chosen(EVIDENCE),
            "partners": chosen(PARTNER),
            "absent": _absent,
            "came": told(CAME),
            "followed": told(FOLLOWED),
            "grouped": told(GROUPED),
            "talks": told(TALK),
            "letters": told(LETTER),
            "deleted": flag("deleted", False),
        },
    ),
    "document": Spec(
        text("student about name media day who"),
        {
            "bytes": lambda fields: base64.b64decode(fields.get("bytes", "")),
            "deleted": flag("deleted", False),
        },
    ),
    "report_card": Spec(
        {
            **text("student term"),
            **unsaid("days_open days_absent days_late gpa count_0 count_r count_ms count_mp"),
        }
    ),
    "partner": Spec(
        text("kind name contact position phone address helps note"),
        {"active": flag("active", True)},
    ),
    "team_member": Spec(
        {
            **text("team classroom post staff partner student name position phone"),
            "year": 0,
            "turn": 0,
        },
        {"deleted": flag("deleted", False)},
    ),
    "sign": Spec(text("student term rule decision reason plan who day seen")),
    "target": Spec(
        {**text("indicator owner source focus"), "year": 0, "goal": None},
        {"deleted": flag("deleted", False)},
    ),
    "transfer": Spec(
        {**text("student package way school code day who reason"), "told": "{}"},
        {"deleted": flag("deleted", False)},
    ),
    "handover": Spec({**text("student note who day"), "year": 0}, {"passed": chosen(PASSED)}),
    "submission": Spec(
        {**text("term made who code checksum changed public"), "version": 1},
        {"letter": whole("letter", {}), "masked": flag("masked", True)},
    ),
    "submission_file": Spec(
        text("submission kind"),
        {"bytes": lambda fields: base64.b64decode(fields.get("bytes", ""))},
    ),
    "submission_answer": Spec(
        text("submission district day public who opened"),
        {"accepted": flag("accepted", False), "reasons": whole("reasons", [])},
    ),
    "conflict": Spec(text("tbl row field student earlier later decision who day")),
    "duplicate": Spec(text("student who day reason"), {"deleted": flag("deleted", False)}),
    "consent": Spec(
        {**text("student purpose answer day by"), "until": None, **text("note who")},
        {"deleted": flag("deleted", False)},
    ),
    "correction": Spec(
        {**text("student day by asked answer reason who"), "answered_on": None},
        {"deleted": flag("deleted", False)},
    ),
    "retention": Spec({**text("student kind decision reason who day"), "year": 0}),
    "own_form": Spec({**text("form content editions who day"), "version": 1}),
    "wording": Spec(
        text("form permission since who"),
        {"words": whole("words", {}), "languages": whole("languages", [])},
    ),
    "result": None,  # one journal row, a set of scores, makes several table rows: see below
}


def _insert(table: str, spec: Spec) -> str:
    quoted = ", ".join(f'"{name}"' for name in spec.names)
    return f"INSERT OR REPLACE INTO {table} ({quoted}) VALUES ({', '.join('?' * len(spec.names))})"


# By kind of file; the accounts and the settings of a district are kept as a school's are.
KINDS: Mapping[str, Mapping[str, Spec | None]] = {
    "school": TABLES,
    "district": {"setting": TABLES["setting"], "staff": TABLES["staff"], **DISTRICT_TABLES},
}
_EVERY = {name: spec for tables in KINDS.values() for name, spec in tables.items()}
_INSERT = {name: _insert(name, spec) for name, spec in _EVERY.items() if spec}


def result_row(record: str, edition: str, answers_stamp: str) -> str:
    """The journal row of a set of scores: written once, the same on every laptop."""
    return f"{record}|{edition}|{answers_stamp}"


def insert(table: str) -> str:
    """What writes a row of a table of one row per journal row, in place of the one there was."""
    return _INSERT[table]


def result_rows(row: str, fields: Fields) -> list[tuple[Any, ...]]:
    """The table rows of a set of scores, from its journal row."""
    key = row.split("|")
    if len(key) != 3:
        return []
    return [
        (*key, scale, score, band, ";".join(flags))
        for scale, (score, band, flags) in sorted(fields.get("scores", {}).items())
    ]
