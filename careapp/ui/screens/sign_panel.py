"""Beside the list: the child's signs, the rule at work with its source, and what can be done."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal

from careapp.domain.signs import Decided, Rule
from careapp.i18n import language, translate
from careapp.services.sign_words import title
from careapp.services.signs import Sign
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Card
from careapp.ui.screens import home_words
from careapp.ui.screens.panel_body import PanelBody
from careapp.ui.screens.signs_list import (
    ACCEPT_KEY,
    AGAIN_KEY,
    ASIDE_KEY,
    Row,
    source_words,
    state_tone,
    state_word,
)
from careapp.ui.widgets import button, label, set_text


class SignPanel(Card):
    """One sign of a child at a time; its other signs are named below it."""

    accept_asked = Signal(bool)  # whether all that wait of the child
    aside_asked = Signal(bool)
    again_asked = Signal()
    child_asked = Signal(str)
    plan_asked = Signal(str)

    def __init__(self, *, may_decide: bool) -> None:
        super().__init__()
        self._row: Row | None = None
        self._may_decide = may_decide
        self._name = label("", "h2", wrap=True)
        self._body = PanelBody()
        self.accept = button(self.tr("Into a care plan"), "primary", key=ACCEPT_KEY, icon="plans")
        self.aside = button(self.tr("Set aside …"), key=ASIDE_KEY)
        self.again = button(self.tr("Set aside again"), key=AGAIN_KEY)
        self.accept_all = button("", "plain", key="Shift+A")
        self.aside_all = button("", "plain", key="Shift+S")
        self.plan = button(self.tr("See the care plan"), "plain", key="Ctrl+L")
        self.child = button(self.tr("Open the student"), "plain", key="Ctrl+O")
        self._build()
        self.accept.clicked.connect(lambda: self.accept_asked.emit(False))
        self.aside.clicked.connect(lambda: self.aside_asked.emit(False))
        self.again.clicked.connect(self.again_asked)
        self.accept_all.clicked.connect(lambda: self.accept_asked.emit(True))
        self.aside_all.clicked.connect(lambda: self.aside_asked.emit(True))
        self.child.clicked.connect(self._ask_child)
        self.plan.clicked.connect(self._ask_plan)

    def _build(self) -> None:
        actions = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        for each in (self.accept, self.again, self.aside, self.accept_all, self.aside_all,
                     self.plan, self.child):  # fmt: skip
            actions.addWidget(each)
        self.add(self._name)
        self.add(self._body, 1)
        self.add(actions)

    @property
    def row(self) -> Row | None:
        return self._row

    def show_row(self, row: Row, names: Mapping[str, str]) -> None:
        """`names` are those of who decided, by id."""
        self._row = row
        pupil, sign = row.child.pupil, row.sign
        set_text(self._name, f"{pupil.student.name} · {pupil.classroom.label}")
        self.setAccessibleName(f"{pupil.student.name}: {sign.numbers}")
        self._body.begin()
        self._say_sign(sign, names)
        self._say_rule(sign.hit.rule)
        self._say_others(row)
        self._body.end()
        self._offer(row)

    def _say_sign(self, sign: Sign, names: Mapping[str, str]) -> None:
        body = self._body
        body.say(title(sign.hit.rule), "strong")
        body.say(sign.numbers)
        body.column.addWidget(GroupMark(state_tone(sign), state_word(sign)))
        body.say(decided_words(sign, names), "muted")
        body.say(before_words(sign, names), "muted")
        body.say(self.tr("Line: {line}").format(line=sign.line), "muted")

    def _say_rule(self, rule: Rule) -> None:
        body = self._body
        body.say(self.tr("The rule"), "strong")
        body.say(rule.compares.get(language(), ""), "small")
        body.say(source_words(rule), "small")
        if not rule.verified:
            body.mark(unverified())
        if rule.own:
            body.say(self.tr("Changed by the school."), "small")

    def _say_others(self, row: Row) -> None:
        others = [each for each in row.child.signs if each is not row.sign]
        if others:
            self._body.say(self.tr("Further signs of this child"), "strong")
        for each in others:
            self._body.mark(f"{each.numbers} · {state_word(each)}", state_tone(each))

    def _offer(self, row: Row) -> None:
        several = len(row.child.waiting) if row.sign.waits else len(row.child.waiting) + 1
        for each in (self.accept, self.aside):
            each.setVisible(self._may_decide)
        self.again.setVisible(self._may_decide and bool(row.sign.same_again))
        self.again.setToolTip(self.tr("Because: {reason}").format(reason=row.sign.same_again))
        for each in (self.accept_all, self.aside_all):
            each.setVisible(self._may_decide and several > 1 and row.sign.waits)
        self.accept_all.setText(self.tr("All %n into a care plan", "", several))
        self.aside_all.setText(self.tr("Set all %n aside …", "", several))
        decided = row.sign.decided
        self.plan.setVisible(bool(row.child.plan or (decided and decided.plan)))

    def _ask_child(self) -> None:
        if self._row is not None:
            self.child_asked.emit(self._row.child.pupil.student.id)

    def _ask_plan(self) -> None:
        row = self._row
        if row is not None:
            decided = row.sign.decided
            self.plan_asked.emit((decided.plan if decided else "") or row.child.plan)


def decided_words(sign: Sign, names: Mapping[str, str]) -> str:
    """By whom and when it was decided, and why; "" where it was not."""
    decided = sign.decided
    return _said(decided, names) if decided and decided.decision else ""


def before_words(sign: Sign, names: Mapping[str, str]) -> str:
    """What was decided in a term before, why, when and by whom; "" where this term says it."""
    before = sign.before
    if before is None or (sign.decided and sign.decided.decision):
        return ""
    words = (
        translate("Signs", "In term {term} it was set aside: {said}")
        if before.decision == "aside"
        else translate("Signs", "In term {term} it was taken into a care plan: {said}")
    )
    return words.format(term=home_words.spoken(before.term), said=_said(before, names))


def _said(decided: Decided, names: Mapping[str, str]) -> str:
    day = labels.day_short(date.fromisoformat(decided.day)) if decided.day else ""
    who = " · ".join(filter(None, (day, names.get(decided.who, ""))))
    return f"{decided.reason} ({who})" if decided.reason else who


def unverified() -> str:
    return translate("Signs", "The line is not verified: no source that could be read says it.")
