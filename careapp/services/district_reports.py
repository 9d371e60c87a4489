"""The district's reports: from the packs of a term to a `Report`, and from that to a file."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.domain.access import Action
from careapp.domain.letters import Letter
from careapp.domain.packs import Kept
from careapp.domain.schools import Signer, read_term, usual_term
from careapp.errors import CareError
from careapp.forms.loader import Library
from careapp.i18n import language as language_in_use
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.reports import district_reports
from careapp.reports.district_content import DistrictContent, SchoolLine
from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.services.district_letters import OBEC
from careapp.services.intake import status_of
from careapp.services.pack_words import sentence
from careapp.services.report_kinds import SCREENING
from careapp.services.rounds import RoundBoard, RoundLine

if TYPE_CHECKING:
    from careapp.services.district import DistrictServices


@dataclass(frozen=True, slots=True)
class DistrictReportKind:
    """A report of the district, and what it is called in the language in use."""

    name: str
    title: Callable[[], str]


KINDS: Mapping[str, DistrictReportKind] = {
    each.name: each
    for each in (
        DistrictReportKind(
            district_reports.SUMMARY,
            lambda: translate("DistrictReports", "Summary of the district"),
        ),
        DistrictReportKind(
            district_reports.MISSING,
            lambda: translate("DistrictReports", "Who has not sent, and what does not add up"),
        ),
        DistrictReportKind(
            district_reports.COMPARISON,
            lambda: translate("DistrictReports", "Schools beside one another"),
        ),
        DistrictReportKind(
            district_reports.SUPERVISION,
            lambda: translate("DistrictReports", "Supervision and monitoring"),
        ),
        DistrictReportKind(
            district_reports.OBEC, lambda: translate("DistrictReports", "Report to OBEC")
        ),
    )
}


class DistrictReports:
    def __init__(self, services: "DistrictServices") -> None:
        self._services = services

    def kinds(self) -> tuple[DistrictReportKind, ...]:
        """The reports there are, in the order they are shown."""
        return tuple(KINDS.values())

    def build(
        self,
        name: str,
        term: str,
        language: str = "",
        *,
        thai_digits: bool | None = None,
        letter: Letter | None = None,
    ) -> Report:
        """A report of a term; nothing is drawn yet. Making one is logged. `letter` goes with the
        report to OBEC where it was worded for this once, else the one that the district keeps."""
        services, settings = self._services, self._services.settings
        services.desk.require(Action.MAKE_REPORTS)
        make = made_by(name)
        digits = settings.thai_digits() if thai_digits is None else thai_digits
        heading = self.heading(term, language, thai_digits=digits)
        content = self.content(term, heading.language)
        if name == district_reports.OBEC and letter is None:
            letter = services.letters.letter(OBEC, heading, content)
        report = make(heading, content, letter)
        services.desk.looked("report", name, term=term)
        return report

    def heading(self, term: str, language: str, *, thai_digits: bool = False) -> Heading:
        """What the papers of a term are set under; `language` "" for the one in use."""
        services, settings = self._services, self._services.settings
        titles = {each: title for each in KINDS if (title := settings.title(each))}
        return heading_of(
            services.district.name, term, services.desk.file.clock.now(), language,
            settings.signers(), titles, thai_digits=thai_digits,
        )  # fmt: skip

    def content(self, term: str, language: str) -> DistrictContent:
        """What the reports of a term are made from."""
        services = self._services
        board = services.rounds.board(term)
        found = services.consolidations.of(term)
        return DistrictContent(
            found,
            tuple(line_of(each, board) for each in board.lines),
            aside_of(board),
            labels(services.desk.library, language),
            services.consolidations.compare(term),
            services.supervisions.of_term(usual_term(*read_term(term))),
            board.round.due,
            frozenset(code for code, each in found.schools.items() if each.hidden),
        )

    def write(self, report: Report, path: Path, progress: Progress = silent) -> None:
        """To .xlsx or .pdf, by the file's ending. Needs no connection, so any lane may run it."""
        write(report, path, progress)


def made_by(name: str) -> district_reports.Made:
    found = district_reports.REPORTS.get(name)
    if found is None:
        raise CareError(
            translate("DistrictReports", "There is no report “{name}”. The reports are: {names}.")
            .format(name=name, names=", ".join(KINDS))
        )  # fmt: skip
    return found


def write(report: Report, path: Path, progress: Progress = silent) -> None:
    # openpyxl and reportlab are loaded when the first report is written, not at start-up
    from careapp.reports import papers

    papers.write(report, path, progress)


def heading_of(
    name: str,
    term: str,
    printed: datetime,
    language: str = "",
    signers: tuple[Signer, ...] = (),
    titles: Mapping[str, str] | None = None,
    *,
    thai_digits: bool = False,
) -> Heading:
    """What a district's papers are set under."""
    return Heading(
        name, "", usual_term(*read_term(term)), printed, signers, titles or {},
        language or language_in_use(), thai_digits,
    )  # fmt: skip


def labels(library: Library, language: str) -> dict[str, str]:
    """The dimensions of the screening by name, the overall group last."""
    scales = library.form(SCREENING).scales
    ordered = sorted(scales, key=lambda each: each.id == "overall")
    return {each.id: each.text.of(language) for each in ordered}


def line_of(line: RoundLine, board: RoundBoard) -> SchoolLine:
    """A school of the round as the papers show it."""
    school, kept = line.school, line.pack
    words = list(line.notes)
    if kept is not None:
        words += [*map(sentence, kept.problems), *kept.reasons]
    return SchoolLine(
        school.code, school.name, school.group, line.state, kept.version if kept else 0,
        kept.received if kept else None, line.days_late, tuple(words),
    )  # fmt: skip


def aside_of(board: RoundBoard) -> tuple[SchoolLine, ...]:
    """The files that are not added up: of no school in the list, faulty, or of a version before."""
    names = {each.school.code: each.school.name for each in board.lines}
    shown = {each.pack.id for each in board.lines if each.pack is not None and each.pack.good}
    every: Iterable[Kept] = (
        kept
        for line in board.lines
        for kept in ((line.pack, *line.others) if line.pack else line.others)
        if kept.id not in shown
    )
    found: list[SchoolLine] = []
    for kept in (*every, *board.aside):
        status = status_of(kept.problems)
        words = tuple(map(sentence, kept.problems))
        if status == "ok":  # good, and replaced by a newer version
            status, words = "duplicate", (translate("Packs", "A newer version replaced it."),)
        if status != "missing":
            found.append(
                SchoolLine(
                    kept.code, names.get(kept.code, kept.name), "", status, kept.version,
                    kept.received, None, words, kept.file,
                )
            )  # fmt: skip
    return tuple(found)
