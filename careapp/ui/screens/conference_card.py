"""The case conferences of a plan: who came together, and what they agreed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.conferences import Conference
from careapp.services.plans import Whole
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.screens.home_parts import clear, put, rule
from careapp.ui.screens.plan_fields import foot
from careapp.ui.widgets import button, label


class ConferencesCard(Card):
    """The newest first; it tells what is asked for and changes nothing itself."""

    asked = Signal(str, object)  # "add", "change", "remove" or "steps"; the Conference, or None

    def __init__(self) -> None:
        super().__init__(self.tr("Case conferences"))
        self.shown: Sequence[Conference] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.new = button(self.tr("Write down a conference"), icon="add")
        self.new.clicked.connect(lambda: self.asked.emit("add", None))
        self.add(self._rows)
        self.add(foot(self.new))
        self.new.hide()

    def show_conferences(
        self, those: Sequence[Conference], whole: Whole, *, may_write: bool
    ) -> None:
        self.shown = those
        clear(self._rows)
        for n, each in enumerate(those):
            if n:
                put(self._rows, rule())
            put(self._rows, self._row(each, whole, may_write))
        if not those:
            words = self.tr(
                "None yet. A conference brings those together who know the child: who took part, "
                "what was agreed; what was agreed becomes steps with one press."
            )
            put(self._rows, label(words, "muted", wrap=True))
        self.new.setVisible(may_write)

    def _row(self, conference: Conference, whole: Whole, may_write: bool) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        when = " · ".join(filter(None, (labels.day_short(conference.day), conference.place)))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(label(when, "strong", wrap=True), 1)
        if may_write:
            for kind, icon, tip in (
                ("change", "edit", self.tr("Change")),
                ("remove", "close", self.tr("Take the conference out")),
            ):
                each = button("", "plain", tip=tip, icon=icon)
                each.setAccessibleName(f"{tip}: {when}")
                each.clicked.connect(lambda _=False, kind=kind: self.asked.emit(kind, conference))
                head.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(label(who_took_part(conference, whole), "muted", wrap=True))
        for title, text in (
            (self.tr("Talked about"), conference.talked),
            (self.tr("Agreed"), "\n".join(f"– {each}" for each in conference.things)),
        ):
            if text.strip():
                column.addWidget(label(title, "small"))
                said = label(text, wrap=True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(said)
        if may_write and self._left(conference, whole):
            flow = FlowLayout(gap=8)
            steps = button(self.tr("Make steps of what was agreed"), icon="add")
            steps.clicked.connect(lambda: self.asked.emit("steps", conference))
            flow.addWidget(steps)
            column.addLayout(flow)
        return made

    def _left(self, conference: Conference, whole: Whole) -> bool:
        """Whether anything was agreed that is no step yet."""
        there = {each.what.strip() for each in whole.life.steps}
        return any(each not in there for each in conference.things)


def who_took_part(conference: Conference, whole: Whole) -> str:
    """`ครูมะลิ, โรงพยาบาลสมมติ, ยาย`"""
    partners = {each.id: each.name for each in whole.partners}
    names = [
        *sorted(whole.names.get(each, "") for each in conference.staff),
        *sorted(partners.get(each, "") for each in conference.partners),
        conference.others.strip(),
    ]
    return ", ".join(filter(None, names))
