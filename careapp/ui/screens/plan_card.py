"""A plan on the board: whose it is, what it is about, and when it is looked at again."""

from careapp.services.plan_board import Board, Card
from careapp.ui import labels
from careapp.ui.screens import plan_words
from careapp.ui.screens.board_cards import BoardCard, Said, picture

__all__ = ["picture", "plan_card"]


def plan_card(card: Card, board: Board) -> BoardCard:
    """The class stands on a card of the whole school's board alone."""
    plan, day, standing = card.life.plan, board.day, card.life.standing
    room = "" if board.classroom else card.classroom
    owner = board.staff.get(plan.owner, "")
    return BoardCard(
        plan.id,
        Said(
            labels.short_name(card.student),
            plan_words.about(plan, board.words),
            plan_words.when(card.life, day),
            plan_words.look_of(standing, day),
            standing.state == plan_words.RETURNED,
            (room, plan_words.steps_done(card.life), owner),
        ),
    )
