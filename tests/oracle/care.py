"""What is done for children: activities, meetings, plans, referrals."""

from dataclasses import dataclass
from datetime import date

from tests.oracle import measures
from tests.oracle.counted import Expected, report
from tests.oracle.school import data, datum, inside, loads, parts_of, percent, rooms_of
from tests.oracle.words import RESULT_WORDS, TOTAL, class_words, day_words, toml

KINDS = toml("codes", "activities.toml")["kinds"]
WHO = {each["id"]: each["who"] for each in KINDS}


@dataclass(frozen=True)
class Held:
    """An activity that has begun."""

    row: dict
    rooms: tuple
    came: dict
    asked: frozenset

    @property
    def kind(self):
        return self.row["kind"]


def held(school, term):
    """Of a term, the oldest first."""
    return school.once(_held, term)


def _held(school, term):
    found = []
    for row in school.rows("activities"):
        if row["term"] == term and date.fromisoformat(row["day"]) <= school.today:
            came = loads(row["came"])
            rooms = tuple(row["classroom"].split(" + ")) if row["classroom"] else ()
            found.append(Held(row, rooms, came, frozenset((*loads(row["absent"]), *came))))
    return sorted(found, key=lambda each: (each.row["day"], each.row["id"]))


def _of(activities, children, where):
    """Those of a place; of the whole school where its children were asked."""
    if where == "school":
        return activities
    rooms, ids = set(rooms_of(children)), {c.id for c in children}
    return [a for a in activities if (set(a.rooms) & rooms if a.rooms else a.asked & ids)]


def _took(activities, children):
    there = {
        student
        for a in activities
        if a.kind != "homeroom" and WHO[a.kind] == "students"
        for student in a.came
    }
    return [c for c in children if c.id in there]


def _parents(activities, children):
    met = [a for a in activities if WHO[a.kind] == "parents"]
    asked, came = {s for a in met for s in a.asked}, {s for a in met for s in a.came}
    return [c for c in children if c.id in asked], [c for c in children if c.id in came]


@report("activities")
def activities(school, term, where, name):
    children = school.counted(term, where)
    mine = _of(held(school, term), children, where)
    found = []
    for part in (where, *parts_of(where, children)):
        members = inside(children, part)
        rooms = set(rooms_of(members))
        here = mine if part == where else [a for a in mine if set(a.rooms) & rooms]
        found += [datum(part, k["id"], sum(a.kind == k["id"] for a in here)) for k in KINDS]
        found.append(datum(part, "activities", len(here)))
        found += data(part, "took_part", _took(mine, members), members)
        asked, came = _parents(mine, members)
        found += data(part, "asked", asked, members)
        found += data(part, "parents_came", came, asked)
    rows = _one_by_one(mine, children) if "/" in where else _activity_rooms(mine, children)
    return Expected(found, [*rows] if mine else [])


def _one_by_one(mine, children):
    ids, words = {c.id for c in children}, {k["id"]: k["th"] for k in KINDS}
    for a in mine:
        asked = a.asked if a.rooms else a.asked & ids
        ratio = f"{len(asked & set(a.came))}/{len(asked)}" if asked else None
        row = a.row
        yield (day_words(row["day"]), words[a.kind], row["topic"], row["detail"], row["aim"],
               row["result"], ratio)  # fmt: skip


def _activity_rooms(mine, children):
    shown = [k["id"] for k in KINDS if any(a.kind == k["id"] for a in mine)]

    def line(name, here, members):
        took, (asked, came) = _took(mine, members), _parents(mine, members)
        counts = (sum(a.kind == k for a in here) for k in shown)
        shares = percent(len(took), len(members)), percent(len(came), len(asked))
        return (name, *counts, len(here), len(took), shares[0], len(came), shares[1])

    for room in rooms_of(children):
        here = [a for a in mine if room in a.rooms]
        yield line(class_words(room), here, inside(children, room))
    wide = [a for a in mine if not a.rooms]
    if wide:
        yield ("กิจกรรมรวมทั้งโรงเรียน", *(sum(a.kind == k for a in wide) for k in shown), len(wide))
    yield line(TOTAL, mine, children)


@report("meetings")
def meetings(school, term, where, name):
    children = school.counted(term, where)
    guardians = {row["id"]: row for row in school.rows("guardians")}
    found, rows = [], []
    for a in held(school, term):
        if WHO[a.kind] != "parents" or where not in a.rooms:
            continue
        day, followed = f"{where} {a.row['day']}", loads(a.row["followed"]) or {}
        asked = [c for c in children if c.id in a.asked]
        came = [c for c in asked if c.id in a.came]
        absent = [c for c in asked if c.id not in a.came]
        found += data(day, "asked", asked)
        found += data(day, "came", came, asked)
        found += data(day, "followed", [c for c in absent if followed.get(c.id)], absent)
        for c in asked:
            who = guardians.get(a.came.get(c.id)) if c in came else None
            if who:
                role = {"father": "บิดา", "mother": "มารดา"}.get(who["role"], who["kinship"])
                parent = f"{who['prefix']}{who['first_name']} {who['last_name']}".strip()
                rows.append((c.number, c.name, parent, role))
    return Expected(found, rows, whole=False)


@dataclass(frozen=True)
class Life:
    """A plan or a referral with the moves that count."""

    row: dict
    student: str
    moves: tuple
    state: str

    @property
    def last(self):
        return date.fromisoformat(self.moves[-1]["day"]) if self.moves else None

    def latest(self, kind):
        """The last move of a kind, and those after it."""
        for at in range(len(self.moves) - 1, -1, -1):
            if self.moves[at]["kind"] == kind:
                return self.moves[at], self.moves[at + 1 :]
        return None, ()


_PLAN = {
    "start": (("new", "returned"), "active"), "review": (("active",), "active"),
    "return": (("new", "active"), "returned"), "close": (("active",), "closed"),
    "reopen": (("closed",), "active"),
}  # fmt: skip
_REFERRAL = {
    "send": (("draft", "returned"), "sent"), "receive": (("sent",), "received"),
    "result": (("sent", "received", "result"), "result"),
    "return": (("sent", "received"), "returned"),
    "close": (("sent", "received", "result", "returned"), "closed"),
    "reopen": (("closed",), "received"),
}  # fmt: skip


def _lives(school, table, moves, key, rules, first):
    by_thing = {}
    for move in school.rows(moves):
        by_thing.setdefault(move[key], []).append(move)
    for row in school.rows(table):
        state, followed, states = first, [], []
        for move in sorted(by_thing.get(row["id"], []), key=lambda m: (int(m["place"]), m["id"])):
            if move["kind"] == "undo" and followed and followed[-1]["id"] == move["about"]:
                followed.pop()
                state = states.pop()
            elif move["kind"] in rules and state in rules[move["kind"]][0]:
                followed.append(move)
                states.append(state)
                state = rules[move["kind"]][1]
        yield Life(row, row["student_id"], tuple(followed), state)


def plans_of(school):
    return school.once(_plans)


def _plans(school):
    return list(_lives(school, "plans", "plan-moves", "plan", _PLAN, "new"))


def referrals_of(school):
    return school.once(_referrals)


def _referrals(school):
    return list(_lives(school, "referrals", "referral-moves", "referral", _REFERRAL, "draft"))


def in_term(lives, school, term, children):
    """Of children; what ended before the term began is history."""
    ids, start = {c.id for c in children}, school.term(term).start
    return [
        life for life in lives
        if life.student in ids and (life.state != "closed" or life.last >= start)
    ]  # fmt: skip


def review_on(life):
    if life.state != "active":
        return None
    days = [m["review_on"] for m in life.moves if m["review_on"]]
    return date.fromisoformat(days[-1]) if days else None


def plan_column(life, today):
    due = review_on(life)
    if due and due <= today:
        return "due"
    return "new" if life.state == "returned" else life.state


def _result(life):
    said = [m["result"] for m in life.moves if m["result"]]
    return said[-1] if said else ""


RESULTS = ("resolved", "better", "same", "worse")
PLAN_COLUMNS = ("new", "active", "due", "closed")
_PLAN_WORDS = {"new": "ใหม่", "active": "กำลังดำเนินการ", "due": "ถึงกำหนดติดตาม",
               "closed": "ปิดแผนแล้ว"}  # fmt: skip


def _things(noun, where, children, lives, columns, ended):
    """The tidy rows of things of children: all, by column, and how the closed ones ended."""
    known = {c.id: c for c in children}
    for part in (where, *parts_of(where, children)):
        ids = {c.id for c in inside(children, part)}
        here = [life for life in lives if life.student in ids]
        every = [known[life.student] for life in here]
        yield from data(part, noun, every)
        for column, those in columns(here).items():
            yield from data(part, column, [known[life.student] for life in those], every)
        closed = [known[life.student] for life in here if life.state == "closed"]
        for result in RESULTS:
            those = [known[life.student] for life in here if ended(life) == result]
            yield from data(part, f"closed:{result}", those, closed)


def _about(life):
    """The dimensions of a plan: those of the screening, and other forms by what they are."""
    for concern in loads(life.row["concerns"]) or ():
        form, _, scale = concern.partition("/")
        known = form == "screening-11" and scale in DIMENSIONS
        yield scale if known else "sdq" if form.startswith("sdq-") else "other"


DIMENSIONS = [s["id"] for s in toml("forms", "screening-11.toml")["scales"]
              if s["id"] not in ("overall", "talent")]  # fmt: skip


def _dimensions(where, children, lives):
    """The tidy rows of dimensions; and how many plans of the place are open."""
    known = {c.id: c for c in children}

    def whose(some):
        return [known[life.student] for life in some]

    yield from data(where, "open", whose(x for x in lives if x.state != "closed"), whose(lives))
    for name in (*DIMENSIONS, "sdq", "other"):
        here = [life for life in lives if name in _about(life)]
        closed = [life for life in here if life.state == "closed"]
        open_ = [life for life in here if life.state != "closed"]
        yield from data(name, "plans", whose(here), whose(lives))
        yield from data(name, "open", whose(open_), whose(here))
        yield from data(name, "closed", whose(closed), whose(here))
        for result in RESULTS:
            those = [life for life in closed if _result(life) == result]
            yield from data(name, f"closed:{result}", whose(those), whose(closed))


@report("plans")
def plans(school, term, where, name):
    children = school.counted(term, where)
    lives = in_term(plans_of(school), school, term, children)

    def columns(here):
        return {c: [x for x in here if plan_column(x, school.today) == c] for c in PLAN_COLUMNS}

    def ended(life):
        return _result(life) if life.state == "closed" else None

    found = [*_things("plans", where, children, lives, columns, ended)]
    found += _dimensions(where, children, lives)
    if "/" not in where:
        rows = _by_room(children, lives, columns, ended) if lives else ()
        return Expected(found, list(rows))
    helped = [*measures.listed(school, term, children, lives)]
    found += measures.numbers(helped)
    known = {c.id: c for c in children}
    steps = school.rows("plan-steps")
    rows = [*measures.rows(helped)]
    for life in lives:
        c, mine = known[life.student], [s for s in steps if s["plan"] == life.row["id"]]
        when = review_on(life) or (life.last if life.state == "closed" else None)
        done = f"{sum(s['done_on'] != '' for s in mine)}/{len(mine)}" if mine else None
        rows.append((
            c.number, c.name, ..., life.row["goal"], day_words(life.row["opened_on"]),
            _PLAN_WORDS[plan_column(life, school.today)],
            day_words(when.isoformat()) if when else None, RESULT_WORDS[_result(life)], done,
        ))  # fmt: skip
    return Expected(found, rows, whole=False)


def _by_room(children, lives, columns, ended):
    def line(name, here):
        return (name, len(here), *map(len, columns(here).values()),
                *(sum(ended(x) == r for x in here) for r in RESULTS))  # fmt: skip

    for room in rooms_of(children):
        ids = {c.id for c in inside(children, room)}
        yield line(class_words(room), [life for life in lives if life.student in ids])
    yield line(TOTAL, lives)


DAYS = toml("codes", "referrals.toml")["waiting"]["days"]
_REFERRAL_COLUMNS = ("unanswered", "draft", "sent", "received", "result", "closed")


def referral_column(life, today):
    sent, _ = life.latest("send")
    if life.state == "sent" and (today - date.fromisoformat(sent["day"])).days >= DAYS:
        return "unanswered"
    return "draft" if life.state == "returned" else life.state


def sent_on(life):
    sent, _ = life.latest("send")
    return date.fromisoformat(sent["day"]) if sent else None


def answered(life):
    _, after = life.latest("send")
    return next((m for m in reversed(after) if m["kind"] == "result"), None)


@report("referrals")
def referrals(school, term, where, name):
    children = school.counted(term, where)
    lives = in_term(referrals_of(school), school, term, children)

    def columns(here):
        sides = {s: [x for x in here if x.row["kind"] == s] for s in ("internal", "external")}
        return sides | {
            c: [x for x in here if referral_column(x, school.today) == c] for c in _REFERRAL_COLUMNS
        }

    def ended(life):
        return life.moves[-1]["result"] if life.state == "closed" else None

    found = [*_things("referrals", where, children, lives, columns, ended)]
    if not lives:
        return Expected(found)
    if "/" not in where:
        return Expected(found, list(_by_room(children, lives, columns, ended)))
    known, rows = {c.id: c for c in children}, []
    for life in lives:
        c, sent = known[life.student], sent_on(life)
        said = life.row["problem"].strip().partition("\n")[0]
        rows.append((
            c.number, c.name, ..., said, day_words(sent.isoformat()) if sent else None, ...,
            _taken(life, school.today), RESULT_WORDS[ended(life) or ""],
        ))  # fmt: skip
    return Expected(found, rows, whole=False)


def _taken(life, today):
    """Days from the last sending to the answer or the end, else to today."""
    sent = sent_on(life)
    if sent is None or life.state == "returned":
        return None
    last = life.last if life.state == "closed" else today
    answer = answered(life)
    return ((date.fromisoformat(answer["day"]) if answer else last) - sent).days
