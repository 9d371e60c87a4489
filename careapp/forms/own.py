"""A school's own forms and wording packs: what it keeps beside the built-in library."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from careapp.errors import CareError
from careapp.forms import edition_parsing, edition_proof, parsing, proof
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.faults import Fault, follows
from careapp.forms.growth import GrowthTable
from careapp.forms.text import Text
from careapp.forms.toml_table import Table
from careapp.i18n import translate

Values = Mapping[str, Any]
Tables = Callable[[str], GrowthTable]


@dataclass(frozen=True, slots=True)
class OwnForm:
    """A version of a school's own form, as its file would have it, with its editions."""

    id: str
    version: int
    form: Values
    editions: Sequence[Values]
    who: str = ""  # a staff id
    day: str = ""

    @property
    def key(self) -> str:
        return f"{self.id}@{self.version}"


@dataclass(frozen=True, slots=True)
class WordingPack:
    """The official words of a built-in form's items, and who has allowed this school to use them.

    `form` is `sdq-teacher@1`; `languages` are those the words are in.
    """

    id: str
    form: str
    words: Mapping[str, Text]
    languages: tuple[str, ...]
    permission: str
    since: str
    who: str = ""  # a staff id


@dataclass(frozen=True, slots=True)
class OwnEdition:
    """Cut-offs that a school has brought in for a form, as their file would have them."""

    form: str
    id: str
    content: Values
    who: str = ""  # a staff id
    day: str = ""


class Read(NamedTuple):
    """A form with its editions; only worth using without faults."""

    form: Form
    editions: tuple[Edition, ...]
    faults: tuple[Fault, ...]


def read(values: Values, editions: Sequence[Values], tables: Tables) -> Read:
    """`tables` gives a growth table by its name. The place of an edition's fault begins with its
    id."""
    form, faults = read_form(values)
    made = []
    for each in editions if not faults else ():
        edition, wrong = read_edition(each, form, tables)
        made.append(edition)
        faults += (replace(fault, place=f"{edition.id} › {fault.place}") for fault in wrong)
    made.sort(key=lambda edition: edition.id != form.edition)
    if not faults and form.edition not in (each.id for each in made):
        words = translate("Forms", "there is no edition {name} of cut-offs")
        faults.append(Fault("edition", words.format(name=form.edition)))
    return Read(form, tuple(made), tuple(faults))


def read_form(values: Values) -> tuple[Form, list[Fault]]:
    """A form with every fault, of shape and of meaning."""
    shape: list[Fault] = []
    made = parsing.form(Table(dict(values), "", shape))
    return made, shape + [each for each in proof.form_faults(made) if not follows(each, shape)]


def read_edition(values: Values, form: Form | None, tables: Tables) -> tuple[Edition, list[Fault]]:
    """The same for an edition; `form` has to be proven. Without one only the shape is looked at."""
    shape: list[Fault] = []
    made = edition_parsing.edition(Table(dict(values), "", shape), tables)
    meaning = edition_proof.edition_faults(form, made) if form else []
    return made, shape + [each for each in meaning if not follows(each, shape)]


def worded(form: Form, pack: WordingPack) -> Form:
    """The form with the pack's words over its own; nothing that is scored changes."""
    items = tuple(
        replace(item, text=pack.words[item.id]) if item.id in pack.words else item
        for item in form.items
    )
    return replace(form, items=items)


class Shelf:
    """What a school keeps of its own; it is read and proven when it is asked for."""

    def __init__(
        self,
        forms: Iterable[OwnForm] = (),
        packs: Iterable[WordingPack] = (),
        editions: Iterable[OwnEdition] = (),
    ) -> None:
        self._forms: dict[str, dict[int, OwnForm]] = {}
        for each in forms:
            self._forms.setdefault(each.id, {})[each.version] = each
        self._packs = {each.form: each for each in packs}
        self._editions = tuple(editions)
        self._read: dict[str, Read] = {}
        self._added: dict[str, tuple[Edition, ...]] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._forms)

    def read(self, id_: str, version: int | None, tables: Tables) -> Read:
        """The newest version, or the one that is named where it is there. CareError for one that
        this program cannot read."""
        versions = self._forms[id_]
        chosen = versions.get(version or 0) or versions[max(versions)]
        if chosen.key not in self._read:
            found = read(chosen.form, chosen.editions, tables)
            if found.faults:
                raise CareError(
                    translate("Forms", "The form {form} cannot be read: {fault}").format(
                        form=chosen.key, fault=found.faults[0]
                    )
                )
            self._read[chosen.key] = found
        return self._read[chosen.key]

    def added(self, form: Form, tables: Tables) -> tuple[Edition, ...]:
        """The editions that the school has brought in for a form, of those that fit this version
        of it."""
        if form.key not in self._added:
            mine = (each.content for each in self._editions if each.form == form.id)
            read = [read_edition(values, form, tables) for values in mine]
            self._added[form.key] = tuple(edition for edition, faults in read if not faults)
        return self._added[form.key]

    def unreadable(self, tables: Tables) -> tuple[str, ...]:
        """Forms that another version of the program took in and this one cannot read: they must
        not stand in the way of the others."""
        found = []
        for id_ in self._forms:
            try:
                self.read(id_, None, tables)
            except CareError:
                found.append(id_)
        return tuple(found)

    def worded(self, form: Form) -> Form:
        """The form in the words of its pack, if there is one."""
        pack = self._packs.get(form.key)
        return worded(form, pack) if pack else form
