"""What the command palette offers in a school's window beyond what every window has."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.services.report_kinds import KINDS
from careapp.services.schools import SchoolServices
from careapp.store.hub_connection import is_there
from careapp.ui import command_palette, command_sources, places
from careapp.ui.command_sources import Open
from careapp.ui.commands import Command
from careapp.ui.file_shell import FileShell
from careapp.ui.main_window import MainWindow
from careapp.ui.screens import settings_words
from careapp.ui.session import Session

CHILDREN = 8  # at most; who is not among them is found by a longer word
_OF_SCHOOL = ("grade", "school")


def show(window: MainWindow, session: Session, shell: FileShell, term: Term) -> None:
    """Everything by its name; children are those of a term."""
    commands = [*command_sources.everywhere(window, session, shell), *_offered(session, shell.open)]

    def look_up(text: str, then: Callable[[Sequence[Command]], None]) -> None:
        def work(services: SchoolServices) -> list[Pupil]:
            return services.people.look_up(term, text, CHILDREN)

        session.read(work, lambda found: then([_child(each, shell.open) for each in found]))

    command_palette.show(window, commands, look_up)


def _offered(session: Session, open_: Open) -> Iterator[Command]:
    """Reports and parts of the settings, as far as the role reaches."""
    actor = session.actor
    whole = actor.reaches_school
    kinds = (kind for kind in KINDS.values() if whole or kind.scope not in _OF_SCHOOL)
    yield from command_sources.reports({kind.name: kind.title() for kind in kinds}, open_)
    words = dict(settings_words.words())
    if not whole:
        words.pop("looks")
    yield from command_sources.parts(words, settings_words.NEEDED, actor, open_)
    if places.carries_packages(actor) and is_there() and not session.only_read:
        about = translate("Commands", "A server for the laptops")
        go = partial(open_, "packages", {"tab": "hub"})
        yield Command(translate("PackagesScreen", "Hub"), about, go, icon="hub", also="hub server")


def _child(pupil: Pupil, open_: Open) -> Command:
    student, room = pupil.student, pupil.classroom.label
    nick = translate("Commands", "“{nickname}”").format(nickname=student.nickname)
    title = " ".join(filter(None, (student.name, nick if student.nickname else "")))
    about = " · ".join(filter(None, (room, student.number)))
    return Command(title, about, partial(open_, "students", student.id), icon="person")
