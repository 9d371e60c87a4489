"""The measures a care plan chooses from, as data; a school's own ones are typed beside them."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from careapp import paths

OWN = "own:"  # before the words of a measure that is not in the list


@dataclass(frozen=True, slots=True)
class Measures:
    """By id the words of each language, in the order to show them; and where the list is from."""

    words: Mapping[str, Mapping[str, str]]
    source: Mapping[str, str]

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
    words = {each["id"]: {"th": each["th"], "en": each["en"]} for each in found["measures"]}
    return Measures(words, found["source"])
