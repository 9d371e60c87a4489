"""District packs as rows: frozen byte for byte, and the school's own key."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from careapp.domain.submissions import Answered, Count, Feedback, Submission
from careapp.store import backup, check, submissions
from careapp.store.connection import connect

MADE = datetime(2026, 10, 9, 15, 30)  # noqa: DTZ001
ONE = Submission(
    "s1", "2569/1", 1, MADE, "director", "42019999", "ab" * 32, True, "", "cd" * 32,
    {"number": "ศธ 1/2569"},
)  # fmt: skip
FILES = {"workbook": bytes(range(256)), "pdf": b"%PDF-1", "letter": b"L", "receipt": b""}
COUNTS = (
    Count("headcount", "ป.4", "ป.4", "all", "male", 12),
    Count("screening-school", "", "learning", "problem", "total", None),
    Count("screening-school", "", "learning", "normal", "total", 40, Decimal("83.3")),
)
OPEN = (COUNTS[0], replace(COUNTS[1], n=3), COUNTS[2])
SAID = Feedback(
    "42019999", "2569/1", 1, ONE.checksum, False, ("ยอดไม่ตรง",), "สพป.", date(2026, 10, 12)
)


def write(school, *entries):
    school.journal.write("director", entries)


def test_a_pack_comes_back_byte_for_byte(school):
    write(school, *submissions.save_submission(ONE, FILES, COUNTS, OPEN))
    assert submissions.submission(school.db, "s1") == ONE
    assert submissions.files(school.db, "s1") == FILES
    assert submissions.counts(school.db, "s1") == COUNTS
    assert submissions.open_counts(school.db, "s1") == OPEN
    assert submissions.submission(school.db, "s2") is None
    assert submissions.files(school.db, "s2") == {}
    assert submissions.counts(school.db, "s2") == ()


def test_the_newest_version_of_the_newest_term_comes_first(school):
    two, other = replace(ONE, id="s2", version=2), replace(ONE, id="s0", term="2568/2")
    for each in (other, two, ONE):
        write(school, *submissions.save_submission(each, {}, (), ()))
    assert submissions.submissions(school.db) == [two, ONE, other]
    assert submissions.submissions(school.db, "2568/2") == [other]


def test_an_answer_stands_with_the_version_it_is_about(school):
    answer = Answered("a1", "s1", SAID, "ef" * 32, "director", date(2026, 10, 13))
    write(school, *submissions.save_submission(ONE, {}, (), ()), submissions.save_answer(answer))
    assert submissions.answers(school.db) == [answer]
    assert submissions.answers(school.db, "2569/1") == [answer]
    assert submissions.answers(school.db, "2568/2") == []


def test_a_rebuild_from_the_journal_keeps_every_byte_and_the_check_finds_nothing(school):
    write(school, *submissions.save_submission(ONE, FILES, COUNTS, OPEN))
    school.journal.rebuild()
    assert submissions.files(school.db, "s1") == FILES
    assert check.faults(school) == []


def test_the_key_is_in_no_journal_and_in_every_backup(school, key, clock, tmp_path):
    assert submissions.signing_key(school.db) is None
    secret = bytes(range(100, 132))
    with school.transaction():
        submissions.keep_signing_key(school.db, secret)
    said = school.db.execute("SELECT fields FROM change UNION SELECT fields FROM look").fetchall()
    assert secret.hex() not in str(said)
    out = tmp_path / "a.carebackup"
    backup.make(school.folder.path, school.db, key, clock.now(), out)
    backup.restore(out, tmp_path / "b.careapp")
    db = connect(tmp_path / "b.careapp" / "data.db", key)
    assert submissions.signing_key(db) == secret
    db.close()


def test_the_key_cannot_be_read_in_an_encrypted_file(school, key):
    with school.transaction():
        submissions.keep_signing_key(school.db, bytes(range(100, 132)))
    path = school.folder.data
    school.close()
    assert (bytes(range(100, 132)).hex().encode() in path.read_bytes()) == (key is None)
