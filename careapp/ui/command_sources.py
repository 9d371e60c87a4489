"""What the command palette gathers from any window: its places, its classes and terms, the buttons
of the open screen, and other schools."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from careapp.domain.access import Action, Actor
from careapp.guide.titles import titles
from careapp.i18n import language, translate
from careapp.services.entry import kind_of
from careapp.ui import labels
from careapp.ui.commands import Command
from careapp.ui.file_shell import FileShell
from careapp.ui.main_window import MainWindow
from careapp.ui.nav import Place
from careapp.ui.pickers import Picker
from careapp.ui.session import AnySession

Open = Callable[[str, object], None]  # a place, and what for
_ELSEWHERE = ("nav", "section")  # kinds of buttons that lead to what is listed anyway


def everywhere(window: MainWindow, session: AnySession, shell: FileShell) -> Iterator[Command]:
    """What there is in any window, the open screen first."""
    bar, open_ = window.bar, shell.open
    here = window.shown(window.at)
    yield from buttons(here, translate("Commands", "On this screen"))
    yield from places(window.places, open_)
    yield from buttons(bar, translate("Commands", "Always"))
    yield Command(
        translate("Commands", "Hide the screen"),
        translate("Commands", "Always"),
        shell.hide,
        "F12",
        "shield",
        common=True,
    )
    yield from choices(bar.classes, bar.pick_class, "students")
    yield from choices(bar.terms, bar.pick_term, "calendar")
    yield from guide(shell.page_asked.emit)
    preferences = session.preferences
    at = Path(preferences.last_school)
    yield from schools(preferences.schools, at, shell.school_asked.emit)


def places(offered: Iterable[Place], open_: Open) -> Iterator[Command]:
    """Where one can go; one within another place says within which."""
    known = {each.id: each for each in offered}
    for each in known.values():
        within = known[each.within].title if each.within else translate("Commands", "Place")
        go = partial(open_, each.id, None)
        yield Command(each.title, within, go, shown_key(each.key), each.icon, common=True)


def parts(
    words: Mapping[str, tuple[str, str]],
    needed: Mapping[str, Action | None],
    actor: Actor,
    open_: Open,
) -> Iterator[Command]:
    """The parts of the settings in which the role may change something, by id; `words` are a name
    and what is found there."""
    kind = translate("Places", "Settings")
    for id_, (title, about) in words.items():
        action = needed[id_]
        if action is None or actor.may(action):
            go = partial(open_, "settings", {"section": id_})
            yield Command(title, kind, go, icon="settings", also=about)


def reports(names: Mapping[str, str], open_: Open) -> Iterator[Command]:
    """Reports by name and title."""
    kind = translate("Places", "Reports")
    for name, title in names.items():
        go = partial(open_, "reports", {"name": name})
        yield Command(title, kind, go, icon="reports", also=name)


def buttons(screen: QWidget | None, kind: str) -> Iterator[Command]:
    """What can be pressed on a screen now, each with its key."""
    said: set[str] = set()
    for each in screen.findChildren(QPushButton) if screen is not None else ():
        title = labels.plain(each.text() or each.accessibleName()).strip()
        if not title or title in said or not _can_be_pressed(each):
            continue
        said.add(title)
        key = _key_of(each)
        strong = each.property("kind") == "primary"
        yield Command(title, kind, partial(_press, each), key, "right", common=bool(key) or strong)


def choices(picker: Picker, choose: Callable[[object], None], icon: str) -> Iterator[Command]:
    """What a picker of the bar above offers and does not show already."""
    if picker.isVisible():
        for row in range(picker.count()):
            if row != picker.currentIndex():
                go = partial(choose, picker.itemData(row))
                yield Command(picker.itemText(row), picker.accessibleName(), go, icon=icon)


def schools(known: Iterable[str], at: Path, leave: Callable[[Path], None]) -> Iterator[Command]:
    """The schools and districts that were opened last, but for the open one."""
    for path in map(Path, known):
        if path != at and path.is_dir():
            words = translate("Commands", "Another school")
            if kind_of(path) == "district":
                words = translate("Commands", "Another district")
            go = partial(leave, path)
            yield Command(path.stem, words, go, icon="school", also=str(path.parent), common=True)


def guide(open_: Callable[[str], None]) -> Iterator[Command]:
    """The pages of the guide."""
    kind = translate("Commands", "Guide")
    for each in titles(language()):
        yield Command(each.title, kind, partial(open_, each.name), icon="help", also=each.headings)


def shown_key(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _can_be_pressed(button: QPushButton) -> bool:
    return (
        button.isVisible()
        and button.isEnabled()
        and not (button.isCheckable() and button.isChecked())
        and button.property("kind") not in _ELSEWHERE
    )


def _key_of(button: QPushButton) -> str:
    made = button.findChildren(QShortcut)
    return shown_key(made[0].key().toString() if made else str(button.property("key") or ""))


def _press(button: QPushButton) -> None:
    with suppress(RuntimeError):  # the screen may have been read anew meanwhile
        button.click()
