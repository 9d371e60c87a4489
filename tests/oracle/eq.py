"""The EQ: two forms, each with the children it is for, and its own cut-offs."""

from tests.oracle import scoring
from tests.oracle.counted import Expected, Tally, report
from tests.oracle.school import grades_of, inside
from tests.oracle.screening import by_part, group_rows, head, scale_data
from tests.oracle.words import GROUP_WORDS, Form, short

_BANDS = dict.fromkeys(scoring.FACETS, scoring.EQ_BANDS)
_FIRST = {"eq-6-11": "teacher", "eq-12-17": "self"}


def _told(school, term):
    """By form and informant, by child facet → (score, group)."""
    found = {form: {} for form in scoring.EQ}
    for form, by_informant in found.items():
        for row in school.rows(form):
            if row["term"] == term:
                said = by_informant.setdefault(row["informant"], {})
                said[row["student_id"]] = scoring.eq(row, form)
    return found


@report("eq-class", "eq-school")
def eq_reports(school, term, where, name):
    children, day = school.counted(term, where), school.term(term).count_day
    told = _told(school, term)
    anyone = {c for those in told.values() for said in those.values() for c in said}
    own = {}
    for form, (low, high) in scoring.EQ.items():
        done = {c for said in told[form].values() for c in said}
        own[form] = [
            c for c in children
            if c.id in done or (c.id not in anyone and low <= c.age(day) <= high)
        ]  # fmt: skip
    found, rows = [], []
    for form in [f for f in own if own[f]] or [*own][:1]:
        ids = {c.id for c in own[form]}
        used = {who: said for who, said in told[form].items() if ids & said.keys()}
        for who, said in (used or {_FIRST[form]: {}}).items():
            some = _part(name, form, who, own[form], said)
            found += some.data
            rows += some.rows
    return Expected(found, rows)


def _part(name, form, who, children, said):
    """The numbers of a form by one informant."""
    bands = {c: {s: band for s, (_, band) in each.items()} for c, each in said.items()}
    tally, file = Tally(children, bands), Form(form)
    labels = {facet: short(file.scale(facet)) for facet in scoring.FACETS}
    places = {"": tally}
    if name == "eq-school":
        grades = grades_of(children)
        places |= {f":{grade}": tally.of(inside(children, grade)) for grade in grades}
    found, rows = [], []
    for at, there in places.items():
        found += head(f"{form}:{who}{at}", there)
        for facet in scoring.FACETS:
            found += scale_data(f"{form}:{who}:{facet}{at}", facet, there, _BANDS)
    if not children:
        return Expected(found)
    if name == "eq-class":
        for c in children:
            scores = (said.get(c.id, {}).get(facet, (None, ""))[0] for facet in scoring.FACETS)
            rows.append((c.number, c.name, *scores))
        rows += group_rows(tally, labels, scoring.FACETS, scoring.EQ_BANDS)
    else:
        words = {band: file.band(band) for band in scoring.EQ_BANDS}
        rows += by_part(tally, labels, _BANDS, {**GROUP_WORDS, **words})
    return Expected(found, rows)
