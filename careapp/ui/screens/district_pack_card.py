"""What a school sent for a round: each file with what is wrong with it, and what the desk said."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.packs import Kept
from careapp.services.rounds import RoundLine
from careapp.ui import labels, theme
from careapp.ui.marks import GroupMark, remark
from careapp.ui.pages import Card
from careapp.ui.screens import district_words
from careapp.ui.screens.district_words import TONES
from careapp.ui.screens.home_parts import clear, rule
from careapp.ui.widgets import button, label


class PacksCard(Card):
    """The one that counts first; buttons for each file."""

    saved = Signal(object)  # Kept: its file as it came
    trusted = Signal(object)  # Kept: take the school's new key
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("What the school sent"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.add(self._rows)

    def show_line(
        self, line: RoundLine, words: Mapping[str, Sequence[str]], *, may_keep: bool
    ) -> None:
        """`words` are what is wrong with each file, by its id."""
        clear(self._rows)
        packs = [*([line.pack] if line.pack else []), *line.others]
        for n, pack in enumerate(packs):
            if n:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._pack(pack, line, words.get(pack.id, ()), may_keep))
        if not packs:
            said = self.tr("Nothing has come from this school in this round.")
            late = district_words.late_words(line)
            self._rows.addWidget(label(" ".join(filter(None, (said, late))), "muted", wrap=True))

    def _pack(self, pack: Kept, line: RoundLine, words: Sequence[str], may_keep: bool) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        at_work = pack is line.pack
        top = QHBoxLayout()
        top.addWidget(GroupMark(*self._state(pack, at_work=at_work), "strong"))
        top.addWidget(label(district_words.counted_words(pack), wrap=True), 1)
        column.addLayout(top)
        late = district_words.late_words(line) if at_work else ""
        about = (pack.file, late, self._decided(pack))
        column.addWidget(label(" · ".join(filter(None, about)), "small", wrap=True))
        for sentence in words:
            column.addLayout(remark(sentence, "", "problem"))
        for note in line.notes if at_work else ():
            column.addLayout(remark(note, "", "at_risk"))
        for reason in pack.reasons:
            said = self.tr("Returned because: {reason}").format(reason=reason)
            column.addLayout(remark(said, "", "at_risk"))
        if pack.cover is not None and pack.cover.changed:
            said = self.tr("The school says: {words}").format(words=pack.cover.changed)
            column.addWidget(label(said, "muted", wrap=True))
        column.addLayout(self._buttons(pack, may_keep=may_keep))
        return made

    def _state(self, pack: Kept, *, at_work: bool) -> tuple[str, str]:
        """Its sign and word; one that another replaced is quiet."""
        if at_work or not pack.good:
            return TONES[pack.state], district_words.state_word(pack.state)
        return "muted", self.tr("Replaced")

    def _decided(self, pack: Kept) -> str:
        if pack.decided is None:
            return ""
        words = self.tr("decided on {day}")
        return words.format(day=labels.day_short(pack.decided))

    def _buttons(self, pack: Kept, *, may_keep: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        other_key = any(each.fault == "other_key" for each in pack.problems)
        for words, then, shown in (
            (self.tr("Save the file …"), self.saved, True),
            (self.tr("Take the school's new key …"), self.trusted, may_keep and other_key),
            (self.tr("Take away"), self.removed, may_keep),
        ):
            if shown:
                each = button(words, "plain")
                each.setAccessibleName(f"{words}: {pack.file}")
                each.clicked.connect(lambda _=False, then=then: then.emit(pack))
                row.addWidget(each)
        row.addStretch(1)
        return row


class PastCard(Card):
    """The rounds before, and what was decided in them; the newest first."""

    asked = Signal(str)  # a term

    def __init__(self) -> None:
        super().__init__(self.tr("Rounds before"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        self.add(self._rows)

    def show_packs(self, packs: Sequence[Kept], term: str) -> None:
        clear(self._rows)
        others = [each for each in packs if each.term != term]
        self.setVisible(bool(others))
        for each in others:
            row, holder = QHBoxLayout(), QWidget()
            row.setContentsMargins(0, 0, 0, 0)
            words = f"{each.term} · {district_words.counted_words(each)}"
            row.addWidget(GroupMark(TONES[each.state], district_words.state_word(each.state)))
            row.addWidget(label(words, wrap=True), 1)
            holder.setLayout(row)
            self._rows.addWidget(holder)
