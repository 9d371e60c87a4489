"""What a term asks for: the list that comes with the program, and a school's own choice of it."""

from dataclasses import replace

from careapp.domain.activities import usual_kinds
from careapp.domain.completeness import PLANS, REFERRALS, chosen, plain, usual_parts


def test_every_part_has_a_name_in_both_languages_and_what_its_kind_needs():
    for part in usual_parts().parts.values():
        assert part.word("th") and part.word("en") and part.heading("th") and part.heading("en")  # noqa: PT018
        assert (part.number > 0) == (part.kind == "class")
        if part.kind == "class":
            assert part.id in usual_kinds().kinds
    cases = [each.id for each in usual_parts().parts.values() if each.kind == "case"]
    assert cases == [PLANS, REFERRALS]


def test_the_number_of_homerooms_is_said_to_be_no_published_one():
    assert not usual_parts().verified
    assert "ไม่พบในแหล่งใด" in usual_parts().source["th"]


def test_a_choice_is_kept_as_what_differs_from_the_usual():
    usual = chosen({})
    assert plain(usual) == {}
    own = tuple(
        replace(each, on=False) if each.id == PLANS
        else replace(each, number=12) if each.id == "homeroom" else each
        for each in usual
    )  # fmt: skip
    assert plain(own) == {"plans": {"on": False}, "homeroom": {"number": 12}}
    assert chosen(plain(own)) == own
