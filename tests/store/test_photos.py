from careapp.store import photos
from careapp.store.check import faults
from careapp.store.journal import PURGE, Entry

JPEG = b"\xff\xd8\xff\xe0 picture \x00\xff"


def keep(school, id_="p1", record="r1", student="a"):
    school.journal.write("me", [photos.save_photo(id_, student, record, "outside", JPEG)])


def test_a_photo_comes_back_byte_for_byte(school):
    keep(school)
    assert photos.photo(school.db, "p1") == ("a", JPEG)
    assert photos.photo(school.db, "p2") is None


def test_photos_that_the_answers_do_not_name_are_taken_out(school):
    keep(school, "p1")
    keep(school, "p2")
    keep(school, "p3", record="r2")
    school.journal.write("me", photos.drop_photos(school.db, "r1", ["p2"]))
    assert photos.photo(school.db, "p1") is None
    assert photos.photo(school.db, "p2") == ("a", JPEG)
    assert photos.photo(school.db, "p3") == ("a", JPEG)
    assert photos.drop_photos(school.db, "r1", ["p2"]) == []


def test_a_photo_is_carried_to_another_laptop_by_the_journal(school):
    keep(school)
    (change,) = [each for each in school.journal.changes() if each.tbl == "photo"]
    school.db.execute("DELETE FROM photo")
    school.db.execute("DROP TRIGGER change_gone")
    school.db.execute("DELETE FROM change WHERE id = ?", (change.id,))
    school.journal.merge([change])
    assert photos.photo(school.db, "p1") == ("a", JPEG)


def test_the_journal_rebuilds_photos_and_the_check_finds_one_that_was_changed(school):
    school.journal.write("me", [Entry("student", "a", {"first_name": "ก"}, "a")])
    keep(school)
    assert faults(school) == []
    school.db.execute("UPDATE photo SET bytes = x'ffd8'")
    assert any("photo" in each for each in faults(school))


def test_the_photos_of_a_child_that_is_purged_are_gone(school):
    keep(school)
    school.journal.write("me", [Entry(PURGE, "a", {})])
    assert photos.photo(school.db, "p1") is None
    assert all(JPEG.hex() not in each.fields for each in school.journal.changes())
    assert school.db.execute("SELECT count(*) FROM photo").fetchone() == (0,)
