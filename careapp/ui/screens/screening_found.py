"""Where the screening screen is, and what it shows there: read in the database lane."""

from dataclasses import dataclass
from typing import cast

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services import results
from careapp.services.class_sheets import Sheet
from careapp.services.results import ClassResults, Standing
from careapp.services.schools import SchoolServices
from careapp.ui.screens.screening_grid import Fed
from careapp.ui.screens.screening_header import Choice, choices
from careapp.ui.screens.screening_papers import About
from careapp.ui.screens.screening_start import PAPERS, RESULTS

START = "start"


@dataclass(frozen=True, slots=True)
class At:
    """Where the screen is: which page, of which form, term and class; at a child, if any."""

    page: str
    choice: Choice
    term: Term
    classroom: Classroom | None
    student: str = ""
    back: "At | None" = None  # where it was asked for, by the result of another form


@dataclass(frozen=True, slots=True)
class Found:
    """What came from the database lane, where it is to be shown, and every form there is."""

    at: At
    forms: list[tuple[str, Choice]]
    what: "Start | tuple[Sheet, Fed] | ClassResults | About"


@dataclass(frozen=True, slots=True)
class Start:
    """How far the forms are, and the classes there are to choose from."""

    standings: tuple[Standing, ...]
    rooms: tuple[Classroom, ...]


def sheet_of(what: object) -> tuple[Sheet, Fed]:
    return cast("tuple[Sheet, Fed]", what)


def find(at: At, services: SchoolServices) -> Found:
    """In the database lane: what the page shows."""
    forms = choices(services.forms.all())
    if at.page == START or at.classroom is None:
        rooms = () if at.classroom else services.people.classrooms(at.term)
        return Found(at, forms, Start(results.standings(services, at.term, at.classroom), rooms))
    form_id, informant = at.choice
    if at.page == PAPERS:
        about = About(services.forms.form(form_id), informant, at.term, at.classroom)
        return Found(at, forms, about)
    if at.page == RESULTS:
        shown = results.of_class(services, form_id, informant, at.term, at.classroom)
        return Found(at, forms, shown)
    sheet = services.screenings.sheet(form_id, at.term, at.classroom, informant)
    return Found(at, forms, (sheet, results.fed(services, sheet.form, at.term)))
