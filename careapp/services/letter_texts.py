"""The texts of letters as a file keeps them: its own, or those that come with the program."""

import base64
import io
from collections.abc import Collection, Mapping

from careapp.domain import documents as kinds
from careapp.domain import forewords, letters
from careapp.domain.access import Action
from careapp.domain.letters import OF_SCHOOL, Template, Texts
from careapp.errors import CareError
from careapp.i18n import in_language, translate
from careapp.services.desk import Desk
from careapp.store import schools

_SETTING = "letter:"  # and the template's id and language
_EMBLEM = "emblem"
_MOST = 1_000_000  # bytes of an emblem


class KeptTexts:
    """The texts of an open file's letters, and the emblem at their head; to begin with a
    school's."""

    groups: Collection[str] = OF_SCHOOL  # of the fields that a text may name
    _keeping = Action.MANAGE_SCHOOL  # what a role must be allowed to do who changes them

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def known(self) -> Mapping[str, Template]:
        """The documents there are, by id, and other texts that are kept like theirs."""
        return forewords.texts_of_school()

    def templates(self) -> tuple[Template, ...]:
        """The documents there are, in the order to show them."""
        return tuple(self.known().values())

    def texts(self, name: str, language: str) -> Texts:
        """What a document says, fields and all: the file's own texts, else the usual ones."""
        own = own_texts(self._desk, name, language)
        return own or template_of(name, self.known()).texts[language]

    def is_own(self, name: str, language: str) -> bool:
        """Whether somebody has written texts of the file's own."""
        return own_texts(self._desk, name, language) is not None

    def save(self, name: str, language: str, texts: Texts) -> None:
        """Keep texts as the file's own; the usual ones again are none of its own. CareError for a
        field that is none."""
        self._desk.require(self._keeping)
        template, tidy = template_of(name, self.known()), letters.tidy(texts)
        check(tidy, language, forewords.groups_for(template, self.groups))
        own = None if tidy == letters.tidy(template.texts[language]) else tidy
        setting = setting_of(name, language)
        if own != self._desk.setting(setting):
            self._desk.write([schools.save_setting(setting, own)])

    def emblem(self) -> bytes:
        """The picture at the head of documents; b"" for none."""
        return emblem(self._desk)

    def save_emblem(self, data: bytes) -> None:
        """Keep a PNG or JPEG, or with b"" none. CareError for anything else."""
        self._desk.require(self._keeping)
        self._desk.write([schools.save_setting(*emblem_setting(data))])


def template_of(name: str, among: Mapping[str, Template] | None = None) -> Template:
    """One of the documents there are, of a school unless others are given. CareError for any
    other name."""
    found = (letters.templates() if among is None else among).get(name)
    if found is None:
        raise CareError(
            translate("Letters", "There is no letter “{name}”. See: careapp letter list.").format(
                name=name
            )
        )
    return found


def setting_of(name: str, language: str) -> str:
    return f"{_SETTING}{name}/{language}"


def own_texts(desk: Desk, name: str, language: str) -> Texts | None:
    """What the school has written in place of the usual texts; None where it has not."""
    kept = desk.setting(setting_of(name, language))
    return letters.tidy(kept) if kept else None


def texts_of(desk: Desk, name: str, language: str) -> Texts:
    """The school's own texts, else the usual ones."""
    own = own_texts(desk, name, language)
    return own or template_of(name, forewords.texts_of_school()).texts[language]


def check(texts: Texts, language: str, groups: Collection[str] = OF_SCHOOL) -> None:
    """CareError where a text names a field that is none, or has a brace that stands alone."""
    fault = next(letters.faults(texts, groups), None)
    if fault is None:
        return
    part = part_words(language)[fault.part]
    if fault.found in "{}":
        words = translate(
            "Letters", "“{part}”: a bracket “{found}” stands alone. A field has one on each side."
        )
    else:
        words = translate(
            "Letters", "“{part}”: {found} is not a field. Choose one from the list of fields."
        )
    raise CareError(words.format(part=part, found=fault.found))


def part_words(language: str) -> dict[str, str]:
    """What the parts of a letter are called."""
    return {
        "office": in_language(language, "Letters", "Office or address"),
        "number": in_language(language, "Letters", "Number"),
        "day": in_language(language, "Letters", "Date"),
        "subject": in_language(language, "Letters", "Subject"),
        "to": in_language(language, "Letters", "To"),
        "reference": in_language(language, "Letters", "Reference"),
        "enclosures": in_language(language, "Letters", "Enclosures, one a line"),
        "body": in_language(language, "Letters", "Text, a paragraph a line"),
        "closing": in_language(language, "Letters", "Closing"),
        "farewell": in_language(language, "Letters", "Farewell"),
        "contact": in_language(language, "Letters", "Whom to ask"),
        "slip": in_language(language, "Letters", "Reply slip"),
    }


def emblem(desk: Desk) -> bytes:
    """The school's picture for the head of a letter; b"" for none."""
    return base64.b64decode(desk.setting(_EMBLEM, ""))


def emblem_setting(data: bytes) -> tuple[str, str]:
    """The name and value of the setting that keeps a picture. CareError for what is none."""
    if not data:
        return _EMBLEM, ""
    media = kinds.media_of(data)
    if media not in kinds.PICTURES or not _is_picture(data):
        raise CareError(
            translate("Letters", "This is not a picture that can be printed. Use PNG or JPEG.")
        )
    if len(data) > _MOST:
        raise CareError(
            translate("Letters", "The picture is too large. It may have 1 MB at the most.")
        )
    return _EMBLEM, base64.b64encode(kinds.bare(media, data)).decode()


def _is_picture(data: bytes) -> bool:
    """Whether it can be read to its end."""
    from PIL import Image  # loaded when a picture is brought in

    try:
        with Image.open(io.BytesIO(data)) as picture:
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return True
