"""Scores from raw answers, as the facts say (instruments.md 1, 2, 4; the grant's 3,000 baht)."""

import csv
import itertools
import re
from datetime import date
from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"  # the WHO table is data

DIMENSIONS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual",
              "gaming", "devices")  # fmt: skip
YES_NO = ("talent", "special_need")
_WEIGHT = {"normal": 0, "at_risk": 1, "problem": 2}


def screening(row):
    """Scale → group; "" for one that nobody answered. A given group wins over the ticks."""
    said = {each: row[each] for each in YES_NO}
    for dimension in DIMENSIONS:
        ticks = {level: _ticks(row, f"{dimension}_{level}") for level in ("risk", "problem")}
        if row[dimension]:
            said[dimension] = row[dimension]
        elif "1" in ticks["problem"]:
            said[dimension] = "problem"
        elif "1" in ticks["risk"]:
            said[dimension] = "at_risk"
        else:
            said[dimension] = "normal" if ticks["problem"] or ticks["risk"] else ""
    known = [said[each] for each in DIMENSIONS if said[each]]
    said["overall"] = max(known, key=_WEIGHT.__getitem__) if known else ""
    return said


def _ticks(row, name):
    """What stands in `name_1`, `name_2` …, as far as there are columns."""
    columns = itertools.takewhile(row.__contains__, (f"{name}_{n}" for n in itertools.count(1)))
    return [row[column] for column in columns if row[column]]


SDQ = {"sdq-teacher": "teacher", "sdq-parent": "parent", "sdq-self": "self"}
SCALES = ("emotional", "conduct", "hyperactivity", "peer", "total", "prosocial", "impact")
_ITEMS = {
    "emotional": (3, 8, 13, 16, 24), "conduct": (5, 7, 12, 18, 22),
    "hyperactivity": (2, 10, 15, 21, 25), "peer": (6, 11, 14, 19, 23),
    "prosocial": (1, 4, 9, 17, 20),
}  # fmt: skip
_REVERSED = {7, 11, 14, 21, 25}
_ADULT = {"emotional": (4, 5), "conduct": (4, 5), "hyperactivity": (6, 7), "peer": (6, 7),
          "total": (16, 18), "impact": (1, 3)}  # fmt: skip
_SELF = {"emotional": (6, 7), "conduct": (5, 6), "hyperactivity": (6, 7), "peer": (4, 5),
         "total": (17, 19), "impact": (1, 3)}  # fmt: skip
_AREAS = {"teacher": ("friends", "class"), "parent": ("home", "friends", "class", "leisure"),
          "self": ("home", "friends", "class", "leisure")}  # fmt: skip


def sdq(row, who):
    """Scale → (score, group) by the OBEC set; (None, "") where too little was answered."""
    found = {}
    for scale, items in _ITEMS.items():
        raw = [(n, int(row[f"q{n}"])) for n in items if row[f"q{n}"]]
        score = None
        if len(raw) >= 3:
            total = sum(2 - value if n in _REVERSED else value for n, value in raw)
            score = (2 * total * 5 + len(raw)) // (2 * len(raw))  # half up
        found[scale] = score
    parts = [found[each] for each in ("emotional", "conduct", "hyperactivity", "peer")]
    found["total"] = None if None in parts else sum(parts)
    impact = _impact(row, who)
    if impact is not None:
        found["impact"] = impact if impact >= 0 else None
    return {scale: (score, _sdq_band(scale, score, who)) for scale, score in found.items()}


def _impact(row, who):
    """None where nobody answered that side of the paper, -1 where not all of it."""
    items = [row["impact_distress"], *(row[f"impact_{each}"] for each in _AREAS[who])]
    if not row["impact_gate"] and not any(items):
        return None
    if row["impact_gate"] == "0":
        return 0
    return sum(max(0, int(each) - 1) for each in items) if all(items) else -1


def _sdq_band(scale, score, who):
    if score is None:
        return ""
    if scale == "prosocial":
        return "strength" if score >= 4 else "no_strength"
    risk, problem = (_SELF if who == "self" else _ADULT)[scale]
    return "problem" if score >= problem else "at_risk" if score >= risk else "normal"


# The EQ as facts/instruments.md has it: how many items each facet has, one behind the other, which
# are turned, and the normal range of each; answers are 1 to 4.
EQ = {"eq-6-11": (6, 11), "eq-12-17": (12, 17)}  # the ages
EQ_BANDS = ("below", "normal", "above")
FACETS = tuple(f"facet_{side}_{n}" for side in (1, 2, 3) for n in (1, 2, 3))
_BLOCKS = {"eq-6-11": (7, 9, 7, 7, 6, 6, 6, 6, 6), "eq-12-17": (6, 6, 6, 6, 6, 6, 4, 6, 6)}
_TURNED = {
    "eq-6-11": {4, 5, 6, 13, 20, 28, 29, 40, 41, 42, 47, 48, 52, 53, 54},
    "eq-12-17": {2, 3, 5, 8, 9, 11, 13, 16, 18, 19, 21, 24, 26, 27, 29, 30, 33, 35, 37, 40, 45, 47,
                 51, 52},
}  # fmt: skip
_NORMAL = {
    "eq-6-11": ((18, 24), (22, 31), (19, 25), (20, 25), (16, 21), (14, 20), (16, 21), (15, 20),
                (16, 21)),
    "eq-12-17": ((13, 18), (16, 21), (17, 22), (15, 20), (14, 19), (15, 20), (9, 13), (16, 22),
                 (15, 21)),
}  # fmt: skip


def eq(row, form):
    """Facet → (score, group); (None, "") where an item of it has no answer."""
    found, first = {}, 1
    for facet, size, (low, high) in zip(FACETS, _BLOCKS[form], _NORMAL[form], strict=True):
        items = range(first, first + size)
        first += size
        if not all(row[f"q{n}"] for n in items):
            found[facet] = (None, "")
            continue
        given = {n: int(row[f"q{n}"]) for n in items}
        score = sum(5 - value if n in _TURNED[form] else value for n, value in given.items())
        band = "below" if score < low else "above" if score > high else "normal"
        found[facet] = (score, band)
    return found


def income(row):
    """Baht a head and month, half up; None where it cannot be said."""
    kinds = ("wage", "farm", "business", "welfare", "other")
    pattern = rf"member\[\d+\]/member_(?:{'|'.join(kinds)})"
    told = [int(row[k]) for k in row if re.fullmatch(pattern, k) and row[k]]
    whole = sum(told) if told else int(row["household_typed"]) if row["household_typed"] else None
    if whole is None or not row["members"]:
        return None
    heads = int(row["members"])
    return (2 * whole + heads) // (2 * heads)


def income_band(row):
    found = income(row)
    return "" if found is None else "poverty_line" if found <= 3000 else "above"


def _table():
    with (RESOURCES / "growth" / "who-2007.csv").open(encoding="utf-8") as file:
        return {
            (row["index"], row["sex"], int(row["month"])): tuple(float(row[k]) for k in "lms")
            for row in csv.DictReader(file)
        }


WHO = _table()


def _z(lms, value):
    skew, median, spread = lms
    z = ((value / median) ** skew - 1) / (skew * spread)
    if abs(z) <= 3:
        return z
    at = [median * (1 + skew * spread * sd) ** (1 / skew) for sd in (-3, -2, 2, 3)]
    if z > 3:
        return 3 + (value - at[3]) / (at[3] - at[2])
    return -3 + (value - at[0]) / (at[1] - at[0])


def growth(row, born):
    """Scale → (z, group) by WHO 2007; (None, "") outside its ages or not wholly measured."""
    months = int(row["age_months"]) if row["age_months"] else None
    if months is None and born:
        day = date.fromisoformat(row["date"])
        months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    weight = float(row["weight_kg"]) if row["weight_kg"] else None
    height = float(row["height_cm"]) if row["height_cm"] else None
    found = {"bmi_for_age": (None, ""), "height_for_age": (None, "")}
    bmi = WHO.get(("bmi", row["sex"], months))
    if bmi and weight and height:
        z = round(_z(bmi, weight / (height / 100) ** 2), 2)
        band = ("severe_thinness" if z < -3 else "thinness" if z < -2 else "normal" if z <= 1
                else "overweight" if z <= 2 else "obesity")  # fmt: skip
        found["bmi_for_age"] = z, band
    tall = WHO.get(("height", row["sex"], months))
    if tall and height:
        z = round(_z(tall, height), 2)
        band = "severe_stunting" if z < -3 else "stunting" if z < -2 else "normal"
        found["height_for_age"] = z, band
    return found


BMI = ("severe_thinness", "thinness", "normal", "overweight", "obesity")
HEIGHT = ("severe_stunting", "stunting", "normal")
