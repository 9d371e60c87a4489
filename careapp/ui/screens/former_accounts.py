"""Plans and referrals as a child's former school tells them: to be read, and nothing to be done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.transfers import Account
from careapp.i18n import translate
from careapp.services.transfer_accounts import heading
from careapp.ui import theme
from careapp.ui.widgets import label


class FormerAccounts(QWidget):
    """One below the other, each with its parts under their headings."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(2))
        for each in accounts:
            column.addWidget(label(kind_word(each), "strong", wrap=True))
            column.addWidget(label(each.title, wrap=True))
            for name, lines in each.parts:
                column.addSpacing(theme.px(4))
                column.addWidget(label(heading(name), "muted", wrap=True))
                for line in lines:
                    column.addWidget(label(f"·  {line}", wrap=True))
            column.addSpacing(theme.px(8))


def kind_word(account: Account) -> str:
    """Whose it was and what it is."""
    if account.kind == "plan":
        return translate("Transfer", "Care plan of the former school")
    return translate("Transfer", "Referral of the former school")
