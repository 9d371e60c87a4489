"""Beside the targets: how one is counted, its years as bars, who is behind it, and its goal."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from careapp.domain.targets import SOURCES, Line, Target
from careapp.i18n import language, translate
from careapp.reports.model import Chart, Series
from careapp.ui import theme
from careapp.ui.chart_view import ChartView
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Card
from careapp.ui.screens.panel_body import PanelBody
from careapp.ui.screens.targets_list import (
    TONES,
    counted,
    fraction,
    light_word,
    title,
    trend_word,
    value_of,
    written,
)
from careapp.ui.widgets import button, label, set_text


class TargetPanel(Card):
    """One indicator at a time."""

    edit_asked = Signal(object)  # a Line
    children_asked = Signal(object, str)  # their ids, and what they have in common

    def __init__(self, *, may_set: bool) -> None:
        super().__init__()
        self._line: Line | None = None
        self._name = label("", "h2", wrap=True)
        self._body = PanelBody()
        self.edit = button(self.tr("Set the goal …"), "primary", key="Ctrl+G", icon="edit")
        self.done = button("", "plain", key="Ctrl+O")
        self.rest = button("", "plain", key="Ctrl+M")
        self.edit.setVisible(may_set)
        actions = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        for each in (self.edit, self.done, self.rest):
            actions.addWidget(each)
        self.add(self._name)
        self.add(self._body, 1)
        self.add(actions)
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self._line))
        self.done.clicked.connect(lambda: self._ask(done=True))
        self.rest.clicked.connect(lambda: self._ask(done=False))

    def show_line(self, line: Line, staff: Mapping[str, str]) -> None:
        """`staff` are names by id."""
        self._line = line
        set_text(self._name, title(line))
        self.setAccessibleName(title(line))
        unit, now, body = line.indicator.unit, line.now, self._body
        said = " · ".join(filter(None, (value_of(now, unit), fraction(now, unit))))
        body.begin()
        body.say(said if now.begun else self.tr("The term has not begun."), "big")
        body.column.addWidget(GroupMark(TONES[now.light], light_word(now.light)))
        for words in goal_words(line, staff):
            body.say(words, "muted")
        body.say(line.indicator.counts.get(language(), ""))
        self._say_years(line)
        self._say_source(line)
        body.end()
        self._offer(line)

    def _say_years(self, line: Line) -> None:
        self._body.say(self.tr("School years"), "strong")
        chart = years_chart(line)
        if chart is not None:
            view = ChartView()
            view.show_chart(chart, counted(line))
            view.picked.connect(lambda year, part: self._ask_year(line, year, part))
            self._body.column.addWidget(view)
        unit = line.indicator.unit
        for each in line.history:
            goal = self.tr("goal {goal}").format(goal=written(each.goal, unit))
            parts = (value_of(each, unit), fraction(each, unit),
                     goal if each.goal is not None else "",
                     trend_word(line) if each is line.now else "")  # fmt: skip
            words = f"{each.term.year}: {' · '.join(filter(None, parts))}"
            self._body.mark(words, TONES[each.light])

    def _say_source(self, line: Line) -> None:
        words = self.tr("Source: {source} (list of {edition})")
        source = line.indicator.source.get(language(), "")
        self._body.say(words.format(source=source, edition=line.indicator.edition), "small")
        if not line.indicator.verified:
            self._body.mark(self.tr("Not verified: no source that could be read names it."))

    def _offer(self, line: Line) -> None:
        for made, ids, words in (
            (self.done, line.now.value.done, self.tr("The %n behind it", "", _n(line, done=True))),
            (self.rest, line.now.value.rest, self.tr("The other %n", "", _n(line, done=False))),
        ):
            made.setText(words)
            made.setVisible(bool(ids))

    def _ask(self, *, done: bool) -> None:
        line = self._line
        if line is not None:
            value = line.now.value
            name = title(line) if done else self.tr("Not yet: {name}").format(name=title(line))
            self.children_asked.emit(value.done if done else value.rest, name)

    def _ask_year(self, line: Line, year: int, part: int) -> None:
        past = line.history[year]
        found: Sequence[str] = past.value.rest if part else past.value.done
        if found:
            self.children_asked.emit(tuple(found), f"{title(line)} {past.term.year}")


def _n(line: Line, *, done: bool) -> int:
    return len(line.now.value.done if done else line.now.value.rest)


def goal_words(line: Line, staff: Mapping[str, str]) -> list[str]:
    """The goal with who set it, its owner and its focus point; nothing without one."""
    target = line.target
    if target is None:
        return []
    goal = translate("Targets", "Goal {goal}").format(
        goal=written(target.goal, line.indicator.unit)
    )
    first = " · ".join(filter(None, (goal, source_word(target.source))))
    owner = staff.get(target.owner, "")
    said = [first]
    if owner:
        said.append(translate("Targets", "Owner: {name}").format(name=owner))
    if target.focus:
        said.append(translate("Targets", "Focus: {focus}").format(focus=target.focus))
    return said


def source_word(source: str) -> str:
    """Who asks for the goal."""
    words = {
        "obec": translate("Targets", "OBEC"),
        "district": translate("Targets", "District"),
        "school": translate("Targets", "The school"),
    }
    return words.get(source, "")


def sources() -> list[tuple[str, object]]:
    """To choose from, with none."""
    pairs: list[tuple[str, object]] = [(translate("Targets", "Not said"), "")]
    return pairs + [(source_word(each), each) for each in SOURCES]


def years_chart(line: Line) -> Chart | None:
    """A bar for each year of what is counted as children or things; none without any."""
    if line.indicator.unit != "percent" or not any(each.value.whole for each in line.history):
        return None
    done = tuple(each.value.part for each in line.history)
    rest = tuple(each.value.whole - each.value.part for each in line.history)
    names = tuple(str(each.term.year) for each in line.history)
    series = (
        Series(translate("Targets", "Done"), done, "normal"),
        Series(translate("Targets", "Not yet"), rest, "muted"),
    )
    return Chart(title(line), names, series)


def usual(line: Line, year: int) -> Target:
    """What the dialog begins with: the goal that is set, or the usual one."""
    return line.target or Target(year, line.indicator.id, line.indicator.usual, "", "school")
