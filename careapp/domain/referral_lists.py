"""What a referral chooses from, as data: units of the school, answers, and how long one waits."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from careapp import paths

Words = Mapping[str, str]  # by language


@dataclass(frozen=True, slots=True)
class Lists:
    """`units` and `answers` by id, in the order to show them; `days` without an answer are too
    many, by the rule that `rule` names."""

    units: Mapping[str, Words]
    answers: Mapping[str, Words]
    days: int
    rule: Words
    source: Words
    verified: bool

    def unit(self, id_: str, language: str) -> str:
        """What a unit is called; one that is not known (any more) by its id."""
        return self.units.get(id_, {}).get(language, id_)

    def answer(self, id_: str, language: str) -> str:
        return self.answers.get(id_, {}).get(language, id_)


@lru_cache(maxsize=1)
def usual_lists() -> Lists:
    """The lists that come with the program."""
    found = tomllib.loads((paths.resources() / "codes" / "referrals.toml").read_text("utf-8"))
    units, answers = (
        {each["id"]: {"th": each["th"], "en": each["en"]} for each in found[name]}
        for name in ("units", "answers")
    )
    waiting = found["waiting"]
    rule = {"th": waiting["th"], "en": waiting["en"]}
    return Lists(units, answers, waiting["days"], rule, found["source"], found["verified"])
