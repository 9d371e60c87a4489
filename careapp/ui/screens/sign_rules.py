"""The rules of early signs: what each compares, its lines, where they are from; on or off."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.signs import Number, Rule
from careapp.i18n import language
from careapp.services.schools import SchoolServices
from careapp.services.sign_words import limit_name, title
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.marks import remark
from careapp.ui.pages import Banner, Card, PageHeader, ScrollPage
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.sign_panel import unverified
from careapp.ui.screens.signs_list import source_words
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label

_FIELD = 240


class RuleCard(Card):
    """One rule. A change is told as soon as it is whole; what cannot be stays typed and says so."""

    changed = Signal(str, object, bool)  # the rule, its lines, on or off
    reset_asked = Signal(str)

    def __init__(self, rule: Rule, *, may_change: bool) -> None:
        super().__init__()
        self.rule = rule
        self.on = TickBox(title(rule))
        self.on.setChecked(rule.on)
        self.on.setEnabled(may_change)
        self.on.answered.connect(lambda _: self._tell())
        self.fields: dict[str, Field] = {}
        words, limits = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(self.on)
        words.addWidget(label(rule.compares.get(language(), ""), "muted", wrap=True))
        words.addWidget(label(source_words(rule), "small", wrap=True))
        if not rule.verified:
            words.addLayout(remark(unverified(), "small"))
        if rule.own:
            words.addLayout(self._changed(may_change=may_change))
        words.addStretch(1)
        for name, value in rule.limits.items():
            limits.addWidget(self._field(name, value, may_change=may_change))
        limits.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme.px(16))
        both.addLayout(words, 1)
        both.addLayout(limits)
        self.add(both)

    def _changed(self, *, may_change: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Changed by the school."), "small"))
        if may_change:
            again = button(self.tr("As it came"), "plain")
            again.setAccessibleName(f"{again.text()}: {title(self.rule)}")
            again.clicked.connect(lambda: self.reset_asked.emit(self.rule.id))
            row.addWidget(again)
        row.addStretch(1)
        return row

    def _field(self, name: str, value: Number, *, may_change: bool) -> Field:
        made = Field(limit_name(self.rule, name))
        made.edit.setAccessibleName(f"{title(self.rule)}: {limit_name(self.rule, name)}")
        made.set_text(_written(value))
        made.edit.setReadOnly(not may_change)
        made.setFixedWidth(theme.px(_FIELD))
        made.edit.editingFinished.connect(self._tell)
        self.fields[name] = made
        return made

    def _tell(self) -> None:
        found: dict[str, Number] = {}
        for name, field in self.fields.items():
            value = _number(field.text())
            if value is None:
                field.say(self.tr("A number above 0"), "error")
                return
            field.say_hint()
            found[name] = value
        if (found, self.on.isChecked()) != (dict(self.rule.limits), self.rule.on):
            self.changed.emit(self.rule.id, found, self.on.isChecked())


class RulesPage(ScrollPage):
    """All rules, one below the other."""

    closed = Signal()
    changed = Signal()  # a rule is another one now

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._may_change = session.actor.may(Action.MANAGE_SCHOOL)
        self.banner = Banner()
        header = PageHeader(self.tr("Rules of early signs"), self._about())
        back = button(self.tr("Back to the signs"), key="Alt+Left", icon="left")
        back.clicked.connect(self.closed)
        header.add_action(back)
        self.cards: dict[str, RuleCard] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        inside = QWidget()
        inside.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (header, self.banner, inside):
            self.column.addWidget(part)
        self.column.addStretch()

    def _about(self) -> str:
        words = self.tr(
            "Each rule holds a child's numbers against a line. Nothing is added up: a sign says "
            "which numbers met which line, and a person decides."
        )
        if self._may_change:
            return words
        who = self.tr("The administrator changes the rules.")
        return f"{words} {who}"

    def show_rules(self, rules: Sequence[Rule]) -> None:
        """Show the rules; one that stands as it is keeps its fields, and the keyboard."""
        if list(self.cards) != [each.id for each in rules]:
            clear(self._rows)
            self.cards = {}
        for n, rule in enumerate(rules):
            known = self.cards.get(rule.id)
            if known is not None and known.rule == rule:
                continue
            made = RuleCard(rule, may_change=self._may_change)
            made.changed.connect(self._save)
            made.reset_asked.connect(self._reset)
            if known is not None:
                had = known.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
                self._rows.replaceWidget(known, made)
                known.hide()
                known.deleteLater()
                if had:
                    made.on.setFocus()
            else:
                self._rows.insertWidget(n, made)
            self.cards[rule.id] = made

    def _save(self, rule: str, limits: Mapping[str, Number], on: bool) -> None:
        before = self.cards[rule].rule
        self._change(before, lambda services: services.signs.save_rule(rule, limits, on=on))

    def _reset(self, rule: str) -> None:
        before = self.cards[rule].rule
        self._change(before, lambda services: services.signs.reset_rule(rule))

    def _change(self, before: Rule, work: Callable[[SchoolServices], None]) -> None:
        def then(_: None) -> None:
            words = self.tr("Changed: {rule}").format(rule=title(before))
            self.banner.show_success(words, self.tr("Undo"), lambda: self._put_back(before))
            self.changed.emit()

        self._session.read(work, then, lambda problem: self.banner.show_error(str(problem)))

    def _put_back(self, before: Rule) -> None:
        def work(services: SchoolServices) -> None:
            if before.own:
                services.signs.save_rule(before.id, before.limits, on=before.on)
            else:
                services.signs.reset_rule(before.id)

        self._session.read(work, lambda _: self.changed.emit())


def _number(text: str) -> Number | None:
    try:
        value = float(text.strip().replace(",", ""))
    except ValueError:
        return None
    if not 0 < value < 1_000_000:
        return None
    return int(value) if value == int(value) else value


def _written(value: Number) -> str:
    return f"{value:g}"
