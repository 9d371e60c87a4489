"""What the demo's teachers write down on a home visit: drawn from each child's home."""

import random
from collections.abc import Iterator, Mapping, Sequence

from careapp.domain.records import Answer, Row
from careapp.services.demo_people import Child

_WORK = {"เกษตรกร": "member_farm", "ค้าขาย": "member_business"}  # every other job brings wages
_PAID: Mapping[str, tuple[int, int]] = {  # baht a month, by job
    "เกษตรกร": (5000, 15000), "รับจ้าง": (6500, 14000), "ค้าขาย": (7500, 22000),
    "รับราชการ": (18000, 32000), "ไม่ได้ประกอบอาชีพ": (0, 0),
}  # fmt: skip
_GRAND = ("ยาย", "ตา", "ปู่", "ย่า")
_PARENTS = {"บิดา": "father", "มารดา": "mother"}
_WORRIES = ("อยากให้อ่านหนังสือคล่องกว่านี้", "เล่นโทรศัพท์จนนอนดึก", "ไม่มีคนสอนการบ้าน",
            "เดินทางไกล เป็นห่วงช่วงหน้าฝน", "ไม่มีเรื่องกังวล")  # fmt: skip
_SCHOOLING = ("primary", "primary", "lower", "upper", "diploma")
_FOR_THE_FUND = {"floor", "wall", "roof", "toilet", "water", "electricity", "things",
                 "guardian_relation", "guardian_work", "money_a_day", "travel_minutes",
                 "hours_together", "visitor_position"}  # fmt: skip
Answers = dict[str, Answer]


def home_visit(
    child: Child, age: int, visitor: str, chance: random.Random, *, brief: bool
) -> Answers:
    """A whole visit, with a row for each member of the household, which stays the same by year.

    A `brief` one has the household's income alone and leaves out what the Fund asks for.
    """
    own = random.Random(child.student.national_id)
    hard = min(1.0, child.burdens["home"] * 1.5)
    keeper = child.guardians[-1]
    with_parents = keeper.kinship in _PARENTS or own.random() < 0.5
    members = list(_members(child, age, hard, own, with_parents=with_parents))
    answers: Answers = {
        "guardian_name": keeper.name,
        "guardian_relation": keeper.kinship,
        "guardian_work": keeper.occupation,
        "guardian_education": own.choice(_SCHOOLING),
        "family_status": _family(keeper.kinship, hard, own, with_parents=with_parents),
        "lives_with": "parents" if with_parents else "relatives",
        "members": len(members),
        "member": members,
        "informant": _PARENTS.get(
            keeper.kinship, "grandparent" if keeper.kinship in _GRAND else "relative"
        ),
        "visitor": visitor,
        "visitor_position": "ครูที่ปรึกษา",
        "signed": 1,
        "consent": 1,
    }
    answers |= _house(members, hard, own) | _daily(child, hard, chance) | _seen(child, hard, chance)
    if sum(map(_income, members)) / len(members) <= 3000:
        answers |= _for_the_poor(own)
    if brief:
        del answers["member"]
        answers["household_typed"] = sum(map(_income, members))
        answers = {item: value for item, value in answers.items() if item not in _FOR_THE_FUND}
    return answers


def _for_the_poor(chance: random.Random) -> Answers:
    """What the Fund has announced, where it has, and the state's welfare card."""
    answers: Answers = {"guardian_welfare": 1} if chance.random() < 0.7 else {}
    if chance.random() < 0.75:
        answers["poverty_result"] = chance.choice(("none", "poor", "poor", "extremely_poor"))
    return answers


def _members(
    child: Child, age: int, hard: float, chance: random.Random, *, with_parents: bool
) -> Iterator[Row]:
    father, mother, keeper = child.guardians
    there = [(keeper.kinship, keeper)]
    if with_parents:
        there = [("พ่อ", father), ("แม่", mother)]
        if hard > 0.55:  # one of them is gone
            there = there[:1] if keeper.kinship == "บิดา" else there[1:]
    rows = []
    for relation, who in there:
        old = chance.randint(55, 74) if relation in _GRAND else chance.randint(30, 49)
        rows.append(_member(who.name, relation, old, who.occupation, hard, chance))
    if with_parents and chance.random() < 0.35:
        row = _member("นางบุญ สมมติ", "ยาย", chance.randint(58, 80), "", hard, chance)
        rows.append(row | {"member_welfare": 700})
    if not sum(map(_income, rows)):  # somebody sends what there is to live on
        rows[0]["member_other"] = chance.randrange(1500, 4000, 500)
    yield from rows
    for n in range(chance.choice((0, 0, 1, 1, 2))):
        yield {"member_name": f"พี่น้องคนที่ {n + 1}", "member_relation": "พี่น้อง",
               "member_age": chance.randint(1, 17), "member_education": "studying"}  # fmt: skip
    yield {"member_name": child.student.name, "member_relation": "นักเรียน",
           "member_age": age, "member_education": "studying"}  # fmt: skip


def _member(
    name: str, relation: str, age: int, job: str, hard: float, chance: random.Random
) -> Row:
    row: Row = {
        "member_name": name,
        "member_relation": relation,
        "member_age": age,
        "member_education": chance.choice(_SCHOOLING),
    }
    low, high = _PAID.get(job, (0, 0))
    earned = round(chance.uniform(low, high) * (1.15 - 0.6 * hard) / 100) * 100
    if earned:
        row[_WORK.get(job, "member_wage")] = earned
    if relation in _GRAND and age >= 60:
        row["member_welfare"] = 600
    if chance.random() < 0.03 + 0.08 * hard:
        row[chance.choice(("member_disabled", "member_chronic"))] = 1
    return row


_INCOME = ("member_wage", "member_farm", "member_business", "member_welfare", "member_other")


def _income(row: Row) -> int:
    return sum(int(row.get(kind, 0)) for kind in _INCOME)


def _family(kin: str, hard: float, chance: random.Random, *, with_parents: bool) -> str:
    if not with_parents:
        return chance.choice(("together", "apart", "apart", "divorced"))
    gone = ("divorced", "apart", "mother_gone" if kin == "บิดา" else "father_gone")
    return chance.choice(gone) if hard > 0.55 else "together"


def _house(members: Sequence[Row], hard: float, chance: random.Random) -> Answers:
    """The house, and who depends on the household."""
    poor = hard > 0.5
    found = {
        "disabled": any("member_disabled" in row for row in members),
        "chronic": any("member_chronic" in row for row in members),
        "elderly": any(int(row["member_age"]) >= 60 for row in members),
        "single_parent": sum(row["member_relation"] in ("พ่อ", "แม่") for row in members) == 1,
    }
    answers: Answers = {
        "housing": _one(chance, {"own": 82, "others": 12, "rent": 6}),
        "floor": _one(chance, {"cement": 45, "tiles": 25 if not poor else 4, "boards": 30}),
        "wall": _one(chance, {"brick": 30, "plaster": 25 if not poor else 4, "boards": 25,
                              "metal": 18}),
        "roof": _one(chance, {"metal": 62, "tiles": 38}),
        "toilet": "no" if poor and chance.random() < 0.1 else "yes",
        "water": _one(chance, {"bottled": 48, "tap": 22, "rain": 18, "well": 12}),
        "electricity": _one(chance, {"meter": 90, "shared": 8, "generator": 2}),
        "land": _one(chance, {"none": 30, "under_1": 12, "from_1_to_5": 38, "over_5": 20}),
        "vehicles": _many(chance, {"car": 0.12, "pickup": 0.3, "tractor": 0.22, "motorcycle": 0.9}),
        "things": _many(chance, {"computer": 0.12, "air_conditioner": 0.14, "flat_tv": 0.7,
                                 "washing_machine": 0.6, "fridge": 0.9}),
        "dependants": " ".join(kind for kind, there in found.items() if there),
        "house_state": "worn" if poor and chance.random() < 0.6 else "",
    }  # fmt: skip
    if answers["housing"] == "rent":
        answers["rent"] = chance.randrange(800, 2600, 100)
    return _given(answers)


def _daily(child: Child, hard: float, chance: random.Random) -> Answers:
    """The way to school, chores, money and help."""
    minutes = chance.choice((5, 10, 10, 15, 20, 30, 40))
    answers: Answers = {
        "hours_together": chance.randint(2, 12),
        "distance_km": round(minutes * chance.uniform(0.15, 0.5), 1),
        "travel_minutes": minutes,
        "travel": _one(chance, {"parent": 40, "school_bus": 24, "motorcycle": 14, "walk": 12,
                                "bicycle": 10}),
        "money_a_day": chance.choice((10, 20, 20, 30, 40, 50)),
        "chores": _many(chance, {"housework": 0.85, "care": 0.1 * hard, "trade": 0.08,
                                 "farm": 0.25}),
        "free_time": _many(chance, {"television": 0.5, "reading": 0.2, "friends": 0.4,
                                    "games": 0.55, "sport": 0.35}),
        "help_wanted": _many(chance, {"learning": 0.4, "behaviour": child.burdens["conduct"],
                                      "money": hard}),
        "help_had": _many(chance, {"elderly": 0.3, "disability": 0.05}),
        "internet": "yes" if chance.random() < 0.85 - 0.4 * hard else "no",
        "concerns": chance.choice(_WORRIES),
        "close_father": _close(hard, chance),
        "close_mother": _close(hard * 0.6, chance),
    }  # fmt: skip
    if child.last_grade > 8 and chance.random() < 0.15:
        answers |= {"works": 1, "work": "รับจ้างทั่วไป", "work_pay": chance.randrange(100, 320, 20)}
    return _given(answers)


def _seen(child: Child, hard: float, chance: random.Random) -> Answers:
    """What a visitor worries about. Danger is left to the screening."""
    burdens = child.burdens
    answers: Answers = {
        "health": _many(chance, {"weak": burdens["health"] * 0.4,
                                 "often_ill": burdens["health"] * 0.5}),
        "substances": _many(chance, {"friends": burdens["conduct"] * 0.15, "around": 0.04}),
        "gaming": _many(chance, {"hour": burdens["screen"], "friends": burdens["screen"] * 0.6,
                                 "temper": burdens["screen"] * 0.3}),
        "devices": _many(chance, {"lessons": burdens["screen"] * 0.3,
                                  "social": burdens["screen"] * 0.8}),
    }  # fmt: skip
    ticks = {
        "safety_apart": 0.7 if hard > 0.55 else 0.08, "safety_crowded": 0.05,
        "safety_quarrels": hard * 0.25, "safety_gambling_home": hard * 0.08,
        "safety_alone": hard * 0.1, "violence_fights": burdens["conduct"] * 0.3,
        "violence_rough": burdens["conduct"] * 0.25,
    }  # fmt: skip
    answers |= {item: 1 for item, odds in ticks.items() if chance.random() < odds}
    return _given(answers)


def _close(hard: float, chance: random.Random) -> str:
    weights = {"close": 78 - 50 * hard, "neutral": 15, "distant": 5 + 30 * hard, "nobody": 2}
    return _one(chance, weights)


def _one(chance: random.Random, weights: Mapping[str, float]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]


def _many(chance: random.Random, odds: Mapping[str, float]) -> str:
    """In the order of the form's choices, as such an answer is stored."""
    return " ".join(choice for choice, odd in odds.items() if chance.random() < odd)


def _given(answers: Answers) -> Answers:
    return {item: value for item, value in answers.items() if value != ""}
