"""Who helps the school from outside or beside it, and of which kind each one is."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from careapp import paths
from careapp.domain import thai


@dataclass(frozen=True, slots=True)
class Partner:
    """An agency, a group or a person. `contact` is whom to ask for, with her or his `position`;
    `helps` says with what; one that is not `active` helps no longer and is not offered."""

    id: str
    kind: str
    name: str
    contact: str = ""
    position: str = ""
    phone: str = ""
    address: str = ""
    helps: str = ""
    note: str = ""
    active: bool = True

    @property
    def sort_key(self) -> str:
        return thai.sort_key(self.name, self.id)

    def says(self, text: str) -> bool:
        """Whether a text that is searched for stands anywhere in it."""
        parts = (self.name, self.contact, self.position, self.phone, self.address, self.helps,
                 self.note)  # fmt: skip
        return thai.search_form(text) in thai.search_form(*parts)


@dataclass(frozen=True, slots=True)
class Kinds:
    """By id the words of each language, in the order to show them; and where the list is from."""

    words: Mapping[str, Mapping[str, str]]
    source: Mapping[str, str]
    verified: bool

    def word(self, id_: str, language: str) -> str:
        """What a kind is called; one that is not known (any more) by its id."""
        return self.words.get(id_, {}).get(language, id_)


@lru_cache(maxsize=1)
def partner_kinds() -> Kinds:
    """The list that comes with the program."""
    found = tomllib.loads((paths.resources() / "codes" / "partners.toml").read_text("utf-8"))
    words = {each["id"]: {"th": each["th"], "en": each["en"]} for each in found["kinds"]}
    return Kinds(words, found["source"], found["verified"])
