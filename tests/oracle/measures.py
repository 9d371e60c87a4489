"""The help chosen for each child who is at risk or has problems, and whether it is to be chosen
again."""

from tests.oracle import scoring
from tests.oracle.school import GROUPS, both, data, loads, share
from tests.oracle.words import GROUP_WORDS, TOTAL, toml

LISTED = toml("codes", "measures.toml")["measures"]
IDS = [each["id"] for each in LISTED]
_NAMES = {"screening-11": "คัดกรอง", "sdq-teacher": "SDQ ครู",
          "sdq-parent": "SDQ ผู้ปกครอง", "sdq-self": "SDQ นักเรียน"}  # fmt: skip
STATES = {"none": "ยังไม่ได้เลือก", "chosen": "เลือกแล้ว", "changed": "ผลประเมินเปลี่ยน โปรดเลือกใหม่"}
_GOES_ON = ("start", "review", "reopen")


def _group(form, row):
    if form == "screening-11":
        return scoring.screening(row)["overall"]
    return scoring.sdq(row, scoring.SDQ[form])["total"][1]


def _chosen(lives):
    """All that was chosen in the plans of a child, and the day on which it was last."""
    having = [life for life in lives if loads(life.row["measures"])]
    measures = {each for life in having for each in loads(life.row["measures"])}
    days = [
        day
        for life in having
        for day in (life.row["measures_on"], life.row["opened_on"],
                    *(m["day"] for m in life.moves if m["kind"] in _GOES_ON))
    ]  # fmt: skip
    return measures, max(days, default="")


def _found(school, term, child, day):
    """(form, group before, group now) of each form of the term."""
    for form in _NAMES:
        row = school.records(form, term).get(child.id)
        now = _group(form, row) if row else ""
        if not now:
            continue
        mine = [each for each in school.rows(form) if each["student_id"] == child.id]
        known = sorted((each for each in mine if each["date"] <= day), key=lambda e: e["date"])
        newer = bool(day) and row["date"] > day
        yield form, _group(form, known[-1]) if newer and known else "", now


def listed(school, term, children, lives):
    """(child, what was found, measures, state) of each of the list."""
    for child in children:
        measures, day = _chosen([life for life in lives if life.student == child.id])
        found = [*_found(school, term, child, day)]
        if any(now in GROUPS[1:] for _, _, now in found):
            moved = any(then and then != now for _, then, now in found)
            state = ("changed" if moved else "chosen") if measures else "none"
            yield child, found, measures, state


def numbers(listed_):
    everybody = [child for child, *_ in listed_]
    yield from data("measures", "all", everybody)
    for state in STATES:
        yield from data("measures", state, [c for c, *_, s in listed_ if s == state], everybody)
    for id_ in (*IDS, "other"):
        those = [c for c, _, m, _ in listed_ if (id_ in m if id_ != "other" else m - {*IDS})]
        yield from data("measures", id_, those, everybody)


def rows(listed_):
    more = []
    for child, found, measures, state in listed_:
        words = []
        for form, then, now in found:
            if then and then != now:
                words.append(f"{_NAMES[form]}: {GROUP_WORDS[then]} → {GROUP_WORDS[now]}")
            elif now in GROUPS[1:]:
                words.append(f"{_NAMES[form]}: {GROUP_WORDS[now]}")
        ticks = ["✓" for id_ in IDS if id_ in measures]
        others = ", ".join(each.removeprefix("own:") for each in sorted(measures - {*IDS}))
        more.append(f"{child.number} – {others}" if others else "")
        ticks += ["✓"] if others else []
        yield child.number, child.name, ", ".join(words), *ticks, STATES[state]
    if any(more):
        yield (f"อื่น ๆ (เลขที่): {'; '.join(filter(None, more))}",)
    if listed_:
        counts = [sum(id_ in m for _, _, m, _ in listed_) for id_ in IDS]
        other = sum(bool(m - {*IDS}) for _, _, m, _ in listed_)
        yield TOTAL, *counts, other
        for state, word in STATES.items():
            m, f = both([c for c, *_, s in listed_ if s == state])
            yield word, m, f, m + f, share(m + f, len(listed_))
