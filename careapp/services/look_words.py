"""What an entry of the log of looks says, in a sentence."""

from collections.abc import Callable, Mapping
from typing import Any

from careapp.domain import letters
from careapp.forms.loader import Library
from careapp.i18n import language, translate
from careapp.services import report_kinds

# What the log is filtered by, and the entries that stand behind it.
KINDS: Mapping[str, tuple[str, ...]] = {
    "secret": ("national_id", "alarm", "sealed_note"),
    "seen": ("student", "record", "plan", "plans", "referral", "referrals", "document", "visits",
             "history", "handover", "sheet", "results", "signs", "preview", "conflicts",
             "retention", "pack"),
    "papers": ("report", "letter"),
    "out": ("print", "export", "submission", "backup", "report_cards"),
    "laptops": ("import", "trust", "distrust", "let-go", "rekey", "password", "code",
                "hub"),
    "log": ("log",),
}  # fmt: skip


def kind_of(table: str) -> str:
    """The filter that an entry falls under; "" for one of a newer program."""
    return next((kind for kind, tables in KINDS.items() if table in tables), "")


def kind_word(kind: str) -> str:
    words = {
        "": translate("Looks", "Everything"),
        "secret": translate("Looks", "Most sensitive"),
        "seen": translate("Looks", "Seen"),
        "papers": translate("Looks", "Papers made"),
        "out": translate("Looks", "Printed, saved, sent"),
        "laptops": translate("Looks", "Laptops and keys"),
        "log": translate("Looks", "This log"),
    }
    return words[kind]


def sentence(table: str, row: str, said: Mapping[str, Any], library: Library) -> str:
    """`said` are the fields of the entry; none once its child was erased."""
    words = _plain(table) or _of_file(table, row, said)
    if words:
        return words
    make = _NAMED.get(table)
    if make is None:
        return table
    made = make(row, said, library)
    return " · ".join(filter(None, (made, *_place(said))))


def _plain(table: str) -> str:
    """What says all there is to say, beside whom it is about."""
    words = {
        "national_id": translate("Looks", "Showed the whole ID number"),
        "alarm": translate("Looks", "Looked at an alarm"),
        "sealed_note": translate("Looks", "Read sealed notes"),
        "student": translate("Looks", "Opened the child's page"),
        "record": translate("Looks", "Opened a filled form"),
        "plan": translate("Looks", "Opened a care plan"),
        "referral": translate("Looks", "Opened a referral"),
        "document": translate("Looks", "Opened a document"),
        "visits": translate("Looks", "Looked at home visits"),
        "history": translate("Looks", "Looked at the edit history"),
        "conflicts": translate("Looks", "Looked at what two laptops wrote differently"),
        "retention": translate("Looks", "Looked through what is kept too long"),
        "rekey": translate("Looks", "Gave the school new keys"),
    }
    return words.get(table, "")


def _of_file(table: str, row: str, said: Mapping[str, Any]) -> str:
    """What left the program, or came into it."""
    whole = {
        ("export", "records"): translate("Looks", "Exported all records as csv"),
        ("export", "transfer"): translate("Looks", "Wrote a file for another school: {name}"),
        ("export", "package"): translate("Looks", "Wrote a package for the laptop of {name}"),
        ("export", "document"): translate("Looks", "Saved a copy of a document"),
        ("export", "access copy"): translate("Looks", "Made the copy that the family asked for"),
        ("export", "pseudonymous"): translate("Looks", "Exported for research, without names"),
        ("export", "feedback"): translate("Looks", "Answered the pack of school {name}"),
        ("export", "pack"): translate("Looks", "Saved the pack of school {name}"),
        ("export", "schools"): translate("Looks", "Exported the list of schools"),
        ("export", "analysis"): translate("Looks", "Exported the numbers of all packs"),
        ("hub", "set-up"): translate("Looks", "Set up the hub {name}"),
        ("hub", "begin"): translate("Looks", "Began this laptop from the hub {name}"),
        ("hub", "packs"): translate("Looks", "Brought the packs to the hub {name}"),
        ("code", "used"): translate("Looks", "Signed in by the recovery code; new password"),
        ("log", "read"): translate("Looks", "Opened the log of use"),
        ("log", "export"): translate("Looks", "Saved the log of use as a file"),
        ("log", "check"): translate("Looks", "Checked the log"),
    }
    words = {
        "import": translate("Looks", "Took in a package of another laptop"),
        "trust": translate("Looks", "Trusted the laptop of {name}"),
        "distrust": translate("Looks", "Trusts the laptop of {name} no longer"),
        "let-go": translate("Looks", "Took {row} off this laptop"),
        "backup": translate("Looks", "Made a backup: {row}"),
        "password": translate("Looks", "Set a new password of the account {row}"),
        "code": translate("Looks", "Made a new recovery code"),
        "hub": translate("Looks", "Went through with the hub {name}"),
    }
    name = next((str(said[key]) for key in ("name", "to", "code", "hub") if said.get(key)), "")
    return (whole.get((table, row)) or words.get(table, "")).format(name=name, row=row)


Make = Callable[[str, Mapping[str, Any], Library], str]


def _sheet(row: str, _said: Mapping[str, Any], library: Library) -> str:
    return translate("Looks", "Opened the class sheet of {name}").format(name=form(row, library))


def _results(row: str, _said: Mapping[str, Any], library: Library) -> str:
    return translate("Looks", "Looked at the results of {name}").format(name=form(row, library))


def _preview(row: str, _said: Mapping[str, Any], library: Library) -> str:
    return translate("Looks", "Tried other cut-offs of {name}").format(name=form(row, library))


def _signs(_row: str, _said: Mapping[str, Any], _library: Library) -> str:
    return translate("Looks", "Looked at early signs")


def _plans(_row: str, _said: Mapping[str, Any], _library: Library) -> str:
    return translate("Looks", "Looked at the care plans")


def _referrals(_row: str, _said: Mapping[str, Any], _library: Library) -> str:
    return translate("Looks", "Looked at the referrals")


def _handover(row: str, _said: Mapping[str, Any], _library: Library) -> str:
    return translate("Looks", "Looked at what is passed on of class {name}").format(name=row)


def _pack(_row: str, said: Mapping[str, Any], _library: Library) -> str:
    name = str(said.get("code", ""))
    return translate("Looks", "Looked at the pack of school {name}").format(name=name)


def _report(row: str, said: Mapping[str, Any], library: Library) -> str:
    name = paper(row)
    if about := str(said.get("form", "")):
        name = f"{name} · {form(about, library)}"
    return translate("Looks", "Made the paper “{name}”").format(name=name)


def _print(row: str, _said: Mapping[str, Any], _library: Library) -> str:
    return translate("Looks", "Printed “{name}”").format(name=paper(row))


def _export(row: str, said: Mapping[str, Any], library: Library) -> str:
    if row == "entry-sheet":
        name = form(str(said.get("form", "")), library)
        return translate("Looks", "Wrote the entry sheet of {name}").format(name=name)
    name, ending = paper(row), str(said.get("ending", "")).lstrip(".")
    return translate("Looks", "Saved “{name}” as {ending}").format(name=name, ending=ending)


def _submission(_row: str, said: Mapping[str, Any], _library: Library) -> str:
    return translate("Looks", "The pack for the district") if said else ""


def _report_cards(row: str, _said: Mapping[str, Any], _library: Library) -> str:
    return translate("Looks", "Wrote the sheet of attendance and results, {term}").format(term=row)


_NAMED: Mapping[str, Make] = {
    "sheet": _sheet, "results": _results, "preview": _preview, "signs": _signs,
    "plans": _plans, "referrals": _referrals,
    "handover": _handover, "pack": _pack, "report": _report, "letter": _report, "print": _print,
    "export": _export, "submission": _submission, "report_cards": _report_cards,
}  # fmt: skip


def form(id_: str, library: Library) -> str:
    """The title of a form; of one that is not here any more its id."""
    return library.form(id_).title.of(language()) if id_ in library.ids else id_


def paper(name: str) -> str:
    """What a report or a letter is called; one that has no other name by its id."""
    kind = report_kinds.KINDS.get(name) or report_kinds.LETTERS.get(name)
    if kind is not None:
        return kind.title()
    template = {**letters.templates(), **letters.district_templates()}.get(name)
    return template.title[language()] if template is not None else name


def _place(said: Mapping[str, Any]) -> tuple[str, ...]:
    """`ป.4/1`, `2569/1`"""
    return tuple(str(said[name]) for name in ("place", "term") if said.get(name))
