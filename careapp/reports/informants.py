"""Who answers the SDQ about a child, and for how many children all who are asked have."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from careapp.domain.people import Pupil
from careapp.reports.heading import Heading
from careapp.reports.model import Note
from careapp.reports.tallies import Tally

INFORMANTS = ("teacher", "parent", "self")
Asides = Mapping[str, Collection[str]]  # by informant, the children (ids) it is not asked about


def informant_name(heading: Heading, who: str) -> str:
    """Who answered, in the paper's language."""
    return {
        "teacher": heading.translate("Paper", "Teacher"),
        "parent": heading.translate("Paper", "Parent"),
        "self": heading.translate("Paper", "Student"),
    }[who]


def complete(
    pupils: Sequence[Pupil], seen: Mapping[str, Collection[str]], not_asked: Asides
) -> int:
    """How many children have been assessed by all who are asked about them; `seen` are ids.

    An answer that is there counts, whatever the age.
    """
    ids = [each.student.id for each in pupils]
    return sum(
        any(child in there for there in seen.values())
        and all(child in there or child in not_asked.get(who, ()) for who, there in seen.items())
        for child in ids
    )


def aside(heading: Heading, tally: Tally, not_asked: Collection[str]) -> Iterator[Note]:
    """Of how many children who wait nobody is asked with this form; `not_asked` are ids."""
    n = sum(each.student.id in not_asked and not tally.has(each) for each in tally.pupils)
    if n:
        words = heading.translate(
            "Paper", "Of those to be assessed, {n} are not asked: outside the ages of this form."
        )
        yield Note(words.format(n=n))


def note(
    heading: Heading,
    pupils: Sequence[Pupil],
    seen: Mapping[str, Collection[str]],
    not_asked: Asides,
) -> Iterator[Note]:
    """What a reader has to know while not everybody has answered."""
    n = complete(pupils, seen, not_asked)
    if n == len(pupils):
        return
    ids = {each.student.id for each in pupils}
    if any(ids.intersection(children) for children in not_asked.values()):
        text = heading.translate(
            "Paper",
            "All who are asked (teacher, parent, and the student who is old enough) are in for "
            "{n} of {all} children. The figures hold only when all are in.",
        )
    else:
        text = heading.translate(
            "Paper",
            "All three informants (teacher, parent, student) are in for {n} of {all} children. "
            "The figures hold only when all three are in.",
        )
    yield Note(text.format(n=n, all=len(pupils)), strong=True)
