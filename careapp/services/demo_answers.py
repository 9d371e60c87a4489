"""What the demo's teachers, parents and children answer: drawn from each child's burdens."""

import random
from datetime import date, timedelta

from careapp.domain.records import Answer
from careapp.forms.definition import Form
from careapp.services.demo_people import Child

# Which burden moves which SDQ item: subscale by item number, from the published structure.
_SDQ_THEMES = "P F M P C L C M P F L C M L F M P C L P F C L M F"
_THEME = {"M": "mood", "C": "conduct", "F": "focus", "L": "friends"}
_REVERSED = frozenset({7, 11, 14, 21, 25})
_DIMENSION = {
    "learning": "learning", "health": "health", "economic": "home", "welfare": "home",
    "substance": "conduct", "violence": "conduct", "sexual": "friends", "gaming": "screen",
    "devices": "screen",
}  # fmt: skip
_RARE = frozenset({"substance", "sexual", "violence"})


def sdq(form: Form, child: Child, chance: random.Random) -> dict[str, Answer]:
    """The 25 items as answered, and the impact part where there is a difficulty."""
    answers: dict[str, Answer] = {}
    for number, letter in enumerate(_SDQ_THEMES.split(), 1):
        burden = child.burdens[_THEME[letter]] if letter in _THEME else 1 - child.burdens["friends"]
        level = _draw(burden, chance)
        answers[f"q{number}"] = 2 - level if number in _REVERSED else level
    worst = max(child.burdens[theme] for theme in ("mood", "conduct", "focus", "friends"))
    gate = 0 if worst < 0.45 else 1 if worst < 0.6 else 2
    items = {item.id for item in form.items}
    answers["impact_gate"] = gate
    if gate:
        for item in ("distress", "home", "friends", "class", "leisure"):
            if f"impact_{item}" in items:
                answers[f"impact_{item}"] = min(3, _draw(worst, chance) + (chance.random() < 0.3))
    return {item: value for item, value in answers.items() if item in items}


def _draw(burden: float, chance: random.Random) -> int:
    """0, 1 or 2, more often high the heavier the burden."""
    return sum(chance.random() < burden for _ in range(2))


def screening(form: Form, child: Child, chance: random.Random) -> dict[str, Answer]:
    """Every dimension's level with the signs that were seen, talents and special needs."""
    answers: dict[str, Answer] = {}
    for dimension, theme in _DIMENSION.items():
        burden = child.burdens[theme] * (0.6 if dimension in _RARE else 1.0)
        burden += chance.uniform(-0.08, 0.08)
        level = "problem" if burden > 0.62 else "at_risk" if burden > 0.42 else "normal"
        answers[dimension] = level
        kind = {"problem": "problem", "at_risk": "risk"}.get(level)
        signs = [i.id for i in form.items if kind and i.id.startswith(f"{dimension}_{kind}_")]
        for sign in chance.sample(signs, min(len(signs), chance.randint(1, 3))) if signs else ():
            answers[sign] = 1
    answers["talent"] = "yes" if child.talented else "no"
    answers["special_need"] = "yes" if child.burdens["learning"] > 0.68 else "no"
    return answers


def emotions(form: Form, child: Child, chance: random.Random) -> dict[str, Answer]:
    """The EQ: lower the heavier the burden; an item that is turned is answered the other way."""
    burden = (child.burdens["mood"] + child.burdens["friends"]) / 2
    answers: dict[str, Answer] = {}
    for item in form.items:
        worth = 3 + chance.choice((-1, 0, 0, 0, 1)) - (chance.random() < burden)
        worth = min(4, max(1, worth))
        answers[item.id] = 5 - worth if item.reverse else worth
    return answers


def two_questions(child: Child, chance: random.Random) -> dict[str, Answer]:
    """2Q, as a child with a low mood answers it."""
    return {item: int(chance.random() < child.burdens["mood"]) for item in ("q1", "q2")}


def nine_questions(child: Child, chance: random.Random) -> dict[str, Answer]:
    """9Q. Its last question, which means danger, is answered with no."""
    answers: dict[str, Answer] = {
        f"q{n}": min(3, _draw(child.burdens["mood"], chance) + (chance.random() < 0.25))
        for n in range(1, 9)
    }
    return answers | {"q9": 0}


def hero(child: Child, chance: random.Random) -> dict[str, Answer]:
    """What School Health HERO says, and who advised where it says so."""
    worst = max(child.burdens[theme] for theme in ("mood", "conduct", "focus"))
    if worst + chance.uniform(-0.08, 0.08) < 0.5:
        return {"result": "กลุ่มปกติ"}
    return {"result": "กลุ่มเสี่ยง", "adviser": "พยาบาลวิชาชีพ รพ.สต.สมมติ"}


# What teachers note: a strength or a concern, about what, and the next step.
_STRENGTHS = (
    ("talent", "วาดภาพประกอบนิทานได้ละเอียด เพื่อนขอให้สอน"),
    ("talent", "ร้องหมอลำในกิจกรรมวันแม่ได้ดีมาก"),
    ("learning", "ช่วยเพื่อนทบทวนสูตรคูณช่วงพักกลางวัน"),
    ("feelings", "ปลอบเพื่อนที่ร้องไห้ และตามครูมาช่วย"),
    ("health", "นำเพื่อนออกกำลังกายหน้าเสาธง"),
)
_CONCERNS = {
    "learning": ("learning", "อ่านคำควบกล้ำไม่ออก ขอออกจากห้องบ่อยในชั่วโมงภาษาไทย", "watch"),
    "mood": ("feelings", "นั่งเงียบคนเดียวช่วงพัก ไม่ยอมกินข้าวสองวันติดกัน", "talk"),
    "conduct": ("violence", "ผลักเพื่อนระหว่างเข้าแถว และเถียงเมื่อครูห้าม", "parents"),
    "focus": ("learning", "ลุกเดินระหว่างเรียน ทำงานไม่เสร็จทั้งสัปดาห์", "watch"),
    "friends": ("feelings", "ไม่มีเพื่อนร่วมกลุ่ม ขอทำงานคนเดียว", "guidance"),
    "home": ("economic", "มาโรงเรียนโดยไม่ได้กินข้าวเช้า ชุดนักเรียนขาด", "parents"),
    "health": ("health", "ปวดหัวบ่อย ขอไปห้องพยาบาลสามครั้งในสองสัปดาห์", "parents"),
    "screen": ("gaming", "หลับในห้องเรียน บอกว่าเล่นเกมถึงเที่ยงคืน", "talk"),
}


def observation(child: Child, day: date, chance: random.Random) -> dict[str, Answer]:
    """A note: a strength, or what weighs most on the child and what is done next."""
    theme, burden = max(child.burdens.items(), key=lambda pair: pair[1])
    if burden < 0.4 or chance.random() < 0.3:
        dimension, seen = chance.choice(_STRENGTHS)
        return {"sort": "strength", "dimension": dimension, "seen": seen, "next": "nothing"}
    dimension, seen, following = _CONCERNS[theme]
    by = (day + timedelta(days=14)).isoformat()
    return {"sort": "concern", "dimension": dimension, "seen": seen, "next": following,
            "next_by": by}  # fmt: skip
