"""What tables, fields and codes are called in a copy of all that is kept about a child."""

from collections.abc import Mapping
from typing import Any

from careapp.domain import consents
from careapp.i18n import language, translate
from careapp.services.consents import state_words
from careapp.services.retention import decision_words

_ORDER = (
    "student", "guardian", "sibling", "enrolment", "transfer", "handover", "record", "result",
    "report_card", "plan", "plan_move", "plan_step", "plan_note", "plan_conference", "sealed_note",
    "referral", "referral_move", "referral_note", "visit_plan", "visit_task", "activity", "alarm",
    "sign", "team_member", "photo", "document", "consent", "correction", "retention", "duplicate",
    "conflict", "draft",
)  # fmt: skip


def order(table_: str) -> tuple[int, str]:
    """Where a table stands in the copy; one of a newer program at the end."""
    return (_ORDER.index(table_) if table_ in _ORDER else len(_ORDER), table_)


def table(name: str) -> str:
    """A table in words."""
    return {**_tables(), **_care()}.get(name, name)


def field(table_: str, name: str) -> str:
    """A field in words; "" where the history knows them."""
    if table_ in ("student", "guardian", "enrolment"):
        return _person().get(name, name)
    if table_ == "activity":
        return {**_others(), **_took_part()}.get(name.partition(".")[0], "")
    if table_ == "sibling" and name == "said":
        return translate("AccessCopy", "Siblings")
    return _others().get(name, "")


def value(table_: str, name: str, said: Any) -> str | None:
    """A code in words; None where there is none for it."""
    if table_ == "consent" and name == "purpose":
        known = consents.purpose(str(said))
        return known.name[language()] if known else str(said)
    if table_ == "consent" and name == "answer" and said in consents.ANSWERS:
        return state_words(said)
    if table_ == "correction" and name == "answer":
        return _answers().get(str(said), "")
    if table_ == "retention" and name == "decision":
        return decision_words(str(said))
    if table_ == "guardian" and name == "kinship" and not said:
        return ""
    return None


def code(table_: str, name: str, said: str) -> str | None:
    """A code of few words; None where it is none of them."""
    return _codes().get((table_, name), {}).get(said)


def side(*, inside: bool) -> str:
    """Where a referral goes."""
    if inside:
        return translate("AccessCopy", "inside the school")
    return translate("AccessCopy", "outside the school")


def passed_on(part: str) -> str:
    """A part of what a teacher passes on to the next one."""
    return _passed().get(part, part)


def _codes() -> Mapping[tuple[str, str], Mapping[str, str]]:
    return {
        ("student", "sex"): {
            "male": translate("AccessCopy", "boy"),
            "female": translate("AccessCopy", "girl"),
        },
        ("guardian", "role"): {
            "father": translate("StudentForm", "Father"),
            "mother": translate("StudentForm", "Mother"),
            "guardian": translate("StudentForm", "Guardian"),
        },
        ("sibling", "said"): {
            "yes": translate("AccessCopy", "yes"),
            "no": translate("AccessCopy", "no, of another child"),
        },
        ("alarm", "danger"): {
            "self_harm": translate("AccessCopy", "harm to oneself"),
            "abuse": translate("AccessCopy", "abuse"),
        },
        ("alarm", "done"): {"mistake": translate("AccessCopy", "typed by mistake")},
        ("sign", "decision"): {
            "aside": translate("AccessCopy", "set aside"),
            "plan": translate("AccessCopy", "taken up in a care plan"),
        },
        ("consent", "by"): {"child": translate("Consents", "the student")},
        ("transfer", "way"): {
            "in": translate("AccessCopy", "came from there"),
            "out": translate("AccessCopy", "went there"),
        },
    }


def _passed() -> Mapping[str, str]:
    return {
        "strengths": translate("AccessCopy", "Strengths"),
        "groups": translate("AccessCopy", "What to watch"),
        "plans": translate("AccessCopy", "Care plans"),
        "referrals": translate("AccessCopy", "Referrals"),
        "visits": translate("AccessCopy", "Home visits"),
    }


def _answers() -> Mapping[str, str]:
    return {
        "corrected": translate("AccessCopy", "corrected"),
        "refused": translate("AccessCopy", "refused"),
    }


def _tables() -> Mapping[str, str]:
    return {
        "student": translate("AccessCopy", "The student's data"),
        "guardian": translate("AccessCopy", "Family"),
        "sibling": translate("AccessCopy", "Siblings in the school"),
        "enrolment": translate("AccessCopy", "Classes"),
        "transfer": translate("AccessCopy", "Other schools"),
        "handover": translate("AccessCopy", "From teacher to teacher"),
        "record": translate("AccessCopy", "Filled form"),
        "result": translate("AccessCopy", "Results of a form"),
        "report_card": translate("AccessCopy", "Attendance and results"),
        "photo": translate("AccessCopy", "Photos"),
        "document": translate("AccessCopy", "Documents"),
        "consent": translate("AccessCopy", "Consent"),
        "correction": translate("AccessCopy", "Asked to be set right"),
        "retention": translate("AccessCopy", "Decisions of the yearly review"),
        "duplicate": translate("AccessCopy", "Entered twice"),
        "conflict": translate("AccessCopy", "Differences between laptops"),
        "draft": translate("AccessCopy", "Being typed, not saved yet"),
    }


def _care() -> Mapping[str, str]:
    return {
        "plan": translate("AccessCopy", "Care plans"),
        "plan_move": translate("AccessCopy", "Course of the plans"),
        "plan_step": translate("AccessCopy", "Steps of the plans"),
        "plan_note": translate("AccessCopy", "Notes of the plans"),
        "plan_conference": translate("AccessCopy", "Case conferences"),
        "sealed_note": translate("AccessCopy", "Sealed notes (that there are such)"),
        "referral": translate("AccessCopy", "Referrals"),
        "referral_move": translate("AccessCopy", "Course of the referrals"),
        "referral_note": translate("AccessCopy", "Following up of the referrals"),
        "visit_plan": translate("AccessCopy", "Planned home visits"),
        "visit_task": translate("AccessCopy", "Tasks after home visits"),
        "activity": translate("AccessCopy", "Activities"),
        "alarm": translate("AccessCopy", "Answers that might have meant danger"),
        "sign": translate("AccessCopy", "Early signs"),
        "team_member": translate("AccessCopy", "In teams of the school"),
    }


def _took_part() -> Mapping[str, str]:
    return {
        "asked": translate("AccessCopy", "Asked to come"),
        "came": translate("AccessCopy", "Came"),
        "followed": translate("AccessCopy", "Followed up"),
        "grouped": translate("AccessCopy", "Small group"),
        "letter": translate("AccessCopy", "What the child wrote to its parents"),
    }


def _person() -> Mapping[str, str]:
    return {
        "role": translate("AccessCopy", "Who it is"),
        "prefix": translate("AccessCopy", "Title"),
        "first_name": translate("AccessCopy", "First name"),
        "last_name": translate("AccessCopy", "Last name"),
        "nickname": translate("AccessCopy", "Nickname"),
        "sex": translate("AccessCopy", "Sex"),
        "national_id": translate("AccessCopy", "ID number"),
        "number": translate("AccessCopy", "Number"),
        "born": translate("AccessCopy", "Born"),
        "blood_group": translate("AccessCopy", "Blood group"),
        "religion": translate("AccessCopy", "Religion"),
        "ethnicity": translate("AccessCopy", "Ethnicity"),
        "nationality": translate("AccessCopy", "Nationality"),
        "house_number": translate("AccessCopy", "House number"),
        "village_number": translate("AccessCopy", "Moo"),
        "road": translate("AccessCopy", "Road"),
        "subdistrict": translate("AccessCopy", "Subdistrict"),
        "district": translate("AccessCopy", "District"),
        "province": translate("AccessCopy", "Province"),
        "postal_code": translate("AccessCopy", "Postal code"),
        "phone": translate("AccessCopy", "Telephone"),
        "disadvantage": translate("AccessCopy", "Disadvantage"),
        "occupation": translate("AccessCopy", "Occupation"),
        "kinship": translate("AccessCopy", "Kinship"),
        "lives_with": translate("AccessCopy", "The child lives there"),
        "first_call": translate("AccessCopy", "Rung up first"),
        "grade": translate("AccessCopy", "Grade"),
        "room": translate("AccessCopy", "Room"),
        "until": translate("AccessCopy", "Until"),
        "reason": translate("AccessCopy", "Reason"),
    }


def _others() -> Mapping[str, str]:
    return {
        "purpose": translate("AccessCopy", "Purpose"),
        "answer": translate("AccessCopy", "Answer"),
        "by": translate("AccessCopy", "By whom"),
        "until": translate("AccessCopy", "Until"),
        "answered_on": translate("AccessCopy", "Answered on"),
        "term": translate("AccessCopy", "Term"),
        "year": translate("AccessCopy", "Year"),
        "school": translate("AccessCopy", "School"),
        "code": translate("AccessCopy", "Code"),
        "kind": translate("AccessCopy", "Kind"),
        "topic": translate("AccessCopy", "Topic"),
        "classroom": translate("AccessCopy", "Class"),
        "media": translate("AccessCopy", "Kind of file"),
        "opened_on": translate("AccessCopy", "Begun on"),
        "opened_by": translate("AccessCopy", "Begun by"),
        "informant": translate("AccessCopy", "Who answered"),
        "result": translate("AccessCopy", "Result"),
        "review_on": translate("AccessCopy", "To be looked at again"),
        "others": translate("AccessCopy", "Others who took part"),
        "danger": translate("AccessCopy", "Danger"),
        "said": translate("AccessCopy", "What was done at once"),
        "done": translate("AccessCopy", "What came of it"),
        "rule": translate("AccessCopy", "Rule"),
        "source": translate("AccessCopy", "From"),
        "seen": translate("AccessCopy", "Numbers that were seen"),
        "form": translate("AccessCopy", "Form"),
        "way": translate("AccessCopy", "Which way"),
        "told": translate("AccessCopy", "What came along"),
        "raised_by": translate("AccessCopy", "Answered by"),
        "said_by": translate("AccessCopy", "At once by"),
        "done_by": translate("AccessCopy", "Seen to by"),
        "team": translate("AccessCopy", "Team"),
        "post": translate("AccessCopy", "Post"),
        "position": translate("AccessCopy", "Position"),
        "phone": translate("AccessCopy", "Telephone"),
        "staff": translate("AccessCopy", "Staff"),
        "item": translate("AccessCopy", "Answer to"),
    }
