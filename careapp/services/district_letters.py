"""The letters of a district: its own words, filled from the packs of a term, and the documents."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from careapp.domain import letters
from careapp.domain.access import Action
from careapp.domain.calendar import be_date_words
from careapp.domain.consolidations import OVERALL, SCREENED, SCREENING, WHOLE
from careapp.domain.groups import GROUPS
from careapp.domain.letters import OF_DISTRICT, Letter, Template, Texts
from careapp.reports.district_content import DistrictContent
from careapp.reports.heading import Heading
from careapp.reports.model import Report, Section
from careapp.services import letter_signs, letter_texts
from careapp.services.letter_texts import KeptTexts

if TYPE_CHECKING:
    from careapp.services.district import DistrictServices

OBEC = "report-obec"  # goes with the report to OBEC


class DistrictLetters(KeptTexts):
    groups = OF_DISTRICT
    _keeping = Action.KEEP_DISTRICT

    def __init__(self, services: "DistrictServices") -> None:
        super().__init__(services.desk)
        self._services = services
        self._noted: set[tuple[str, str]] = set()

    def known(self) -> Mapping[str, Template]:
        """The documents there are, by id."""
        return letters.district_templates()

    def fill(self, name: str, term: str, language: str) -> Texts:
        """The texts with what is known of a term in place of the fields, to be changed for one
        document."""
        self._desk.require(Action.MAKE_REPORTS)
        heading = self._services.reports.heading(term, language)
        content = self._services.reports.content(term, heading.language)
        return self._filled(heading, content, self.texts(name, heading.language))

    def build(
        self,
        name: str,
        term: str,
        language: str,
        texts: Texts | None = None,
        *,
        thai_digits: bool | None = None,
    ) -> Report:
        """The document alone, from `texts` or from those that the district keeps. Making it is
        logged, once while the district is open."""
        self._desk.require(Action.MAKE_REPORTS)
        heading = self._services.reports.heading(term, language)
        content = self._services.reports.content(term, heading.language)
        letter = self.letter(name, heading, content, texts, thai_digits=thai_digits)
        # one who types sees the paper anew at every pause: that is one look
        if (name, term) not in self._noted:
            self._noted.add((name, term))
            self._desk.looked("letter", name, term=term)
        title = letter_texts.template_of(name, self.known()).title[heading.language]
        section = Section(title, (), (), letter=letter)
        return Report(name, (section,), (), language=heading.language)

    def sample(self, name: str, language: str, texts: Texts) -> Report:
        """How texts look on paper: with the numbers of the newest round."""
        return self.build(name, self._services.rounds.newest_term(), language, texts)

    def letter(
        self,
        name: str,
        heading: Heading,
        content: DistrictContent,
        texts: Texts | None = None,
        *,
        thai_digits: bool | None = None,
    ) -> Letter:
        """As it is printed; one in Thai has Thai digits unless others are asked for. CareError for
        a field that is none."""
        language = heading.language
        template = letter_texts.template_of(name, self.known())
        texts = texts or self.texts(name, language)
        letter_texts.check(texts, language, self.groups)
        return letters.composed(
            template.kind, self._filled(heading, content, texts), language=language,
            thai_digits=language == "th" if thai_digits is None else thai_digits,
            signers=letter_signs.last(heading, self._office(language)), emblem=self.emblem(),
        )  # fmt: skip

    def _filled(self, heading: Heading, content: DistrictContent, texts: Texts) -> Texts:
        district, found = self._services.district, content.consolidation
        boys, girls = found.students()
        counts = {
            "counted": content.counted, "listed": len(content.schools),
            "students": boys + girls, "boys": boys, "girls": girls,
        }  # fmt: skip
        values = {
            **dict.fromkeys(letters.fields(), ""),
            "district": self._office(heading.language),
            "district_address": district.address,
            "district_phone": district.phone,
            "day": be_date_words(heading.printed.date(), heading.language),
            "term": str(heading.term.number),
            "year": str(heading.term.year),
            **{name: f"{count:,}" for name, count in counts.items()},
            **_screened(content),
        }
        return letters.filled(texts, values)

    def _office(self, language: str) -> str:
        name = self._services.district.name
        return letters.office_name(name) if language == "th" else name


def _screened(content: DistrictContent) -> dict[str, str]:
    """Who is screened, and the overall groups; nothing where a school masked its number, for then
    the sum is not that of the district."""
    found = content.consolidation
    cells = {"screened": found.cell(SCREENING, WHOLE, SCREENED)}
    cells |= {band: found.cell(SCREENING, OVERALL, band) for band in GROUPS}
    return {name: "" if each.masked else f"{each.n:,}" for name, each in cells.items()}
