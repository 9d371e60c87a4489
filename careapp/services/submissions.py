"""Handing in the district pack: a look before, the pack itself, and the same files again.

Who may is said by the table (domain/access.py): whoever reports for the whole school hands in, and
the director, or an administrator, may send small numbers as they are.

A pack is made in three steps, so that nothing slow holds the database: `prepare` reads,
`submission_files.written` needs no connection, `keep` freezes the files in the school and puts them
where they were asked for. `make` is all three.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from careapp.domain.access import Action
from careapp.domain.programs import Told
from careapp.domain.reconciliation import Difference
from careapp.domain.schools import Term
from careapp.domain.submission_masks import Before
from careapp.domain.submissions import (
    FILES,
    Change,
    FileKind,
    Submission,
    changes,
    file_name,
)
from careapp.errors import CareError, NotAllowed
from careapp.exchange import submission as sealing
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services import programs, submission_answers, submission_files, submission_words
from careapp.services.completeness import Completeness, Hole
from careapp.services.desk import Desk
from careapp.services.letters import TO_DISTRICT, Letters
from careapp.services.pack_content import PackContent, PackContents, with_cover
from careapp.services.reconciliation import Reconciliation
from careapp.services.report_kinds import Wanted
from careapp.services.submission_answers import Handed
from careapp.services.submission_files import Draft, Written
from careapp.store import submissions

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be handed in now, and what should be looked at before.

    `version` is the one it would be and `last` the one before it; `changes` are the cells that
    differ between the two. `letter` are the texts of the covering letter. `other_key`: the last
    pack was signed on another computer, and the district will ask whose the new key is.
    """

    term: Term
    content: PackContent
    version: int
    last: Submission | None
    changes: tuple[Change, ...]
    holes: tuple[Hole, ...]
    differences: tuple[Difference, ...]
    letter: Texts
    other_key: bool

    @property
    def same(self) -> bool:
        """Nothing has changed since the last version: it can be handed in again as it is."""
        masked = self.content.pack.cover.masked
        return self.last is not None and self.last.masked == masked and not self.changes


@dataclass(frozen=True, slots=True)
class Made:
    """A pack in its folder; `fresh` is False where a version was put there once more."""

    submission: Submission
    files: tuple[Path, ...]
    fresh: bool


class Submissions:
    def __init__(
        self,
        desk: Desk,
        contents: PackContents,
        letters: Letters,
        completeness: Completeness,
        reconciliation: Reconciliation,
    ) -> None:
        self._desk, self._contents, self._letters = desk, contents, letters
        self._completeness, self._reconciliation = completeness, reconciliation

    def preview(self, term: Term, *, masked: bool = True, progress: Progress = silent) -> Preview:
        """Everything that is to be seen before a pack is made. Counting and masking are told."""
        self._require(masked=masked)
        last = self._last(term)
        content = self._content(term, last, progress, masked=masked)
        version = _after(last)
        extra = submission_words.letter_values(content.pack, version, content.report.language)
        return Preview(
            term, content, version, last, self._changes(content, last),
            self._completeness.holes(term), self._reconciliation.differences(term),
            self._letters.fill(TO_DISTRICT, Wanted(term), extra), self._other_key(last),
        )  # fmt: skip

    def prepare(
        self,
        term: Term,
        *,
        masked: bool = True,
        letter: Texts | None = None,
        progress: Progress = silent,
    ) -> Draft | None:
        """The next version, read and ready to be written; None where it would say what the last one
        says. `letter` are texts of the covering letter that were changed by hand."""
        self._require(masked=masked)
        last = self._last(term)
        content = self._content(term, last, progress, masked=masked)
        differing = self._changes(content, last)
        if last and last.masked == masked and not differing and letter in (None, last.letter):
            return None
        language = content.report.language
        words = submission_words.changed(last, content.pack.cover, differing, letter, language)
        return self._draft(term, content, _after(last), words, letter)

    def keep(self, written: Written, out: Path) -> Made:
        """Freeze what was written, and put its files into a folder: all of them or none."""
        self._desk.require_school(Action.SUBMIT)
        made = written.submission
        entries = submissions.save_submission(
            made, written.files, written.counts, written.open_counts
        )
        paths = self._place(made, written.files, out, lambda: self._desk.write(entries))
        return Made(made, paths, fresh=True)

    def make(
        self,
        term: Term,
        out: Path,
        *,
        masked: bool = True,
        letter: Texts | None = None,
        progress: Progress = silent,
    ) -> Made:
        """The next version, or the last one once more where nothing has changed."""
        draft = self.prepare(term, masked=masked, letter=letter)
        if draft is not None:
            return self.keep(submission_files.written(draft, progress), out)
        last = self._last(term)
        assert last is not None  # else there was nothing to be equal to
        return self.again(last.id, out)

    def again(self, id_: str, out: Path) -> Made:
        """Put the files of a version into a folder once more, byte for byte."""
        self._desk.require_school(Action.SUBMIT)
        made = self._submission(id_)
        kept = submissions.files(self._desk.db, id_)
        return Made(made, self._place(made, kept, out, lambda: None), fresh=False)

    def file(self, id_: str, kind: FileKind) -> bytes:
        """One file of a version as it was handed in, to be printed; logged."""
        self._desk.require_school(Action.SUBMIT)
        made = self._submission(id_)
        self._desk.looked("submission", made.id, file=kind)
        return submissions.files(self._desk.db, id_)[kind]

    def history(self, term: Term | None = None) -> tuple[Handed, ...]:
        """What was handed in, of a term or of all, the newest first."""
        self._desk.require_school(Action.SUBMIT)
        return submission_answers.history(self._desk, term.id if term else "")

    def open_feedback(self, path: Path, *, trust: bool = False) -> Handed:
        """Read what the district answered, and keep it with the version it is about.

        The district's key is pinned when its first answer is opened; `UnknownDistrict` for one that
        another key signed, unless that is to be trusted from now on.
        """
        self._desk.require_school(Action.SUBMIT)
        return submission_answers.take_in(self._desk, path, trust=trust)

    def newer_program(self) -> Told | None:
        """The district's careapp by its answers, where it is newer than this one."""
        return programs.newer(self._desk)

    def _require(self, *, masked: bool) -> None:
        self._desk.require_school(Action.SUBMIT)
        if not masked and not self._desk.actor.may(Action.UNMASK):
            raise NotAllowed(
                translate(
                    "Submissions",
                    "Only the director may send small numbers as they are. Leave them masked, or "
                    "ask the director.",
                )
            )

    def _content(
        self, term: Term, last: Submission | None, progress: Progress, *, masked: bool
    ) -> PackContent:
        """What is handed in beside the `last` version: who holds both must learn no more than each
        of them tells."""
        before = None
        if last is not None:
            shown = submissions.counts(self._desk.db, last.id)
            every = submissions.open_counts(self._desk.db, last.id)
            before = Before(every, {each.place for each in shown if each.n is None})
        return self._contents.content(term, masked=masked, before=before, progress=progress)

    def _last(self, term: Term) -> Submission | None:
        return next(iter(submissions.submissions(self._desk.db, term.id)), None)

    def _submission(self, id_: str) -> Submission:
        found = submissions.submission(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Submissions", "This pack is not in this school's file."))
        return found

    def _changes(self, content: PackContent, last: Submission | None) -> tuple[Change, ...]:
        before = submissions.counts(self._desk.db, last.id) if last else None
        return () if before is None else changes(before, content.pack.counts)

    def _other_key(self, last: Submission | None) -> bool:
        secret = submissions.signing_key(self._desk.db)
        mine = sealing.public_of(secret).hex() if secret else ""
        return last is not None and last.public != mine

    def _draft(
        self, term: Term, content: PackContent, version: int, changed: str, letter: Texts | None
    ) -> Draft:
        desk, cover, secret = self._desk, content.pack.cover, self._secret()
        language = content.report.language
        wanted = Wanted(term, language=language)
        extra = submission_words.letter_values(content.pack, version, language)
        texts = letter or self._letters.fill(TO_DISTRICT, wanted, extra)
        made = Submission(
            desk.new_id(), term.id, version, desk.file.clock.now().replace(tzinfo=None),
            desk.actor.staff, cover.code, "", cover.masked, changed,
            sealing.public_of(secret).hex(), dict(texts),
        )  # fmt: skip
        whole = with_cover(content, replace(cover, version=version, changed=changed))
        report = self._letters.build(TO_DISTRICT, wanted, texts, extra)
        return Draft(made, whole, report, desk.actor.name, secret)

    def _secret(self) -> bytes:
        """The school's key; it is made when the first pack is."""
        file = self._desk.file
        secret = submissions.signing_key(file.db)
        if secret is None:
            secret = sealing.new_secret()
            with file.transaction():
                submissions.keep_signing_key(file.db, secret)
        return secret

    def _place(
        self,
        made: Submission,
        files: Mapping[FileKind, bytes],
        out: Path,
        freeze: Callable[[], None],
    ) -> tuple[Path, ...]:
        """The files in the folder, in their order; that they went out is noted."""
        paths = {
            out / file_name(kind, made.code, made.term, made.version): files[kind] for kind in FILES
        }
        submission_files.place(paths, freeze)
        self._desk.looked("submission", made.id, term=made.term, version=made.version)
        return tuple(paths)


def _after(last: Submission | None) -> int:
    return last.version + 1 if last else 1
