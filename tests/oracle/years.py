"""Over the years: completeness, targets, groups and movement from term to term."""

import itertools
from datetime import date

from tests.oracle import care, homes, scoring
from tests.oracle.counted import Expected, Tally, report
from tests.oracle.school import (
    GROUPS,
    data,
    datum,
    grades_of,
    inside,
    loads,
    percent,
    rooms_of,
    share,
)
from tests.oracle.screening import FORM, screened, sdq
from tests.oracle.words import Form, short, toml

# Whom a form is asked of, in completed years on the count day.
AGES = {"sdq-teacher": (4, 16), "sdq-parent": (4, 16), "sdq-self": (11, 99), "eq-6-11": (6, 11),
        "eq-12-17": (12, 17), "measurement": (5, 19)}  # fmt: skip
ASKED = ("screening-11", "sdq-teacher", "sdq-parent", "sdq-self")


def step(school, form, children, terms, day):
    """Who is done with a form, and who is still asked for it."""
    low, high = AGES.get(form, (0, 99))
    there = {row["student_id"] for row in school.rows(form) if row["term"] in terms}
    done = [c for c in children if c.id in there]
    waiting = [c for c in children if c.id not in there and low <= c.age(day) <= high]
    return done, waiting


PARTS = [each for each in toml("codes", "completeness.toml")["parts"] if each["usual"]]


@report("completeness")
def completeness(school, term, where, name):
    """What the usual list asks for; each thing by class, grade and whole."""
    children = school.counted(term, where)
    places = [*rooms_of(children), *(grades_of(children) if where == "school" else ()), where]
    found = []
    for place in dict.fromkeys(places):
        some = inside(children, place)
        found += data(place, "all", some)
        for part in PARTS:
            if part["kind"] == "class":
                found += _of_classes(school, term, place, some, part)
                continue
            if part["kind"] == "case":
                done, begun, missing = _cases(school, term, some, part["id"])
            else:
                day = school.term(term).count_day
                (done, missing), begun = step(school, part["id"], some, (term,), day), []
            asked = [*done, *begun, *missing]
            found += data(place, part["id"], done, asked)
            for word, those in (("asked", asked), ("begun", begun), ("missing", missing)):
                found += data(place, f"{part['id']}:{word}", those)
    return Expected(found, whole=False)


def _of_classes(school, term, place, children, part):
    """Activities of a kind, as many as each class is to have; with minutes, those written up."""
    done = begun = 0
    rooms, number = rooms_of(children), part["number"]
    for room in rooms:
        mine = [a for a in care.held(school, term) if a.kind == part["id"] and room in a.rooms]
        told = [a for a in mine if not part.get("minutes") or _written_up(a.row)]
        there = min(len(told), number)
        done, begun = done + there, begun + min(len(mine) - len(told), number - there)
    asked = number * len(rooms)
    yield datum(place, part["id"], done, asked)
    yield datum(place, f"{part['id']}:asked", asked)
    yield datum(place, f"{part['id']}:begun", begun)
    yield datum(place, f"{part['id']}:missing", asked - done)


def _written_up(row):
    agenda = loads(row["agenda"]) or {}
    return any(each.strip() for each in (row["detail"], row["result"], *agenda.values()))


def _cases(school, term, children, what):
    """Children whose plans or referrals are all closed, are open in time, or wait for somebody."""
    late = _late_plan if what == "plans" else _late_referral
    lives = care.plans_of(school) if what == "plans" else care.referrals_of(school)
    lives = care.in_term(lives, school, term, children)
    every = {life.student for life in lives}
    running = {life.student for life in lives if life.state != "closed"}
    waiting = {life.student for life in lives if life.state != "closed" and late(school, life)}
    those = (every - running, running - waiting, waiting)
    return tuple([c for c in children if c.id in ids] for ids in those)


def _late_plan(school, life):
    due, today = care.review_on(life), school.today
    steps = [s for s in school.rows("plan-steps") if s["plan"] == life.row["id"]]
    left = any(s["due"] and s["due"] <= today.isoformat() and not s["done_on"] for s in steps)
    if life.state == "active":
        return left or bool(due and due <= today)
    return life.state == "returned"


def _late_referral(school, life):
    return life.state == "returned" or care.referral_column(life, school.today) == "unanswered"


def before(term, n=1):
    year, number = map(int, term.split("/"))
    at = 2 * year + number - 1 - n
    return f"{at // 2}/{at % 2 + 1}"


def _overall(school, term):
    return {child: said["overall"] for child, said in screened(school, term).items()}


def _year(school, term):
    """Its two terms, its first day, and the first day of the next one."""
    year = school.term(term).year
    since, until = (school.term(f"{each}/1").start for each in (year, year + 1))
    return (f"{year}/1", f"{year}/2"), since, until


def _of_children(children, done):
    return sum(c.id in done for c in children), len(children)


def _screened(s, t, kids):
    done, waiting = step(s, "screening-11", kids, (t,), s.term(t).count_day)
    return len(done), len(done) + len(waiting)


def _all_of(school, forms, kids, terms, day):
    """Done is who has all the forms that are asked of the child."""
    steps = [step(school, form, kids, terms, day) for form in forms]
    missing = {c.id for _, waiting in steps for c in waiting}
    some = {c.id for done, _ in steps for c in done}
    return len(some - missing), len(some | missing)


def _sdq_all(s, t, kids):
    return _all_of(s, ASKED[1:], kids, (t,), s.term(t).count_day)


def _eq(s, t, kids):
    return _all_of(s, ("eq-6-11", "eq-12-17"), kids, _year(s, t)[0], s.term(t).count_day)


def _visited(s, t, kids):
    return _of_children(kids, {c for term in _year(s, t)[0] for c in homes.visits(s, term)})


def _measured(s, t, kids):
    return _of_children(kids, s.records("measurement", t))


def _growth_normal(s, t, kids):
    bands = {c: said["bmi_for_age"][1] for c, said in homes.grown(s, t).items()}
    some = [c for c in kids if bands.get(c.id)]
    return sum(bands[c.id] == "normal" for c in some), len(some)


def _normal(s, t, kids):
    said = _overall(s, t)
    some = [c for c in kids if said.get(c.id)]
    return sum(said[c.id] == "normal" for c in some), len(some)


def _to_normal(s, t, kids):
    old, new = _overall(s, before(t)), _overall(s, t)
    heavy = [c for c in kids if old.get(c.id, "normal") in GROUPS[1:] and new.get(c.id)]
    return sum(new[c.id] == "normal" for c in heavy), len(heavy)


def _activities(s, t, kids):
    there = {
        c for a in care.held(s, t)
        if a.kind != "homeroom" and care.WHO[a.kind] == "students" for c in a.came
    }  # fmt: skip
    return _of_children(kids, there)


def _homeroom(s, t, kids):
    rooms = rooms_of(kids)
    logs = [r for a in care.held(s, t) if a.kind == "homeroom" for r in a.rooms]
    return sum(r in rooms for r in logs), len(rooms)


def _parents(s, t, kids):
    there = (a for each in _year(s, t)[0] for a in care.held(s, each))
    met = [a for a in there if care.WHO[a.kind] == "parents"]
    asked = [c for c in kids if any(c.id in a.asked for a in met)]
    return sum(any(c.id in a.came for a in met) for c in asked), len(asked)


def _planned(s, t, kids):
    term, said = s.term(t), _overall(s, t)
    heavy = [c for c in kids if said.get(c.id) in GROUPS[1:]]
    helped = {
        life.student for life in care.plans_of(s)
        if date.fromisoformat(life.row["opened_on"]) <= term.end
        and (life.state != "closed" or life.last >= term.start)
    }  # fmt: skip
    return _of_children(heavy, helped)


def _improved(s, t, kids):
    _, since, until = _year(s, t)
    ids = {c.id for c in kids}
    ended = [
        life.moves[-1]["result"] for life in care.plans_of(s)
        if life.student in ids and life.state == "closed" and since <= life.last < until
    ]  # fmt: skip
    return sum(each in ("resolved", "better") for each in ended), len(ended)


def _answered(s, t, kids):
    _, since, until = _year(s, t)
    ids = {c.id for c in kids}
    sent = [
        life for life in care.referrals_of(s)
        if life.student in ids and care.sent_on(life) and since <= care.sent_on(life) < until
    ]  # fmt: skip
    return sum(care.answered(life) is not None for life in sent), len(sent)


def _partners(s, t, kids):
    _, since, until = _year(s, t)
    named = [(row["opened_on"], [row["partner"]]) for row in s.rows("referrals")]
    named += [(row["opened_on"], loads(row["partners"])) for row in s.rows("plans")]
    for table in ("activities", "plan-conferences"):
        named += [(row["day"], loads(row["partners"])) for row in s.rows(table)]
    year = (those for day, those in named if since.isoformat() <= day < until.isoformat())
    used = {partner for those in year for partner in those}
    active = {row["id"] for row in s.rows("partners") if row["active"] == "1"}
    return len(active & used), len(active)


INDICATORS = {
    "visited": _visited, "measured": _measured, "growth_normal": _growth_normal,
    "screened": _screened, "sdq_all": _sdq_all, "eq": _eq, "normal_group": _normal,
    "in_activities": _activities, "homeroom": _homeroom, "parents_met": _parents,
    "moved_to_normal": _to_normal, "concern_planned": _planned, "plans_improved": _improved,
    "referrals_answered": _answered, "partners": _partners,
}  # fmt: skip


@report("targets")
def targets(school, term, where, name):
    found, at = [], school.term(term)
    for id_, count in INDICATORS.items():
        for year in (at.year - 2, at.year - 1, at.year):
            then = f"{year}/{term.split('/')[1]}"
            children = school.counted(then, where)
            begun = school.term(then).start <= school.today
            part, whole = count(school, then, children) if children and begun else (0, 0)
            # Logs of classes are counted by class: they are no part of the classes.
            share = None if id_ == "homeroom" else percent(part, whole)
            found.append((where, f"{id_}:{year}", "total", part, share))
            found.append(datum(where, f"{id_}:{year}:of", whole))
    return Expected(found, whole=False)


@report("trend")
def trend(school, term, where, name):
    """Of a class its children of now; of the school or a grade who was there in each term."""
    now, alone = school.counted(term, where), "/" in where
    terms = [before(term, n) for n in range(5, -1, -1)]
    labels = (*scoring.DIMENSIONS, "overall")
    told = [at for at in (_at_term(school, each, where, now, alone=alone) for each in terms) if at]
    found, rows = [], []
    for each, screening, totals in told:
        found += data(each, "all", screening.all)
        found += data(each, "screened", screening.done, screening.all)
        for scale in labels:
            for band, those in screening.bands(scale).items():
                found += data(each, f"{scale}:{band}", those, screening.done)
        for form, tally in totals.items():
            for band, those in tally.bands("total").items():
                found += data(each, f"{form}/total:{band}", those, tally.done)
        rows.append(_term_row(each, screening, "overall"))
        rows += [_term_row(each, tally, "total") for tally in totals.values() if tally.done]
    among = None if where == "school" else {c.id for c in now}
    moved, cells = _moved(school, term, now, among)
    if any(those for *_, those in cells):  # else there is no page of movement
        rows += [*_pairs(told), *_by_scale(term, cells)]
    return Expected([*found, *moved], rows, whole=False)


def _at_term(school, term, where, now, *, alone):
    """The term with what was said of its children; None where nobody was screened."""
    children = now if alone else school.counted(term, where)
    screening = Tally(children, screened(school, term))
    totals = {
        form: Tally(children, {c: {"total": said["total"][1]}
                               for c, said in sdq(school, form, term).items()})
        for form in scoring.SDQ
    }  # fmt: skip
    if screening.done or any(tally.done for tally in totals.values()):
        return term, screening, totals
    return None


def _term_row(term, tally, scale):
    year, number = term.split("/")
    row, found = [f"{number}/{year}", len(tally.all), len(tally.done)], tally.bands(scale)
    for band in GROUPS:
        n = len(found.get(band, []))
        row += [n, share(n, len(tally.done))]
    return tuple(row)


def _matrix(children, old, new):
    cells = {}
    for c in children:
        pair = old.get(c.id), new.get(c.id)
        if pair[0] in GROUPS and pair[1] in GROUPS:
            cells.setdefault(pair, []).append(c)
    return cells


def _moved(school, term, now, among):
    """Tidy rows `2568/2>2569/1`, columns `form/scale:from>to`; and the cells by form and scale. Of
    the SDQ the term before is the last one in which any of `among` (None: anybody) was assessed."""
    found, made = [], []
    said = {
        "screening-11": lambda t: screened(school, t),
        **{form: (lambda t, form=form: {c: {"total": each["total"][1]}
                                        for c, each in sdq(school, form, t).items()})
           for form in scoring.SDQ},
    }  # fmt: skip
    ids = {c.id for c in now}
    for form, of_term in said.items():
        scales = ("overall", *scoring.DIMENSIONS) if form == "screening-11" else ("total",)
        back = [before(term)] if form == "screening-11" else [before(term), before(term, 2)]
        since = next((t for t in back if _any(of_term(t), among)), back[0])
        old, new = of_term(since), of_term(term)
        for scale in scales:
            cells = _matrix(
                now, {c: each[scale] for c, each in old.items() if c in ids},
                {c: each[scale] for c, each in new.items()},
            )  # fmt: skip
            every = [c for those in cells.values() for c in those]
            row = f"{since}>{term}"
            found += data(row, f"{form}/{scale}:both", every)
            for (a, b), those in cells.items():
                found += data(row, f"{form}/{scale}:{a}>{b}", those, every)
            made.append((form, scale, since, cells))
    return found, made


def _any(said, among):
    return bool(said) if among is None else not among.isdisjoint(said)


def _sums(name, cells):
    weight = GROUPS.index
    pairs = [(weight(a), weight(b), len(those)) for (a, b), those in cells.items()]
    n = sum(each for _, _, each in pairs)

    def those(wanted):
        return sum(each for a, b, each in pairs if wanted(a, b))

    better = those(lambda a, b: b < a)
    return (name, n, those(lambda a, b: a and not b), those(lambda a, b: b and not a), better,
            those(lambda a, b: a == b), those(lambda a, b: b > a), percent(better, n))  # fmt: skip


def _pairs(told):
    seen = [each for each in told if each[1].done]
    for (old, before_, _), (new, after, _) in itertools.pairwise(seen):
        name = " → ".join("/".join(reversed(t.split("/"))) for t in (old, new))
        bands = [{c.id: t.group(c, "overall") for c in t.done} for t in (before_, after)]
        yield _sums(name, _matrix(before_.all, *bands))


def _by_scale(term, made):
    for form, scale, since, cells in made:
        if scale == "overall" or not cells:
            continue
        if form == "screening-11":
            yield _sums(short(FORM.scale(scale)), cells)
        else:
            year, number = since.split("/")
            title = Form(form).file["title"]["th"]
            yield _sums(f"{title} (เทียบกับภาคเรียนที่ {number}/{year})", cells)
