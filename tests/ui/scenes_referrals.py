"""Referrals as scenes: the board, a referral in each state, the questions before it moves on."""

from careapp.ui.screens.plan_new import ChildDialog
from careapp.ui.screens.referral_days import DaysDialog
from careapp.ui.screens.referral_move import ReferralMoveDialog
from tests.ui.scenes import scene


@scene("referrals")
def referrals(tour):
    """The board: empty, or with referrals in every state."""
    tour.open("referrals")
    tour.screen("referrals").show_board()
    tour.settle()
    yield


@scene("referrals-below", least=60)
def referrals_below(tour):
    """The closed ones, below the columns."""
    tour.open("referrals")
    board = tour.screen("referrals").board
    bar = board.verticalScrollBar()
    bar.setValue(bar.maximum())
    tour.settle()
    yield
    bar.setValue(0)


@scene("referrals-whole-school", least=60)
def referrals_whole_school(tour):
    tour.open("referrals")
    tour.choose_whole_school()
    yield


@scene("referrals-child", least=3)
def referrals_child(tour):
    tour.open("referrals")
    tour.screen("referrals").ask_child()
    tour.settle()
    yield
    tour.screen("referrals").findChild(ChildDialog).reject()
    tour.settle()


@scene("referrals-days", least=60)
def referrals_days(tour):
    tour.open("referrals")
    tour.screen("referrals").ask_days()
    tour.settle()
    yield
    tour.screen("referrals").findChild(DaysDialog).reject()
    tour.settle()


def _referral(name, column, kind="", *, side=None):
    """A referral of a column of the board, and perhaps the question before it moves on."""

    @scene(name, least=60)
    def walk(tour):
        tour.open("referrals")
        screen = tour.screen("referrals")
        found = [
            card.life.referral
            for card in screen.board.board.of(column)
            if side is None or card.life.referral.kind == side
        ]
        screen.show_one(found[-1].id)
        tour.settle()
        if kind:
            screen.page.ask(kind)
            tour.settle()
        yield
        if kind:
            screen.page.findChild(ReferralMoveDialog).reject()
        screen.show_board()
        tour.settle()


_referral("referral-draft", "draft")
_referral("referral-unanswered", "unanswered")
_referral("referral-external", "sent", side="external")
_referral("referral-answered", "result")
_referral("referral-closed", "closed")
_referral("referral-receive", "unanswered", "receive")
_referral("referral-result", "received", "result")
_referral("referral-return", "sent", "return")
_referral("referral-close", "result", "close")
