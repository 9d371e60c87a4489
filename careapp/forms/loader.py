"""The library of forms, editions and additions: files, read when asked for, proven before use;
with a school's own forms."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from careapp.errors import CareError
from careapp.forms import own, parsing, proof
from careapp.forms.additions import Addition, extended
from careapp.forms.definition import FAMILIES, Form
from careapp.forms.edition import Edition, with_standard
from careapp.forms.faults import Fault, follows, located
from careapp.forms.growth import GrowthTable
from careapp.forms.growth import read as read_growth
from careapp.forms.own import OwnEdition, OwnForm, Shelf, WordingPack
from careapp.forms.standard import Standard
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
        self._growth_files = _files(folders, "growth/*.csv")
        self._own = Shelf()
        self._standard: Standard | None = None
        self._forms: dict[tuple[str, int | None], Form] = {}
        self._saying: dict[str, frozenset[str]] = {}

    @property
    def forms(self) -> tuple[Form, ...]:
        """Those of every child first, families together; the school's own at the end of theirs."""
        lost = self._own.unreadable(self.growth)
        forms = [self.form(id_) for id_ in self.ids if id_ not in lost]
        return tuple(sorted(forms, key=lambda form: FAMILIES.index(form.family)))

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

    def keep(
        self,
        own_forms: Iterable[OwnForm],
        packs: Iterable[WordingPack] = (),
        editions: Iterable[OwnEdition] = (),
    ) -> None:
        """From now on these are the school's own forms, wording packs and editions of cut-offs, and
        no others."""
        self._own = Shelf(own_forms, packs, editions)
        self._forms.clear()

    def keep_standard(self, standard: Standard | None) -> None:
        """From now on this is the school's own growth standard: there are editions with it."""
        self._standard = standard

    @property
    def ids(self) -> tuple[str, ...]:
        """Of every form, without reading any."""
        return tuple(dict.fromkeys((*self._form_files, *self._own.ids)))

    def may_say(self, words: str) -> frozenset[str]:
        """The forms in whose file these words stand, and the school's own: none is read for it."""
        if words not in self._saying:
            files = self._form_files.items()
            self._saying[words] = frozenset(id_ for id_, path in files if words in _text(path))
        return self._saying[words].union(self._own.ids)

    def built_in(self, id_: str) -> bool:
        """Whether a form came with the program."""
        return id_ in self._form_files

    def form(self, id_: str, version: int | None = None) -> Form:
        """The newest, or that version where it is known; with the additions that are switched on
        and the wording that the school has leave to use."""
        key = (id_, version)
        if key not in self._forms:
            form = self.plain(id_, version)
            for name in self._on:
                addition = self._addition(name)
                if addition.form == id_:
                    form = extended(form, addition)
            self._forms[key] = self._own.worded(form)
        return self._forms[key]

    def plain(self, id_: str, version: int | None = None) -> Form:
        """As its file has it, without additions and borrowed words."""
        if id_ in self._own.ids:
            return self._own.read(id_, version, self.growth).form
        if id_ not in self._proven.forms:
            path = self._form_files.get(id_)
            if path is None:
                raise CareError(
                    translate("Forms", "There is no form “{id}”. The forms are: {ids}").format(
                        id=id_, ids=", ".join(self.ids)
                    )
                )
            self._proven.forms[id_] = self._load(path, Form)
        return self._proven.forms[id_]

    def editions(self, form_id: str, version: int | None = None) -> tuple[Edition, ...]:
        """The form's default edition first, then those that the school has brought in; those with
        the school's own standard at the end."""
        own = self._own.added(self.plain(form_id, version), self.growth)
        # What was scored by the school's own stays so, although the program may come to know
        # another one by that name.
        known = {each.id: each for each in (*self._plain_editions(form_id, version), *own)}
        found, standard = tuple(known.values()), self._standard
        if standard is None or not self.plain(form_id, version).has_standard:
            return found
        return (*found, *(with_standard(each, standard) for each in found))

    def _plain_editions(self, form_id: str, version: int | None) -> tuple[Edition, ...]:
        if form_id in self._own.ids:
            return self._own.read(form_id, version, self.growth).editions
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

    def edition(
        self, form_id: str, edition_id: str | None = None, version: int | None = None
    ) -> Edition:
        """The named edition, else the form's default."""
        found = self.editions(form_id, version)
        for each in found:
            if edition_id in (None, each.id):
                return each
        raise _no_edition(form_id, str(edition_id), found)

    def growth(self, name: str) -> GrowthTable:
        """A growth table; one that nobody has put there yet is a CareError."""
        if name not in self._growth_files:
            raise CareError(
                translate("Forms", "There is no growth table “{name}”. There are: {names}").format(
                    name=name, names=", ".join(self._growth_files)
                )
            )
        return read_growth(self._growth_files[name])

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
    faults: list[Fault] = []
    if "form" in values:
        base = _base(known, values["form"], "form", faults)
        edition, wrong = own.read_edition(values, base, known.growth)
        return edition, faults + wrong
    if "adds_to" not in values:
        return own.read_form(values)
    base = _base(known, values["adds_to"], "adds_to", faults)
    addition = parsing.addition(Table(values, "", faults), base)
    meaning = proof.addition_faults(base, addition) if base else []
    return addition, faults + [fault for fault in meaning if not follows(fault, faults)]


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
