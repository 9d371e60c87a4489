"""The papers of one referral: the letter or the memo, what goes with it, and the follow-up.

They are the three linked papers that schools use: the care log (1), the referral (2), and the
follow-up (3). What goes outside is a letter with a slip to be cut off and sent back; the follow-up
stays at the school.
"""

from collections.abc import Iterator, Mapping, Sequence

from careapp.domain import letters
from careapp.domain.calendar import be_date_short, be_date_words
from careapp.domain.letters import TICK
from careapp.domain.schools import Signer
from careapp.i18n import in_language
from careapp.reports.heading import Heading, footer
from careapp.reports.model import Datum, Report, Section
from careapp.reports.referral_follow_up import followed
from careapp.reports.referral_letter import Enclosed, Letter


def letter(heading: Heading, name: str, said: Letter, official: letters.Letter) -> Report:
    """What is sent: inside the school papers 1 to 3, outside a letter with its slip; then what was
    ticked, and nothing else."""
    external = said.life.referral.is_external
    main = _outside(heading, official) if external else _inside(heading, official)
    behind = [_enclosed(heading, said, each) for each in said.enclosed if each.blocks]
    last = [] if external else [followed(heading, said)]
    signers = _follow_up_signers(heading, said) if last else ()
    return _report(heading, name, said, [main, *behind, *last], signers, kept=not external)


def follow_up(heading: Heading, name: str, said: Letter) -> Report:
    """Paper 3 alone, which stays at the school."""
    signers = _follow_up_signers(heading, said)
    return _report(heading, name, said, [followed(heading, said)], signers, kept=True)


def _follow_up_signers(heading: Heading, said: Letter) -> tuple[Signer, ...]:
    """The teacher who follows it up, then whoever signs the school's papers after the reporter."""
    teacher = Signer(heading.translate("Paper", "Responsible teacher"), said.owner)
    return (teacher, *heading.signers[1:])


def values(heading: Heading, said: Letter) -> Mapping[str, str]:
    """What the fields of the school's text stand for."""
    referral, known = said.life.referral, said.life.standing.received
    return {
        "receiver": referral.addressee or said.to,
        "letter_number": referral.number,
        "day": be_date_words(said.sent or heading.printed.date(), heading.language),
        "student": said.student.name,
        "student_class": said.room(heading),
        "found": referral.problem,
        "helped": referral.helped,
        "remaining": referral.remaining,
        "asked": referral.asked,
        "keeper": said.owner,
        "answers": "\n".join(f"{TICK} {word}" for word in said.answers.values()),
        "received_by": known.by if known and not referral.is_external else "",
        "received_on": (
            be_date_short(known.day, heading.language) if known and not referral.is_external else ""
        ),
        "attachments": "\n".join(each.title for each in said.enclosed),
    }


def _report(
    heading: Heading,
    name: str,
    said: Letter,
    sections: Sequence[Section],
    signers: tuple[Signer, ...],
    *,
    kept: bool,
) -> Report:
    """What is `kept` at the school says that it is."""
    held = in_language(heading.language, "Holds", "Data of one child: do not pass on")
    return Report(
        name,
        tuple(sections),
        tuple(_data(said)),
        signers,
        footer=f"{held} · {footer(heading)}" if kept else footer(heading),
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def _data(said: Letter) -> Iterator[Datum]:
    """The referral, what goes along with it, and what has been told of it since."""
    side = said.life.referral.kind
    yield Datum("referral", side, "total", 1)
    yield Datum("referral", "enclosures", "total", len(said.enclosed))
    told = len(said.life.standing.followed) + len(said.life.notes)
    yield Datum("referral", "followed", "total", told)


def _outside(heading: Heading, official: letters.Letter) -> Section:
    title = heading.translate("Paper", "Referral to an agency outside the school")
    return Section(title, (), (), heading.translate("Paper", "Letter"), letter=official)


def _inside(heading: Heading, official: letters.Letter) -> Section:
    title = heading.translate("Paper", "Referral inside the school (paper 2)")
    return Section(title, (), (), heading.translate("Paper", "Paper 2"), letter=official)


def _enclosed(heading: Heading, said: Letter, each: Enclosed) -> Section:
    return Section(each.title, (said.who(heading),), each.blocks, each.title.partition(":")[0])
