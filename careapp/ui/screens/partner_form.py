"""One partner: who it is, whom to ask for, what it helps with, and where it took part."""

from dataclasses import asdict, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.partners import Partner
from careapp.services.partners import Uses
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.pages import SPACING, Banner, Card, PageHeader, ScrollPage
from careapp.ui.pickers import Picker
from careapp.ui.screens import partner_words
from careapp.ui.screens.partner_uses import UsesCard
from careapp.ui.screens.plan_fields import Lines, foot, narrow
from careapp.ui.screens.settings_section import beside
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

BACK_KEY, SAVE_KEY = "Alt+Left", "Ctrl+S"
_BESIDE = 800
FORM = "/partner"  # behind the id, the name of what is typed and not saved


class PartnerPage(ScrollPage):
    """Waits for its Save button; what is typed and not saved is noted, and comes back."""

    closed = Signal()
    saved = Signal(object, object)  # the Partner as it shall be, and as it was shown
    retired = Signal(str, bool)  # a partner; whether it helps no longer
    asked = Signal(str, str, str)  # a place, and by which name which thing is asked for there

    def __init__(self, notes: Notes, *, may_keep: bool) -> None:
        super().__init__()
        self._notes, self._may_keep = notes, may_keep
        self.shown: Partner | None = None
        self.banner, self._header = Banner(), PageHeader()
        self.kind = narrow(Picker(self.tr("Kind")))
        self.lines = {
            "name": Field(self.tr("Name")),
            "contact": Field(self.tr("Whom to ask for")),
            "position": Field(self.tr("Position")),
            "phone": Field(self.tr("Phone")),
        }
        self.texts = {
            "helps": Lines(self.tr("What it can help with"), 3),
            "address": Lines(self.tr("Address")),
            "note": Lines(self.tr("Remarks")),
        }
        self.uses = UsesCard()
        self._retire = button("", "plain")
        self._save = button(self.tr("Save"), "primary", key=SAVE_KEY, icon="save")
        self._drop = button(self.tr("Drop the changes"))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def _build(self) -> None:
        back = button(self.tr("The directory again"), "plain", key=BACK_KEY, icon="left")
        back.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch()
        top.addWidget(self._retire)
        self._card = Card(self.tr("Who it is"))
        kind = QWidget()
        under = QVBoxLayout(kind)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(3)
        title = label(self.tr("Kind"), "strong")
        title.setBuddy(self.kind)
        under.addWidget(title)
        under.addWidget(self.kind)
        under.addStretch()
        fields = self.lines
        self._card.add(fields["name"])
        self._card.add(beside(kind, fields["phone"]))
        self._card.add(beside(fields["contact"], fields["position"]))
        for lines in self.texts.values():
            self._card.add(lines)
        self._card.add(foot(self._save, self._drop))
        body = QWidget()
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACING)
        for part, share in ((self._card, 3), (self.uses, 2)):
            column = QVBoxLayout()
            column.addWidget(part)
            column.addStretch(1)
            self._beside.addLayout(column, share)
        body.setLayout(self._beside)
        self.column.addLayout(top)
        self.column.addWidget(self._header)
        self.column.addWidget(self.banner)
        self.column.addWidget(body, 1)

    def _connect(self) -> None:
        for field in self.lines.values():
            field.changed.connect(self._weigh)
            field.entered.connect(self.save)
            field.edit.setReadOnly(not self._may_keep)
        for lines in self.texts.values():
            lines.changed.connect(self._weigh)
            lines.set_read_only(not self._may_keep)
        self.kind.fill([(self.tr("Choose the kind"), ""), *partner_words.kinds()])
        self.kind.setEnabled(self._may_keep)
        self.kind.picked.connect(self._weigh)
        self._save.setVisible(self._may_keep)
        self._drop.setVisible(self._may_keep)
        self._save.clicked.connect(self.save)
        self._drop.clicked.connect(self._revert)
        self._retire.clicked.connect(self._ask_retire)
        self.uses.asked.connect(self.asked)

    def show_partner(self, partner: Partner, found: Uses | None) -> bool:
        """Show a partner (without id: a new one), with what was typed about it and not saved;
        whether that stands here again after a sign-in."""
        other = self.shown is None or self.shown.id != partner.id
        self.shown = None  # what is put in now is not typed
        typed, back = self._notes.look(f"{partner.id}{FORM}")
        self._put(replace(partner, **typed) if typed else partner)
        self.shown = partner
        words = partner.name or self.tr("A new partner")
        self._header.set_title(words)
        gone = "" if partner.active else self.tr("Helps no longer: it is not offered any more.")
        kind = partner_words.kind_word(partner.kind) if partner.kind else ""
        self._header.set_subtitle(" · ".join(filter(None, (kind, gone))))
        self._retire.setText(
            self.tr("Helps no longer") if partner.active else self.tr("Helps again")
        )
        self._retire.setVisible(self._may_keep and bool(partner.id))
        self.uses.setVisible(found is not None)
        if found is not None:
            self.uses.show_uses(found)
        self._weigh()
        if other:
            self.verticalScrollBar().setValue(0)
            self.lines["name"].setFocus(Qt.FocusReason.OtherFocusReason)
        return back and bool(typed)

    def leave(self) -> None:
        """Show no partner."""
        self.shown = None
        self.banner.clear()

    @property
    def is_changed(self) -> bool:
        return self.shown is not None and self._now() != self.shown

    def save(self) -> None:
        """Tell what is changed, if anything is."""
        if self.shown is None or not self._may_keep or not self.is_changed:
            return
        if not self.lines["name"].text().strip():
            self.lines["name"].say(self.tr("A partner needs a name."), "error")
            self.lines["name"].setFocus()
        elif not self.kind.chosen():
            self.banner.show_error(self.tr("Choose what kind of partner this is."))
            self.kind.setFocus()
        else:
            self.saved.emit(self._now(), self.shown)

    def settle(self, id_: str) -> None:
        """It was saved: nothing waits any more; `id_` is "" for a new one."""
        self._notes.note(f"{id_}{FORM}", "")

    def _ask_retire(self) -> None:
        if self.shown is not None:
            self.retired.emit(self.shown.id, self.shown.active)

    def _put(self, partner: Partner) -> None:
        self.kind.choose(partner.kind)
        for name, field in self.lines.items():
            if field.text() != getattr(partner, name):
                field.set_text(getattr(partner, name))
            field.say_hint()
        for name, lines in self.texts.items():
            lines.set_text(getattr(partner, name))

    def _now(self) -> Partner:
        """The partner as its fields say."""
        assert self.shown is not None
        lines, texts = self.lines, self.texts
        return replace(
            self.shown,
            kind=str(self.kind.chosen() or ""),
            name=lines["name"].text(),
            contact=lines["contact"].text(),
            position=lines["position"].text(),
            phone=lines["phone"].text(),
            helps=texts["helps"].text(),
            address=texts["address"].text(),
            note=texts["note"].text(),
        )

    def _revert(self) -> None:
        if self.shown is not None:
            shown, self.shown = self.shown, None
            self._put(shown)
            self.shown = shown
            self._weigh()

    def _weigh(self, _typed: object = None) -> None:
        if self.shown is None:
            return
        changed = self.is_changed
        self._save.setEnabled(changed)
        self._drop.setEnabled(changed)
        typed = {}
        if changed:
            typed = {k: v for k, v in asdict(self._now()).items() if k not in ("id", "active")}
        self._notes.note(f"{self.shown.id}{FORM}", typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside_ = self.width() >= theme.px(_BESIDE)
        self._beside.setDirection(way.LeftToRight if beside_ else way.TopToBottom)
