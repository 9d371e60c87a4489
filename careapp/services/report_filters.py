"""What was chosen for a report, in one line that stands on every page of it."""

from careapp.domain.calendar import be_date_short
from careapp.forms.loader import Library
from careapp.i18n import in_language
from careapp.services.report_kinds import ReportKind, Wanted

_WITHOUT_CHILDREN = ("teams",)


def line(library: Library, kind: ReportKind, wanted: Wanted) -> str:
    """`ป.4/1 · นับนักเรียน ณ 10 มิ.ย. 2569`, and the cut-offs where others were asked for than are
    in use."""
    language = wanted.paper_language
    parts = [_place(kind, wanted)]
    if wanted.student is not None and kind.scope == "any":
        only = in_language(language, "Paper", "only {name}")
        parts.append(only.format(name=wanted.student.name))
    if kind.name not in _WITHOUT_CHILDREN:
        counted = in_language(language, "Paper", "children in class on {day}")
        parts.append(counted.format(day=be_date_short(wanted.term.count_day, language)))
    if edition := _edition(library, wanted):
        cut_offs = in_language(language, "Paper", "cut-offs: {edition}")
        parts.append(cut_offs.format(edition=edition))
    return " · ".join(filter(None, parts))


def _edition(library: Library, wanted: Wanted) -> str:
    if not wanted.edition:
        return ""  # and no form is read: the first report of a day would wait for all of them
    every = (each for form in library.forms for each in library.editions(form.id))
    named = (each for each in every if each.id == wanted.edition)
    return next((each.title.of(wanted.paper_language) for each in named), "")


def _place(kind: ReportKind, wanted: Wanted) -> str:
    if kind.scope in ("any", "class") and wanted.classroom is not None:
        return wanted.classroom.label
    if kind.scope in ("any", "grade") and wanted.grade:
        words = in_language(wanted.paper_language, "Paper", "All of {grade}")
        return words.format(grade=wanted.grade)
    if wanted.student is not None and kind.scope == "any":
        return ""
    return in_language(wanted.paper_language, "Paper", "all of the school")
