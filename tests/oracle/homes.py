"""Homes and growth: visits, their answers, poor households, the round, weight and height."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from tests.oracle import scoring
from tests.oracle.counted import Expected, Tally, report
from tests.oracle.school import both, data, datum, inside, parts_of, rooms_of, share
from tests.oracle.words import NO_ANSWER, TOTAL, Form, class_words, day_words

FORM, MEASURE = Form("home-visit"), Form("measurement")
_COUNTED = ("choice", "many", "tick", "photo")
LINES = ("poverty_line", "above")


def visits(school, term):
    return school.records("home-visit", term)


def _tally(school, term, where):
    made = visits(school, term)
    said = {child: {"income": scoring.income_band(row)} for child, row in made.items()}
    return Tally(school.counted(term, where), said), made


def _asked(item, row):
    """Whether a question is put, by the two kinds of conditions that these questions have."""
    condition = item.get("relevant", "")
    if not condition:
        return True
    if found := re.fullmatch(r"not\(\$\{(\w+)\} = 1\)", condition):
        return row[found[1]] != "1"
    found = re.fullmatch(r"\$\{(\w+)\} != ''", condition)
    return row[found[1]] != ""


def _given(item, row):
    """The answers of a child that are counted."""
    said = row[item["id"]]
    if not _asked(item, row):
        return []
    known = [str(each["value"]) for each in item["all"]]
    match item["kind"]:
        case "choice":
            return [said if said in known else "no_answer"]
        case "many":
            return [each for each in said.split() if each in known]
    return ["yes"] if said not in ("", "0") else []


def _answers(item, tally, made):
    """Each possible answer with its children; that nobody said only where it occurs."""
    given = {c.id: _given(item, made[c.id]) for c in tally.done}
    possible = [str(each["value"]) for each in item["all"]] or ["yes"]
    for answer in (*possible, "no_answer"):
        those = [c for c in tally.done if answer in given[c.id]]
        if those or answer != "no_answer":
            yield answer, those


def _visit_data(row, tally):
    yield from data(row, "all", tally.all)
    yield from data(row, "visited", tally.done, tally.all)
    yield from data(row, "not_visited", tally.waiting, tally.all)


def _income_data(row, tally):
    found = tally.bands("income")
    for band in dict.fromkeys((*LINES, *found)):
        yield from data(row, band, found.get(band, []), tally.done)


@report("home-visits-class", "home-visits-school")
def home_visits(school, term, where, name):
    tally, made = _tally(school, term, where)
    small = name == "home-visits-class"
    items = [
        item for item in FORM.items.values()
        if item["kind"] in _COUNTED and not (small and item.get("danger"))
    ]  # fmt: skip
    counts = {item["id"]: list(_answers(item, tally, made)) for item in items}
    found = [*_visit_data(where, tally), *_income_data("income_per_head", tally)]
    for item, answers in counts.items():
        for answer, those in answers:
            found += data(item, answer, those, tally.done)
    if not small:
        for part in parts_of("school", tally.all):
            some = tally.of(inside(tally.all, part))
            found += [*_visit_data(part, some), *_income_data(f"income_per_head:{part}", some)]
    rows = [*(_children(tally, made) if small else _rooms(tally))]
    if not small:
        rows += _overview(school, term, tally)
        families, joined = _families(school, tally), _joined(school, term, tally)
        found += [datum(where, "families", families), *data(where, "joined", joined, tally.done)]
    return Expected(found, [*rows, *_findings(tally, items, counts, small)])


def _families(school, tally):
    """Children who are siblings, and siblings of siblings, are of one family."""
    ids, count = {c.id for c in tally.done}, 0
    pairs = [(r["one"], r["other"]) for r in school.rows("siblings") if r["said"] == "yes"]
    while ids:
        family, more = set(), {ids.pop()}
        while more:
            family |= more
            more = {b for pair in pairs for a, b in (pair, pair[::-1]) if a in family} - family
            more &= ids
        ids -= family
        count += 1
    return count


def _joined(school, term, tally):
    along = {
        row["student_id"] for row in school.rows("visit-plans")
        if row["term"] == term and row["companions"].strip()
    }  # fmt: skip
    return [c for c in tally.done if c.id in along]


def _overview(school, term, tally):
    if tally.done:
        m, f = both(tally.done)
        jm, jf = both(_joined(school, term, tally))
        yield ("จำนวนครอบครัวที่เข้าเยี่ยม", None, None, _families(school, tally))
        yield ("จำนวนนักเรียนที่ได้รับการเยี่ยมบ้าน", m, f, m + f)
        yield ("จำนวนนักเรียนที่มีบุคคลอื่นร่วมเยี่ยมด้วย", jm, jf, jm + jf)


def _children(tally, made):
    for c in tally.all:
        if row := made.get(c.id):
            photos = sum(row[each] != "" for each in ("photo_outside", "photo_inside"))
            told = FORM.choice("informant", row["informant"])
            yield (c.number, c.name, day_words(row["date"]), told, photos)
        else:
            yield (c.number, c.name, "ยังไม่ได้เยี่ยม", None, 0)


def _rooms(tally):
    def line(name, some):
        seen, low = len(some.done), len(some.bands("income").get("poverty_line", []))
        return (name, len(some.all), *both(some.done), seen, share(seen, len(some.all)),
                len(some.waiting), low, share(low, seen))  # fmt: skip

    yield from (line(class_words(r), tally.of(inside(tally.all, r))) for r in rooms_of(tally.all))
    yield line(TOTAL, tally)


def _findings(tally, items, counts, small):
    if not tally.done:
        return
    words = {"poverty_line": FORM.band("poverty_line"), "above": FORM.band("above")}
    found = tally.bands("income")
    lines = [(FORM.scale("income_per_head"), [(words[b], found.get(b, [])) for b in LINES])]
    if "incomplete" in found:
        lines[0][1].append((NO_ANSWER, found["incomplete"]))
    for item in items:
        answers = counts[item["id"]]
        if answers[-1][0] == "no_answer" and len(answers[-1][1]) == len(tally.done):
            answers = answers[-1:]
        if small:
            answers = [each for each in answers if each[1]]
        lines.append((item["th"], [(_answer_words(item, a), those) for a, those in answers]))
    for label, answers in lines:
        for n, (said, those) in enumerate(answers):
            m, f = both(those)
            first = (label,) if n == 0 else ()
            yield (*first, said, m, f, m + f, share(m + f, len(tally.done)))


def _answer_words(item, answer):
    if answer == "no_answer":
        return NO_ANSWER
    return FORM.choice(item["id"], answer) if item["all"] else "✓"


@report("poverty")
def poverty(school, term, where, name):
    tally, made = _tally(school, term, where)
    item, found = FORM.items["poverty_result"], []
    for part in (where, *parts_of(where, tally.all)):
        some = tally.of(inside(tally.all, part))
        suffix = "" if part == where else f":{part}"
        found += [*_visit_data(part, some), *_income_data(f"income_per_head{suffix}", some)]
        for answer, those in _answers(item, some, made):
            found += data(f"poverty_result{suffix}", answer, those, some.done)
    rows = _poor(tally, made) if "/" in where else _poor_rooms(tally, made, item)
    return Expected(found, [*rows])


def _poor(tally, made):
    for c in tally.done:
        row = made[c.id]
        if scoring.income_band(row) == "poverty_line" or row["poverty_result"] not in ("", "none"):
            found = [
                FORM.choice(item, each)
                for item in ("dependants", "housing", "house_state")
                for each in row[item].split()
                if (item, each) != ("housing", "own")
            ]
            had = [FORM.choice("help_had", each) for each in row["help_had"].split()]
            fund = FORM.choice("poverty_result", row["poverty_result"])
            day = day_words(row["date"])
            yield (c.number, c.name, day, scoring.income(row), " · ".join(found), " · ".join(had),
                   fund)  # fmt: skip


def _poor_rooms(tally, made, item):
    def line(name, some):
        low, seen = len(some.bands("income").get("poverty_line", [])), len(some.done)
        fund = [len(those) for answer, those in _answers(item, some, made) if answer != "no_answer"]
        return (name, len(some.all), seen, low, share(low, seen), *fund)

    yield from (line(class_words(r), tally.of(inside(tally.all, r))) for r in rooms_of(tally.all))
    yield line(TOTAL, tally)


@report("home-visits-round")
def visit_round(school, term, where, name):
    counted, at = school.counted(term, where), school.term(term)
    now = inside(school.on(min(max(school.today, at.start), at.end)), where)
    known = {c.id: c for c in (*now, *counted)}
    plans = [r for r in school.rows("visit-plans") if r["term"] == term and r["day"]]
    planned = [known[row["student_id"]] for row in plans if row["student_id"] in known]
    made = visits(school, term)
    found = [
        *data(where, "all", counted),
        *data(where, "planned", planned, counted),
        *data(where, "planned_visited", [c for c in planned if c.id in made], counted),
    ]
    return Expected(found, whole=False)


SCALES = {"bmi_for_age": scoring.BMI, "height_for_age": scoring.HEIGHT}


def grown(school, term):
    """By child scale → (z, group)."""
    return school.once(_grown, term)


def _grown(school, term):
    records = school.records("measurement", term)
    return {
        child: scoring.growth(row, _born(school, child))
        for child, row in records.items()
        if child in school.students
    }


def _born(school, child):
    text = school.students[child]["born"]
    return date.fromisoformat(text) if text else None


@report("growth")
def growth(school, term, where, name):
    zs = grown(school, term)
    said = {c: {scale: band for scale, (_, band) in each.items()} for c, each in zs.items()}
    tally = Tally(school.counted(term, where), said)
    found = []
    for part in (where, *parts_of(where, tally.all)):
        some, suffix = tally.of(inside(tally.all, part)), "" if part == where else f":{part}"
        found += data(part, "all", some.all)
        found += data(part, "measured", some.done, some.all)
        found += data(part, "not_measured", some.waiting, some.all)
        for scale, bands in SCALES.items():
            there = some.bands(scale)
            for band in dict.fromkeys((*bands, *there)):
                found += data(f"{scale}{suffix}", band, there.get(band, []), some.done)
    return Expected(found, [*_growth_rows(school, term, where, tally)])


def _growth_rows(school, term, where, tally):
    if "/" in where:
        records, zs = school.records("measurement", term), grown(school, term)
        for c in tally.all:
            yield (c.number, c.name, *_sizes(records.get(c.id)), *_zs(zs.get(c.id)))
    for scale in SCALES if tally.done else ():
        yield from _bands(tally, scale)
    for scale in SCALES if len(rooms_of(tally.all)) > 1 else ():
        yield from _measured_rooms(tally, scale)


def _sizes(row):
    if row is None:
        return (None,) * 3
    weight, height = (Decimal(row[k]) if row[k] else None for k in ("weight_kg", "height_cm"))
    bmi = weight * 10000 / (height * height) if weight and height else None
    tenth = Decimal("0.1")
    return tuple(each and each.quantize(tenth, ROUND_HALF_UP) for each in (weight, height, bmi))


def _zs(said):
    if said is None:
        return (None, None)
    return tuple(None if not band else f"{z + 0.0:+.2f}" for z, band in said.values())


def _shown(tally, scale):
    return [*SCALES[scale], *(["incomplete"] if "incomplete" in tally.bands(scale) else [])]


def _bands(tally, scale):
    for band in _shown(tally, scale):
        those = tally.bands(scale).get(band, [])
        words = "ไม่มีกลุ่ม" if band == "incomplete" else MEASURE.band(band)
        m, f = both(those)
        yield (words, m, f, m + f, share(m + f, len(tally.done)))


def _measured_rooms(tally, scale):
    shown = _shown(tally, scale)

    def line(name, some):
        row, found = [name, len(some.all), len(some.done), len(some.waiting)], some.bands(scale)
        for band in shown:
            m, f = both(found.get(band, []))
            row += [m, f, m + f]
        return tuple(row)

    yield from (line(r, tally.of(inside(tally.all, r))) for r in rooms_of(tally.all))
    yield line(TOTAL, tally)
