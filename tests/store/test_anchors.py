"""What laptops told each other of their logs finds a past that was rewritten, chain and all."""

from careapp.domain.packages import Anchor
from careapp.store import anchors, check, packages, schools
from careapp.store.journal import Entry
from careapp.store.school_file import local
from tests.store.rewriting import rewrite


def written(school, count=3):
    for n in range(count):
        school.journal.write("me", [Entry("setting", f"title:{n}", {"value": n})])
    with school.transaction():
        school.looks.append("me", Entry("student", "s", {}))
    return local(school.db, "site")


def told_by(school, site):
    """What another laptop holds of a site, as it would come back in its package."""
    return {f"{log}@{site}": each for log, each in packages.ends(school.db, site).items()}


def test_a_past_that_is_as_it_was_told_is_sound(school):
    site = written(school)
    anchors.keep_held(school.db, "other", "ครูมาลี", told_by(school, site))
    written(school, 1)
    assert anchors.faults(school.db) == []
    assert check.faults(school) == []


def test_a_rewritten_past_is_found_by_what_another_laptop_was_told_and_by_nothing_else(school):
    site = written(school)
    told = told_by(school, site)
    rewrite(school.db, site, value="another")
    school.journal.rebuild()
    school.journal.reload()
    assert check.faults(school) == []  # the chain itself is sound
    (fault,) = anchors.broken(school.db, told, "ครูมาลี")
    assert (fault.kind, fault.site, fault.teller) == ("other", site, "ครูมาลี")
    anchors.keep_held(school.db, "other", "ครูมาลี", told)
    (words,) = check.faults(school)
    assert "ครูมาลี" in words
    assert site in words


def test_a_rewritten_log_of_looks_is_found_too(school):
    site = written(school)
    anchors.keep_held(school.db, "other", "ครูมาลี", told_by(school, site))
    rewrite(school.db, site, "look", to="somebody")
    assert [each.entry for each in anchors.faults(school.db)] == [
        packages.ends(school.db, site)["look"].last
    ]


def test_an_entry_of_this_laptop_that_is_gone_is_found_unless_it_let_go(school):
    site = written(school)
    gone = Anchor("019f0000-0000-7000-8000-000000000001", "ab" * 32)
    anchors.keep_held(school.db, "other", "ครูมาลี", {f"change@{site}": gone})
    assert [each.kind for each in anchors.faults(school.db)] == ["missing"]
    assert len(check.faults(school)) == 1
    school.journal.write("me", [schools.save_setting(f"{packages.LET_GO}{site}", {})])
    assert anchors.faults(school.db) == []


def test_what_packages_of_another_site_told_is_compared_and_goes_along(school):
    site = written(school)
    ends = packages.ends(school.db, site)
    packages.keep_anchors(school.db, "away", {**ends, "change@third": ends["change"]})
    assert packages.told_ends(school.db) == {"away": ends}
    assert set(anchors.held(school.db)) == {"change@away", "look@away"}
    assert anchors.faults(school.db) == []
    rewrite(school.db, site, value="another")
    assert [(each.site, each.teller) for each in anchors.faults(school.db)] == [("away", "")]


def test_the_newest_of_each_stays_and_what_is_none_is_passed_over(school):
    newer, older = Anchor("b", "02" * 32), Anchor("a", "01" * 32)
    for told in ({"change@x": newer}, {"change@x": older, "change": older}, {}):
        anchors.keep_held(school.db, "other", "ครูมาลี", told)
    assert anchors._held_by(school.db, "other") == ("ครูมาลี", {"change@x": newer})
    odd = {"change": older, "odd@x": older, "look@": older}
    assert list(anchors.broken(school.db, odd, "")) == []
