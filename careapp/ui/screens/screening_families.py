"""Forms that stand together on the start page, and for whom a form is."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from careapp.forms.definition import FOR_EVERY_CHILD, Family, Form
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.services.report_kinds import SDQ
from careapp.services.results import Standing
from careapp.ui.screens.screening_columns import short
from careapp.ui.screens.screening_header import doubt_words


def families(standings: Sequence[Standing]) -> Iterator[tuple[Family, list[Standing]]]:
    """Those of each family, as they are to be shown: the SDQ's informants in their order."""
    for family, group in groupby(standings, key=lambda each: each.form.family):
        yield family, sorted(group, key=lambda each: _place(each.form.id))


def _place(form: str) -> int:
    return SDQ.index(form) if form in SDQ else 0


def for_every_child(form: Form) -> bool:
    """Whether it is filled in about everybody; else about those for whom there is a reason."""
    return form.family in FOR_EVERY_CHILD


def title(family: Family, form: Form) -> str:
    """What a card of the family is called; a form that has no family goes by its own name."""
    titles = {
        "sdq": translate("Screenings", "SDQ: strengths and difficulties"),
        "mood": translate("Screenings", "Mood and stress"),
        "games": translate("Screenings", "Games"),
        "emotions": translate("Screenings", "Emotional quotient (EQ)"),
        "learning": translate("Screenings", "Learning and development"),
        "substances": translate("Screenings", "Substances"),
    }
    return titles.get(family) or form.title.of(language())


def alone(family: Family) -> bool:
    """Whether each form of the family has a card of its own."""
    return family in ("screening", "growth", "home", "other")


def whom(form: Form) -> str:
    """The ages a form is for, and that it was not made for children."""
    ages, said = form.ages, []
    if ages.low is not None and ages.high is not None:
        words = translate("Screenings", "for {low} to {high} years")
        said.append(words.format(low=ages.low, high=ages.high))
    elif ages.low is not None:
        words = translate("Screenings", "for {low} years and over")
        said.append(words.format(low=ages.low))
    if form.adult:
        said.append(
            translate(
                "Screenings", "made for adults: with primary pupils for staff, who ask a specialist"
            )
        )
    return " · ".join(said)


def doubtful(form: Form, edition: Edition) -> str:
    """Which cut-offs in use were not checked against their source; "" for none."""
    if not (words := doubt_words(edition)) or not edition.cutoffs:
        return ""
    if len(edition.doubtful) == len(form.scales):
        return words
    scales = ", ".join(short(form.scale(id_).text.of(language())) for id_ in edition.doubtful)
    return f"{words}: {scales}" if scales else words
