"""Who signs a letter: the homeroom teachers and those who have an opinion, or the director."""

from collections.abc import Sequence

from careapp.domain.people import Staff
from careapp.domain.schools import Signer
from careapp.reports.heading import Heading, school_name


def last(heading: Heading, name: str = "") -> tuple[Signer, ...]:
    """Who signs for the school, or for the office of that name: the last of those who sign its
    reports, else a director."""
    if heading.signers:
        return heading.signers[-1:]
    position = heading.translate("Paper", "The director of {school}")
    return (Signer("", "", position.format(school=name or school_name(heading))),)


def of_memo(
    heading: Heading, teachers: Sequence[Staff]
) -> tuple[tuple[Signer, ...], tuple[Signer, ...]]:
    """Who reports, and in order who says what they think of it.

    The homeroom teachers report for their class, in place of the first who signs reports.
    """
    chain = heading.signers
    if not teachers:
        return chain[:1], chain[1:]
    label = chain[0].label if chain else ""
    usual = heading.translate("Letters", "Homeroom teacher")
    names = {each.name for each in teachers}
    others = tuple(each for each in chain[1:] if each.name not in names or not each.name)
    return tuple(Signer(label, each.name, each.position or usual) for each in teachers), others
