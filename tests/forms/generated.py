"""Forms of every kind of item, made up by hypothesis; each is proven."""

from hypothesis import assume
from hypothesis import strategies as st

from careapp.domain import thai
from careapp.forms import own
from careapp.forms.writing import form_table

_LETTERS = st.characters(categories=("Lu", "Ll", "Lo", "Nd", "Po", "Sm", "Zs", "Mn"))
_words = st.text(_LETTERS, min_size=1, max_size=12).map(thai.clean).filter(bool)
_lines = st.lists(_words, min_size=1, max_size=2).map("\n".join)
_plain = st.sampled_from(["abc", "ค่ะ", "๑ 12", "= + -", "'a' \"b\"", "<c> &", "=1+1"])
_prose = (_lines | _plain).filter(lambda text: "${" not in text)
_words_table = st.builds(
    lambda th, en, more: {"th": th, "en": en, **({"more": more} if more else {})},
    _prose, _prose, st.dictionaries(st.sampled_from(["Lao (lo)", "Français (fr)"]), _prose),
)  # fmt: skip
_number = st.integers(-999, 999) | st.floats(-999, 999, allow_nan=False).map(lambda x: x + 0.0)
_values = st.integers(-9, 99) | st.from_regex(r"[a-z][A-Za-z0-9_.-]{0,5}", fullmatch=True)
_RULES = (
    "${%s} = 'a'",
    "${%s} > 0 and ${%s} != 'b'",
    "selected(${%s}, 'a') or string-length(${%s}) > 2",
)
_KINDS = (
    "choice", "many", "tick", "number", "decimal", "text", "date", "photo", "note", "calculate",
    "repeat",
)  # fmt: skip
_IN_ROWS = ("choice", "number", "text", "note")
_CONSTRAINTS = (". > 1", ". >= 0 and . <= 10", ". != 'x'", "(. > 1) and . >= 0")


@st.composite
def forms(draw):
    """A proven form without scales."""
    items = draw(st.integers(1, 8))
    ids = [f"{draw(st.sampled_from(['q', 'Item-', 'x.y', '_']))}{at}" for at in range(items)]
    lists = {f"l{at}": _choices(draw) for at in range(draw(st.integers(1, 2)))}
    sections = _sections(draw)
    for id_ in ids:
        made = _item(draw, id_, ids, lists, number=ids.index(id_) + 1)
        draw(st.sampled_from(sections)).setdefault("items", []).append(made)
    values = {
        "id": draw(st.sampled_from(["wellness", "Plot_2", "a.b-c"])),
        "version": draw(st.integers(1, 2025010101)),
        "edition": draw(st.sampled_from(["own", "2011"])),
        "informants": draw(st.sampled_from([["teacher"], ["parent", "self"]])),
        "verified": draw(st.booleans()),
        "title": draw(_words_table), "licence": draw(_words_table), "source": draw(_words_table),
        "choices": lists, "sections": _kept(sections),
        **draw(st.sampled_from([{}, {"ages": {"low": 6}}, {"needs_sex": True, "adult": True}])),
    }  # fmt: skip
    form, faults = own.read_form(values)
    assert not faults, (faults, values)
    # As the parser has it: a list that no item names is not part of a form.
    assume(own.read_form(form_table(form))[0] == form)
    return form


def _choices(draw):
    values = draw(st.lists(_values, min_size=1, max_size=4, unique_by=str))
    return [
        {
            "value": value, **draw(_words_table),
            **draw(st.sampled_from([{}, {"points": 5}, {"traits": {"area": "north"}}])),
        }
        for value in values
    ]  # fmt: skip


def _sections(draw):
    """Some in one another, each in one piece."""
    made, open_ = [], []
    for at in range(draw(st.integers(1, 4))):
        open_ = open_[: draw(st.integers(0, len(open_)))]
        section = {"id": f"s{at}", **draw(_words_table)}
        if open_:
            section["parent"] = open_[-1]
        section |= draw(st.sampled_from([{}, {"hint": {"th": "ก", "en": "h"}}]))
        section |= draw(st.sampled_from([{}, {"appearance": "field-list"}]))
        open_ = [*open_, section["id"]]
        made.append(section)
    return made


def _kept(sections):
    """Without those that have nothing in them."""
    needed = set()
    for section in reversed(sections):
        if "items" in section or section["id"] in needed:
            needed |= {section["id"], section.get("parent")}
    return [each for each in sections if each["id"] in needed]


_DEFAULTS = {
    "number": st.integers(-999, 999), "decimal": _number, "tick": st.sampled_from([0, 1]),
    "text": _words.filter(lambda text: "${" not in text) | st.sampled_from(
        ["a - b", "call (me)", "ไม่มี", "today()", "it's \"so\"", "007", "x div y", "[1]", "5 * 2"]
    ),
    "date": st.just("2026-06-10"),
}  # fmt: skip
_DEFAULT_RULES = {
    "number": "1 + 1", "decimal": "7 div 2", "text": "concat('a', ${%s})", "date": "today()",
    "choice": "string('a')", "many": "concat('a', ' b')",
}  # fmt: skip


def _default(draw, made, lists, others):
    """None, an answer, or a rule."""
    kind, how = made["kind"], draw(st.sampled_from(["none", "answer", "rule"]))
    if how == "rule" and kind in _DEFAULT_RULES and (others or kind != "text"):
        rule = _DEFAULT_RULES[kind]
        return {"default_rule": rule % draw(st.sampled_from(others)) if "%" in rule else rule}
    if how == "answer" and kind in ("choice", "many"):
        value = draw(st.sampled_from(lists[made["choices"]]))["value"]
        return {"default": str(value) if kind == "many" else value}
    if how == "answer" and kind in _DEFAULTS:
        value = draw(_DEFAULTS[kind])
        inside = kind in ("tick", "text", "date") or (
            made.get("low", value) <= value <= made.get("high", value)
        )
        return {"default": value} if inside else {}
    return {}


def _showing(draw, made, others):
    """Its words show another answer, if it has words of its own."""
    if others and "th" in made and draw(st.booleans()):
        made["en"] = f"{made['en']} ${{{draw(st.sampled_from(others))}}}"
    return made


def _item(draw, id_, ids, lists, number=None, kinds=_KINDS):
    kind = draw(st.sampled_from(kinds))
    others = [each for each in ids if each != id_]
    made = {"id": id_, "kind": kind, **_named(draw, kind, number)}
    if others and draw(st.booleans()):
        made["relevant"] = _rule(draw, others)
    if draw(st.booleans()):
        made["hint"] = draw(_words_table)
    if kind not in ("note", "calculate") and draw(st.booleans()):
        made["required"] = True
    if kind in ("choice", "many"):
        made["choices"] = draw(st.sampled_from(sorted(lists)))
        if others and draw(st.booleans()):
            made["choice_filter"] = f"area = ${{{draw(st.sampled_from(others))}}}"
    if kind == "calculate":
        made["calculation"] = draw(st.sampled_from(["1 + 1", "concat('a', \"b\")"]))
    if kind == "repeat":
        inside = [f"{id_}_c{at}" for at in range(draw(st.integers(1, 3)))]
        made["columns"] = [_item(draw, each, inside, lists, kinds=_IN_ROWS) for each in inside]
    made |= _limits(draw, kind)
    return _showing(draw, made | _default(draw, made, lists, others), others)


def _named(draw, kind, number):
    """By words, by number, or by both."""
    made = {}
    if number is not None and draw(st.booleans()):
        made["number"] = number
    if draw(st.booleans()) or not ("number" in made or kind == "calculate"):
        made |= draw(_words_table)
    return made


def _limits(draw, kind):
    made = {}
    if kind in ("number", "decimal"):
        low, high = sorted(draw(st.lists(_number, min_size=2, max_size=2)))
        ends = [{}, {"low": low}, {"high": high}, {"low": low, "high": high}]
        made |= draw(st.sampled_from(ends))
    if kind in ("number", "decimal", "text") and draw(st.booleans()):
        made["constraint"] = draw(st.sampled_from(_CONSTRAINTS))
        made |= draw(st.sampled_from([{}, {"refusal": {"th": "ไม่ได้", "en": "No"}}]))
    return made


def _rule(draw, others):
    rule = draw(st.sampled_from(_RULES))
    return rule % tuple(draw(st.sampled_from(others)) for _ in range(rule.count("%s")))
