"""Settings: for what data of children is kept, how long, the review of the year, and research."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from careapp.domain.access import Action
from careapp.domain.consents import purposes
from careapp.domain.retention import MOST, usual_kinds
from careapp.i18n import language
from careapp.services.consents import basis_words
from careapp.ui import theme
from careapp.ui.pages import Banner, Card
from careapp.ui.screens.home_parts import rule
from careapp.ui.screens.personal_data_desk import PersonalDataDesk
from careapp.ui.screens.plan_fields import foot
from careapp.ui.screens.settings_section import SavedSection
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

Value = Mapping[str, int]  # years by kind


class PersonalDataSection(SavedSection[Value]):
    """The years wait to be stored; the lists and exports are done at once."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self.years: dict[str, QSpinBox] = {}
        banner = Banner()
        self.column.addWidget(banner)
        self.desk = PersonalDataDesk(session, self, banner)
        self.desk.told.connect(self.stored)
        self.desk.failed.connect(self.failed)
        for card in (self._work(), self._kept(), self._purposes()):
            self.column.addWidget(card)
        self.column.addStretch()

    def _work(self) -> Card:
        """What is done from time to time."""
        card, actor, desk = Card(self.tr("To be done")), self._session.actor, self.desk
        said = self.tr(
            "Ask the families once, look through the years once, and give nothing to research that "
            "names a child. The form and the notice are among the letters."
        )
        card.add(label(said, "muted", wrap=True))
        offered = (
            (self.tr("Who has not answered …"), "print", desk.ask_unanswered,
             actor.may(Action.KEEP_CONSENT)),
            (self.tr("Review of the year …"), "calendar", desk.open_review,
             actor.may(Action.REVIEW_RETENTION) and actor.reaches_school),
            (self.tr("Export for research …"), "export", desk.open_research,
             actor.may(Action.EXPORT_PSEUDONYMOUS) and actor.reaches_school),
        )  # fmt: skip
        made = []
        for words, icon, then, may in offered:
            one = button(words, icon=icon)
            one.clicked.connect(lambda _=False, then=then: then())
            one.setEnabled(may)
            made.append(one)
        card.add(foot(*made))
        return card

    def _kept(self) -> Card:
        card = Card(self.tr("How long it is kept after a student left"))
        said = self.tr(
            "In years. The award looks at three years and more, so that the care history has at "
            "least three. What is marked * nobody has checked: ask your lawyer or the area office."
        )
        card.add(label(said, "muted", wrap=True))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, each in enumerate(usual_kinds()):
            words = each.words[language()] + ("" if each.verified else " *")
            name = label(words, wrap=True)
            made = self.years[each.id] = QSpinBox()
            made.setRange(each.least, MOST)
            made.setAccessibleName(words)
            made.setMinimumWidth(theme.px(84))
            made.setEnabled(self.may_change)
            made.valueChanged.connect(self.note)
            name.setBuddy(made)
            grid.addWidget(name, row, 0)
            grid.addWidget(made, row, 1, Qt.AlignmentFlag.AlignRight)
        card.add(inside)
        return card

    def _purposes(self) -> Card:
        card, said = Card(self.tr("For what data is kept")), language()
        note = self.tr(
            "By the Personal Data Protection Act B.E. 2562; the section stands behind each. No "
            "lawyer has looked at this list yet."
        )
        card.add(label(note, "muted", wrap=True))
        for each in purposes():
            asks = self.tr("the family is asked") if each.asks else self.tr("without asking")
            head = f"{each.name[said]} · {basis_words(each.basis)}, {each.law} · {asks}"
            card.add(label(head, "strong", wrap=True))
            card.add(label(f"{each.why[said]} · {each.kept[said]}", "muted", wrap=True))
            card.add(rule())
        return card

    def read(self, services: Any) -> Value:
        return {each.id: each.years for each in services.retention.kinds()}

    def write(self, services: Any, value: Value) -> None:
        services.retention.save_years(value)

    def show_value(self, value: Value) -> None:
        for kind, n in value.items():
            self.years[kind].setValue(n)

    def typed(self) -> object:
        return {kind: each.value() for kind, each in self.years.items()}

    def kept(self) -> Any:
        return self.typed()

    def put_kept(self, texts: Any) -> None:
        for kind, n in texts.items():
            if kind in self.years:
                self.years[kind].setValue(n)

    def value(self, *, complain: bool) -> Value | None:
        return {kind: each.value() for kind, each in self.years.items()}
