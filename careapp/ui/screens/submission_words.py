"""What the page of the district pack says: what does not add up, versions and their answers."""

from datetime import datetime

from careapp.domain.reconciliation import Difference
from careapp.i18n import language, translate
from careapp.services import submission_words
from careapp.services.submission_answers import Handed
from careapp.services.submissions import Preview
from careapp.ui import labels

_CHECKSUM = 12  # hex digits shown of a checksum; the whole of it is in the tool tip


def whom(found: Difference) -> str:
    """`ป.4 · ชาย`: whose number a difference is about."""
    grade = found.grade or translate("Submissions", "The whole school")
    sex = labels.sex(found.sex)
    return f"{grade} · {sex}" if sex else grade


def numbers(found: Difference) -> str:
    """What is counted, and what it is held against."""
    words = translate("Submissions", "counted {counted}, against {other}")
    return words.format(counted=found.counted, other=found.other)


def masked(preview: Preview) -> str:
    """How many numbers are masked, and why."""
    hidden, cover = preview.content.hidden, preview.content.pack.cover
    if not cover.masked:
        return translate(
            "Submissions",
            "Nothing is masked: a child may be picked out by a number from 1 to 4. This is the "
            "director's decision, and the receipt says so.",
        )
    if not hidden:
        return translate("Submissions", "No number is so small that it has to be masked.")
    return translate(
        "Submissions",
        "%n number(s) are masked: those from 1 to 4, and those from which they could be worked "
        "out. So no child can be picked out. Headcounts are never masked.",
        hidden,
    )


def against_last(preview: Preview) -> str:
    """What a new version would change."""
    last = preview.last
    if last is None:
        return translate("Submissions", "This will be the first pack of this term.")
    if preview.same:
        words = translate(
            "Submissions",
            "Nothing has changed since version {version}: hand in the same files again.",
        )
    elif preview.changes:
        words = translate(
            "Submissions",
            "%n number(s) are other ones than in version {version}.",
            len(preview.changes),
        )
    else:
        words = translate("Submissions", "Other numbers are masked than in version {version}.")
    return words.format(version=last.version)


def changed(preview: Preview, most: int) -> str:
    """The first of the numbers that differ, a line each."""
    lines = [submission_words.one(each, language()) for each in preview.changes[:most]]
    more = len(preview.changes) - len(lines)
    return "\n".join([*lines, *([translate("Submissions", "and %n more", more)] if more else [])])


def version(found: Handed) -> str:
    """`ฉบับที่ 2 · 9 ต.ค. 2569 15:30`"""
    made = found.submission.made
    words = translate("Submissions", "Version {version} · {when}")
    return words.format(version=found.submission.version, when=when(made))


def when(moment: datetime) -> str:
    return f"{labels.day_short(moment.date())} {moment:%H:%M}"


def about(found: Handed) -> str:
    """Who made it, and by what the file is known again."""
    pack = found.submission
    parts = [found.who, pack.checksum[:_CHECKSUM]]
    if not pack.masked:
        parts.append(translate("Submissions", "not masked"))
    return " · ".join(filter(None, parts))


def state(found: Handed) -> tuple[str, str, str]:
    """What became of a version: in words, with an icon and its tone."""
    answer = found.answer
    if answer is None:
        return translate("Submissions", "no answer yet"), "calendar", "muted"
    said, day = answer.feedback, labels.day_short(answer.feedback.day)
    if said.accepted:
        words = translate("Submissions", "accepted by {district}, {day}")
        return words.format(district=said.district, day=day), "check", "normal"
    words = translate("Submissions", "returned by {district}, {day}")
    return words.format(district=said.district, day=day), "warning", "problem"


def reasons(found: Handed) -> str:
    """Why it came back, or what else the district said, a line each."""
    answer = found.answer
    return "\n".join(f"– {each}" for each in answer.feedback.reasons) if answer else ""


def came_back(found: Handed) -> str:
    """What the district wants corrected, in one message."""
    answer = found.answer
    assert answer is not None  # only what was answered came back
    words = translate("Submissions", "{district} returned version {version}: {reasons}")
    return words.format(
        district=answer.feedback.district,
        version=found.submission.version,
        reasons=" · ".join(answer.feedback.reasons),
    )
