"""Today of the whole school, and one child's page after the other:
`python -m careapp.bench.pages today|student SCHOOL`."""

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QListWidget,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from careapp.bench import bare
from careapp.bench.inside import at_rest, clocked, db_of, doors_of, opened, settled, tell
from careapp.bench.watched import Steps, Watched, play

_ROUNDS = 7
_CHILDREN = 8


def _today(app: Watched) -> Steps[None]:
    """It is read again until it is painted."""
    from careapp.ui.screens.home import HomeScreen  # the program has loaded it by then

    screen = yield from opened(app, "home")
    assert isinstance(screen, HomeScreen)
    doors_of(app).window.bar.class_picked.emit("")
    yield settled(app)
    empty = bare.window(QWidget(), doors_of(app).window)
    for _ in range(_ROUNDS):
        yield from _measured(app, screen, empty, screen.refresh, screen.refresh)
    empty.close()


def _student(app: Watched) -> Steps[None]:
    """From another child's page until this one's is painted."""
    from careapp.ui.screens.students import StudentsScreen

    screen = yield from opened(app, "students")
    assert isinstance(screen, StudentsScreen)
    doors_of(app).window.bar.class_picked.emit("")
    yield settled(app)
    assert screen.view is not None
    ids = [row.pupil.student.id for row in screen.view.rows]
    empty = bare.window(QWidget(), doors_of(app).window)
    for n in range(min(_CHILDREN, len(ids))):
        at = len(ids) * n // min(_CHILDREN, len(ids))
        before, this = ids[at - 1], ids[at]
        yield from _measured(
            app, screen, empty, partial(screen.take, this), partial(screen.take, before)
        )
    empty.close()


def _measured(
    app: Watched,
    screen: QWidget,
    empty: QMainWindow,
    show: Callable[[], object],
    leave: Callable[[], object],
) -> Steps[None]:
    """What is shown until it is painted; its SQL, and its words in a bare window: each label a
    label, each button a button, each line of a list a line of a list."""
    from careapp.bench.raw import Tape

    ready = settled(app)
    leave()
    yield ready
    with Tape(db_of(app)) as tape:
        show()
        yield ready
    leave()
    yield ready
    value = yield from clocked(show, ready)
    labels, buttons = _texts(screen, QLabel), _texts(screen, QPushButton)
    lists = [_lines(each) for each in screen.findChildren(QListView) if each.isVisible()]

    def bare_words() -> None:
        tape.play()
        inside = QWidget()
        column = QVBoxLayout(inside)
        for each in labels:
            column.addWidget(QLabel(each))
        for each in buttons:
            column.addWidget(QPushButton(each))
        for lines in lists:
            plain = QListWidget()
            plain.addItems(lines)
            column.addWidget(plain)
        empty.setCentralWidget(inside)

    floor = yield from clocked(bare_words, at_rest)
    tell(value=value, floor=floor)


def _texts(screen: QWidget, kind: type[QLabel] | type[QPushButton]) -> list[str]:
    found: list[QLabel | QPushButton] = [*screen.findChildren(kind)]
    return [each.text() for each in found if each.isVisible()]


def _lines(view: QListView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]


if __name__ == "__main__":
    play(sys.argv[2], {"today": _today, "student": _student}[sys.argv[1]])
