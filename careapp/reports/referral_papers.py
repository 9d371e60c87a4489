"""The papers of one referral: the letter or the memo, what goes with it, and the follow-up.

They are the three linked papers that schools use: the care log (1), the referral (2), and the
follow-up (3). What goes outside is a letter with a slip to be cut off and sent back; the follow-up
stays at the school.
"""

from collections.abc import Iterator, Sequence

from careapp.domain.calendar import be_date_short, be_date_words
from careapp.domain.schools import Signer
from careapp.reports.heading import Heading, footer, school_line
from careapp.reports.model import (
    Asked,
    Blanks,
    Block,
    Cut,
    Fields,
    Note,
    Questions,
    Report,
    Section,
    Signs,
    Ticks,
)
from careapp.reports.referral_follow_up import followed
from careapp.reports.referral_letter import Enclosed, Letter

_SPARE = 40  # dots to write a number on


def letter(heading: Heading, name: str, said: Letter) -> Report:
    """What is sent: inside the school papers 1 to 3, outside a letter with its slip; then what was
    ticked, and nothing else."""
    external = said.life.referral.is_external
    main = _outside(heading, said) if external else _inside(heading, said)
    behind = [_enclosed(heading, said, each) for each in said.enclosed if each.blocks]
    last = [] if external else [followed(heading, said)]
    return _report(heading, name, [main, *behind, *last])


def follow_up(heading: Heading, name: str, said: Letter) -> Report:
    """Paper 3 alone, which stays at the school."""
    return _report(heading, name, [followed(heading, said)])


def _report(heading: Heading, name: str, sections: Sequence[Section]) -> Report:
    return Report(
        name,
        tuple(sections),
        (),
        footer=footer(heading),
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def _outside(heading: Heading, said: Letter) -> Section:
    referral = said.life.referral
    whom = heading.translate(
        "Paper",
        "{school} asks you to help a student: {name}, {room}. What we know and have done so far:",
    ).format(school=_school(heading), name=said.student.name, room=said.room(heading))
    close = heading.translate(
        "Paper",
        "We ask for your kind consideration, and that the reply slip below be sent back to the "
        "school.",
    )
    contact = heading.translate("Paper", "To be asked: {name}, telephone {phone}").format(
        name=said.owner or "–", phone=said.phone or "–"
    )
    signer = heading.signers[-1:] or (Signer(heading.translate("Paper", "for the school"), "", ""),)
    blocks = (
        Fields(
            (
                (heading.translate("Paper", "Letter number"), referral.number or _dots(_SPARE)),
                (heading.translate("Paper", "Date"), _day(heading, said)),
                (
                    heading.translate("Paper", "Subject"),
                    heading.translate("Paper", "Referral of a student"),
                ),
                (heading.translate("Paper", "To"), referral.addressee or said.to),
                (heading.translate("Paper", "Enclosures"), _list(heading, said)),
            ),
            wide=True,
        ),
        Note(whom),
        _content(heading, said),
        Note(close),
        Signs(signer),
        Note(contact),
        *_slip(heading, said),
    )
    title = heading.translate("Paper", "Referral to an agency outside the school")
    return Section(title, (school_line(heading),), blocks, heading.translate("Paper", "Letter"))


def _inside(heading: Heading, said: Letter) -> Section:
    referral = said.life.referral
    referrer = Signer(heading.translate("Paper", "referring"), said.owner, "")
    others = heading.signers[1:] or heading.signers  # the first is whoever reports: the referrer
    blocks = (
        Fields(
            (
                (heading.translate("Paper", "Letter number"), referral.number or _dots(_SPARE)),
                (heading.translate("Paper", "Date"), _day(heading, said)),
                (heading.translate("Paper", "To"), referral.addressee or said.to),
                (heading.translate("Paper", "Enclosures"), _list(heading, said)),
                (
                    heading.translate("Paper", "Student"),
                    said.who(heading),
                ),
            ),
            wide=True,
        ),
        _content(heading, said),
        Signs((referrer, *others)),
        Cut(heading.translate("Paper", "For whoever receives it")),
        *_received(heading, said),
    )
    title = heading.translate("Paper", "Referral inside the school (paper 2)")
    name = heading.translate("Paper", "Paper 2")
    return Section(title, (school_line(heading),), blocks, name)


def _content(heading: Heading, said: Letter) -> Fields:
    referral = said.life.referral
    return Fields(
        (
            (heading.translate("Paper", "Problem found"), referral.problem or "–"),
            (heading.translate("Paper", "First help given"), referral.helped or "–"),
            (heading.translate("Paper", "Still wrong"), referral.remaining or "–"),
            (heading.translate("Paper", "What is asked for"), referral.asked or "–"),
        ),
        wide=True,
    )


def _slip(heading: Heading, said: Letter) -> Iterator[Block]:
    yield Cut(heading.translate("Paper", "cut here and send back"))
    back = heading.translate("Paper", "Reply slip, to {school}").format(school=_school(heading))
    yield Note(back, strong=True)
    about = heading.translate("Paper", "About {name}, letter number {number}").format(
        name=said.student.name, number=said.life.referral.number or _dots(20)
    )
    yield Note(about)
    yield Questions(
        "",
        "",
        (
            Ticks(
                "",
                (
                    heading.translate("Paper", "Received"),
                    *said.answers.values(),
                    heading.translate("Paper", "Returned to the school, because …"),
                ),
            ),
            Asked(heading.translate("Paper", "What was found, done and advised"), lines=3),
        ),
    )
    yield from _received(heading, said)


def _received(heading: Heading, said: Letter) -> Iterator[Block]:
    """Who received it, where that is known, else where it is written."""
    known = said.life.standing.received
    yield Blanks(
        (
            (
                heading.translate("Paper", "Received by"),
                known.by if known and _is_inside(said) else "",
                2.0,
            ),
            (heading.translate("Paper", "Position"), "", 1.6),
            (
                heading.translate("Paper", "Date"),
                be_date_short(known.day, heading.language) if known and _is_inside(said) else "",
                1.0,
            ),
        )
    )


def _is_inside(said: Letter) -> bool:
    return not said.life.referral.is_external


def _enclosed(heading: Heading, said: Letter, each: Enclosed) -> Section:
    return Section(each.title, (said.who(heading),), each.blocks, each.title.partition(":")[0])


def _list(heading: Heading, said: Letter) -> str:
    """The enclosures, numbered; a word for none."""
    if not said.enclosed:
        return heading.translate("Paper", "none")
    return "\n".join(f"{n}. {each.title}" for n, each in enumerate(said.enclosed, 1))


def _day(heading: Heading, said: Letter) -> str:
    return be_date_words(said.sent or heading.printed.date(), heading.language)


def _school(heading: Heading) -> str:
    return school_line(heading).removesuffix(heading.area).strip()


def _dots(n: int) -> str:
    return "." * n
