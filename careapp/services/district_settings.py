"""The district's own choices: its name, who signs its papers, and the key that it signs with."""

from dataclasses import asdict, replace

from careapp.domain.access import Action
from careapp.domain.districts import District
from careapp.domain.schools import Signer
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import districts, school_file, schools

_KEY = "district_key"


class DistrictSettings:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def district(self) -> District:
        found = districts.district(self._desk.db)
        if found is None:
            raise CareError(
                translate("District", "The district's own entry is missing; run check.")
            )
        return found

    def save_district(self, changed: District) -> None:
        self._desk.require(Action.MANAGE_SCHOOL)
        check_name(changed)
        kept = replace(changed, id=self.district().id)
        self._desk.write([districts.save_district(kept)])

    def signers(self) -> tuple[Signer, ...]:
        """Who signs under a report, in order."""
        return tuple(Signer(**each) for each in self._desk.setting("signers", []))

    def save_signers(self, signers: tuple[Signer, ...]) -> None:
        self._desk.require(Action.KEEP_DISTRICT)
        self._desk.write([schools.save_setting("signers", [asdict(each) for each in signers])])

    def title(self, report: str) -> str:
        """The district's own title of a report; "" for the usual one."""
        return str(self._desk.setting(f"title:{report}", ""))

    def save_title(self, report: str, title: str) -> None:
        self._desk.require(Action.KEEP_DISTRICT)
        self._desk.write([schools.save_setting(f"title:{report}", title)])

    def thai_digits(self) -> bool:
        """Whether papers are printed with ๐-๙."""
        return bool(self._desk.setting("thai_digits", False))

    def save_thai_digits(self, on: bool) -> None:
        self._desk.require(Action.KEEP_DISTRICT)
        self._desk.write([schools.save_setting("thai_digits", on)])

    def secret(self) -> bytes:
        """The key that feedback is signed with, made when it is first needed. It lies in this file
        alone, and in its backups."""
        # cryptography is loaded when something is signed
        from careapp.exchange import submission

        self._desk.require(Action.KEEP_DISTRICT)
        known = school_file.local(self._desk.db, _KEY)
        if known:
            return bytes.fromhex(known)
        made = submission.new_secret()
        with self._desk.file.transaction():
            school_file.set_local(self._desk.db, _KEY, made.hex())
        return made


def check_name(district: District) -> None:
    """`CareError` for a district without a name, or with a code that cannot be one."""
    if not district.name.strip():
        raise CareError(translate("District", "The district needs a name."))
    if district.code and not (district.code.isdecimal() and len(district.code) <= 4):
        raise CareError(
            translate(
                "District",
                "The district's code is what its schools' SMIS codes begin with: 4 digits at most.",
            )
        )
