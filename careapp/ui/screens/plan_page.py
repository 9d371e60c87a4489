"""One care plan: what it says, its steps, how it goes, and the moves it may make now."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.plans import Note, Plan, Step
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.plans import Made, Plans, Whole
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.pages import SPACING, Banner, PageHeader, ScrollPage
from careapp.ui.screens import plan_words
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_card import picture
from careapp.ui.screens.plan_content import ContentCard
from careapp.ui.screens.plan_move import MoveDialog, note_name
from careapp.ui.screens.plan_notes import MovesCard, NotesCard
from careapp.ui.screens.plan_steps import StepsCard
from careapp.ui.screens.screening_header import BACK_KEY
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

_BESIDE = 800
# The moves in the order of their buttons; the first that may be made is the next step.
_MOVES = (("start", "Ctrl+Return"), ("review", "Ctrl+Return"), ("reopen", ""), ("close", ""),
          ("return", ""))  # fmt: skip


class PlanPage(ScrollPage):
    """Everything is read anew after each writing; what is typed and not saved stays."""

    closed = Signal()
    taken_away = Signal(str)  # the plan, opened by mistake
    student_asked = Signal(str)

    def __init__(self, session: Session, notes: Notes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._notes = session, notes
        self._id = ""
        self.whole: Whole | None = None
        actor = session.actor
        self._may_keep = actor.may(Action.KEEP_PLANS)
        self._may_return = actor.may(Action.RETURN_PLANS)
        self.banner, self.conflict, self._header = Banner(), Banner(), PageHeader()
        self._state = QHBoxLayout()
        self.content = ContentCard(notes)
        self.steps = StepsCard(session.today(), notes)
        self.notes, self.moves = NotesCard(session.today(), notes), MovesCard()
        self.buttons: dict[str, QPushButton] = {}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QWidget()
        self._build()
        self.content.saved.connect(self._save)
        self.steps.added.connect(self._add_step)
        self.steps.changed.connect(self._change)
        self.notes.added.connect(self._add_note)
        self.notes.changed.connect(self._change)

    def _build(self) -> None:
        back = button(self.tr("The board again"), "plain", key=BACK_KEY, icon="left")
        back.clicked.connect(self.closed)
        self._child = button(self.tr("The child's page"), icon="person")
        self._child.clicked.connect(self._ask_student)
        self._gone = button(self.tr("Opened by mistake"), "plain")
        self._gone.clicked.connect(self._take_away)
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch()
        top.addWidget(self._gone)
        top.addWidget(self._child)
        for kind, key in reversed(_MOVES):
            primary = bool(key) or kind == "reopen"
            made = button(plan_words.move_word(kind), "primary" if primary else "", key=key)
            made.clicked.connect(lambda _=False, kind=kind: self.ask(kind))
            self.buttons[kind] = made
            self._header.add_action(made)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, (self.content,)), (right, (self.steps, self.notes, self.moves)),
        ):  # fmt: skip
            column.setSpacing(SPACING)
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACING)
        self._body.setLayout(self._columns)
        self.column.addLayout(top)
        self.column.addWidget(self._header)
        self.column.addLayout(self._state)
        self.column.addWidget(self.conflict)
        self.column.addWidget(self.banner)
        self.column.addWidget(self._body, 1)
        self._body.hide()

    def show_plan(self, id_: str) -> None:
        """Read a plan and show it."""
        if id_ != self._id:
            self.leave()
            self._id = id_
        self.refresh()

    def leave(self) -> None:
        """Show no plan; nothing of a child stays in sight."""
        self._id, self.whole = "", None
        self.banner.clear()
        self.conflict.clear()
        self._body.hide()

    @property
    def plan(self) -> str:
        """The plan that is shown; "" for none."""
        return self._id

    def refresh(self) -> None:
        id_ = self._id
        if id_:
            self._session.read(lambda services: services.plans.whole(id_), self._show, self._refuse)

    def ask(self, kind: str) -> None:
        """Ask what a move has to say; what is typed above is saved first."""
        self.content.save()
        shown = MoveDialog(self, self._id, kind, self._session.today(), self._notes)
        shown.made.connect(self._move)
        shown.open()

    def _show(self, whole: Whole) -> None:
        if whole.life.plan.id != self._id:
            return  # another plan was asked for meanwhile
        first = self.whole is None
        self.whole = whole
        open_ = whole.life.standing.state != "closed"
        parts = (self.content, self.steps, self.notes)
        back = [part.show_plan(whole, may_write=self._may_keep and open_) for part in parts]
        self.moves.show_plan(whole)
        self._tell(whole)
        self._body.show()
        if any(back):
            self._notes.returned.emit()
        if first:
            self.verticalScrollBar().setValue(0)
            self._take_focus()

    def _tell(self, whole: Whole) -> None:
        life, day = whole.life, self._session.today()
        self._header.set_title(whole.student.name)
        parts = (whole.classroom, plan_words.about(life.plan, whole.words))
        self._header.set_subtitle(" · ".join(filter(None, parts)))
        clear(self._state)
        word, icon, tone = plan_words.look_of(life.standing, day)
        words = f"{word} · {plan_words.when(life, day)}"
        if life.standing.state == plan_words.RETURNED and life.standing.last is not None:
            words = f"{word} · {life.standing.last.reason}"
        said = label(words, "strong", wrap=True)
        said.setAccessibleName(said.text())
        self._state.setSpacing(theme.px(6))
        self._state.addWidget(picture(icon, tone))
        self._state.addWidget(said, 1)
        for kind, made in self.buttons.items():
            may = self._may_return if kind == "return" else self._may_keep
            made.setVisible(may and life.standing.allows(kind))
        self._gone.setVisible(self._may_keep and not life.standing.followed)
        self._warn(whole)

    def _warn(self, whole: Whole) -> None:
        """Moves that were not followed, till somebody has looked at them."""
        told = "; ".join(plan_words.said(each) for each in whole.life.standing.open_conflicts)
        if not told:
            self.conflict.clear()
            return
        words = self.tr(
            "Two people moved this plan apart from one another. Not followed: {moves}."
        ).format(moves=told)
        if self._may_keep:
            self.conflict.show_warning(words, self.tr("I have looked at it"), self._see)
        else:
            self.conflict.show_warning(words)

    def _take_focus(self) -> None:
        next_ = (self.buttons[kind] for kind, _ in _MOVES if self.buttons[kind].isVisible())
        found: QWidget = self.content.goal if self._may_keep else self._child
        if self.whole is not None and self.whole.life.plan.goal:
            found = next(next_, found)
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _ask_student(self) -> None:
        if self.whole is not None:
            self.student_asked.emit(self.whole.student.id)

    def _save(self, changed: Plan, shown: Plan) -> None:
        self._write(
            lambda plans: plans.save(changed, shown),
            self.tr("Saved."),
            lambda: self._save(shown, changed),
            lambda: self.content.settle(changed),
        )

    def _add_step(self, step: Step) -> None:
        self._write(lambda plans: plans.save_step(step), settle=self.steps.settle)

    def _add_note(self, note: Note) -> None:
        self._write(lambda plans: plans.save_note(note), settle=self.notes.settle)

    def _change(self, changed: Step | Note, said: str) -> None:
        """A step or a note, ticked or taken out; it can be put back."""
        before, back = self._stored(changed), _as_before()

        def work(plans: Plans) -> object:
            if isinstance(changed, Step):
                return plans.save_step(changed)
            return plans.save_note(changed)

        self._write(work, said, lambda: self._change(before, back))

    def _stored(self, changed: Step | Note) -> Step | Note:
        """As it is shown now; one that is taken out comes back as it was."""
        life = self.whole.life if self.whole else None
        those: tuple[Step | Note, ...] = (*life.steps, *life.notes) if life else ()
        return next((each for each in those if each.id == changed.id), changed)

    def _move(self, kind: str, made: Made) -> None:
        id_ = self._id
        self._write(
            lambda plans: plans.move(id_, kind, made),
            plan_words.done_words(kind),
            lambda: self._undo(id_),
            lambda: self._notes.note(note_name(id_, kind), ""),
        )

    def _undo(self, id_: str) -> None:
        self._write(lambda plans: plans.undo(id_), _as_before())

    def _see(self) -> None:
        id_ = self._id
        self._write(lambda plans: plans.see_conflicts(id_))

    def _take_away(self) -> None:
        id_ = self._id
        self._write(lambda plans: plans.take_away(id_), settle=lambda: self.taken_away.emit(id_))

    def _write(
        self,
        work: Callable[[Plans], object],
        words: str = "",
        undo: Callable[[], None] | None = None,
        settle: Callable[[], None] | None = None,
    ) -> None:
        """Write in the database lane; what is said, undone and settled then waits for the answer.
        It comes to a method of the page, so that nothing comes to a page that is gone."""
        done = _Done(words, undo, settle)

        def run(services: SchoolServices) -> _Done:
            work(services.plans)
            return done

        self._session.read(run, self._written, self._refuse)

    def _written(self, done: "_Done") -> None:
        if done.settle is not None:
            done.settle()
        if done.words:
            self.banner.show_success(done.words, self.tr("Undo") if done.undo else "", done.undo)
        self._session.changed.emit("plans")
        self.refresh()

    def _refuse(self, problem: Exception) -> None:
        """What is typed stays in its fields."""
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
            self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)


@dataclass(frozen=True, slots=True)
class _Done:
    """What is to be said when something was written, how it is undone, and what no longer waits."""

    words: str
    undo: Callable[[], None] | None
    settle: Callable[[], None] | None


def _as_before() -> str:
    return translate("PlanPage", "It is as it was before.")
