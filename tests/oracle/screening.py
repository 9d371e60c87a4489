"""The screening and the SDQ."""

from tests.oracle import scoring
from tests.oracle.counted import Expected, Tally, report
from tests.oracle.school import GROUPS, both, data, grades_of, inside, rooms_of, share
from tests.oracle.words import GROUP_WORDS, TOTAL, Form, class_words, short

POSSIBLE = {**dict.fromkeys(scoring.YES_NO, ("yes", "no")),
            "prosocial": ("strength", "no_strength")}  # fmt: skip
SCREENED = (*scoring.DIMENSIONS, *scoring.YES_NO, "overall")
FORM = Form("screening-11")


def screened(school, term):
    """By child its groups."""
    return school.once(_screened, term)


def _screened(school, term):
    records = school.records("screening-11", term)
    return {child: scoring.screening(row) for child, row in records.items()}


def sdq(school, form, term):
    """By child scale → (score, group)."""
    return school.once(_sdq, form, term)


def _sdq(school, form, term):
    who = scoring.SDQ[form]
    return {child: scoring.sdq(row, who) for child, row in school.records(form, term).items()}


def head(row, tally):
    yield from data(row, "all", tally.all)
    yield from data(row, "screened", tally.done)
    yield from data(row, "waiting", tally.waiting)


def scale_data(row, scale, tally, possible=POSSIBLE):
    found = tally.bands(scale)
    for band in dict.fromkeys((*possible.get(scale, GROUPS), *found)):
        yield from data(row, band, found.get(band, []), tally.done)


def group_rows(tally, labels, scales, bands):
    holes = any("incomplete" in tally.bands(scale) for scale in scales)
    for scale in scales:
        found, row = tally.bands(scale), [labels[scale]]
        for band in bands:
            m, f = both(found.get(band, []))
            row += [m, f, m + f, share(m + f, len(tally.done))]
        yield (*row, len(found.get("incomplete", []))) if holes else tuple(row)


@report("screening-class", "screening-grade", "screening-school")
def screening(school, term, where, name):
    tally = Tally(school.counted(term, where), screened(school, term))
    labels = {scale: short(FORM.scale(scale)) for scale in SCREENED}
    dimensions = [*scoring.DIMENSIONS, "overall"]
    rows = [*group_rows(tally, labels, dimensions, GROUPS),
            *group_rows(tally, labels, scoring.YES_NO, ("yes", "no"))]  # fmt: skip
    found = [*head(where, tally)]
    for scale in SCREENED:
        found += scale_data(scale, scale, tally)
    divided = {"screening-class": [], "screening-grade": rooms_of(tally.all),
               "screening-school": grades_of(tally.all)}[name]  # fmt: skip
    for part in divided:
        some = tally.of(inside(tally.all, part))
        found += [*head(part, some), *scale_data(part, "overall", some)]
    if len(divided) > 1:
        rows += [_part(class_words(p), tally.of(inside(tally.all, p))) for p in divided]
        rows.append(_part(TOTAL, tally))
    if name != "screening-class":
        for room in rooms_of(tally.all):
            some = tally.of(inside(tally.all, room))
            for scale in (*scoring.DIMENSIONS, "overall"):
                found += scale_data(f"{scale}:{room}", scale, some)
    drawn = [] if name == "screening-class" else [*_heat(tally)]
    return Expected(found, rows, drawn)


def _heat(tally):
    """Class × dimension: at risk and with problems in per cent of the screened, and below how
    many."""
    rooms = rooms_of(tally.all)
    places = [(room, tally.of(inside(tally.all, room))) for room in rooms]
    for name, some in (*places, (TOTAL, tally)) if len(rooms) > 1 else ():
        counts = [_concern(some, scale) for scale in (*scoring.DIMENSIONS, "overall")]
        yield (name, len(some.done), *(share(n, len(some.done)) or "–" for n in counts))
        if any(counts):
            yield tuple(n or None for n in counts)


def _concern(tally, scale):
    return sum(len(tally.bands(scale).get(band, [])) for band in GROUPS[1:])


def _part(name, tally):
    row, found = [name, len(tally.all), len(tally.done), len(tally.waiting)], tally.bands("overall")
    for band in GROUPS:
        n = len(found.get(band, []))
        row += [n, share(n, len(tally.done))]
    return tuple(row)


@report("screening-student")
def screening_student(school, term, where, name):
    """A page a child: the group of each dimension, and the scores of the SDQ."""
    tally = Tally(school.counted(term, where), screened(school, term))
    found = [*head("all", tally)]
    for scale in SCREENED:
        found += scale_data(scale, scale, tally)
    told = {form: sdq(school, form, term) for form in scoring.SDQ}
    rows = []
    for child in tally.all:
        for form, said in told.items():
            if child.id in said:
                rows.append((_INFORMANTS[scoring.SDQ[form]], *_scores(said[child.id])))
    return Expected(found, rows, whole=False)


_INFORMANTS = {"teacher": "ครู", "parent": "ผู้ปกครอง", "self": "นักเรียน"}


def _scores(said, scales=scoring.SCALES):
    return (said.get(scale, (None, ""))[0] for scale in scales)


@report("sdq-class", "sdq-school")
def sdq_reports(school, term, where, name):
    children = school.counted(term, where)
    labels = {scale: short(Form("sdq-teacher").scale(scale)) for scale in scoring.SCALES}
    told = {who: sdq(school, form, term) for form, who in scoring.SDQ.items()}
    tallies = {
        who: Tally(children, {c: {s: band for s, (_, band) in said.items()}
                              for c, said in by_child.items()})
        for who, by_child in told.items()
    }  # fmt: skip
    used = [who for who, tally in tallies.items() if tally.done] or ["teacher"]
    found, rows = [], []
    for who in used:
        tally = tallies[who]
        impact = any("impact" in told[who][c.id] for c in tally.done)
        shown = [s for s in scoring.SCALES if s != "impact" or impact]
        found += head(who, tally)
        for scale in shown:
            found += scale_data(f"{who}:{scale}", scale, tally)
        if name == "sdq-class":
            rows += [(c.number, c.name, *_scores(told[who].get(c.id, {}), shown)) for c in children]
            hard = [scale for scale in shown if scale != "prosocial"]
            rows += group_rows(tally, labels, hard, GROUPS)
            rows += group_rows(tally, labels, ["prosocial"], POSSIBLE["prosocial"])
            continue
        for grade in grades_of(children):
            some = tally.of(inside(children, grade))
            found += head(f"{who}:{grade}", some)
            for scale in shown:
                found += scale_data(f"{who}:{scale}:{grade}", scale, some)
        rows += by_part(tally, {scale: labels[scale] for scale in shown}, POSSIBLE, GROUP_WORDS)
    return Expected(found, rows)


def by_part(tally, labels, possible, words):
    """Rows: boys, girls, each group of each scale, who was assessed; columns: grades, all, %."""
    parts = grades_of(tally.all)
    parts = parts if len(parts) > 1 else rooms_of(tally.all)
    columns = [*(tally.of(inside(tally.all, part)) for part in parts), tally]
    sexes = [[both(each.all)[n] for each in columns] for n in (0, 1)]
    yield ("นักเรียน", "ชาย", *sexes[0], "")
    yield ("หญิง", *sexes[1], "")
    for scale in labels:
        bands = [*possible.get(scale, GROUPS)]
        if "incomplete" in tally.bands(scale):
            bands.append("incomplete")
        for n, band in enumerate(bands):
            counts = [len(each.bands(scale).get(band, [])) for each in columns]
            first = (labels[scale],) if n == 0 else ()
            yield (*first, words[band], *counts, share(counts[-1], len(tally.done)))
    yield ("จำนวนที่ประเมินแล้ว", *(len(each.done) for each in columns), "")
