"""What the command palette offers in a district's window beyond what every window has."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from careapp.domain.districts import ListedSchool
from careapp.domain.thai import search_form
from careapp.i18n import language, translate
from careapp.services.district import DistrictServices
from careapp.services.district_analysis_questions import questions
from careapp.services.district_reports import KINDS
from careapp.ui import command_palette, command_sources
from careapp.ui.command_sources import Open
from careapp.ui.commands import Command
from careapp.ui.district_session import DistrictSession
from careapp.ui.file_shell import FileShell
from careapp.ui.main_window import MainWindow
from careapp.ui.screens import district_parts

SCHOOLS = 8  # at most


def show(window: MainWindow, session: DistrictSession, shell: FileShell) -> None:
    """Everything by its name."""
    commands = [*command_sources.everywhere(window, session, shell), *_offered(session, shell.open)]

    def look_up(text: str, then: Callable[[Sequence[Command]], None]) -> None:
        form = search_form(text)

        def work(services: DistrictServices) -> list[ListedSchool]:
            every = services.schools.every()
            return [each for each in every if form in search_form(each.name, each.code)][:SCHOOLS]

        session.read(work, lambda found: then([_school(each, shell.open) for each in found]))

    command_palette.show(window, commands, look_up)


def _offered(session: DistrictSession, open_: Open) -> Iterator[Command]:
    """Reports, questions, and parts of the settings as far as the role reaches."""
    named = {name: kind.title() for name, kind in KINDS.items()}
    yield from command_sources.reports(named, open_)
    kind = translate("Places", "Ready questions")
    for id_, each in questions().items():
        go = partial(open_, "questions", {"name": id_})
        yield Command(each.title[language()], kind, go, icon="table", also=each.answers[language()])
    words = district_parts.words()
    yield from command_sources.parts(words, district_parts.NEEDED, session.actor, open_)


def _school(school: ListedSchool, open_: Open) -> Command:
    go = partial(open_, "schools", {"school": school.code})
    about = " · ".join(filter(None, (school.group, school.code)))
    return Command(school.name, about, go, icon="school")
