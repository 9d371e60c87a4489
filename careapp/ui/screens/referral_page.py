"""One referral: what its letter says, what goes with it, who answered, and what may be done now."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from careapp.domain.access import Action
from careapp.domain.referrals import Note, Referral
from careapp.services.referral_board import may
from careapp.services.referrals import Made, Referrals, Whole
from careapp.services.schools import SchoolServices
from careapp.ui.screens import referral_words
from careapp.ui.screens.one_page import MovingPage
from careapp.ui.screens.page_writer import as_before
from careapp.ui.screens.plan_notes import MovesCard, NotesCard
from careapp.ui.screens.referral_content import LetterCard
from careapp.ui.screens.referral_enclosures import EnclosuresCard
from careapp.ui.screens.referral_move import ReferralMoveDialog
from careapp.ui.screens.referral_papers import PapersCard
from careapp.ui.screens.screening_header import BACK_KEY
from careapp.ui.screens.student_documents import DocumentsCard
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, set_kind

PLACE = "referrals"
# The moves in the order of their buttons; the first that may be made is the next step.
_MOVES = {"send": "Ctrl+Return", "receive": "Ctrl+Return", "result": "Ctrl+Shift+Return",
          "close": "", "return": "", "reopen": ""}  # fmt: skip
_NEXT = {"draft": "send", "returned": "send", "sent": "receive", "received": "result",
         "result": "close", "closed": "reopen"}  # fmt: skip


class ReferralPage(MovingPage[Referrals]):
    """Its letter at the left; what goes with it, papers, follow-up and moves at the right."""

    plan_asked = Signal(str)

    def __init__(self, session: Session, notes: Notes) -> None:
        super().__init__(session, notes, PLACE)
        self.whole: Whole | None = None
        self._may_keep = session.actor.may(Action.KEEP_REFERRALS)
        self.content, self.enclosures = LetterCard(notes), EnclosuresCard()
        self.papers, self.documents = PapersCard(session, self, self.banner), DocumentsCard(session)
        self.notes = NotesCard(
            session.today(), notes, self.tr("Follow-up (paper 3)"),
            self.tr("Whom you asked, what you were told, and what comes next"),
        )  # fmt: skip
        self.moves = MovesCard(self.tr("The referral's way so far"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self._back = button(self.tr("The board again"), "plain", key=BACK_KEY, icon="left")
        self._child = button(self.tr("The child's page"), icon="person")
        self._plan = button(self.tr("The care plan"), icon="plans")
        self._gone = button(self.tr("Drafted by mistake"), "plain")
        for kind, key in reversed(_MOVES.items()):
            self._add_move(kind, button(referral_words.move_word(kind), key=key))
        self._lay_out(
            (self._back, self._gone, self._plan, self._child),
            (self.content,),
            (self.enclosures, self.papers, self.notes, self.documents, self.moves),
        )

    def _connect(self) -> None:
        self._back.clicked.connect(self.closed)
        self._child.clicked.connect(self._ask_student)
        self._plan.clicked.connect(self._ask_plan)
        self._gone.clicked.connect(self._take_away)
        self.content.saved.connect(self._save)
        self.enclosures.changed.connect(self._tick)
        self.notes.added.connect(self._add_note)
        self.notes.changed.connect(self._change)

    def leave(self) -> None:
        super().leave()
        self.whole = None
        self.documents.show_about("")

    def refresh(self) -> None:
        id_ = self._id
        if id_:
            self._session.read(
                lambda services: services.referrals.whole(id_), self._show, self._writer.refuse
            )

    def ask(self, kind: str) -> None:
        """Sending asks nothing."""
        self.content.save()
        if kind == "send":
            self._move(kind, Made())
            return
        shown = ReferralMoveDialog(self, self._id, kind, self._session.today(), self._notes)
        shown.made.connect(self._move)
        shown.open()

    def _show(self, whole: Whole) -> None:
        life = whole.life
        if life.referral.id != self._id:
            return  # another one was asked for meanwhile
        first = self.whole is None
        self.whole = whole
        open_ = life.standing.state != "closed"
        writes = self._may_keep and open_
        notes = may(self._session.actor, "note", life.referral) and open_
        back = [
            self.content.show_referral(whole, may_write=writes),
            self.notes.show_notes(self._id, life.notes, whole.names, may_write=notes),
        ]
        self.enclosures.show_referral(whole, may_write=writes)
        self.papers.show_referral(whole)
        self.documents.show_about(self._id, life.referral.student)
        begun = referral_words.begun(life.referral)
        self.moves.show_way(life.standing, begun, whole.names, referral_words.told)
        self._tell(whole)
        self._body.show()
        if any(back):
            self._notes.returned.emit()
        if first:
            written, letter = bool(life.referral.asked), self.content
            what = letter.texts["asked"] if life.referral.is_addressed else letter.receiver
            first_of_all = what if self._may_keep else self._child
            self._focus(first_of_all, _MOVES if written else ())

    def _tell(self, whole: Whole) -> None:
        life, day = whole.life, self._session.today()
        self._header.set_title(whole.student.name)
        to = referral_words.receiver(life.referral, whole.partner_names)
        parts = (whole.classroom, referral_words.side_word(life.referral.kind), to)
        self._header.set_subtitle(" · ".join(filter(None, parts)))
        word, icon, tone = referral_words.look_of(life, day, whole.days)
        self._say_state(f"{word} · {referral_words.when(life, day)}", icon, tone)
        for kind, made in self.buttons.items():
            allowed = may(self._session.actor, kind, life.referral) and life.standing.allows(kind)
            made.setVisible(allowed)
            set_kind(made, "primary" if kind == _NEXT[life.standing.state] else "")
        self._gone.setVisible(self._may_keep and not life.standing.followed)
        self._plan.setVisible(bool(life.referral.plan))
        self._warn(whole)

    def _warn(self, whole: Whole) -> None:
        """Moves that were not followed, till somebody has looked at them; and who has to send."""
        life = whole.life
        told = "; ".join(referral_words.said(each) for each in life.standing.open_conflicts)
        if told:
            words = self.tr(
                "Two people moved this referral apart from one another. Not followed: {moves}."
            ).format(moves=told)
            self._warn_of(words, may_see=may(self._session.actor, "seen", life.referral))
        elif life.standing.allows("send") and not may(self._session.actor, "send", life.referral):
            self.conflict.show_warning(
                self.tr("Outside the school the guidance teacher or the director sends it.")
            )
        elif whole.warning and life.standing.allows("send"):
            self.conflict.show_warning(whole.warning)
        else:
            self.conflict.clear()

    def _ask_student(self) -> None:
        if self.whole is not None:
            self.student_asked.emit(self.whole.student.id)

    def _ask_plan(self) -> None:
        if self.whole is not None:
            self.plan_asked.emit(self.whole.life.referral.plan)

    def _save(self, changed: Referral, shown: Referral) -> None:
        self._write(
            lambda referrals: referrals.save(changed, shown),
            self.tr("Saved."),
            lambda: self._save(shown, changed),
            lambda: self.content.settle(changed),
        )

    def _tick(self, changed: Referral, shown: Referral, said: str) -> None:
        back = as_before()
        self._write(
            lambda referrals: referrals.save(changed, shown),
            said,
            lambda: self._tick(shown, changed, back),
        )

    def _add_note(self, day: date, text: str) -> None:
        note = Note("", self._id, "", day, text)
        self._write(lambda referrals: referrals.save_note(note), settle=self.notes.settle)

    def _change(self, changed: Note, said: str) -> None:
        """A note that is taken out; it can be put back."""
        before, back = replace(changed, deleted=not changed.deleted), as_before()
        self._write(
            lambda referrals: referrals.save_note(changed),
            said,
            lambda: self._change(before, back),
        )

    def _service(self, services: SchoolServices) -> Referrals:
        return services.referrals

    def _done_words(self, kind: str) -> str:
        return referral_words.done_words(kind)
