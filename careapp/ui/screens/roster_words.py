"""What the parts of an import are called: groups, fields, values, and what is decided."""

import re
from collections.abc import Collection, Mapping
from datetime import date

from careapp.exchange.roster_diff import FieldChange, Group
from careapp.exchange.roster_fields import vocabulary
from careapp.i18n import language, translate
from careapp.ui import labels

_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def group_name(group: str) -> str:
    """The heading of a group of children, or of the list of problems."""
    words = {
        "new": translate("RosterScreen", "New"),
        "moved": translate("RosterScreen", "Moved class"),
        "changed": translate("RosterScreen", "Data changed"),
        "left": translate("RosterScreen", "Left the school"),
        "unchanged": translate("RosterScreen", "As before"),
        "problems": translate("RosterScreen", "Problems"),
    }
    return words[group]


def group_meaning(group: str) -> str:
    """One sentence over the list of a group."""
    words = {
        "new": translate("RosterScreen", "They are in the file and not in the school yet."),
        "moved": translate("RosterScreen", "They are in another class than before."),
        "changed": translate("RosterScreen", "Something about them differs from what is known."),
        "left": translate("RosterScreen", "They are in the school and not in the file."),
        "unchanged": translate("RosterScreen", "The file says of them what is known already."),
        "problems": translate(
            "RosterScreen", "What is wrong or doubtful, by the row of the sheet."
        ),
    }
    return words[group]


def nobody(group: str) -> str:
    """What an empty list says."""
    if group == "problems":
        return translate("RosterScreen", "Nothing is wrong with the file.")
    return translate("RosterScreen", "Nobody is in this group.")


def decision(counts: Mapping[str, int], accepted: Collection[Group]) -> str:
    """`เพิ่ม 4 คน · ย้ายห้อง 6 คน`: what will be, or was, written; "" for nothing."""
    words: Mapping[Group, str] = {
        "new": translate("RosterScreen", "{count} added"),
        "moved": translate("RosterScreen", "{count} moved to another class"),
        "changed": translate("RosterScreen", "{count} changed"),
        "left": translate("RosterScreen", "{count} marked as left"),
    }
    parts = (
        text.format(count=counts.get(group, 0))
        for group, text in words.items()
        if group in accepted and counts.get(group, 0)
    )
    return " · ".join(parts)


def field_label(change: FieldChange) -> str:
    """What a changed value is called: `นามสกุล`, `ชื่อบิดา`, or the heading of an extra column."""
    found = vocabulary().fields.get(change.column)
    return found.label(language()) if found else change.field


def value(change: FieldChange, text: str) -> str:
    """A value of a change as people read it: a day of the Buddhist Era, a masked ID."""
    if not text:
        return translate("RosterScreen", "(empty)")
    if change.field == "national_id":
        return labels.masked(text)
    if change.field == "sex":
        return labels.sex(text)
    return labels.day(date.fromisoformat(text)) if _ISO.fullmatch(text) else text


def row_words(row: int) -> str:
    """The sheet's own number; 0 is the whole file."""
    return str(row) if row else translate("RosterScreen", "All")


def level_words(level: str) -> str:
    if level == "error":
        return translate("RosterScreen", "Error")
    return translate("RosterScreen", "Warning")


def missing_words(missing: Collection[str]) -> str:
    """What has to be pointed out before a file can be read; "" for nothing."""
    parts = []
    if {"first_name", "last_name"} & set(missing):
        parts.append(
            translate("RosterScreen", "the name (in one column, or first and family name)")
        )
    if "grade" in missing:
        parts.append(translate("RosterScreen", "the class (a column, or one class for everybody)"))
    if not parts:
        return ""
    return translate("RosterScreen", "Still missing: {what}.").format(what=", ".join(parts))
