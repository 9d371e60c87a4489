"""A person of a child's family, typed: who it is, how to reach them, who lives with the child."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.people import Guardian, GuardianRole
from careapp.domain.siblings import digits
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.pickers import Picker
from careapp.ui.screens.plan_fields import foot
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_kind, set_text

_ROLES: tuple[GuardianRole, ...] = ("guardian", "father", "mother")
_TEXTS = ("prefix", "first_name", "last_name", "kinship", "occupation", "phone")
_TICKS = ("lives_with", "first_call")
Typed = dict[str, str]


def role_words(role: GuardianRole) -> str:
    words: Mapping[GuardianRole, str] = {
        "guardian": translate("StudentForm", "Guardian"),
        "father": translate("StudentForm", "Father"),
        "mother": translate("StudentForm", "Mother"),
    }
    return words[role]


class GuardianEdit(QWidget):
    """One person. Tells what is typed, and the guardian that shall be stored."""

    saved = Signal(object)  # a Guardian
    taken_out = Signal(str)  # an id
    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = Guardian("", "", "guardian", "")
        self._role = Picker(self.tr("Who"))
        self._role.fill([(role_words(each), each) for each in _ROLES])
        self._lines = {name: QLineEdit() for name in _TEXTS}
        self._ticks = {
            "lives_with": TickBox(self.tr("The child lives with this person")),
            "first_call": TickBox(self.tr("Ring this person up first")),
        }
        self._say = label("", "warning", wrap=True)
        self._save = button(self.tr("Save"), "primary", icon="save")
        self._leave = button(self.tr("Not now"))
        self._gone = button(self.tr("Not there any more"), "plain")
        self._gone.setToolTip(self.tr("Takes this person out of the family; can be undone"))
        self._build()
        for line in self._lines.values():
            line.textEdited.connect(self._note)
            line.returnPressed.connect(self.save)
        for tick in self._ticks.values():
            tick.clicked.connect(self._note)
        self._role.picked.connect(self._note)
        self._save.clicked.connect(self.save)
        self._leave.clicked.connect(self.left)
        self._gone.clicked.connect(lambda: self.taken_out.emit(self._known.id))

    def _build(self) -> None:
        names = {
            "prefix": self.tr("Title"),
            "first_name": self.tr("First name"),
            "last_name": self.tr("Family name"),
            "kinship": self.tr("Related as"),
            "occupation": self.tr("Occupation"),
            "phone": self.tr("Telephone"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(6))
        cells: list[tuple[str, QWidget]] = [(self.tr("Who"), self._role)]
        for name, line in self._lines.items():
            line.setAccessibleName(names[name])
            cells.append((names[name], line))
        self._lines["kinship"].setPlaceholderText(self.tr("grandmother"))
        for n, (words, field) in enumerate(cells):
            box = QVBoxLayout()
            box.setSpacing(2)
            title = label(words, "muted")
            title.setBuddy(field)
            box.addWidget(title)
            box.addWidget(field)
            grid.addLayout(box, n // 2, n % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        for tick in self._ticks.values():
            column.addWidget(tick)
        column.addWidget(self._say)
        column.addLayout(foot(self._save, self._leave, self._gone))

    def begin(self, known: Guardian) -> None:
        """A person as stored, or with no id a new one."""
        self._known = known
        self._gone.setVisible(bool(known.id))
        self._put(_texts(known))

    def take_focus(self) -> None:
        self._lines["first_name"].setFocus()

    def texts(self) -> Typed:
        """What is typed and differs from what is stored, with whom it is about; else nothing."""
        known, now = _texts(self._known), self._texts()
        found = {name: text for name, text in now.items() if text != known[name]}
        return {"id": self._known.id, **found} if found else {}

    def put(self, typed: Mapping[str, str]) -> None:
        """Put back what was typed."""
        self._put({**_texts(self._known), **typed})

    def save(self) -> None:
        """Tell the person, once there is a name."""
        made = self._read()
        if made.first_name:
            self.saved.emit(made)
        else:
            self._check(complain=True)
            self._lines["first_name"].setFocus()

    @property
    def sentence(self) -> str:
        return self._say.text()

    def _read(self) -> Guardian:
        texts = {name: thai.clean(labels.plain(line.text())) for name, line in self._lines.items()}
        texts["phone"] = thai.arabic_digits(texts["phone"])
        role = self._role.chosen()
        return replace(
            self._known,
            role=role if role in _ROLES else "guardian",
            lives_with=self._ticks["lives_with"].isChecked(),
            first_call=self._ticks["first_call"].isChecked(),
            **texts,
        )

    def _texts(self) -> Typed:
        lines = {name: line.text() for name, line in self._lines.items()}
        ticks = {name: "1" if tick.isChecked() else "" for name, tick in self._ticks.items()}
        return {"role": str(self._role.chosen()), **lines, **ticks}

    def _put(self, texts: Mapping[str, str]) -> None:
        self._role.choose(texts["role"])
        for name, line in self._lines.items():
            line.setText(texts[name])
            line.setCursorPosition(0)
        for name, tick in self._ticks.items():
            tick.setChecked(texts[name] == "1")
        self._check()

    def _note(self, *_: object) -> None:
        self._check()
        self.typed.emit()

    def _check(self, *, complain: bool = False) -> None:
        """A name is needed; a number that is no telephone's is said, and kept."""
        made, words, kind = self._read(), "", "warning"
        if complain and not made.first_name:
            words, kind = self.tr("Type the first name."), "error"
        elif made.phone and not digits(made.phone):
            words = self.tr("Usually 9 or 10 digits that begin with 0.")
        elif made.first_call and not made.phone:
            words = self.tr("There is no telephone number to ring up.")
        set_kind(self._say, kind)
        set_text(self._say, words)
        self._say.setVisible(bool(words))
        self._lines["kinship"].setEnabled(made.role == "guardian")


def _texts(guardian: Guardian) -> Typed:
    texts = {name: str(getattr(guardian, name)) for name in ("role", *_TEXTS)}
    return {**texts, **{name: "1" if getattr(guardian, name) else "" for name in _TICKS}}
