"""What the demo's teachers, parents and children answer: drawn from each child's burdens."""

import random

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
