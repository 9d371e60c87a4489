from careapp.forms.loader import library
from careapp.forms.logic import holes, is_relevant
from careapp.forms.scoring import score

LIBRARY = library()
FORM = LIBRARY.form("screening-11")
SDQ = LIBRARY.form("sdq-parent")


def test_what_is_ticked_about_a_talent_or_need_is_asked_only_where_there_is_one():
    subject = FORM.item("talent_arts")
    assert not is_relevant(subject, {})
    assert not is_relevant(subject, {"talent": "no"})
    assert is_relevant(subject, {"talent": "yes"})
    assert len(FORM.items_of("special_need")) == 12


def test_details_of_a_talent_do_not_enter_the_scores():
    edition = LIBRARY.edition("screening-11")
    with_details = {"talent": "yes", "talent_arts": 1, "talent_details": "วาดรูปเก่ง"}
    assert score(FORM, edition, with_details) == score(FORM, edition, {"talent": "yes"})


def test_holes_are_the_dimensions_without_any_answer():
    late = ("economic", "welfare", "substance", "violence", "sexual", "gaming", "special_need",
            "devices")  # fmt: skip
    assert holes(FORM, {}) == ("talent", "learning", "health", *late)
    assert holes(FORM, {"learning": "normal", "health_problem_1": 0, "talent": "no"}) == late


def test_all_items_of_the_sdq_are_holes_until_answered_or_their_score_is_typed():
    assert holes(SDQ, {}) == tuple(f"q{n}" for n in range(1, 26))
    typed = {f"score_{name}": 1 for name in ("emotional", "conduct", "hyperactivity", "peer")}
    assert holes(SDQ, typed) == ("q1", "q4", "q9", "q17", "q20")
    assert holes(SDQ, typed | {"q3": 0, "score_prosocial": 1}) == ("q8", "q13", "q16", "q24")


def test_the_impact_is_asked_only_after_a_difficulty():
    answers = {f"q{n}": 1 for n in range(1, 26)}
    assert holes(SDQ, answers) == ()
    assert holes(SDQ, answers | {"impact_gate": 0}) == ()
    left = holes(SDQ, answers | {"impact_gate": 2, "impact_home": 0})
    assert left == ("impact_distress", "impact_friends", "impact_class", "impact_leisure")
