"""The card with the profile of a class: how its children lie on facets or on growth."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from careapp.services.results import ClassResults
from careapp.ui.figure_words import limit_words, source_words
from careapp.ui.marks import Legend
from careapp.ui.pages import Card
from careapp.ui.screens.results_rows import signs
from careapp.ui.spread_view import SpreadView
from careapp.ui.widgets import label, set_text


class ProfileCard(Card):
    """The picture, who the child at work is, and what the numbers and the signs mean."""

    opened = Signal(str)  # a student's id

    def __init__(self) -> None:
        super().__init__()
        self.view = SpreadView()
        self._who, self._axis = label("", "strong"), label("", "small", wrap=True)
        self._signs = QVBoxLayout()
        self.add(self.view)
        self.add(self._who)
        self.add(self._signs)
        self.add(self._axis)
        self.view.picked.connect(self.opened)
        self.view.pointed.connect(self._who.setText)

    def show_results(self, results: ClassResults) -> None:
        profile = results.profile
        self.set_title(profile.title if profile else "")
        form, by = results.form, results.edition
        limits = {each.id: limit_words(form, by, each) for each in results.scales}
        self.view.show_spread(profile, source_words(by), limits)
        while item := self._signs.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        if profile:
            there = {strip.scale for strip in profile.strips}
            shown = [each for each in results.scales if each.id in there]
            self._signs.addWidget(Legend(signs(results.form, shown)[:-1]))
            how = self.tr("Each sign is a child; the dashed line is the median of the class.")
            set_text(self._axis, f"{how} {profile.axis}")

    def start(self) -> None:
        """Put the keyboard on the first child."""
        self.view.setFocus()
