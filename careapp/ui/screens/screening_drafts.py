"""Keeps what is typed into forms: to the disk at once, in order; what fails is tried again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from careapp.domain.records import Answer, Record
from careapp.errors import CareError
from careapp.services.class_sheets import Line
from careapp.services.schools import SchoolServices
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes

RETRY_AFTER = 4_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be kept of one record; with `leave` it is written to the journal afterwards."""

    record: str
    values: Mapping[str, Answer | None]
    day: date | None = None
    leave: bool = False
    finish: bool = False

    def and_then(self, later: "Job") -> "Job":
        """Both in one; the later answers win."""
        return Job(
            self.record,
            {**self.values, **later.values},
            later.day or self.day,
            self.leave or later.leave,
            self.finish or later.finish,
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of a job: the record if it was left; `left_over` and why, if not all was done."""

    job: Job
    record: Record | None = None
    left_over: Job | None = None
    sentence: str = ""


class Drafts(QObject):
    """One job of a record is under way at a time; what is typed meanwhile goes with the next.

    `saved` is told when everything given of a record is on the disk, never before.
    """

    given = Signal(str, object)  # a record's id, and answers as they were typed
    taken = Signal()  # something is to be kept
    saving = Signal(str)  # a record's id: it is tried again
    saved = Signal(str)
    failed = Signal(str, str)  # and the sentence that says why
    left = Signal(object)  # a Record, as it was written to the journal
    settled = Signal()  # nothing is under way or waiting

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.notes = Notes(self)  # what is typed beside answers
        self.day = session.today()  # of forms that are begun now
        self.days: dict[str, date] = {}  # of records in the journal; these stay
        self._planned: tuple[str, date] | None = None  # a form on a planned day; the usual one
        self._waiting: dict[str, Job] = {}
        self._under_way: dict[str, list[Job]] = {}
        self._failed: dict[str, Job] = {}
        self._refused: set[str] = set()  # records with something that was refused, not stored since
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_AFTER)
        self._retry.timeout.connect(self.retry)

    def plan_day(self, form: str, day: object) -> None:
        """Date what is begun of a form on the day it was planned for, if that has come."""
        if isinstance(day, date) and day <= self._session.today():
            self._planned = form, self._planned[1] if self._planned else self.day
            self.day = day

    def leave_plan(self, form: str = "") -> None:
        """Another form is filled in: it has the usual day again."""
        if self._planned and self._planned[0] != form:
            self.day, self._planned = self._planned[1], None

    def know(self, lines: Iterable[Line]) -> None:
        """Take note of what the journal has."""
        lines = list(lines)
        for line in lines[:1]:
            self.leave_plan(line.record.form)
        self.days.update({line.record.id: line.record.date for line in lines if line.stored})

    def put(self, record: str, values: Mapping[str, Answer | None]) -> None:
        """Keep answers of a record (None: no answer any more)."""
        self.given.emit(record, values)
        self._take(Job(record, values, None if record in self.days else self.day))

    def leave(self, record: str, *, finish: bool = False) -> None:
        """Write the record to the journal once what was typed is on the disk."""
        self._take(Job(record, {}, leave=True, finish=finish))

    def date(self, record: str, day: date) -> None:
        """Put the day of a record right that is in the journal already."""
        self._take(Job(record, {}, day, leave=True))

    def retry(self) -> None:
        """Try again what failed."""
        self._retry.stop()
        for record, job in list(self._failed.items()):
            del self._failed[record]
            self.saving.emit(record)
            self._take(job)

    def flush(self) -> None:
        """Hand everything to the lane now: this screen may not be there when it comes back."""
        self.retry()
        while self._waiting:
            self._send(*next(iter(self._waiting.items())))

    def with_typed(self, record: str, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        """`answers` as they are on the disk, and over them what is not there yet."""
        known: dict[str, Answer | None] = dict(answers)
        for job in self._jobs(record):
            known.update(job.values)
        return {item: value for item, value in known.items() if value is not None}

    def state(self, record: str) -> Literal["saved", "saving", "failed"]:
        """How far a record is."""
        if record in self._failed:
            return "failed"
        return "saving" if any(self._jobs(record)) else "saved"

    def _jobs(self, record: str) -> Iterator[Job]:
        """Oldest first."""
        yield from self._under_way.get(record, ())
        for each in (self._failed, self._waiting):
            if record in each:
                yield each[record]

    @property
    def idle(self) -> bool:
        """Everything that was typed is on the disk."""
        return not (self._waiting or self._under_way or self._failed)

    @property
    def in_trouble(self) -> bool:
        """Something could not be kept so far, though it may be tried again just now."""
        return bool(self._refused)

    def _take(self, job: Job) -> None:
        record = job.record
        before = self._failed.pop(record, None) or self._waiting.get(record)
        self._waiting[record] = before.and_then(job) if before else job
        self.taken.emit()
        self._session.tasks.soon(self._send_typed)
        if job.leave:
            self._session.tasks.when_calm(self._send_left)

    def _send_typed(self) -> None:
        """Answers alone: the entry in the journal can wait until the keys pause."""
        for record, job in list(self._waiting.items()):
            if job.values and record not in self._under_way:
                self._send(record, replace(job, leave=False, finish=False))
                if job.leave:
                    self._waiting[record] = replace(job, values={}, day=None)

    def _send_left(self) -> None:
        for record, job in list(self._waiting.items()):
            if job.leave:
                self._send(record, job)

    def _send(self, record: str, job: Job) -> None:
        """A job that goes before another has come back holds that one's answers too."""
        del self._waiting[record]
        jobs = self._under_way.setdefault(record, [])
        if jobs:
            job = replace(jobs[-1].and_then(job), finish=job.finish)
        jobs.append(job)
        self._session.read(partial(_keep, job), self._come_back, self._break)

    def _come_back(self, kept: Kept) -> None:
        record, jobs = kept.job.record, self._under_way.get(kept.job.record, [])
        if kept.job in jobs:
            jobs.remove(kept.job)
        if kept.record is not None:
            if kept.record.answers:
                self.days[record] = kept.record.date
            self.left.emit(kept.record)
        if not jobs:  # else a later one, that holds this one's answers, is on its way
            self._under_way.pop(record, None)
            self._go_on(record, kept)
        if self.idle:
            self.settled.emit()

    def _go_on(self, record: str, kept: Kept) -> None:
        """Nothing of the record is under way any more."""
        if kept.left_over:
            self._fail(kept.left_over, kept.sentence)
        elif record in self._waiting:
            self._session.tasks.soon(self._send_typed)
        elif record not in self._failed:
            self._refused.discard(record)
            self.saved.emit(record)
            if self._failed:
                self.retry()

    def _break(self, _problem: Exception) -> None:
        """A bug, already in the log: everything under way may have been hit, and is kept."""
        sentence = self.tr("This could not be stored yet. It will be tried again.")
        for jobs in list(self._under_way.values()):
            self._fail(jobs[-1], sentence)
        self._under_way.clear()

    def _fail(self, job: Job, sentence: str) -> None:
        later = self._waiting.pop(job.record, None)
        self._failed[job.record] = job.and_then(later) if later else job
        self._refused.add(job.record)
        self.failed.emit(job.record, sentence)
        self._retry.start()


def _keep(job: Job, services: SchoolServices) -> Kept:
    """In the database lane: answers first, then the journal."""
    screenings, rest = services.screenings, job
    try:
        with services.errors_sorted():
            if job.day is not None:
                screenings.set_date(job.record, job.day)
            if job.values:
                screenings.put_many(job.record, job.values)
            rest = replace(job, values={}, day=None)
            if job.leave:
                return Kept(job, screenings.leave(job.record, finish=job.finish))
    except CareError as problem:
        return Kept(job, left_over=rest, sentence=str(problem))
    return Kept(job)
