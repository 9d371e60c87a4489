"""Official documents: what a memo or a letter says, and the texts with fields it is made from.

A text names a field in braces, `{โรงเรียน}`, by its id or by either of its names; which fields
there are is a closed list. What a field stands for is worked out elsewhere.
"""

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

from careapp import paths
from careapp.domain import thai
from careapp.domain.schools import Signer

Kind = Literal["memo", "letter", "foreword"]
About = Literal["class", "school", "child", "referral", "district"]
Words = Mapping[str, str]  # by language
Texts = Mapping[str, str]  # by part

# The parts of a text, in the order in which they stand on paper.
PARTS = (
    "office", "number", "day", "subject", "to", "reference", "enclosures", "body", "closing",
    "farewell", "contact", "slip",
)  # fmt: skip
OF_LETTERS = frozenset({"farewell", "contact"})  # a memo has none of these
LONG = frozenset({"office", "enclosures", "body", "closing", "contact", "slip"})  # several lines
# The groups of fields that a school's texts may name, and a district's.
OF_SCHOOL = ("school", "term", "class", "numbers", "care", "meeting", "child", "referral", "pack")
OF_DISTRICT = ("district", "term", "numbers")
MEMO: Kind = "memo"
FOREWORD: Kind = "foreword"  # of a booklet: paragraphs and no more
DOTS = "." * 24  # where something is to be written by hand
TICK = "☐"
_FIELD = re.compile(r"\{([^{}\n]*)\}")
_SPACES = re.compile("[ \t]+")
_STAYS = re.compile(r"\S*(?:@|://|www\.)\S*")  # an address of the net keeps its digits


@dataclass(frozen=True, slots=True)
class Field:
    """A field of texts; `group` says what must be known for it: a child, a referral."""

    id: str
    names: Words
    group: str


@dataclass(frozen=True, slots=True)
class Template:
    """The texts of one document as the program brings them, by language."""

    id: str
    kind: Kind
    about: About
    title: Words
    texts: Mapping[str, Texts]


@dataclass(frozen=True, slots=True)
class Measure:
    """A length in cm or a size in points, where it is from, and whether somebody checked it."""

    value: float
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a part: a field that is none, or a brace that stands alone."""

    part: str
    found: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A document as it is printed: every text ready, with its digits.

    `office` is one line in a memo, and the lines of the sender's address in a letter. `signers`
    sign it, two side by side; each of `opinions` has a box to write into, in order.
    """

    kind: Kind
    language: str = "th"
    office: tuple[str, ...] = ()
    number: str = ""
    day: str = ""
    subject: str = ""
    to: str = ""
    reference: str = ""
    enclosures: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    farewell: str = ""
    contact: tuple[str, ...] = ()
    slip: tuple[str, ...] = ()
    signers: tuple[Signer, ...] = ()
    opinions: tuple[Signer, ...] = ()
    emblem: bytes = field(default=b"", repr=False)

    @property
    def is_memo(self) -> bool:
        return self.kind == MEMO


def parts_of(kind: Kind) -> tuple[str, ...]:
    """The parts that a document of this kind has."""
    if kind == FOREWORD:
        return ("body",)
    return tuple(each for each in PARTS if kind != MEMO or each not in OF_LETTERS)


@lru_cache(maxsize=1)
def fields() -> Mapping[str, Field]:
    """All fields by id, in the order to show them."""
    found = _read("fields.toml")["fields"]
    return {
        each["id"]: Field(each["id"], {"th": each["th"], "en": each["en"]}, each["group"])
        for each in found
    }


@lru_cache(maxsize=1)
def measures() -> Mapping[str, Measure]:
    """The layout's measures by name."""
    found = _read("layout.toml")["measures"]
    return {each["id"]: Measure(each["value"], each["source"], each["verified"]) for each in found}


@lru_cache(maxsize=1)
def templates() -> Mapping[str, Template]:
    """The documents of a school as the program brings them, by id, in the order to show them."""
    return read_templates("letters", "templates")


@lru_cache(maxsize=1)
def district_templates() -> Mapping[str, Template]:
    """The same of a district."""
    return read_templates("district", "letters")


def read_templates(*folder: str) -> Mapping[str, Template]:
    """Those of a folder of the resources, by id, in the order to show them."""
    found = []
    for path in paths.resources().joinpath(*folder).glob("*.toml"):
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        texts = {language: _texts(said[language]) for language in ("th", "en")}
        made = Template(path.stem, said["kind"], said["about"], said["title"], texts)
        found.append((said["order"], made))
    return {made.id: made for _, made in sorted(found, key=lambda each: each[0])}


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "letters" / name).read_text(encoding="utf-8"))


def _texts(said: Mapping[str, str]) -> Texts:
    return {part: said.get(part, "").strip() for part in PARTS}


@lru_cache(maxsize=1)
def _known() -> Mapping[str, str]:
    """Every name of a field → its id."""
    return {
        name.casefold(): each.id
        for each in fields().values()
        for name in (each.id, *each.names.values())
    }


def _id_of(name: str) -> str:
    return _known().get(thai.clean(name).casefold(), "")


def braced(each: Field, language: str) -> str:
    """A field as it is written into a text: `{โรงเรียน}`."""
    return f"{{{each.names[language]}}}"


def named(texts: Texts) -> frozenset[str]:
    """The ids of the fields that some texts name."""
    found = (_id_of(name) for text in texts.values() for name in _FIELD.findall(text))
    return frozenset(filter(None, found))


def faults(texts: Texts, groups: Collection[str] = OF_SCHOOL) -> Iterator[Fault]:
    """What no document can be made from, in the order of the parts; a field of none of `groups` is
    no field there."""
    for part in PARTS:
        text = texts.get(part, "")
        for found in _FIELD.finditer(text):
            known = fields().get(_id_of(found[1]))
            if known is None or known.group not in groups:
                yield Fault(part, found[0])
        if lone := re.search("[{}]", _FIELD.sub("", text)):
            yield Fault(part, lone[0])


def tidy(texts: Texts) -> Texts:
    """Texts as they are stored: every part there, lines cleaned, none empty at either end."""
    made = {}
    for part in PARTS:
        lines = [thai.clean(line) for line in texts.get(part, "").splitlines()]
        made[part] = "\n".join(lines).strip() if part in LONG else " ".join(filter(None, lines))
    return made


def filled(texts: Texts, values: Mapping[str, str]) -> Texts:
    """Texts with what is known put in place of its fields; other fields stay as they are.

    A field without a value leaves dots to write on; a line that has nothing else goes.
    """
    return {part: "\n".join(_lines(text, values)) for part, text in texts.items()}


def _lines(text: str, values: Mapping[str, str]) -> Iterator[str]:
    for line in text.split("\n"):
        whole = _FIELD.fullmatch(line.strip())
        if whole and values.get(_id_of(whole[1])) == "":
            continue
        yield _FIELD.sub(lambda found: _said(found[0], found[1], values), line)


def _said(field_: str, name: str, values: Mapping[str, str]) -> str:
    said = values.get(_id_of(name))
    if said is None:
        return field_
    return said.replace("{", "(").replace("}", ")") or DOTS


def composed(
    kind: Kind,
    texts: Texts,
    *,
    language: str = "th",
    thai_digits: bool = True,
    signers: tuple[Signer, ...] = (),
    opinions: tuple[Signer, ...] = (),
    emblem: bytes = b"",
) -> Letter:
    """A document from texts that have all their fields filled; nobody who has no name, label or
    position signs."""
    digits = paper_digits if thai_digits else str
    there = {part: texts.get(part, "") for part in parts_of(kind)}

    def lines(part: str) -> tuple[str, ...]:
        found = (_SPACES.sub(" ", each).strip() for each in there.get(part, "").split("\n"))
        return tuple(digits(each) for each in found if each)

    def line(part: str) -> str:
        return " ".join(lines(part))

    return Letter(
        kind, language, lines("office"), line("number"), line("day"), line("subject"), line("to"),
        line("reference"), lines("enclosures"), lines("body"), lines("closing"), line("farewell"),
        lines("contact"), lines("slip"), _people(signers, digits), _people(opinions, digits),
        emblem,
    )  # fmt: skip


def _people(found: Iterable[Signer], digits: Callable[[str], str]) -> tuple[Signer, ...]:
    return tuple(
        Signer(each.label, each.name, digits(each.position))
        for each in found
        if each.label or each.name or each.position
    )


def paper_digits(text: str) -> str:
    """Thai digits, but for what is an address of the net."""
    parts, at = [], 0
    for found in _STAYS.finditer(text):
        parts += [thai.thai_digits(text[at : found.start()]), found[0]]
        at = found.end()
    return "".join([*parts, thai.thai_digits(text[at:])])


def numbered(enclosures: tuple[str, ...], *, thai_digits: bool) -> tuple[str, ...]:
    """Several enclosures with their numbers; one alone has none."""
    if len(enclosures) < 2:
        return enclosures
    made = (f"{n}. {each}" for n, each in enumerate(enclosures, 1))
    return tuple(thai.thai_digits(each) if thai_digits else each for each in made)


_OFFICES = {"สพป.": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", "สพม.": "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา"}


def office_name(area: str) -> str:
    """An office of a service area by its full name: `สพป.เลย เขต 1` as letters address it."""
    for short, whole in _OFFICES.items():
        if area.startswith(short):
            return whole + area.removeprefix(short).strip()
    return area
