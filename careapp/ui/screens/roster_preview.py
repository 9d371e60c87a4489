"""What an import would do, before it does anything: counts, lists, problems, and the decision."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.schools import Term
from careapp.exchange.roster_diff import GROUPS, Diff, Group
from careapp.exchange.roster_listing import Listing
from careapp.services.roster import Preview
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.pages import Card, ScrollPage
from careapp.ui.pickers import Picker
from careapp.ui.screens.roster_cards import CountCard, Notice
from careapp.ui.screens.roster_lists import ChangeLists
from careapp.ui.screens.roster_words import decision
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text

PROBLEMS = "problems"
_LIST_AT_LEAST = 184  # so high that a few rows are seen; below that the page scrolls
Source = Literal["stamp", "name", "today"]


@dataclass(frozen=True, slots=True)
class Offer:
    """A file beside what is known: the preview, and the terms it could be meant for.

    `source` says where the suggested term comes from.
    """

    preview: Preview
    terms: tuple[Term, ...]
    suggested: Term
    source: Source


def read_offer(services: SchoolServices, listing: Listing, term: Term | None = None) -> Offer:
    """Compare a list with the school, in a term or else in the one the file itself is of."""
    # openpyxl comes with it: loaded by now, as a file was read, and not when the screen is opened
    from careapp.exchange import roster

    suggested = services.roster.term_of(listing)
    chosen = term or suggested
    other = services.people.term(f"{suggested.year}/{3 - suggested.number}")
    known = {each.id: each for each in (*services.people.terms(), suggested, other, chosen)}
    terms = sorted(known.values(), key=lambda each: (each.year, each.number))
    source: Source = "stamp" if listing.stamp else "name" if roster.term_of(listing) else "today"
    return Offer(services.roster.preview(listing, chosen), tuple(terms), suggested, source)


class PreviewPage(QWidget):
    """Nothing is written here: `accepted` tells what a person decided."""

    accepted = Signal(object, object)  # Preview, the groups
    given_up = Signal()
    term_picked = Signal(object)  # Term

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self._cards = {
            group: CountCard(group, tick=group not in ("unchanged", PROBLEMS))
            for group in (*GROUPS, PROBLEMS)
        }
        self._terms = Picker(self.tr("Term of the list"), "Ctrl+Shift+T")
        self._why = label("", "muted", wrap=True)
        self._lists = ChangeLists()
        self._notice = Notice()
        self._notice_words = label("", wrap=True)
        self._skip = TickBox("")
        self._summary = label("", wrap=True)
        self._accept = button(self.tr("Store"), "primary", key="Ctrl+Return", icon="check")
        self._build()
        self._terms.picked.connect(self.term_picked)
        self._skip.clicked.connect(self._tell)
        self._accept.clicked.connect(self._decide)
        for each in self._cards.values():
            each.opened.connect(self.open_list)
            each.ticked.connect(self._tell)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        term = label(self.tr("Into term"), "muted")
        term.setBuddy(self._terms)
        top.addWidget(self._why, 1)
        top.addWidget(term)
        top.addWidget(self._terms)
        cards = QHBoxLayout()
        cards.setSpacing(10)
        for each in self._cards.values():
            cards.addWidget(each, 1)
        listing = Card()
        listing.add(self._lists, 1)
        listing.setMinimumHeight(theme.px(_LIST_AT_LEAST))
        self._notice.column.addWidget(self._notice_words)
        self._notice.column.addWidget(self._skip)
        page = ScrollPage()
        page.column.setContentsMargins(0, 0, 0, 0)
        page.column.setSpacing(10)
        page.column.addLayout(top)
        page.column.addLayout(cards)
        page.column.addWidget(self._notice)
        page.column.addWidget(listing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(page, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        other = button(self.tr("Choose another file"))
        other.clicked.connect(self.given_up)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._summary, 1)
        foot.addWidget(other)
        foot.addWidget(self._accept)
        return foot

    def show_offer(self, offer: Offer) -> None:
        """Show what a file would change; the usual groups are ticked."""
        self._offer = offer
        diff = offer.preview.diff
        self._terms.fill([(labels.term(each), each) for each in offer.terms], offer.preview.term)
        set_text(self._why, self._why_words(offer))
        for group in GROUPS:
            self._cards[group].show_count(diff.counts[group], accepted=group in diff.default_groups)
        tone = "problem" if diff.errors else "at_risk" if diff.problems else ""
        self._cards[PROBLEMS].show_count(len(diff.problems), tone=tone)
        self._skip.setChecked(False)
        self._lists.show_diff(diff)
        self.open_list(self._first_list(diff))
        self._tell()

    def take_focus(self) -> None:
        """The keyboard begins at the count whose list is open."""
        for card in self._cards.values():
            if card.button.isChecked():
                card.button.setFocus()

    def open_list(self, group: str) -> None:
        """Show the children of a group, or the problems."""
        for name, card in self._cards.items():
            card.set_open(name == group)
        self._lists.open(group)

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is ticked."""
        return tuple(group for group in GROUPS if self._cards[group].accepted)

    @property
    def preview(self) -> Preview | None:
        return self._offer.preview if self._offer else None

    @property
    def summary(self) -> str:
        """What would be stored, or why nothing can be."""
        return self._summary.text()

    @staticmethod
    def _first_list(diff: Diff) -> str:
        if diff.errors:
            return PROBLEMS
        return next((group for group in GROUPS if diff.counts[group]), PROBLEMS)

    def _why_words(self, offer: Offer) -> str:
        day = labels.day_short(offer.preview.day)
        if offer.preview.term.id != offer.suggested.id:
            return self.tr("You chose the term; the list holds from {day}.").format(day=day)
        reasons = {
            "stamp": self.tr("The term is that of the day in the file; it holds from {day}."),
            "name": self.tr("The term is that of the file's name; it holds from {day}."),
            "today": self.tr("The file names no term: today's is taken; it holds from {day}."),
        }
        return reasons[offer.source].format(day=day)

    def _bad_rows(self) -> int:
        return len({each.row for each in self._offer.preview.diff.errors}) if self._offer else 0

    def _tell(self) -> None:
        """Say what would be written, and what stands in the way."""
        if self._offer is None:
            return
        diff, groups, bad = self._offer.preview.diff, self.groups, self._bad_rows()
        words = decision(diff.counts, groups)
        refused = bool(bad) and not self._skip.isChecked()
        self._say_notice(diff, bad, refused=refused)
        if refused:
            text = self.tr("Nothing can be stored while there are errors.")
        elif words:
            text = self.tr("Will be stored in one go: {what}").format(what=words)
            if bad:
                text = self.tr("{text} · {count} rows left out").format(text=text, count=bad)
        elif any(diff.counts[group] for group in GROUPS if group != "unchanged"):
            text = self.tr("No group is ticked: there is nothing to store.")
        else:
            text = self.tr("The list says what is known already: there is nothing to store.")
        set_text(self._summary, text)
        self._accept.setEnabled(bool(words) and not refused)

    def _say_notice(self, diff: Diff, bad: int, *, refused: bool) -> None:
        parts = []
        if refused:
            parts.append(
                self.tr(
                    "There are errors in %n row(s). Mend them in the file and choose it again, or "
                    "leave them out for now; nobody leaves the school because of them.",
                    "",
                    bad,
                )
            )
        held = diff.left and "left" not in diff.default_groups
        if held and "left" not in self.groups and not refused:
            parts.append(
                self.tr(
                    "{count} of {total} students ({share} %) are not in this file. It may be the "
                    "list of some classes only, so nobody is marked as left. Tick the group only "
                    "if they really left."
                ).format(
                    count=len(diff.left), total=diff.enrolled, share=round(diff.left_share * 100)
                )
            )
        set_text(self._notice_words, "\n".join(parts))
        self._notice_words.setVisible(bool(parts))
        self._skip.setText(self.tr("Leave out the %n row(s) with errors", "", bad))
        self._skip.setVisible(bool(bad))
        self._notice.set_tone("problem" if refused else "at_risk")
        self._notice.setVisible(bool(parts) or bool(bad))

    def _decide(self) -> None:
        if self._offer is not None:
            self.accepted.emit(self._offer.preview, self.groups)
