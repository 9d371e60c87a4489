"""The library of forms, editions and additions: files, read when asked for, proven before use."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from careapp.errors import CareError
from careapp.forms import edition_parsing, edition_proof, parsing, proof
from careapp.forms.additions import Addition, extended
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.faults import STEP, Fault, located
from careapp.forms.toml_table import Table
from careapp.i18n import translate
from careapp.paths import resources

_Made = TypeVar("_Made", Form, Edition, Addition)


def library(extra: Path | None = None, additions: Iterable[str] = ()) -> "Library":
    """The built-in forms; with those of the folder `extra`, laid out like `resources/`; with the
    named dimensions switched on."""
    if extra is None:
        return Library((resources(),), tuple(additions), _BUILT_IN)
    return Library((resources(), extra), tuple(additions), Proven())


def check(path: Path, known: "Library | None" = None) -> tuple[Fault, ...]:
    """Every fault of a form, edition or addition file. CareError when the file cannot be read.

    An edition and an addition are held against their form, looked up in `known` (default: the
    built-in library).
    """
    text = _text(path)
    values = parsing.tables(text)
    if isinstance(values, Fault):
        return (values,)
    return located(text, _examined(values, known or library())[1])


@dataclass(frozen=True, slots=True)
class Proven:
    """What was read and proven so far; of the built-in files it serves every library."""

    forms: dict[str, Form] = field(default_factory=dict)
    additions: dict[str, Addition] = field(default_factory=dict)
    editions: dict[str, tuple[Edition, ...]] = field(default_factory=dict)


_BUILT_IN = Proven()


class Library:
    """What is asked for is read and proven once; an unknown or faulty one is a CareError."""

    def __init__(
        self, folders: tuple[Path, ...], additions: tuple[str, ...], proven: Proven
    ) -> None:
        self._on, self._proven = additions, proven
        self._form_files = _files(folders, "forms/*.toml")
        self._addition_files = _files(folders, "forms/additions/*.toml")
        self._edition_files = _files(folders, "editions/*/*.toml")
        self._forms: dict[str, Form] = {}

    @property
    def forms(self) -> tuple[Form, ...]:
        return tuple(self.form(id_) for id_ in self._form_files)

    @property
    def additions(self) -> tuple[Addition, ...]:
        """All there are, switched on or not."""
        return tuple(self._addition(id_) for id_ in self._addition_files)

    def switch_on(self, additions: Iterable[str]) -> None:
        """From now on forms come with these additions and no others."""
        chosen = tuple(dict.fromkeys(additions))
        for id_ in chosen:
            self._addition(id_)  # an unknown one changes nothing
        self._on = chosen
        self._forms.clear()

    def form(self, id_: str) -> Form:
        """With the additions that are switched on."""
        if id_ not in self._forms:
            form = self.plain(id_)
            for name in self._on:
                addition = self._addition(name)
                if addition.form == id_:
                    form = extended(form, addition)
            self._forms[id_] = form
        return self._forms[id_]

    def plain(self, id_: str) -> Form:
        """As its file has it, without additions."""
        if id_ not in self._proven.forms:
            path = self._form_files.get(id_)
            if path is None:
                raise CareError(
                    translate("Forms", "There is no form “{id}”. The forms are: {ids}").format(
                        id=id_, ids=", ".join(self._form_files)
                    )
                )
            self._proven.forms[id_] = self._load(path, Form)
        return self._proven.forms[id_]

    def editions(self, form_id: str) -> tuple[Edition, ...]:
        """The form's default edition first."""
        if form_id not in self._proven.editions:
            form = self.plain(form_id)
            found = [
                self._load(path, Edition)
                for path in self._edition_files.values()
                if path.parent.name == form_id
            ]
            found.sort(key=lambda edition: edition.id != form.edition)
            if not found or found[0].id != form.edition:
                raise _no_edition(form_id, form.edition, found)
            self._proven.editions[form_id] = tuple(found)
        return self._proven.editions[form_id]

    def edition(self, form_id: str, edition_id: str | None = None) -> Edition:
        """The named edition, else the form's default."""
        found = self.editions(form_id)
        for each in found:
            if edition_id in (None, each.id):
                return each
        raise _no_edition(form_id, str(edition_id), found)

    def _addition(self, id_: str) -> Addition:
        if id_ not in self._proven.additions:
            path = self._addition_files.get(id_)
            if path is None:
                raise CareError(
                    translate(
                        "Forms", "There is no dimension “{id}” to add. There are: {ids}"
                    ).format(id=id_, ids=", ".join(self._addition_files))
                )
            self._proven.additions[id_] = self._load(path, Addition)
        return self._proven.additions[id_]

    def _load(self, path: Path, kind: type[_Made]) -> _Made:
        text = _text(path)
        values = parsing.tables(text)
        if isinstance(values, Fault):
            raise _refused(path, (values,))
        made, faults = _examined(values, self)
        if not faults and not isinstance(made, kind):
            faults = [Fault(path.name, translate("Forms", "is in the wrong folder"))]
        if not faults and made.id != path.stem:
            faults = [Fault("id", translate("Forms", "has to be the same as the file's name"))]
        if faults or not isinstance(made, kind):
            raise _refused(path, located(text, faults))
        return made


def _examined(
    values: dict[str, Any], known: Library
) -> tuple[Form | Edition | Addition, list[Fault]]:
    """What a file holds, with every fault, of shape and of meaning."""
    shape: list[Fault] = []
    top = Table(values, "", shape)
    made: Form | Edition | Addition
    meaning: list[Fault] = []
    if "adds_to" in values:
        base = _base(known, values["adds_to"], "adds_to", shape)
        made = parsing.addition(top, base)
        meaning = proof.addition_faults(base, made) if base else []
    elif "form" in values:
        base = _base(known, values["form"], "form", shape)
        made = edition_parsing.edition(top)
        meaning = edition_proof.edition_faults(base, made) if base else []
    else:
        made = parsing.form(top)
        meaning = proof.form_faults(made)
    return made, shape + [fault for fault in meaning if not _follows(fault, shape)]


def _follows(fault: Fault, shape: list[Fault]) -> bool:
    """Whether what is wrong comes from a fault of shape in the same place."""
    return any(
        each.place == fault.place
        or each.place.startswith(fault.place + STEP)
        or fault.place.startswith(each.place + STEP)
        for each in shape
    )


def _base(known: Library, id_: object, place: str, faults: list[Fault]) -> Form | None:
    try:
        return known.plain(str(id_))
    except CareError as error:
        faults.append(Fault(place, str(error)))
        return None


def _files(folders: Iterable[Path], pattern: str) -> dict[str, Path]:
    """By name (editions by folder and name), in order; a built-in file is never replaced."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob(pattern)):
            name = f"{path.parent.name}/{path.stem}" if "*/" in pattern else path.stem
            if name in found:
                raise CareError(
                    translate("Forms", "{file}: the name is taken by a built-in file.").format(
                        file=path.name
                    )
                )
            found[name] = path
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CareError(
            translate("Forms", "{file} is not UTF-8 text. Save it as UTF-8 and try again.").format(
                file=path.name
            )
        ) from error
    except OSError as error:
        raise CareError(
            translate("Forms", "{file} cannot be read: {reason}").format(
                file=path, reason=error.strerror
            )
        ) from error


def _refused(path: Path, faults: tuple[Fault, ...]) -> CareError:
    more = len(faults) - 1
    sentence = f"{path.name}: {faults[0]}"
    if more:
        sentence += " " + translate("Forms", "(and %n more)", more)
    return CareError(sentence)


def _no_edition(form_id: str, edition_id: str, known: Iterable[Edition]) -> CareError:
    return CareError(
        translate(
            "Forms", "“{form}” has no edition “{id}” of cut-offs. The editions are: {ids}"
        ).format(form=form_id, id=edition_id, ids=", ".join(each.id for each in known))
    )
