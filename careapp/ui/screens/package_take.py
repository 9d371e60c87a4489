"""Packages that came: what is in them is seen before anything is written."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.packages import Cover
from careapp.i18n import translate
from careapp.services.package_preview import Preview
from careapp.services.package_reading import Read, Reader, Refused
from careapp.services.package_taking import Arriving, Received
from careapp.services.packages import ENDING
from careapp.ui import files, labels, theme
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import DropZone
from careapp.ui.marks import remark
from careapp.ui.pages import Banner, Card, action_row
from careapp.ui.screens import report_files
from careapp.ui.screens.conflicts import about, both_sides
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.laptop_trust import TrustDialog
from careapp.ui.screens.package_part import Part, joins_children
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text

_CONFLICTS, _DUPLICATES = "conflicts", "duplicates"
_FEW = 6  # of what may be many, before "and more"
_MANY = 20  # changes of the school's own data


class TakePart(Part):
    """First a place to drop files on, then what they would do, then what they did."""

    def __init__(self, session: Session, banner: Banner, busy: Busy) -> None:
        super().__init__(session, banner, busy)
        self._paths: tuple[Path, ...] = ()
        self.shown: Preview | None = None
        kinds = self.tr("Packages between laptops (*{ending})").format(ending=ENDING)
        self.zone = DropZone(
            self.tr("Drop packages here, or a folder of them"),
            self.tr("Choose packages …"),
            kinds,
        )
        self._kinds = kinds
        self._folder = button(self.tr("A whole folder …"), "plain", icon="folder")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(10))
        self.ahead = TickBox(self.tr("Take it in although a clock is ahead"))
        self.beyond = TickBox(self.tr("Take it in although its sender may not change this"))
        self.go = button(self.tr("Take them in"), "primary", key="Ctrl+Return", icon="check")
        self._leave = button(self.tr("Not now"), key="Esc")
        self._sum = label("", "strong", wrap=True)
        self._foot = Card()
        self._build()
        self.zone.button.clicked.disconnect()
        self.zone.button.clicked.connect(self._choose)
        self.zone.dropped.connect(self.look_into)
        self._folder.clicked.connect(self._choose_folder)
        for tick in (self.ahead, self.beyond):
            tick.toggled.connect(self._weigh)
        self.go.clicked.connect(self.receive)
        self._leave.clicked.connect(self._forget)

    def _build(self) -> None:
        self._foot.add(self._sum)
        self._foot.add(self.ahead)
        self._foot.add(self.beyond)
        self._foot.add(action_row(self._leave, self.go))
        self.column.addWidget(self.zone)
        self.column.addWidget(self._folder)
        self.column.addLayout(self._list)
        self.whole.addWidget(self._foot)
        self.column.addStretch(1)
        self._foot.hide()

    def refresh(self) -> None:
        """What was looked into stays, until it is taken in or put away."""

    def _choose(self) -> None:
        files.choose_files(self, self.tr("Choose packages"), self._kinds, self.look_into)

    def _choose_folder(self) -> None:
        begin = report_files.last_folder(self._session.preferences)
        files.choose_folder(
            self, self.tr("A folder of packages"), begin, lambda path: self.look_into((path,))
        )

    def look_into(self, paths: Iterable[Path]) -> None:
        """Open the files beside the lane of the database; then rehearse the merge in it."""
        self._paths = tuple(paths)
        self.banner.clear()
        self.read(lambda services: services.packages.reader(), self._open)

    def _open(self, reader: Reader) -> None:
        paths = self._paths
        task = self._session.render(
            lambda progress: reader.read(paths, progress), self._rehearse, self.refuse
        )
        self._busy.watch(task, self.tr("Opening the packages …"))

    def _rehearse(self, read: Read) -> None:
        task = self._session.long(
            lambda services, progress: services.packages.preview(read, progress),
            self._show,
            self.refuse,
        )
        self._busy.watch(task, self.tr("Looking at what is new …"))

    def _show(self, shown: Preview) -> None:
        self.shown = shown
        clear(self._list)
        for each in shown.arriving:
            self._list.addWidget(_arriving(each))
        for refused in shown.refused:
            self._list.addWidget(self._refused(refused))
        if shown.clashes:
            self._list.addWidget(self._differences(shown))
        for words in self._doubts(shown):
            holder = QWidget()
            holder.setLayout(remark(words, "", "at_risk"))
            self._list.addWidget(holder)
        self.zone.setVisible(False)
        self._folder.setVisible(False)
        for tick, asked in ((self.ahead, shown.ahead is not None), (self.beyond, shown.beyond)):
            tick.setVisible(bool(asked))
            tick.setChecked(False)
        self._foot.show()
        self._weigh()
        (self.go if self.go.isEnabled() else self._leave).setFocus()

    def _weigh(self, _: object = None) -> None:
        shown = self.shown
        if shown is None:
            return
        taken = shown.taken(ahead=self.ahead.isChecked(), beyond=self.beyond.isChecked())
        self.go.setEnabled(bool(taken.new))
        if not shown.arriving:
            words = self.tr("Nothing can be taken in.")
        elif not shown.new:
            words = self.tr("All of it is here already: nothing changes.")
        elif taken.new:
            words = self.tr("%n new change(s) in all; a backup is made first.", "", taken.new)
        else:
            words = ""
        if taken.clashes:
            more = self.tr("%n difference(s) to be decided.", "", len(taken.clashes))
            words = f"{words} {more}"
        if left := len(shown.arriving) - len(taken.arriving):
            waits = self.tr("Not taken in until you tick it below: %n package(s).", "", left)
            words = f"{words} {waits}".strip()
        set_text(self._sum, words)

    def _doubts(self, shown: Preview) -> Iterable[str]:
        words = self.tr("Perhaps one child entered twice: {name}, {one} and {other} ({why})")
        for twin in shown.twins[:_FEW]:
            one, other = labels.code(twin.one), labels.code(twin.other)
            yield words.format(name=labels.thai(twin.name), one=one, other=other, why=twin.why)
        if (more := len(shown.twins) - _FEW) > 0:
            yield self.tr("and %n more", "", more)
        for each in shown.misplaced[:_FEW]:
            yield " · ".join(filter(None, (labels.thai(each.child), each.words)))
        yield from shown.doubts
        if shown.beyond:
            yield self.tr(
                "Accounts or settings of the school are changed by somebody whose role does not "
                "allow it. Ask who works on that laptop before you take this in: it holds for the "
                "whole school, and is set right afterwards in Settings alone."
            )
        if shown.ahead is not None:
            yield self.tr(
                "A laptop's clock is ahead: an entry says it was written on {day}. Set the clock "
                "right there first, if you can."
            ).format(day=labels.day_words(shown.ahead.date()))

    def _differences(self, shown: Preview) -> QWidget:
        """Both sides of the first of them, as they are to be decided later."""
        words = self.tr("Written differently on two laptops: %n field(s). Both stay in the "
                        "history; you decide afterwards.", "", len(shown.clashes))  # fmt: skip
        card = Card()
        card.add(remark(words, "", "at_risk"))
        for each in shown.differences[:_FEW]:
            card.add(label(about(each), "strong", wrap=True))
            row = QHBoxLayout()
            row.setSpacing(theme.px(12))
            for side in both_sides(each):
                row.addWidget(side, 1)
            card.add(row)
        if (more := len(shown.clashes) - len(shown.differences[:_FEW])) > 0:
            card.add(label(self.tr("and %n more", "", more), "muted"))
        return card

    def _refused(self, refused: Refused) -> QWidget:
        card = Card(refused.path.name)
        card.add(remark(refused.why, "", "problem"))
        if (signer := refused.signer) is not None:
            said = self.tr("Fingerprint of its laptop: {digits}").format(digits=signer.spoken)
            card.add(label(said, "strong", wrap=True))
            trust = button(self.tr("Compare and trust this laptop …"), icon="shield")
            trust.clicked.connect(lambda: self._trust(refused))
            card.add(action_row(trust))
        return card

    def _trust(self, refused: Refused) -> None:
        if refused.signer is None:
            return
        dialog = TrustDialog(self, self._session, refused.signer)
        dialog.trusted.connect(lambda _: self.look_into(self._paths))
        dialog.open()

    def receive(self) -> None:
        """All that is shown, in one transaction."""
        shown = self.shown
        if shown is None or not self.go.isEnabled():
            return
        ahead, beyond = self.ahead.isChecked(), self.beyond.isChecked()
        task = self._session.long(
            lambda services, progress: services.packages.receive(
                shown, progress, ahead=ahead, beyond=beyond
            ),
            self._received,
            self.refuse,
        )
        self._busy.watch(task, self.tr("Taking in …"))

    def _received(self, done: Received) -> None:
        twins = len(self.shown.twins) if self.shown else 0
        self._forget()
        if done.left:  # what waits is shown on, beside what was taken in
            self._paths = done.left
            self.read(lambda services: services.packages.reader(), self._open)
        words = self.tr("New here: %n change(s).", "", done.added)
        if done.conflicts:
            more = self.tr("%n difference(s) to be decided.", "", len(done.conflicts))
            self.banner.show_warning(
                f"{words} {more}", self.tr("Decide"), lambda: self.tab_asked.emit(_CONFLICTS)
            )
        elif twins and joins_children(self._session):
            more = self.tr("%n pair(s) of children may be the same child.", "", twins)
            self.banner.show_warning(
                f"{words} {more}", self.tr("Look"), lambda: self.tab_asked.emit(_DUPLICATES)
            )
        else:
            self.banner.show_success(words)
        for what in ("people", "screenings", "settings"):
            self._session.changed.emit(what)

    def _forget(self) -> None:
        """Back to the place for files."""
        self.shown = None
        clear(self._list)
        self._foot.hide()
        self.zone.show()
        self._folder.show()
        self.zone.button.setFocus()


def _arriving(each: Arriving) -> QWidget:
    """One package: from whom, of what, and how much of it is new."""
    card = Card(_title(each.cover))
    made = f"{labels.day_words(each.cover.made.date())} {each.cover.made:%H:%M}"
    classes = ", ".join(each.cover.classes)
    card.add(label(" · ".join(filter(None, (made, classes, each.path.name))), "muted", wrap=True))
    for change in sorted(each.school, key=lambda one: one.allowed)[:_MANY]:
        day = labels.day_short(change.when.date())
        words = " · ".join(filter(None, (change.words, change.who, day)))
        card.add(remark(words, "", "normal" if change.allowed else "problem"))
    if (more := len(each.school) - _MANY) > 0:
        card.add(label(translate("TakePart", "and %n more", more), "muted"))
    for line in _counts(each):
        card.add(label(line, wrap=True))
    return card


def _title(cover: Cover) -> str:
    return labels.thai(cover.sender.name or cover.sender.spoken)


def _counts(each: Arriving) -> Sequence[str]:
    """`Filled forms: 12 new, 1 changed`, by kind."""
    if not each.new:
        known = translate("TakePart", "Nothing new: all of {count} changes were here already.")
        return [known.format(count=f"{each.known:,}")]
    words = translate("TakePart", "{kind}: {new} new, {changed} changed")
    return [
        words.format(kind=kind.words, new=f"{kind.new:,}", changed=f"{kind.changed:,}")
        for kind in each.kinds
    ]
