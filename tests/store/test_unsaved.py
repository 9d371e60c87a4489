from careapp.store import unsaved
from careapp.store.school_file import local


def test_each_account_has_its_own_and_the_newest_counts(school):
    unsaved.put(school.db, "mali", {"texts": {"students": "ก"}})
    unsaved.put(school.db, "mali", {"texts": {"students": "ข", "home": [1, None]}})
    unsaved.put(school.db, "bua", {"texts": {}})
    assert unsaved.of_account(school.db, "mali") == {"texts": {"students": "ข", "home": [1, None]}}
    assert unsaved.of_account(school.db, "bua") == {"texts": {}}
    assert unsaved.of_account(school.db, "nobody") == {}


def test_nothing_takes_it_out_and_nothing_else(school):
    before = local(school.db, "site")
    unsaved.put(school.db, "mali", {"texts": {"students": "ก"}})
    unsaved.put(school.db, "mali", {})
    assert unsaved.of_account(school.db, "mali") == {}
    assert local(school.db, "site") == before


def test_it_is_not_in_the_journal(school):
    unsaved.put(school.db, "mali", {"texts": {"students": "ก"}})
    assert list(school.journal.changes()) == []
