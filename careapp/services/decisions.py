"""What the district says of a pack: accepted, or returned with reasons; a file for the school."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from careapp import __version__
from careapp.domain.access import Action
from careapp.domain.packs import Kept
from careapp.domain.submissions import Feedback, file_name
from careapp.errors import CareError
from careapp.files import write_whole
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.district_settings import DistrictSettings
from careapp.store import packs
from careapp.store.journal import Entry


class Decisions:
    def __init__(self, desk: Desk, settings: DistrictSettings) -> None:
        self._desk, self._settings = desk, settings

    def usual_reasons(self) -> tuple[str, ...]:
        """Reasons that packs are often returned for, to choose from."""
        return (
            translate("Decisions", "The number of students differs from the DMC. Please check it."),
            translate("Decisions", "Some classes are not screened yet. Please finish them."),
            translate("Decisions", "Home visits are missing. Please enter them."),
            translate("Decisions", "The pack is of another term. Please send the right one."),
            translate(
                "Decisions", "The file was changed after it was signed. Please send it again."
            ),
        )

    def accept(self, ids: Iterable[str]) -> tuple[Kept, ...]:
        """Accept packs; as they were before, to put back."""
        return self._decide([replace(each, state="accepted", reasons=()) for each in self._of(ids)])

    def give_back(self, id_: str, reasons: Iterable[str]) -> tuple[Kept, ...]:
        """Return a pack with reasons: it is not added up until its correction comes; as before. A
        faulty one stays faulty, with the reasons that the school is told."""
        said = tuple(each.strip() for each in reasons if each.strip())
        if not said:
            raise CareError(translate("Decisions", "Say why the pack is returned."))
        (kept,) = self._of([id_])
        state = kept.state if kept.state == "faulty" else "returned"
        return self._decide([replace(kept, state=state, reasons=said)])

    def put_back(self, before: Iterable[Kept]) -> tuple[Kept, ...]:
        """Decisions as they were; what takes that back in turn."""
        return self._write(list(before))

    def feedback(self, id_: str, folder: Path) -> Path:
        """Write the answer to a decided pack into a folder, signed; the file."""
        # cryptography is loaded when something is signed
        from careapp.exchange import feedback

        (kept,) = self._of([id_])
        if not kept.version:
            raise CareError(
                translate(
                    "Decisions",
                    "The file could not be read: there is no pack to answer. Telephone the school.",
                )
            )
        if kept.decided is None:
            raise CareError(
                translate("Decisions", "Accept the pack or return it first, then write the answer.")
            )
        said = Feedback(
            kept.code, kept.term, kept.version, kept.checksum, kept.state == "accepted",
            kept.reasons, self._settings.district().name, kept.decided, __version__,
        )  # fmt: skip
        usual = file_name("workbook", kept.code, kept.term, kept.version)
        path = folder / f"{usual.removesuffix('.xlsx')}{feedback.ENDING}"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, feedback.seal(said, self._settings.secret()))
        self._desk.looked("export", "feedback", code=kept.code, term=kept.term)
        return path

    def public_key(self) -> str:
        """The district's public key (hex): a school may ask for it by telephone."""
        from careapp.exchange import submission

        return submission.public_of(self._settings.secret()).hex()

    def _of(self, ids: Iterable[str]) -> list[Kept]:
        self._desk.require(Action.KEEP_DISTRICT)
        found = [packs.pack(self._desk.db, id_) for id_ in ids]
        there = [each for each in found if each is not None and not each.deleted]
        if len(there) != len(found):
            raise CareError(translate("Packs", "This pack is not here any more."))
        return there

    def _decide(self, changed: list[Kept]) -> tuple[Kept, ...]:
        if any(each.state == "accepted" and each.problems for each in changed):
            raise CareError(
                translate("Decisions", "A faulty pack cannot be accepted; return it to the school.")
            )
        return self._write([replace(each, decided=self._desk.today) for each in changed])

    def _write(self, changed: list[Kept]) -> tuple[Kept, ...]:
        before = self._of([each.id for each in changed])
        entries: list[Entry] = []
        for each, known in zip(changed, before, strict=True):
            entries += packs.save_pack(each, known)
        self._desk.write(entries)
        return tuple(before)
