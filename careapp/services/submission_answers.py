"""What came of a district pack: the versions that were handed in, and what the district answered.

An answer is a small file that the district signed. The school pins the district's key when it opens
the first one; an answer that another key signed is not taken until somebody who may has compared
the new key with the district.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from careapp.domain.access import Action
from careapp.domain.submissions import Answered, Feedback, Submission
from careapp.errors import CareError
from careapp.exchange import feedback as sealing
from careapp.files import reason
from careapp.i18n import translate
from careapp.services import programs
from careapp.services.desk import Desk
from careapp.store import schools, submissions

_DISTRICT_KEY = "district-key"  # a setting: all copies of the school hold to the same one
_LARGEST = 1_000_000  # bytes of an answer: it is words
_FINGERPRINT, _GROUP = 32, 4  # hex digits of a key that people compare, and how they are set


class UnknownDistrict(CareError):
    """Another key than the district's has signed; `fingerprint` is what is to be compared."""

    def __init__(self, public: str) -> None:
        super().__init__(
            translate(
                "Submissions",
                "This answer was signed by another key than the answers before. Ask the district "
                "by telephone whether its key is now {key}, and only then take it in.",
            ).format(key=fingerprint(public))
        )
        self.fingerprint = fingerprint(public)


@dataclass(frozen=True, slots=True)
class Handed:
    """A pack that was handed in, the name of who did, and its answers, the newest first."""

    submission: Submission
    who: str
    answers: tuple[Answered, ...] = ()

    @property
    def answer(self) -> Answered | None:
        """The one that counts."""
        return next(iter(self.answers), None)

    @property
    def is_returned(self) -> bool:
        return self.answer is not None and not self.answer.feedback.accepted


def history(desk: Desk, term: str = "") -> tuple[Handed, ...]:
    """The newest first; of a term, or of all."""
    names = schools.staff_names(desk.db)
    answers = submissions.answers(desk.db, term)
    return tuple(
        Handed(
            each,
            names.get(each.who, ""),
            tuple(said for said in answers if said.submission == each.id),
        )
        for each in submissions.submissions(desk.db, term)
    )


def returned(desk: Desk) -> tuple[Handed, ...]:
    """The packs that wait for a correction: of each term the newest one, where the district has
    returned it."""
    newest: dict[str, Handed] = {}
    for each in history(desk):
        newest.setdefault(each.submission.term, each)
    return tuple(each for each in newest.values() if each.is_returned)


def take_in(desk: Desk, path: Path, *, trust: bool) -> Handed:
    """Keep an answer with the version it is about; one that is known already changes nothing."""
    said, public = sealing.unseal(_content(path))
    about = _about(desk, said)
    pinned = str(desk.setting(_DISTRICT_KEY, ""))
    if pinned and pinned != public.hex():
        if not trust:
            raise UnknownDistrict(public.hex())
        desk.require(Action.MANAGE_SCHOOL)
    known = [each.feedback for each in submissions.answers(desk.db, said.term)]
    entries = programs.heard(desk, said)
    if said not in known:
        made = Answered(desk.new_id(), about.id, said, public.hex(), desk.actor.staff, desk.today)
        entries.append(submissions.save_answer(made))
        if pinned != made.public:
            entries.append(schools.save_setting(_DISTRICT_KEY, made.public))
    if entries:
        desk.write(entries)
    return next(each for each in history(desk, said.term) if each.submission.id == about.id)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except OSError as problem:
        raise CareError(
            translate("Submissions", "“{name}” cannot be read: {why}.").format(
                name=path.name, why=reason(problem)
            )
        ) from problem


def _about(desk: Desk, said: Feedback) -> Submission:
    """The version that an answer is about."""
    every: Sequence[Submission] = submissions.submissions(desk.db, said.term)
    found = [each for each in every if (each.code, each.version) == (said.code, said.version)]
    if any(each.checksum == said.checksum for each in found):
        return next(each for each in found if each.checksum == said.checksum)
    school = schools.school(desk.db)
    if school is not None and said.code != school.smis_code and not found:
        raise CareError(
            translate(
                "Submissions", "This answer is for another school, with the code {code}."
            ).format(code=said.code)
        )
    raise CareError(
        translate(
            "Submissions",
            "This answer is about version {version} of term {term}, and this school's file does "
            "not hold that very pack. Open it on the computer that the pack was made on.",
        ).format(version=said.version, term=said.term)
    )


def fingerprint(public: str) -> str:
    """So much of a key (hex) as two people can compare by telephone."""
    short = public[:_FINGERPRINT].upper()
    return " ".join(short[at : at + _GROUP] for at in range(0, len(short), _GROUP))
