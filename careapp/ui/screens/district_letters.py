"""The letters of a district: the one that goes with its report to OBEC."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careapp.domain.letters import OF_DISTRICT, Template, Texts, district_templates
from careapp.domain.schools import read_term, usual_term
from careapp.reports.district_reports import OBEC
from careapp.reports.model import Report
from careapp.services.district import DistrictServices
from careapp.ui.district_session import DistrictSession
from careapp.ui.screens import district_words
from careapp.ui.screens.letter_desk import LetterDesk
from careapp.ui.screens.letter_making import file_name
from careapp.ui.screens.letter_pickers import LetterPickers
from careapp.ui.widgets import button


@dataclass(frozen=True, slots=True)
class Asked:
    """A document of a round, by its term."""

    template: Template
    term: str
    language: str
    thai_digits: bool

    @property
    def key(self) -> str:
        return f"{self.template.id}/{self.language}/{self.term}"

    @property
    def file_name(self) -> str:
        return file_name(self.template, "", usual_term(*read_term(self.term)))

    def kept(self) -> dict[str, object]:
        return {"name": self.template.id, "language": self.language}

    def fill(self, services: DistrictServices) -> Texts:
        return services.letters.fill(self.template.id, self.term, self.language)

    def build(self, services: DistrictServices, texts: Texts) -> Report:
        return services.letters.build(
            self.template.id, self.term, self.language, texts, thai_digits=self.thai_digits
        )


class DistrictLetterChoices(LetterPickers):
    def __init__(self) -> None:
        super().__init__()
        self.term = ""
        self._offer(district_templates().values(), "")

    def choose(self, detail: Mapping[str, object]) -> None:
        """What another screen asks for: a letter by `name`, in a `language`."""
        self.letter.choose(detail.get("name", ""))
        if "language" in detail:
            self._choose_language(detail["language"])

    def asked(self) -> Asked | None:
        template = self.template
        if not self.term or template is None:
            return None
        return Asked(
            template, self.term, str(self.language.chosen()), bool(self.digits.chosen())
        )  # fmt: skip


class DistrictLettersScreen(LetterDesk):
    """As it is in sight it can be put before the numbers of the report."""

    follows = ("schools", "rounds", "settings")

    def __init__(self, session: DistrictSession) -> None:
        self.choices = DistrictLetterChoices()
        super().__init__(session, self.choices)
        self.header.set_title(self.tr("Covering letter"))
        self._texts.setText(self.tr("The district's texts"))
        self.into = button(self.tr("Put into the report"), icon="reports")
        self.into.clicked.connect(self._put_into)
        self.into.setEnabled(False)
        self.out.offered.connect(self.into.setEnabled)
        self.foot.addWidget(self.into)

    def set_round(self, term: str) -> None:
        """Letters of another round."""
        self.choices.term = term
        self.header.set_subtitle(district_words.term_words(term))
        self.refresh()

    def refresh(self) -> None:
        self.fill()

    def take(self, detail: object) -> None:
        """Be sent here for a letter by its `name`, in a `language`."""
        if isinstance(detail, Mapping):
            self.choices.choose(detail)
            self.fill()

    def _groups(self, template: Template) -> Iterable[str]:
        return OF_DISTRICT

    def _put_into(self) -> None:
        """The report with this very letter."""
        paper, asked = self.preview.paper, self._asked
        if paper is not None and asked is not None:
            letter = paper.report.sections[0].letter
            detail = {"name": OBEC, "letter": letter, "language": asked.language}
            self.wanted.emit("reports", detail)
