"""What a referral says: to whom, what the problem is, what was done, and what is asked for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import EXTERNAL, INTERNAL, SIDES, WRITABLE, Referral
from careapp.i18n import language
from careapp.services.referrals import Whole
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker, Pills
from careapp.ui.screens import referral_words
from careapp.ui.screens.plan_fields import Lines, foot, narrow
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

SAVE_KEY = "Ctrl+S"


class LetterCard(Card):
    """Waits for its Save button; what is typed and not saved is noted, and comes back.

    Once it is sent only the number of the letter and who sees to it may still be written.
    """

    saved = Signal(object, object)  # the Referral as it shall be, and as it was shown

    def __init__(self, notes: Notes) -> None:
        super().__init__(self.tr("What the letter says"))
        self._notes = notes
        self._whole: Whole | None = None
        self.side = Pills(
            [(each, referral_words.side_word(each)) for each in SIDES], self.tr("Where to")
        )
        # Where its words take two lines it is as high as both.
        self.side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.unit = narrow(Picker(self.tr("Unit of the school")))
        self.partner = narrow(Picker(self.tr("Agency from the directory of partners")))
        self.agency = Field(self.tr("Or another agency by its name"))
        self.addressee = Field(self.tr("Addressee (เรียน)"))
        self.number = Field(self.tr("Number of the letter"))
        self.owner = narrow(Picker(self.tr("Who sees to the referral")))
        self.texts: Mapping[str, Lines] = {
            "problem": Lines(self.tr("The problem that was found"), 3),
            "helped": Lines(self.tr("What was done to help so far"), 4),
            "remaining": Lines(self.tr("What is still wrong")),
            "asked": Lines(self.tr("What is asked for")),
        }
        self._save = button(self.tr("Save"), "primary", key=SAVE_KEY, icon="save")
        self._drop = button(self.tr("Drop the changes"))
        self._build()
        self.side.picked.connect(self._change_side)
        for picker in (self.unit, self.partner, self.owner):
            picker.picked.connect(self._weigh)
        for field in (self.agency, self.addressee, self.number):
            field.changed.connect(self._weigh)
        for lines in self.texts.values():
            lines.changed.connect(self._weigh)
        self._save.clicked.connect(self.save)
        self._drop.clicked.connect(self._revert)

    def _build(self) -> None:
        self.add(self.side)
        self._named: list[tuple[QWidget, QWidget]] = []
        for picker in (self.unit, self.partner):
            title = label(picker.accessibleName(), "strong")
            title.setBuddy(picker)
            self._named.append((title, picker))
            self.add(title)
            self.add(picker)
        for part in (self.agency, self.addressee, *self.texts.values(), self.number):
            self.add(part)
        owner = label(self.owner.accessibleName(), "strong")
        owner.setBuddy(self.owner)
        self.add(owner)
        self.add(self.owner)
        self.add(foot(self._save, self._drop))

    def show_referral(self, whole: Whole, *, may_write: bool) -> bool:
        """Show a referral, with what was typed about it and not saved; whether that is so."""
        self._whole = whole
        referral, open_ = whole.life.referral, whole.life.standing.state in WRITABLE
        typed, back = self._notes.look(self._name)
        self._put(_changed(referral, typed) if typed else referral)
        for part in self.texts.values():
            part.set_read_only(not (may_write and open_))
        for field in (self.agency, self.addressee):
            field.edit.setReadOnly(not (may_write and open_))
        for other in (self.side, self.unit, self.partner):
            other.setEnabled(may_write and open_)
        self.number.edit.setReadOnly(not may_write)
        self.owner.setEnabled(may_write)
        for each in (self._save, self._drop):
            each.setVisible(may_write)
        self._weigh()
        return back and self.is_changed

    @property
    def receiver(self) -> QWidget:
        """Where it is said whom it goes to."""
        if self.side.chosen() == INTERNAL:
            return self.unit
        return self.partner if self.partner.isVisibleTo(self) else self.agency.edit

    @property
    def is_changed(self) -> bool:
        return self._whole is not None and self._now() != self._whole.life.referral

    def save(self) -> None:
        """Tell what is changed, if anything is."""
        if self._whole is not None and self.is_changed:
            self.saved.emit(self._now(), self._whole.life.referral)

    def settle(self, stored: Referral) -> None:
        """It was saved: nothing waits any more."""
        self._notes.note(f"{stored.id}/content", "")

    @property
    def _name(self) -> str:
        return f"{self._whole.life.referral.id}/content" if self._whole else ""

    def _put(self, referral: Referral) -> None:
        whole = self._whole
        if whole is None:
            return
        external = referral.kind == EXTERNAL
        self.side.choose(EXTERNAL if external else INTERNAL)
        lists, nobody = usual_lists(), (self.tr("Choose …"), "")
        units = [(lists.unit(each, language()), each) for each in lists.units]
        self.unit.fill([nobody, *units], "" if external else referral.unit)
        known = [each for each in whole.partners if each.active or each.id == referral.partner]
        agencies = [(each.name, each.id) for each in known]
        self.partner.fill([nobody, *agencies], referral.partner)
        self.agency.set_text(referral.unit if external else "")
        self.addressee.set_text(referral.addressee)
        self.number.set_text(referral.number)
        for name, lines in self.texts.items():
            lines.set_text(getattr(referral, name))
        people: list[tuple[str, object]] = [(each.name, each.id) for each in whole.staff]
        if referral.owner and referral.owner not in {each.id for each in whole.staff}:
            people.append((whole.names.get(referral.owner, referral.owner), referral.owner))
        self.owner.fill(people, referral.owner)
        self._show_side(external=external)

    def _show_side(self, *, external: bool) -> None:
        some = bool(self._whole and self._whole.partners)
        for part in self._named[0]:
            part.setVisible(not external)
        for part in self._named[1]:
            part.setVisible(external and some)
        self.agency.setVisible(external)

    def _change_side(self, side: str) -> None:
        self._show_side(external=side == EXTERNAL)
        self._weigh()

    def _now(self) -> Referral:
        """The referral as its fields say."""
        assert self._whole is not None
        known = self._whole.life.referral
        external = self.side.chosen() == EXTERNAL
        partner = str(self.partner.chosen() or "") if external else ""
        agency = "" if partner else self.agency.text().strip()
        texts: dict[str, Any] = {name: lines.text() for name, lines in self.texts.items()}
        return replace(
            known,
            kind=EXTERNAL if external else INTERNAL,
            unit=agency if external else str(self.unit.chosen() or ""),
            partner=partner,
            addressee=self.addressee.text().strip(),
            number=self.number.text().strip(),
            owner=str(self.owner.chosen() or known.owner),
            **texts,
        )

    def _revert(self) -> None:
        if self._whole is not None:
            self._put(self._whole.life.referral)
            self._weigh()

    def _weigh(self, _picked: object = None) -> None:
        if self._whole is None:
            return
        self.agency.setEnabled(not self.partner.chosen())
        changed = self.is_changed
        self._save.setEnabled(changed)
        self._drop.setEnabled(changed)
        self._notes.note(self._name, _typed(self._now()) if changed else "")


_TEXTS = ("kind", "unit", "partner", "addressee", "number", "owner", "problem", "helped",
          "remaining", "asked")  # fmt: skip


def _typed(referral: Referral) -> dict[str, str]:
    """As JSON can hold it."""
    return {name: getattr(referral, name) for name in _TEXTS}


def _changed(referral: Referral, typed: Mapping[str, Any]) -> Referral:
    said: dict[str, Any] = {name: str(typed.get(name, getattr(referral, name))) for name in _TEXTS}
    return replace(referral, **said)
