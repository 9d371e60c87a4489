"""One activity: what it says at the left, who took part and what came of it at the right."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from careapp.domain.activities import Activity
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.ui.photos import shrunk
from careapp.ui.screens import activity_words as words
from careapp.ui.screens.activity_absent import AbsentCard
from careapp.ui.screens.activity_change import Change
from careapp.ui.screens.activity_content import ContentCard
from careapp.ui.screens.activity_groups import GroupsCard
from careapp.ui.screens.activity_letters import LettersCard
from careapp.ui.screens.activity_people import PeopleCard
from careapp.ui.screens.activity_photos import PhotosCard
from careapp.ui.screens.activity_reading import Photo, Shown, read
from careapp.ui.screens.activity_team import TeamCard
from careapp.ui.screens.one_page import OnePage
from careapp.ui.screens.screening_header import BACK_KEY
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button

ACTIVITIES, COPY_KEY = "activities", "Ctrl+D"
_BESIDE = 860


class ActivityPage(OnePage):
    """Ticks are stored at once; words wait for Save, and are saved when the page is left."""

    copied = Signal(str)
    people_asked = Signal(object)  # a Whole, to choose more children for

    def __init__(self, session: Session, notes: Notes) -> None:
        super().__init__(session, notes, _BESIDE)
        self._fresh = False
        self.shown: Shown | None = None
        today = session.today()
        self.content, self.people = ContentCard(today, notes), PeopleCard()
        self.absent, self.team = AbsentCard(today, notes), TeamCard(notes)
        self.groups, self.letters, self.photos = GroupsCard(), LettersCard(notes), PhotosCard()
        self._build()
        self._listen()

    def _build(self) -> None:
        back = button(self.tr("The list again"), "plain", key=BACK_KEY, icon="left")
        back.clicked.connect(self.closed)
        self._gone = button(self.tr("Begun by mistake"), "plain")
        self._copy = button(self.tr("Copy"), key=COPY_KEY, icon="paste")
        self._lay_out(
            (back, self._gone, self._copy),
            (self.content, self.photos),
            (self.people, self.absent, self.groups, self.letters, self.team),
        )

    def _listen(self) -> None:
        self._gone.clicked.connect(self._take_away)
        self._copy.clicked.connect(lambda: self.copied.emit(self._id))
        self.content.saved.connect(self._save)
        self.content.topic.entered.connect(self.people.take_focus)  # who was not there comes next
        self.people.ticked.connect(self._tick)
        self.people.all_ticked.connect(self._tick_all)
        self.people.student_asked.connect(self.student_asked)
        self.people.asked.connect(self._ask_people)
        self.photos.chosen.connect(self.take_photo)
        self.letters.photo_chosen.connect(self.take_letter)
        for card in (self.absent, self.groups, self.letters, self.team, self.photos):
            card.changed.connect(self.write)

    def show_begun(self, id_: str) -> None:
        """Show an activity that was begun just now: its topic is typed next."""
        self.show_one(id_)
        self._fresh = True

    def leave(self) -> None:
        """Save what is typed, and show nothing more of it."""
        self.content.save()
        super().leave()
        self.shown, self._fresh = None, False

    def refresh(self) -> None:
        id_, known = self._id, self._photos_known()
        if id_:
            work = partial(read, id_=id_, known=known)
            self._session.read(work, self._show, self._refuse)

    def ask_children(self, students: Mapping[str, bool]) -> None:
        """Children were chosen, or not any more."""
        id_ = self._id

        def chosen(on: bool) -> Change:
            more = [each for each, wanted in students.items() if wanted == on]
            gone = [each for each, wanted in students.items() if wanted != on]
            return Change(lambda services: _choose(services, id_, more, gone))

        self.write(replace(chosen(True), said=self.tr("The children are chosen."),
                           undo=chosen(False)))  # fmt: skip

    def _show(self, shown: Shown) -> None:
        whole = shown.whole
        if whole.activity.id != self._id:
            return  # another one was asked for meanwhile
        first, self.shown = self.shown is None, shown
        back = [
            self.content.show_whole(whole, shown.indicators),
            self.absent.show_whole(whole),
            self.team.show_whole(whole, shown.members),
            self.letters.show_whole(whole, shown.letters),
        ]
        self.groups.show_whole(whole)
        self.people.show_whole(whole)
        self.photos.show_photos(shown.photos, may_write=whole.may_write)
        self._tell(whole.activity, may_write=whole.may_write, may_tick=whole.may_tick)
        self._body.show()
        if any(back):
            self._notes.returned.emit()
        if first:
            self.verticalScrollBar().setValue(0)
            if self._fresh or not whole.activity.topic:
                self.content.take_focus()
            else:
                self.people.take_focus()

    def _tell(self, found: Activity, *, may_write: bool, may_tick: bool) -> None:
        self._header.set_title(words.topic(found))
        kind, place = words.kind_word(found.kind), words.place_word(found.classroom)
        self._header.set_subtitle(" · ".join((kind, place, words.when(found))))
        self._gone.setVisible(may_write)
        self._copy.setVisible(may_tick)

    def _ask_people(self) -> None:
        if self.shown is not None:
            self.people_asked.emit(self.shown.whole)

    def _save(self, changed: Activity, before: Activity) -> None:
        def back(services: SchoolServices) -> None:
            services.activities.save(before, changed)

        self.write(
            Change(
                lambda services: services.activities.save(changed, before),
                self.tr("Saved."),
                Change(back),
                lambda: self.content.settle(changed),
            )
        )

    def _tick(self, came: Mapping[str, str | None]) -> None:
        """The row says it already: only what hangs on it is shown again."""
        id_, known = self._id, self._photos_known()

        def work(services: SchoolServices) -> Shown:
            services.activities.tick(id_, came)
            return read(services, id_, known)

        self._session.read(work, self._show_ticked, self._refuse)

    def _photos_known(self) -> dict[str, Photo]:
        return {each[0].id: each for each in self.shown.photos} if self.shown else {}

    def _show_ticked(self, shown: Shown) -> None:
        self._session.changed.emit(ACTIVITIES)
        if shown.whole.activity.id == self._id:
            self.shown = shown
            self.absent.show_whole(shown.whole)
            self.groups.show_whole(shown.whole)

    def _tick_all(self, came: Mapping[str, str | None]) -> None:
        id_, known = self._id, {each.pupil.student.id: each.came for each in self.people.seats()}
        back = {each: known.get(each) for each in came}
        self.write(
            Change(
                lambda services: services.activities.tick(id_, came),
                self.tr("Noted for everybody."),
                Change(lambda services: services.activities.tick(id_, back)),
            )
        )

    def take_photo(self, path: Path) -> None:
        """Take a picture file in, made small."""
        self.photos.say_busy()
        self._take_in("", path)

    def take_letter(self, student: str, path: Path) -> None:
        """The same of a child's letter."""
        self._take_in(student, path)

    def _take_in(self, student: str, path: Path) -> None:
        id_, name = self._id, path.with_suffix(".jpg").name

        def store(data: bytes) -> None:
            self.write(Change(lambda services: services.documents.add(student, id_, name, data)))

        self._session.render(lambda _: shrunk(path), store, self._refuse)

    def _take_away(self) -> None:
        id_ = self._id
        self.write(
            Change(
                lambda services: services.activities.take_away(id_),
                settle=lambda: self.taken_away.emit(id_),
            )
        )

    def write(self, change: Change) -> None:
        """What is said, undone and settled then waits for the answer. It comes to a method of the
        page, so that nothing comes to a page that is gone."""

        def run(services: SchoolServices) -> Change:
            change.work(services)
            return change

        self._session.read(run, self._written, self._refuse)

    def _written(self, done: Change) -> None:
        if done.settle is not None:
            done.settle()
        undo = done.undo
        if done.said and self._id:
            self.banner.show_success(
                done.said,
                self.tr("Undo") if undo else "",
                (lambda: self.write(undo)) if undo else None,
            )
        self._session.changed.emit(ACTIVITIES)
        self.refresh()

    def _refuse(self, problem: Exception) -> None:
        """What is typed stays in its fields; a tick that was not stored goes."""
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
            self.verticalScrollBar().setValue(0)
            if self.shown is not None:
                self.people.show_whole(self.shown.whole)
                self.photos.show_photos(self.shown.photos, may_write=self.shown.whole.may_write)


def _choose(services: SchoolServices, id_: str, more: list[str], gone: list[str]) -> None:
    if more:
        services.activities.ask(id_, more)
    if gone:
        services.activities.take_out(id_, gone)
