"""Photos of a form about a child: taken in beside its record, and found again."""

from careapp.domain.access import Action
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.screenings import Screenings
from careapp.store import photos

_MOST = 3_000_000  # bytes; a photo made small has a tenth of it
_JPEG = b"\xff\xd8\xff"


class Photos:
    def __init__(self, desk: Desk, screenings: Screenings) -> None:
        self._desk, self._screenings = desk, screenings

    def keep(self, record: str, item: str, data: bytes) -> str:
        """Store a JPEG, made small already, as the answer to an item of a record; gives its id.

        It stays as long as the record's answers name it: others are dropped when the record is
        left. So the answer is put down here, before anything else can happen to the record.
        """
        student = self._screenings.whose(record).id
        self._desk.require_child(Action.FILL_FORMS, student)
        if not data.startswith(_JPEG) or len(data) > _MOST:
            raise CareError(translate("Photos", "This photo cannot be kept: it is too large."))
        id_ = self._desk.new_id()
        self._desk.write([photos.save_photo(id_, student, record, item, data)])
        self._screenings.put(record, item, id_)
        return id_

    def show(self, id_: str) -> bytes:
        """The photo with that id; b"" where there is none, or none any more."""
        found = photos.photo(self._desk.db, id_)
        if found is None:
            return b""
        student, data = found
        self._desk.require_child(Action.SEE_RECORDS, student)
        return data
