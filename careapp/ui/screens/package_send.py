"""A package for another laptop: for which one, of which classes, into which file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from careapp.domain.packages import Cover, Laptop
from careapp.domain.people import Classroom
from careapp.services.packages import ENDING, Parcel, Sending, write_parcel
from careapp.services.schools import SchoolServices
from careapp.ui import files, labels, theme
from careapp.ui.busy import Busy
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Banner, Card, EmptyState, action_row
from careapp.ui.pickers import Picker
from careapp.ui.screens import report_files
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.package_part import Part
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text

_LAPTOPS = "laptops"


@dataclass(frozen=True, slots=True)
class _Known:
    """To whom, and what there is; `theirs` are the classes of who works at a laptop, by its id."""

    laptops: tuple[Laptop, ...]
    theirs: Mapping[str, frozenset[str]]
    classes: tuple[Classroom, ...]
    year: int
    today: date


class SendPart(Part):
    """Without a laptop that is trusted there is nobody to seal it to: that is said first."""

    def __init__(self, session: Session, banner: Banner, busy: Busy) -> None:
        super().__init__(session, banner, busy)
        self._known: _Known | None = None
        self.ticks: dict[str, TickBox] = {}
        self.to = Picker(self.tr("For the laptop of"))
        self.year = Picker(self.tr("School year"))
        self.everything = TickBox(self.tr("Everything that is on this laptop"))
        self.photos = TickBox(self.tr("With photos and documents"))
        self.photos.setChecked(True)
        self.go = button(self.tr("Make the package …"), "primary", key="Ctrl+S", icon="export")
        self._about = label("", "muted", wrap=True)
        self._classes = FlowLayout()
        self._none = EmptyState(
            self.tr(
                "No laptop is trusted here yet. A package is sealed to the laptop it is for: "
                "exchange keys first."
            ),
            self.tr("To the laptops"),
            icon="lock",
        )
        self._card = Card(self.tr("A package for another laptop"))
        self._build()
        self._none.acted.connect(lambda: self.tab_asked.emit(_LAPTOPS))
        self.everything.toggled.connect(self._weigh)
        self.to.picked.connect(self._suggest)
        self.go.clicked.connect(self.choose_file)

    def _build(self) -> None:
        classes = QWidget()
        classes.setLayout(self._classes)
        for words, what in (
            (self.tr("For the laptop of"), self.to), (self.tr("School year"), self.year)
        ):  # fmt: skip
            self._card.add(label(words, "strong"))
            self._card.add(what)
        self._card.add(label(self.tr("Classes"), "strong"))
        self._card.add(self.everything)
        self._card.add(classes)
        self._card.add(self.photos)
        self._card.add(self._about)
        self._card.add(action_row(self.go))
        self.column.addWidget(self._card)
        self.column.addWidget(self._none, 1)
        self.column.addStretch(1)

    def refresh(self) -> None:
        def work(services: SchoolServices) -> _Known:
            term = services.people.current_term()
            mine = [
                each for each in services.people.classrooms(term)
                if services.actor.reaches(each.label)
            ]  # fmt: skip
            laptops = services.packages.keys.trusted()
            of = {each.id: frozenset(each.classes) for each in services.accounts.staff()}
            theirs = {each.id: of.get(each.staff, frozenset()) for each in laptops}
            return _Known(laptops, theirs, tuple(mine), term.year, services.desk.today)

        self.read(work, self._show)

    def _show(self, known: _Known) -> None:
        before, self._known = self._known, known
        self._card.setVisible(bool(known.laptops))
        self._none.setVisible(not known.laptops)
        chosen = self.to.chosen()
        ids = [each.id for each in known.laptops]
        self.to.fill([(_named(each), each.id) for each in known.laptops],
                     chosen if chosen in ids else ids[0] if ids else None)  # fmt: skip
        years = [known.year, known.year + 1, known.year - 1]
        same_year = before is not None and before.year == known.year
        self.year.fill([(str(each), each) for each in years],
                       self.year.chosen() if same_year else known.year)  # fmt: skip
        if before is None or before.classes != known.classes:
            self._show_classes(known.classes)
        if before is None or self.to.chosen() != chosen:
            self._suggest()
        self._weigh()

    def _suggest(self, _: object = None) -> None:
        """For the coordinator everything, for a teacher her classes: what was ticked for another
        one goes to nobody by mistake."""
        laptop, known = self._laptop(), self._known
        theirs = known.theirs[laptop.id] if laptop and known else frozenset[str]()
        self.everything.setChecked(laptop is not None and laptop.coordinator)
        for name, tick in self.ticks.items():
            tick.setChecked(name in theirs)
        self._weigh()

    def _show_classes(self, classes: Sequence[Classroom]) -> None:
        clear(self._classes)
        self.ticks = {each.label: TickBox(each.label) for each in classes}
        for tick in self.ticks.values():
            tick.setMinimumWidth(theme.px(90))
            tick.toggled.connect(self._weigh)
            self._classes.addWidget(tick)

    def chosen(self) -> tuple[Classroom, ...]:
        """The classes with a tick."""
        known = self._known.classes if self._known else ()
        return tuple(each for each in known if self.ticks[each.label].isChecked())

    def _weigh(self, _: object = None) -> None:
        whole = self.everything.isChecked()
        for tick in self.ticks.values():
            tick.setEnabled(not whole)
        self.year.setEnabled(not whole)
        self.go.setEnabled(whole or bool(self.chosen()))
        laptop = self._laptop()
        words = self.tr(
            "Sealed to the laptop of {name} alone and signed by this one. It holds names, health "
            "and family data: give it to nobody else all the same."
        )
        set_text(self._about, words.format(name=laptop.name) if laptop else "")

    def _laptop(self) -> Laptop | None:
        laptops = self._known.laptops if self._known else ()
        return next((each for each in laptops if each.id == self.to.chosen()), None)

    def choose_file(self) -> None:
        laptop, known = self._laptop(), self._known
        if laptop is None or known is None or not self.go.isEnabled():
            return
        what = "-".join(each.label.replace("/", "-") for each in self.chosen()) or "all"
        if self.everything.isChecked():
            what = "all"
        name = f"{known.today:%Y-%m-%d}-{what}{ENDING}"
        folder = report_files.last_folder(self._session.preferences)
        kinds = self.tr("Packages between laptops (*{ending})").format(ending=ENDING)
        files.choose_new_file(self, self.tr("Make the package"), str(folder / name), kinds,
                              self.make)  # fmt: skip

    def make(self, path: Path) -> None:
        """Copy the entries in the lane of the database, then pack and sign beside it."""
        laptop = self._laptop()
        if laptop is None:
            return
        whole = self.everything.isChecked()
        year = self.year.chosen()
        sending = Sending(
            () if whole else self.chosen(),
            year if isinstance(year, int) and not whole else None,
            self.photos.isChecked(),
        )
        self.go.setEnabled(False)
        self.read(
            lambda services: services.packages.gather(sending, laptop.key),
            lambda parcel: self._pack(parcel, path, laptop),
            self.tr("Copying the records …"),
        )

    def _pack(self, parcel: Parcel, path: Path, laptop: Laptop) -> None:
        def work(progress: object) -> Cover:
            write_parcel(parcel, path)
            return parcel.cover

        task = self._session.render(work, lambda _: self._sent(parcel, path, laptop), self.refuse)
        self._busy.watch(task, self.tr("Sealing the package …"))

    def _sent(self, parcel: Parcel, path: Path, laptop: Laptop) -> None:
        report_files.remember_folder(self._session.preferences, path.parent)
        self._session.read(lambda services: services.packages.sent(parcel))
        size = max(1, round(path.stat().st_size / 1024))
        words = self.tr("“{file}” for the laptop of {name}: {count} changes, {size} kB").format(
            file=path.name, name=laptop.name, count=f"{parcel.cover.count:,}", size=f"{size:,}"
        )
        self.banner.show_success(
            words, self.tr("Open the folder"), lambda: report_files.open_folder(path.parent)
        )
        self._weigh()

    def refuse(self, problem: Exception) -> None:
        super().refuse(problem)
        self._weigh()


def _named(each: Laptop) -> str:
    """With its fingerprint: two laptops may be one person's."""
    mark = "★ " if each.coordinator else ""
    return f"{mark}{labels.thai(each.name)} · {each.spoken[:9]}"
