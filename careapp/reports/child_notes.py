"""On a child's page: where the informants of the SDQ do not agree, and what has changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.calendar import be_date_short
from careapp.domain.records import Score
from careapp.forms.agreement import SideBySide
from careapp.forms.change import Change
from careapp.reports.group_tables import band_name, short
from careapp.reports.heading import Heading
from careapp.reports.informants import informant_name
from careapp.reports.model import Note, Row, Value
from careapp.reports.tallies import INCOMPLETE


@dataclass(frozen=True, slots=True)
class Compared:
    """The chief result of a form then and now: the overall group, or with an `informant` the total
    of the SDQ. `source` says where it is known from how far the score moves by chance; `doubtful`:
    not for children like these."""

    informant: str
    before: date
    change: Change
    source: str = ""
    doubtful: bool = False


def apart_row(
    heading: Heading, sides: Sequence[SideBySide], labels: Mapping[str, str]
) -> Iterator[Row]:
    """A row below those of the informants: a sign where they differ."""
    apart = {each.scale for each in sides if each.apart}
    if apart:
        values: list[Value] = [heading.translate("Paper", "They differ")]
        values += ["≠" if scale in apart else "" for scale in labels]
        yield Row(tuple(values), total=True)


def apart_note(
    heading: Heading, sides: Sequence[SideBySide], labels: Mapping[str, str]
) -> Iterator[Note]:
    """Who says what where they differ: `อารมณ์: ครูว่าเสี่ยง, ผู้ปกครองว่าปกติ`."""
    said = [
        f"{short(labels[each.scale])}: {_voices(heading, each)}"
        for each in sides
        if each.apart and each.scale in labels
    ]
    if said:
        words = heading.translate("Paper", "The informants differ (≠)")
        yield Note(f"{words} – {'; '.join(said)}", spare=True)


def _voices(heading: Heading, side: SideBySide) -> str:
    words = heading.translate("Paper", "{people}: {group}")
    return ", ".join(
        words.format(people=_people(heading, those), group=band_name(heading, band).lower())
        for band, those in side.groups
    )


def _people(heading: Heading, those: Sequence[str]) -> str:
    names = [informant_name(heading, each) for each in those]
    if len(names) < 2:
        return "".join(names)
    last = heading.translate("Paper", "{some} and {last}")
    return last.format(some=", ".join(names[:-1]), last=names[-1])


def overall_words(heading: Heading, compared: Sequence[Compared]) -> str:
    """`ครั้งก่อน (12 ธ.ค. 2568): ปกติ · กลุ่มแย่ลง`; "" where it is the first time."""
    words = heading.translate("Paper", "Last time ({day}): {group}")
    for each in compared:
        if not each.informant:
            day = be_date_short(each.before, heading.language)
            said = words.format(day=day, group=_result(heading, each.change.before))
            return f"{said} · {_verdict(heading, each.change)}"
    return ""


def change_notes(heading: Heading, compared: Sequence[Compared]) -> Iterator[Note]:
    """What has become of the total of the SDQ; and, where there is room, since when, and what
    better and worse mean."""
    told = [each for each in compared if each.informant]
    if told:
        words = heading.translate("Paper", "SDQ total, last time → now")
        yield Note(f"{words}: {' · '.join(_line(heading, each) for each in told)}")
        yield Note(" ".join(_meaning(heading, told)), spare=True)


def _line(heading: Heading, each: Compared) -> str:
    """`ครู 14 → 7 ดีขึ้น`"""
    scores = " → ".join(
        "–" if score is None or score.score is None else str(score.score)
        for score in (each.change.before, each.change.now)
    )
    said = (informant_name(heading, each.informant), scores, _verdict(heading, each.change))
    return " ".join(filter(None, said))


def _meaning(heading: Heading, told: Sequence[Compared]) -> Iterator[str]:
    days = ", ".join(
        f"{informant_name(heading, each.informant)} {be_date_short(each.before, heading.language)}"
        for each in told
    )
    yield heading.translate("Paper", "Last time: {days}.").format(days=days)
    for each in told:
        if each.change.least is not None:
            meaning = heading.translate(
                "Paper",
                "{who}: better or worse means that the total moved by {n} points or more, more "
                "than chance explains ({source}). Elsewhere only the groups are compared.",
            )
            doubt = heading.translate("Paper", "not verified for Thai children")
            source = f"{each.source}; {doubt}" if each.doubtful else each.source
            who = informant_name(heading, each.informant)
            yield meaning.format(who=who, n=each.change.least, source=source)


def _result(heading: Heading, score: Score | None) -> str:
    if score is None:
        return ""
    band = band_name(heading, score.band or INCOMPLETE)
    return band if score.score is None else f"{score.score} {band}"


def _verdict(heading: Heading, change: Change) -> str:
    if change.least is not None and change.verdict == "same" and change.regrouped:
        return heading.translate("Paper", "same (the group changed by chance?)")
    if change.least is not None:
        return {
            "better": heading.translate("Paper", "better"),
            "worse": heading.translate("Paper", "worse"),
            "same": heading.translate("Paper", "same"),
        }.get(change.verdict, "")
    return {
        "better": heading.translate("Paper", "a better group"),
        "worse": heading.translate("Paper", "a worse group"),
        "same": heading.translate("Paper", "the same group"),
    }.get(change.verdict, "")
