"""One care plan: what it says, its steps, how it goes, and the moves it may make now."""

from datetime import date

from PySide6.QtCore import Signal

from careapp.domain.access import Action
from careapp.domain.plans import Note, Plan, Step
from careapp.services.plans import Plans, Whole
from careapp.services.schools import SchoolServices
from careapp.ui.screens import plan_words
from careapp.ui.screens.one_page import MovingPage
from careapp.ui.screens.page_writer import as_before
from careapp.ui.screens.plan_content import ContentCard
from careapp.ui.screens.plan_extras import PlanExtras
from careapp.ui.screens.plan_move import MoveDialog
from careapp.ui.screens.plan_notes import MovesCard, NotesCard
from careapp.ui.screens.plan_steps import StepsCard
from careapp.ui.screens.screening_header import BACK_KEY
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button

# The moves in the order of their buttons; the first that may be made is the next step.
_MOVES = {"start": "Ctrl+Return", "review": "Ctrl+Return", "reopen": "", "close": "", "return": ""}


class PlanPage(MovingPage[Plans]):
    """Its goal and what it is about at the left; steps, notes and moves at the right."""

    refer_asked = Signal(object)  # the child and the plan, for a referral

    def __init__(self, session: Session, notes: Notes) -> None:
        super().__init__(session, notes, "plans")
        self.whole: Whole | None = None
        actor = session.actor
        self._may_keep = actor.may(Action.KEEP_PLANS)
        self._may_return = actor.may(Action.RETURN_PLANS)
        self.content = ContentCard(notes)
        self.extras = PlanExtras(session, self, notes, self._writer)
        self.steps = StepsCard(session.today(), notes)
        self.notes, self.moves = NotesCard(session.today(), notes), MovesCard()
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
        self._refer = button(self.tr("Refer"), icon="referrals")
        self._refer.clicked.connect(self._ask_referral)
        if not self._session.actor.may(Action.KEEP_REFERRALS):
            self._refer.hide()
        self._gone = button(self.tr("Opened by mistake"), "plain")
        self._gone.clicked.connect(self._take_away)
        for kind, key in reversed(_MOVES.items()):
            primary = bool(key) or kind == "reopen"
            words = plan_words.move_word(kind)
            self._add_move(kind, button(words, "primary" if primary else "", key=key))
        extras = self.extras
        self._lay_out(
            (back, self._gone, self._refer, self._child),
            (self.content, extras.change, extras.sealed),
            (self.steps, extras.conferences, self.notes, self.moves),
        )

    def leave(self) -> None:
        super().leave()
        self.whole = None
        self.extras.leave()

    def refresh(self) -> None:
        id_ = self._id
        if id_:
            self._session.read(
                lambda services: services.plans.whole(id_), self._show, self._writer.refuse
            )

    def ask(self, kind: str) -> None:
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
        may, life = self._may_keep and open_, whole.life
        back = [part.show_plan(whole, may_write=may) for part in (self.content, self.steps)]
        back.append(self.notes.show_notes(self._id, life.notes, whole.names, may_write=may))
        self.extras.show_plan(whole, may_write=may)
        begun = plan_words.begun(life.plan)
        self.moves.show_way(life.standing, begun, whole.names, plan_words.told)
        self._tell(whole)
        self._body.show()
        if any(back):
            self._notes.returned.emit()
        if first:
            written, begun_with = bool(life.plan.goal), life.plan.concerns or life.plan.story
            what = self.content.goal if begun_with else self.content.concerns
            first_of_all = what if self._may_keep else self._child
            self._focus(first_of_all, _MOVES if written else ())

    def _tell(self, whole: Whole) -> None:
        life, day = whole.life, self._session.today()
        self._header.set_title(whole.student.name)
        parts = (whole.classroom, plan_words.about(life.plan, whole.words))
        self._header.set_subtitle(" · ".join(filter(None, parts)))
        word, icon, tone = plan_words.look_of(life.standing, day)
        words = f"{word} · {plan_words.when(life, day)}"
        if life.standing.state == plan_words.RETURNED and life.standing.last is not None:
            words = f"{word} · {life.standing.last.reason}"
        self._say_state(words, icon, tone)
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
        self._warn_of(words, may_see=self._may_keep)

    def _ask_student(self) -> None:
        if self.whole is not None:
            self.student_asked.emit(self.whole.student.id)

    def _ask_referral(self) -> None:
        """What is typed above is saved first: the referral takes it over."""
        self.content.save()
        if self.whole is not None:
            self.refer_asked.emit({"student": self.whole.student.id, "plan": self._id})

    def _save(self, changed: Plan, shown: Plan) -> None:
        self._write(
            lambda plans: plans.save(changed, shown),
            self.tr("Saved."),
            lambda: self._save(shown, changed),
            lambda: self.content.settle(changed),
        )

    def _add_step(self, step: Step) -> None:
        self._write(lambda plans: plans.save_step(step), settle=self.steps.settle)

    def _add_note(self, day: date, text: str) -> None:
        note = Note("", self._id, "", day, text)
        self._write(lambda plans: plans.save_note(note), settle=self.notes.settle)

    def _change(self, changed: Step | Note, said: str) -> None:
        """A step or a note, ticked or taken out; it can be put back."""
        before, back = self._stored(changed), as_before()

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

    def _service(self, services: SchoolServices) -> Plans:
        return services.plans

    def _done_words(self, kind: str) -> str:
        return plan_words.done_words(kind)
