"""Picking a class and searching the school:
`python -m careapp.bench.students class|search SCHOOL`."""

import sys

from PySide6.QtWidgets import QMainWindow, QTableView, QWidget

from careapp.bench import bare
from careapp.bench.inside import at_rest, clocked, db_of, doors_of, opened, settled, tell
from careapp.bench.watched import Steps, Watched, play

_CLASSES = 12
_WORDS = 8


def _classes(app: Watched) -> Steps[None]:
    screen = yield from opened(app, "students")
    first, *others = yield from _labels(app)
    empty = bare.window(QWidget(), doors_of(app).window)
    for label in (others or [first])[:_CLASSES]:
        yield from _class(app, screen, empty, (first, label))
    empty.close()


def _class(
    app: Watched, screen: QWidget, empty: QMainWindow, labels: tuple[str, str]
) -> Steps[None]:
    """A class is picked until it is painted; its SQL and a fresh bare table with its words."""
    from careapp.bench.raw import Tape  # once the program has loaded what it needs

    pick, ready, (before, label) = doors_of(app).window.bar.class_picked.emit, settled(app), labels
    with Tape(db_of(app)) as tape:
        pick(label)
        yield ready
    words = bare.words_of(_table(screen))
    pick(before)
    yield ready
    value = yield from clocked(lambda: pick(label), ready)

    def show() -> None:
        tape.play()
        table = QTableView()
        table.setModel(bare.Plain(words, table))
        empty.setCentralWidget(table)

    floor = yield from clocked(show, at_rest)
    tell(value=value, floor=floor)


def _labels(app: Watched) -> Steps[list[str]]:
    """The classes of the term, as the window offers them."""
    session = doors_of(app).session
    assert session is not None
    found: list[str] = []
    session.read(
        lambda services: [
            each.label for each in services.people.classrooms(services.people.current_term())
        ],
        found.extend,
    )
    yield settled(app)
    return found


def _searches(app: Watched) -> Steps[None]:
    screen = yield from opened(app, "students")
    doors_of(app).window.bar.class_picked.emit("")
    yield settled(app)
    names = [row[1] for row in bare.words_of(_table(screen))]
    table = QTableView()
    empty = bare.window(table, doors_of(app).window)
    for n in range(_WORDS):
        name = names[len(names) * n // _WORDS]
        yield from _search(app, screen, table, name.split()[-1][:3])
    empty.close()


def _search(app: Watched, screen: QWidget, table: QTableView, text: str) -> Steps[None]:
    """What was found is painted; the SQL and a bare table with the same words.

    `from_key` begins at the key, and so has the pause in it that the field makes.
    """
    from careapp.bench.raw import Tape
    from careapp.ui.pickers import SearchField
    from careapp.ui.screens.students import StudentsScreen

    at = doors_of(app).window.bar.findChild(SearchField)
    assert isinstance(screen, StudentsScreen)
    assert at is not None
    ready, model = settled(app), bare.Plain([], table)
    table.setModel(model)
    with Tape(db_of(app)) as tape:
        screen.search(text)
        yield ready
    words = bare.words_of(_table(screen))
    screen.search("")
    yield ready
    value = yield from clocked(lambda: screen.search(text), ready)

    def show() -> None:
        tape.play()
        model.show(words)

    floor = yield from clocked(show, at_rest)
    screen.search("")
    yield ready
    from_key = yield from clocked(
        lambda: at.setText(text), lambda: _shows(screen, text) and ready()
    )
    tell(value=value, floor=floor, from_key=from_key)
    at.clear()
    yield lambda: _shows(screen, "") and ready()


def _shows(screen: QWidget, text: str) -> bool:
    return bool(screen.view.search == text)  # type: ignore[attr-defined]


def _table(screen: QWidget) -> QTableView:
    found = screen.findChild(QTableView)
    assert found is not None
    return found


if __name__ == "__main__":
    play(sys.argv[2], {"class": _classes, "search": _searches}[sys.argv[1]])
