"""What an entry about the school's own data changes, in words: whose role, which setting, …"""

from collections.abc import Iterator, Mapping
from typing import Any

from careapp.domain.entries import Change
from careapp.i18n import translate
from careapp.store.history import Edit
from careapp.store.journal import PURGE


def change_words(
    entry: Change, edit: Edit | None, names: Mapping[str, str], erased: Mapping[str, str]
) -> str:
    """`edit` is the entry with what stood there before, None where that is not asked for; `names`
    are those of the staff, `erased` the children that a purge takes, by id."""
    if entry.tbl == "staff":
        return _staff(entry, edit, names)
    if entry.tbl == PURGE:
        child = erased.get(entry.row)
        if child is None:
            return translate("PackageSchool", "Takes something out for good")
        return translate("PackageSchool", "Erases a student: {name}").format(name=child)
    if entry.tbl == "setting":
        return translate("PackageSchool", "Setting: {name}").format(name=_setting(entry.row))
    words = _tables().get(entry.tbl, entry.tbl)
    said = edit.after if edit else {}
    name = str(said.get("name") or said.get("form") or "")
    if entry.tbl == "term":
        name = entry.row
    return f"{words}: {name}" if name else words


def role_words(role: str) -> str:
    """A role as it is called on screen; an unknown one as it is written."""
    return _roles().get(role, role)


def _staff(entry: Change, edit: Edit | None, names: Mapping[str, str]) -> str:
    name = names.get(entry.row, "")
    if edit is None:
        return translate("PackageSchool", "Account: {name}").format(name=name)
    if edit.before is None:
        words = translate("PackageSchool", "New person: {name}").format(name=name)
        roles = _value("role", edit.after.get("role"))
        return f"{words} ({roles})" if roles else words
    said = "; ".join(_differences(edit.before, edit.after))
    words = translate("PackageSchool", "Account: {name}").format(name=name)
    return f"{words} – {said}" if said else words


def _differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """`role: teacher → administrator`, field by field."""
    none = translate("PackageSchool", "none")
    for field, label in _fields().items():
        was, now = before.get(field), after.get(field)
        if field in after and (was or "") != (now or ""):
            yield f"{label}: {_value(field, was) or none} → {_value(field, now) or none}"


def _value(field: str, value: Any) -> str:
    if field == "active":
        yes = translate("PackageSchool", "at work")
        return translate("PackageSchool", "closed") if value is False else yes
    values = value if isinstance(value, list) else [value] if value else []
    if field in ("role", "also"):
        return ", ".join(role_words(str(each)) for each in values)
    return ", ".join(map(str, values))


def _setting(row: str) -> str:
    """What a setting is about, by how its name begins; the name itself where that is not known."""
    found = (words for beginning, words in _settings().items() if row.startswith(beginning))
    return next(found, row)


def _fields() -> Mapping[str, str]:
    return {
        "role": translate("PackageSchool", "role"),
        "also": translate("PackageSchool", "further roles"),
        "classes": translate("PackageSchool", "classes"),
        "login": translate("PackageSchool", "sign-in name"),
        "active": translate("PackageSchool", "account"),
        "name": translate("PackageSchool", "name"),
        "position": translate("PackageSchool", "position"),
        "phone": translate("PackageSchool", "phone"),
    }


def _roles() -> Mapping[str, str]:
    return {
        "administrator": translate("Labels", "Administrator"),
        "teacher": translate("Labels", "Homeroom teacher"),
        "grade_head": translate("Labels", "Head of grade"),
        "guidance": translate("Labels", "Guidance teacher"),
        "coordinator": translate("Labels", "Care coordinator"),
        "director": translate("Labels", "School director"),
        "nurse": translate("Labels", "School nurse"),
    }


def _tables() -> Mapping[str, str]:
    return {
        "school": translate("PackageSchool", "The school's data"),
        "term": translate("PackageSchool", "Days of a term"),
        "role_key": translate("PackageSchool", "Who can open the sealed notes"),
        "own_form": translate("PackageSchool", "A form of the school's own"),
        "wording": translate("PackageSchool", "Wording of a form"),
        "partner": translate("PackageSchool", "Partner"),
        "target": translate("PackageSchool", "Target"),
    }


def _settings() -> Mapping[str, str]:
    return {
        "additions": translate("PackageSchool", "dimensions added to the forms"),
        "signers": translate("PackageSchool", "who signs reports"),
        "title:": translate("PackageSchool", "title of a report"),
        "thai_digits": translate("PackageSchool", "Thai digits"),
        "room_groups": translate("PackageSchool", "classes joined in the window"),
        "deadline": translate("PackageSchool", "deadlines of the year"),
        "completeness": translate("PackageSchool", "what counts as complete"),
        "edition:": translate("PackageSchool", "cut-offs in use"),
        "cutoffs:": translate("PackageSchool", "cut-offs of the school's own"),
        "growth_standard": translate("PackageSchool", "growth standard"),
        "dmc_count:": translate("PackageSchool", "numbers from DMC"),
        "sign:": translate("PackageSchool", "rules of early signs"),
        "hotlines": translate("PackageSchool", "telephone numbers for help"),
        "district-key": translate("PackageSchool", "key of the district"),
        "newest_program": translate("PackageSchool", "newer careapp of the district"),
        "retention_years": translate("PackageSchool", "how long records are kept"),
        "letter:": translate("PackageSchool", "text of a letter"),
        "emblem": translate("PackageSchool", "emblem on letters"),
        "year_turn": translate("PackageSchool", "roll-over to the next year"),
        "class_numbers": translate("PackageSchool", "numbers in class after the roll-over"),
        "listed:": translate("PackageSchool", "list of students taken in"),
        "team-order:": translate("PackageSchool", "order that appoints the teams"),
        "pseudonym_key": translate("PackageSchool", "key of exports for research"),
        "let_go:": translate("PackageSchool", "classes that a laptop let go of"),
        "holder_key:": translate("PackageSchool", "asks for access to the sealed notes"),
    }
