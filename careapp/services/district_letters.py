"""The letter that goes with the district's report to OBEC: the district's own words, filled in."""

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache

from careapp import paths
from careapp.domain.access import Action
from careapp.domain.calendar import be_date_words
from careapp.domain.letters import Letter, Texts, composed, parts_of
from careapp.reports.district_content import DistrictContent
from careapp.reports.heading import Heading
from careapp.services.desk import Desk
from careapp.services.district_settings import DistrictSettings
from careapp.store import schools

_FIELD = re.compile(r"\{(\w+)\}")
_SETTING = "letter:obec"


class DistrictLetters:
    def __init__(self, desk: Desk, settings: DistrictSettings) -> None:
        self._desk, self._settings = desk, settings

    def texts(self, language: str) -> Texts:
        """The letter by part, its fields in braces: the district's own, else the usual one."""
        own = self._desk.setting(f"{_SETTING}:{language}", {})
        usual = _usual()[language]
        return {part: own.get(part, usual.get(part, "")) for part in parts_of("letter")}

    def save_texts(self, language: str, texts: Texts) -> Texts:
        """Keep other words; those that were in use before."""
        self._desk.require(Action.KEEP_DISTRICT)
        before = self.texts(language)
        self._desk.write([schools.save_setting(f"{_SETTING}:{language}", dict(texts))])
        return before

    def filled(self, heading: Heading, content: DistrictContent) -> Texts:
        """The letter of a term with its fields filled in, to be edited before it is printed."""
        values = self._values(heading, content)
        return {
            part: _FIELD.sub(lambda found: values.get(found[1], found[0]), text)
            for part, text in self.texts(heading.language).items()
        }

    def letter(
        self, heading: Heading, content: DistrictContent, texts: Texts | None = None
    ) -> Letter:
        """As it is printed; `texts` are the edited words of this time."""
        return composed(
            "letter", texts or self.filled(heading, content), language=heading.language,
            thai_digits=heading.language == "th", signers=heading.signers[:1],
        )  # fmt: skip

    def _values(self, heading: Heading, content: DistrictContent) -> Mapping[str, str]:
        district = self._settings.district()
        boys, girls = content.consolidation.students()
        return {
            "district": district.name,
            "address": district.address,
            "phone": district.phone,
            "day": be_date_words(heading.printed.date(), heading.language),
            "term": str(heading.term.number),
            "year": str(heading.term.year),
            "counted": str(content.counted),
            "listed": str(len(content.schools)),
            "students": f"{boys + girls:,}",
            "boys": f"{boys:,}",
            "girls": f"{girls:,}",
        }


@lru_cache(maxsize=1)
def _usual() -> Mapping[str, Texts]:
    path = paths.resources() / "district" / "letter.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return {language: told[language] for language in ("th", "en")}
