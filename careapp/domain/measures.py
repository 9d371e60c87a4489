"""The measures a care plan chooses from, as data; a school's own ones are typed beside them. And
whether what was chosen for a child is still for what forms say of it."""

import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from careapp import paths

OWN = "own:"  # before the words of a measure that is not in the list
Status = Literal["none", "chosen", "changed"]
STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True, slots=True)
class Measures:
    """By id the words of each language, in the order to show them; and where the list is from."""

    words: Mapping[str, Mapping[str, str]]
    source: Mapping[str, str]
    short: Mapping[str, Mapping[str, str]]  # the words over a narrow column

    def word(self, id_: str, language: str) -> str:
        """What a measure is called; one that is not known (any more) by its id."""
        if id_.startswith(OWN):
            return id_.removeprefix(OWN)
        return self.words.get(id_, {}).get(language, id_)

    def in_order(self, ids: Collection[str]) -> tuple[str, ...]:
        """Those of the list as they stand in it, then the others."""
        return (*(each for each in self.words if each in ids), *sorted({*ids} - {*self.words}))


@lru_cache(maxsize=1)
def usual_measures() -> Measures:
    """The list that comes with the program."""
    found = tomllib.loads((paths.resources() / "codes" / "measures.toml").read_text("utf-8"))
    listed = {each["id"]: each for each in found["measures"]}
    words = {id_: {"th": each["th"], "en": each["en"]} for id_, each in listed.items()}
    short = {id_: {"th": each["short_th"], "en": each["short_en"]} for id_, each in listed.items()}
    return Measures(words, found["source"], short)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a form by one informant says of a child: the group in a term, and `before` that of the
    last result up to the day on which help was chosen; "" where there was none."""

    form: str
    group: str
    before: str = ""

    @property
    def changed(self) -> bool:
        """A first result changes nothing: there was none that help was chosen for."""
        return bool(self.before) and self.before != self.group


def status(chosen: Collection[str], found: Iterable[Finding]) -> Status:
    """Whether help was chosen for a child, and whether it has to be chosen again."""
    if not chosen:
        return "none"
    return "changed" if any(each.changed for each in found) else "chosen"
