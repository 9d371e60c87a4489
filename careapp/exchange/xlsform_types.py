"""The vocabulary of XLSForm: which questions, hints and columns careapp knows, and what it says of
the others."""

import re
from typing import NamedTuple

from careapp.forms.items import ItemKind
from careapp.i18n import translate

# The types as the standard has them, and the spellings its converter takes for the same.
KINDS: dict[str, ItemKind] = {
    "integer": "number", "int": "number", "q int": "number", "add integer prompt": "number",
    "decimal": "decimal", "q decimal": "decimal", "add decimal prompt": "decimal",
    "percentage": "number",
    "text": "text", "string": "text", "q string": "text", "add text prompt": "text",
    "date": "date", "q date": "date", "add date prompt": "date",
    "note": "note", "q note": "note", "add note prompt": "note",
    "calculate": "calculate", "q calculate": "calculate", "add calculate prompt": "calculate",
    "image": "photo", "photo": "photo", "q image": "photo", "q picture": "photo",
    "add image prompt": "photo", "add photo prompt": "photo",
}  # fmt: skip
TYPES: dict[ItemKind, str] = {
    "number": "integer", "decimal": "decimal", "text": "text", "date": "date", "note": "note",
    "calculate": "calculate", "photo": "image",
}  # fmt: skip
_SELECT = re.compile(
    r"(?P<one>select_one|select one from|select one using|select one|select1|"
    r"add select one prompt using)|"
    r"(?P<many>select_multiple|select multiple from|select multiple using|select multiple|"
    r"select all that apply from|select all that apply|add select multiple prompt using)"
)
_GROUP = re.compile(r"(begin|end)[ _]+(lgroup|looped group|group|repeat|loop)", re.I)
# What a device tells of itself: careapp keeps who filled a form in, and when, with every record.
_META = {
    "start", "end", "today", "deviceid", "device id", "simserial", "sim id", "subscriberid",
    "subscriber id", "phonenumber", "phone number", "imei", "username", "email", "audit",
    "start time", "end time", "get start time", "get end time", "get today", "get device id",
    "get sim id", "get subscriber id", "get phone number", "uri:deviceid", "uri:simserial",
    "uri:subscriberid", "uri:phonenumber", "uri:username", "uri:email",
}  # fmt: skip
_OR_OTHER = re.compile(r"[ _]+(?:or[ _]other|or specify other)$", re.I)
_APPEARANCE = re.compile(
    r"minimal|quick|compact|quickcompact|compact-\d+|quickcompact-\d+|horizontal|"
    r"horizontal-compact|vertical|likert|label|list-nolabel|list|columns|columns-\d+|columns-pack|"
    r"no-buttons|multiline|numbers|thousands-sep|field-list|table-list|month-year|year|"
    r"no-calendar|autocomplete|baht|new|new-front|hidden-answer|w\d+|inline|page|group"
)


class Type(NamedTuple):
    """What stands in the column `type`: an item with its list, a group's beginning or end, or
    something that is left out (`meta`) or cannot be taken in (`unknown`)."""

    what: str  # "item" "begin" "end" "meta" "unknown"
    kind: ItemKind | str = ""
    list: str = ""
    or_other: bool = False


def type_of(text: str) -> Type:
    """`text` has no double blanks."""
    low = text.lower()
    if found := _GROUP.fullmatch(text):
        word = found[2].lower()
        if word == "loop":
            return Type("unknown", word)
        return Type(found[1].lower(), "group" if word == "group" else "repeat")
    if found := _SELECT.match(low):
        return _select(text, found)
    if low in KINDS:
        return Type("item", KINDS[low])
    if low in ("range", "acknowledge", "trigger", "q acknowledge", "add acknowledge prompt"):
        return Type("item", "range" if low == "range" else "acknowledge")
    return Type("meta" if low in _META else "unknown", text)


def _select(text: str, found: re.Match[str]) -> Type:
    name = text[found.end() :]
    if name and not name.startswith(" "):  # select_one_from_file, select_one_external
        return Type("unknown", text.split(" ", maxsplit=1)[0])
    shorter = _OR_OTHER.sub("", name)
    kind = "choice" if found["one"] else "many"
    return Type("item", kind, shorter.strip(), or_other=shorter != name)


def unknown_hints(appearance: str) -> list[str]:
    """The words of an `appearance` that careapp does not follow."""
    return [word for word in appearance.split() if not _APPEARANCE.fullmatch(word)]


# Columns of the survey that are read.
SURVEY = {
    "type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message",
    "calculation", "choice_filter", "appearance", "read_only", "default", "disabled", "parameters",
    "repeat_count", "trigger",
}  # fmt: skip
CHOICES = {"list_name", "name", "label"}
SETTINGS = {"form_title", "title", "form_id", "id_string", "version", "default_language", "style"}
MEDIA = {"image", "big-image", "audio", "video"}


def left_out(sheet: str, column: str) -> str:
    """What is said of a column that is not read."""
    if column in MEDIA:
        return translate(
            "XLSForm", "Pictures and sounds of questions are not shown; the column is left out."
        )
    sentences = {
        "guidance_hint": translate(
            "XLSForm", "Guidance hints are not shown; the column is left out."
        ),
        "required_message": translate(
            "XLSForm", "careapp says itself that an answer is missing; the column is left out."
        ),
    }
    if sheet == "settings":
        return translate(
            "XLSForm", "This setting is for sending forms to a server; it is left out."
        )
    unknown = translate("XLSForm", "careapp does not know this column; it is left out.")
    return sentences.get(column, unknown)


def refused(kind: str) -> str:
    """Why a type cannot be taken in."""
    low = kind.lower()
    if low.startswith(("select_one_from_file", "select_multiple_from_file", "select_one_external",
                       "xml-external", "csv-external")):  # fmt: skip
        return translate(
            "XLSForm",
            "The type “{type}” takes its choices from another file. Write them into the sheet "
            "choices.",
        ).format(type=kind)
    sentence = translate(
        "XLSForm", "careapp has no questions of the type “{type}”. Take another type, or none."
    )
    return sentence.format(type=kind)
