"""Who is there: the class list, the headcount, attendance and results, the teams, the hand-over."""

from decimal import ROUND_HALF_UP, Decimal

import geothai

from tests.oracle import care
from tests.oracle.counted import Expected, report
from tests.oracle.school import GRADES, both, data, datum, grades_of, inside, loads, rooms_of
from tests.oracle.words import class_words, slashes, toml


@report("class-list")
def class_list(school, term, where, name):
    children = school.counted(term, where)
    found = []
    for room in rooms_of(children):
        found += data(room, "all", inside(children, room))
    rows = [
        (c.number, c.row["number"], c.name, c.row["nickname"], "ช" if c.sex == "male" else "ญ",
         c.row["national_id"], slashes(c.row["born"]))
        for c in children
    ]  # fmt: skip
    return Expected(found, rows)


_STAGES = (
    ("kindergarten", "รวมระดับปฐมวัย", GRADES[:3]), ("primary", "รวมระดับประถมศึกษา", GRADES[3:9]),
    ("lower_secondary", "รวมระดับมัธยมศึกษาตอนต้น", GRADES[9:12]),
    ("upper_secondary", "รวมระดับมัธยมศึกษาตอนปลาย", GRADES[12:]),
)  # fmt: skip


@report("headcount")
def headcount(school, term, where, name):
    children = school.counted(term)
    found, rows = [], []

    def line(row, words, some):
        found.extend(data(row, "all", some))
        found.append(datum(row, "rooms", len(rooms_of(some))))
        rows.append((words, *both(some), sum(both(some)), len(rooms_of(some))))

    for stage, words, grades in _STAGES:
        for grade in grades_of(children):
            if grade in grades:
                line(grade, class_words(grade), inside(children, grade))
        some = [c for c in children if c.grade in grades]
        if some:
            line(stage, words, some)
    line("school", "รวมทั้งสิ้น", children)
    return Expected(found, rows)


_MARKS = ("count_0", "count_r", "count_ms", "count_mp")


@report("report-cards")
def report_cards(school, term, where, name):
    least = toml("codes", "report_cards.toml")["attendance"]["percent"]
    cards = {row["student_id"]: row for row in school.rows("report-cards") if row["term"] == term}
    children = school.counted(term, where)
    found, rows = [], []
    for room in rooms_of(children):
        members = inside(children, room)
        known = [cards[c.id] for c in members if c.id in cards]
        came = [_came(row) for row in known]
        found += [
            datum(room, "written", len(known)),
            datum(room, "too_little", sum(each is not None and each < least for each in came)),
            datum(room, "not_passed", sum(any(int(row[m] or 0) for m in _MARKS) for row in known)),
        ]
        if known:
            rows += [_card(c, cards.get(c.id)) for c in members]
    return Expected(found, rows)


def _number(text):
    return int(text) if text else None


def _came(row):
    opened, absent = _number(row["days_open"]), _number(row["days_absent"])
    if not opened or absent is None:
        return None
    return Decimal((2000 * (opened - absent) + opened) // (2 * opened)) / 10


def _card(child, row):
    if row is None:
        return (child.number, child.name)
    gpa = Decimal(row["gpa"]).quantize(Decimal("0.01"), ROUND_HALF_UP) if row["gpa"] else None
    days = (_number(row[each]) for each in ("days_open", "days_absent", "days_late"))
    return (child.number, child.name, *days, _came(row), gpa, *(_number(row[m]) for m in _MARKS))


@report("student-record")
def student_record(school, term, where, name):
    """A section a child; its attendance and results of the last terms are worked out here."""
    children, rows = school.counted(term, where), []
    for child in children:
        mine = [
            row for row in school.rows("report-cards")
            if row["student_id"] == child.id and row["term"] <= term
        ]  # fmt: skip
        for row in sorted(mine, key=lambda row: row["term"])[-4:]:
            year, number = row["term"].split("/")
            gpa = f"{float(row['gpa']):.2f}" if row["gpa"] else None
            marks = " / ".join(row[mark] or "–" for mark in _MARKS)
            absent, late = row["days_absent"] or None, row["days_late"] or None
            rows.append((f"{number}/{year}", absent, late, gpa, marks))
    return Expected([datum("all", "students", len(children))], rows, whole=False)


@report("addresses")
def addresses(school, term, where, name):
    """The provinces of a demo school are no provinces: whoever says one is named."""
    real = {each.name_th for each in geothai.provinces()}
    children = school.counted(term, where)
    assert not real & {c.row["province"] for c in children}
    those = [c for c in children if c.row["province"]]
    rows = [
        (c.label, c.name, *(c.row[k] for k in ("subdistrict", "district", "province",
                                               "postal_code")), ...)
        for c in those
    ]  # fmt: skip
    return Expected([datum(where, "not_matched", len(those))], rows, whole=False)


@report("teams")
def teams(school, term, where, name):
    year = school.term(term).year
    members = [row for row in school.rows("team-members") if int(row["year"]) == year]
    counts = {
        team: sum(row["team"] == team for row in members)
        for team in ("lead", "coordinate", "do", "parents")
    }
    return Expected([datum(team, "members", n) for team, n in counts.items()], whole=False)


@report("handover-class")
def handover(school, term, where, name):
    children, year = school.counted(term, where), school.term(term).year
    kept = {
        row["student_id"]: loads(row["passed"])
        for row in school.rows("handovers")
        if int(row["year"]) == year and row["day"]
    }
    visited = school.records("home-visit", term)
    left = {row["student_id"] for row in school.rows("visit-tasks") if not row["done_on"]}
    there = {
        "plans": {life.student for life in care.plans_of(school) if life.state != "closed"},
        "referrals": {life.student for life in care.referrals_of(school) if life.state != "closed"},
        "visits": {c.id for c in children if c.id not in visited} | left,
    }
    found = [
        datum(where, "children", len(children)),
        datum(where, "gone through", sum(c.id in kept for c in children)),
    ]
    for part, those in there.items():
        n = sum(c.id in those and part in kept.get(c.id, [part]) for c in children)
        found.append(datum(where, part, n))
    return Expected(found, whole=False)
