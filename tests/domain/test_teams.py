"""The teams of a year: lists that are data, and an order that is kept."""

from careapp.domain.teams import OF_SCHOOL, PARENTS, Member, in_order, usual_teams


def test_every_team_has_words_in_both_languages_and_posts_that_are_known():
    known = usual_teams()
    assert tuple(known.teams) == (*OF_SCHOOL, PARENTS)
    for team in known.teams.values():
        assert all(words[lang] for words in (team.name, team.short, team.does)
                   for lang in ("th", "en"))  # fmt: skip
        assert team.posts
        assert set(team.posts) <= set(known.posts)
    assert all(words["th"] and words["en"] for words in known.posts.values())
    assert known.source["th"]
    assert known.source["en"]
    assert known.post("ที่ปรึกษาพิเศษ", "en") == "ที่ปรึกษาพิเศษ"


def test_members_stand_by_turn_and_then_as_they_were_written():
    made = [Member(id_, 2569, "lead", turn=turn) for id_, turn in (("b", 1), ("a", 2), ("a", 1))]
    assert [(each.turn, each.id) for each in sorted(made, key=in_order)] == [
        (1, "a"), (1, "b"), (2, "a"),
    ]  # fmt: skip


def test_the_classes_of_a_team_stand_in_the_order_of_the_school():
    rooms = ["ป.1/10", "ม.1/1", "ป.1/2", "อ.2/1", ""]
    made = [Member(str(n), 2569, "parents", classroom=room) for n, room in enumerate(rooms)]
    ordered = [each.classroom for each in sorted(made, key=in_order)]
    assert ordered == ["", "อ.2/1", "ป.1/2", "ป.1/10", "ม.1/1"]
