import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from tests.services.samples import P4, TERM

JPEG = b"\xff\xd8\xff\xe0 a picture"


@pytest.fixture
def visit(filled):
    """The home visit of the first child, begun."""
    line = filled.screenings.sheet("home-visit", TERM, P4).lines[0]
    return line.record.id


def answers(services):
    return dict(services.screenings.sheet("home-visit", TERM, P4).lines[0].record.answers)


def test_a_photo_is_the_answer_at_once_and_stays_when_the_record_is_left(filled, visit):
    id_ = filled.photos.keep(visit, "photo_outside", JPEG)
    assert answers(filled) == {"photo_outside": id_}
    assert filled.photos.show(id_) == JPEG
    assert filled.screenings.leave(visit).answers == {"photo_outside": id_}
    assert filled.photos.show(id_) == JPEG


def test_a_photo_that_was_taken_out_or_replaced_is_dropped_with_the_next_leave(filled, visit):
    first = filled.photos.keep(visit, "photo_outside", JPEG)
    second = filled.photos.keep(visit, "photo_outside", JPEG + b"2")
    inside = filled.photos.keep(visit, "photo_inside", JPEG)
    filled.screenings.leave(visit)
    assert filled.photos.show(first) == b""
    assert filled.photos.show(second) == JPEG + b"2"
    filled.screenings.put(visit, "photo_inside", None)
    filled.screenings.leave(visit)
    assert filled.photos.show(inside) == b""


def test_only_a_small_jpeg_is_kept(filled, visit):
    for data in (b"GIF89a", b"", JPEG + bytes(4_000_000)):
        with pytest.raises(CareError):
            filled.photos.keep(visit, "photo_outside", data)
    assert answers(filled) == {}


def test_who_may_not_see_the_class_does_not_see_its_photos(filled, visit, as_role):
    id_ = filled.photos.keep(visit, "photo_outside", JPEG)
    other = as_role(Role.TEACHER, ["ป.5/1"])
    with pytest.raises(NotAllowed):
        other.photos.show(id_)
    assert as_role(Role.DIRECTOR).photos.show(id_) == JPEG


def test_rows_and_what_is_worked_out_are_stored_with_the_record(filled, visit):
    rows = [{"member_relation": "แม่", "member_wage": 6000}, {"member_relation": "ยาย"}]
    filled.screenings.put_many(visit, {"members": 3, "member": rows, "help_wanted": "learning"})
    kept = filled.screenings.leave(visit)
    assert kept.answers["member"][0] == {**rows[0], "member_income": 6000}
    assert kept.answers["income_per_head"] == 2000
    line = filled.screenings.sheet("home-visit", TERM, P4).lines[0]
    assert line.record.answers == kept.answers
    assert line.stored
    (score,) = line.scores
    assert (score.score, score.band) == (2000, "poverty_line")
    with pytest.raises(CareError):
        filled.screenings.put(visit, "member", [{"member_age": -1}])
