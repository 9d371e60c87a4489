"""Words about a district pack: what a version changed, and what goes with the letter."""

from collections.abc import Mapping, Sequence

from careapp.domain.submissions import ABSENT, HIDDEN, IN_LETTERS, Change, Cover, Pack, Submission
from careapp.i18n import in_language
from careapp.reports.submission_tables import place_words

_MOST = 6  # changes told one by one


def changed(
    last: Submission | None,
    cover: Cover,
    differing: Sequence[Change],
    letter: Mapping[str, str] | None,
    language: str,
) -> str:
    """What a version changes against the `last` one, in the paper's language; "" for the first.

    `letter` are the texts of a letter that was changed by hand.
    """
    if last is None:
        return ""
    parts = [
        in_language(language, "Submissions", "Instead of version {version}.").format(
            version=last.version
        )
    ]
    if letter is not None and letter != last.letter:
        parts.append(in_language(language, "Submissions", "The covering letter is another one."))
    if last.masked != cover.masked:  # then nearly all numbers differ, and the old ones may be small
        parts.append(
            in_language(language, "Submissions", "Small numbers are masked now.")
            if cover.masked
            else in_language(language, "Submissions", "Small numbers are not masked any more.")
        )
    elif differing:
        parts.append(_numbers(differing, language))
    return " ".join(parts)


def _numbers(differing: Sequence[Change], language: str) -> str:
    told = "; ".join(one(each, language) for each in differing[:_MOST])
    if len(differing) > _MOST:
        more = in_language(language, "Submissions", "and {count} more")
        told = f"{told}; {more.format(count=len(differing) - _MOST)}"
    words = in_language(language, "Submissions", "Numbers that are other ones: {count} ({which}).")
    return words.format(count=len(differing), which=told)


def one(change: Change, language: str) -> str:
    """`คัดกรอง ป.4 · การเรียน · เสี่ยง · ชาย 3 → 5`"""
    was, now = (each if each != ABSENT else "–" for each in (change.was, change.now))
    return f"{place_words(change.place, language)} {was} → {now}"


def letter_values(pack: Pack, version: int, language: str) -> Mapping[str, str]:
    """The fields of the covering letter that are the pack's own: it must not tell a number that the
    pack masks."""
    counted = {each.place: each.n for each in pack.counts}
    found = {name: counted.get((*place, "total"), 0) for name, place in IN_LETTERS.items()}
    return {
        "version": str(version),
        "attachments": attachments(language),
        **{name: HIDDEN if n is None else str(n) for name, n in found.items()},
    }


def attachments(language: str) -> str:
    """What goes with the covering letter, one thing a line."""
    return "\n".join(
        (
            in_language(language, "Submissions", "Summary of the numbers, 1 set"),
            in_language(language, "Submissions", "Workbook for the district's computer, 1 file"),
            in_language(language, "Submissions", "Receipt, 2 copies"),
        )
    )
