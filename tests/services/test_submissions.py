"""The district pack is handed in: frozen, numbered, told what changed, and never half-written."""

import shutil
from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.domain.submissions import FILES, Feedback
from careapp.errors import CareError, Damaged, NotAllowed
from careapp.exchange import feedback, submission
from careapp.progress import Cancelled
from careapp.services import submission_files, submission_words
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.services.opening import create_school, open_school
from careapp.services.submission_answers import UnknownDistrict, returned
from careapp.store import submissions
from tests.services.samples import BANGKOK, P4, TERM, listing

ANSWERS = {"learning": "problem", "learning_risk_1": 1, "talent": "no", "special_need": "no"}
DISTRICT, OTHER = bytes(range(32)), bytes(range(1, 33))


def clock():
    return SteppingClock(datetime(2026, 10, 9, 15, 0, tzinfo=BANGKOK), seed=1).clock()


@pytest.fixture(scope="module")
def sent(tmp_path_factory):
    """A closed school with one screened child, whose first pack lies in `out`."""
    folder = tmp_path_factory.mktemp("sent")
    account = NewAccount("admin", "ครูผู้ดูแล", "")
    code = School("", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1")
    made = create_school(folder / "a", code, account, clock(), "i", plain=True).services
    preview = made.roster.preview(listing(), TERM)
    made.roster.accept(preview, preview.diff.default_groups)
    made.screenings.record("screening-11", TERM, [Filled(children(made)[0], ANSWERS)])
    made.submissions.make(TERM, folder / "out")
    made.close()
    return folder


@pytest.fixture
def school(sent, tmp_path):
    """The same, open, and a test's own."""
    shutil.copytree(sent / "a.careapp", tmp_path / "a.careapp")
    opened = open_school(tmp_path / "a.careapp", "", "", clock(), "i")
    yield opened
    opened.close()


@pytest.fixture
def as_role(school):
    """The school through the eyes of another role."""

    def take(role, classes=()):
        account = NewAccount(f"{role}", "ครูอีกคน", "", Role(role), classes=tuple(classes))
        return school.as_actor(actor_of(school.accounts.add(account)))

    return take


def children(services):
    return [each.student for each in services.people.pupils(TERM, P4)]


def names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def screen_another(services):
    services.screenings.record("screening-11", TERM, [Filled(children(services)[1], ANSWERS)])


def kept(services):
    return submissions.submissions(services.desk.db)


def answer(services, folder, *, accepted=False, secret=DISTRICT, **said):
    """A file of the district about the newest version."""
    (pack, *_) = kept(services)
    whole = {
        "code": pack.code, "term": pack.term, "version": pack.version, "checksum": pack.checksum,
        "accepted": accepted, "reasons": ("ยอดไม่ตรงกับ DMC",), "district": "สพป.สมมติ เขต 1",
        "day": date(2026, 10, 12),
    }  # fmt: skip
    path = folder / "a.carefeedback"
    path.write_bytes(feedback.seal(Feedback(**{**whole, **said}), secret))
    return path


@pytest.fixture
def written(school):
    """A second version, not kept yet."""
    return submission_files.written(school.submissions.prepare(TERM, masked=False))


def test_a_pack_is_four_files_and_the_workbook_is_sealed_by_the_schools_key(school, sent):
    (pack,) = kept(school)
    assert names(sent / "out") == [
        "42019999-2569-1-v1-letter.pdf", "42019999-2569-1-v1-receipt.pdf",
        "42019999-2569-1-v1.pdf", "42019999-2569-1-v1.xlsx",
    ]  # fmt: skip
    received = submission.read(sent / "out" / "42019999-2569-1-v1.xlsx")
    assert received.problems == ()
    assert received.checksum == pack.checksum
    assert received.seal.public.hex() == pack.public
    assert (received.pack.cover.version, received.pack.cover.changed) == (1, "")
    assert received.pack.counts == submissions.counts(school.desk.db, pack.id)


def test_years_later_the_very_same_bytes_come_out(school, sent, tmp_path):
    (first,) = kept(school)
    screen_another(school)
    school.submissions.make(TERM, tmp_path / "b", masked=False)
    again = school.submissions.again(first.id, tmp_path / "c")
    assert not again.fresh
    for kind, path in zip(FILES, again.files, strict=True):
        assert path.read_bytes() == (sent / "out" / path.name).read_bytes()
        assert path.read_bytes() == school.submissions.file(first.id, kind)


def test_without_a_change_there_is_no_new_version(school, sent, tmp_path):
    assert school.submissions.preview(TERM).same
    second = school.submissions.make(TERM, tmp_path / "b")
    assert (second.fresh, second.submission) == (False, kept(school)[0])
    assert names(tmp_path / "b") == names(sent / "out")


def test_a_correction_is_the_next_version_and_says_what_changed(school, tmp_path):
    school.submissions.make(TERM, tmp_path, masked=False)
    screen_another(school)
    seen = school.submissions.preview(TERM, masked=False)
    assert (seen.version, seen.same) == (3, False)
    made = school.submissions.make(TERM, tmp_path, masked=False).submission
    assert made.version == 3
    assert f"{len(seen.changes)}" in made.changed
    assert "1 → 2" in made.changed
    received = submission.read(tmp_path / "42019999-2569-1-v3.xlsx")
    assert received.pack.cover.changed == made.changed


def test_what_has_not_changed_stays_masked_in_a_correction(school):
    (last,) = kept(school)
    shown = {each.place: each.n for each in submissions.counts(school.desk.db, last.id)}
    was = {each.place: each.n for each in submissions.open_counts(school.desk.db, last.id)}
    screen_another(school)
    content = school.submissions.preview(TERM).content
    now = {each.place: each.n for each in content.open}
    same = {place for place, n in now.items() if shown[place] is None and was[place] == n}
    assert same
    assert not [each for each in content.pack.counts if each.place in same and each.n is not None]


def test_taking_off_the_masks_is_a_change_that_is_said(school, tmp_path):
    made = school.submissions.make(TERM, tmp_path, masked=False).submission
    assert (made.version, made.masked) == (2, False)
    assert made.changed
    back = school.submissions.make(TERM, tmp_path).submission
    assert (back.version, back.masked) == (3, True)
    assert "→" not in back.changed  # it would tell the numbers that are masked now


def test_a_letter_that_was_changed_by_hand_makes_a_version_and_is_kept(school, tmp_path):
    texts = {**school.submissions.preview(TERM).letter, "number": "ศธ 04999/12"}
    made = school.submissions.make(TERM, tmp_path, letter=texts).submission
    assert (made.version, made.letter["number"]) == (2, "ศธ 04999/12")
    assert not school.submissions.make(TERM, tmp_path, letter=texts).fresh


def test_the_letter_tells_no_number_that_the_pack_masks(school):
    pack = school.submissions.preview(TERM).content.pack
    told = submission_words.letter_values(pack, 1, "en")
    assert (told["problem"], told["version"]) == ("*", "1")
    open_ = school.submissions.preview(TERM, masked=False).content.pack
    assert submission_words.letter_values(open_, 1, "en")["problem"] == "1"


def test_every_term_has_versions_of_its_own(school):
    other = school.people.term("2569/2")
    assert school.submissions.preview(other).version == 1
    assert school.submissions.history(other) == ()


def test_only_who_reports_for_the_school_hands_in_and_the_director_takes_off_masks(
    as_role, tmp_path
):
    with pytest.raises(NotAllowed):
        as_role(Role.TEACHER, [P4.label]).submissions.preview(TERM)
    guide = as_role(Role.GUIDANCE)
    assert not guide.submissions.make(TERM, tmp_path).fresh
    with pytest.raises(NotAllowed):
        guide.submissions.make(TERM, tmp_path, masked=False)
    assert as_role(Role.DIRECTOR).submissions.make(TERM, tmp_path, masked=False).fresh


@pytest.mark.parametrize("ending", [".xlsx", "-receipt.pdf"])
def test_a_failing_write_leaves_nothing_and_no_version(school, written, tmp_path, ending):
    out, barrier = tmp_path / "out", f"42019999-2569-1-v2{ending}.part"
    (out / barrier).mkdir(parents=True)  # in the way of what is to be written
    with pytest.raises(CareError):
        school.submissions.keep(written, out)
    assert names(out) == [barrier]
    assert len(kept(school)) == 1


def test_where_the_last_name_cannot_be_taken_no_file_is_left_and_the_pack_is_kept(
    school, written, tmp_path
):
    barrier = "42019999-2569-1-v2-receipt.pdf"
    (tmp_path / "out" / barrier).mkdir(parents=True)
    with pytest.raises(CareError, match=r"receipt\.pdf"):
        school.submissions.keep(written, tmp_path / "out")
    assert names(tmp_path / "out") == [barrier]
    assert len(school.submissions.again(kept(school)[0].id, tmp_path / "b").files) == 4


def test_what_the_store_refuses_leaves_no_file(school, written, tmp_path):
    broken = replace(written, submission=replace(written.submission, version=0))
    with pytest.raises(Exception, match="CHECK"):
        school.submissions.keep(broken, tmp_path / "out")
    assert names(tmp_path / "out") == []
    assert len(kept(school)) == 1


def test_a_folder_that_cannot_be_made_is_told_in_words(school, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CareError, match="out"):
        school.submissions.again(kept(school)[0].id, tmp_path / "file" / "out")


def test_a_cancel_leaves_nothing(school, tmp_path):
    def stop(done, total):
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        school.submissions.make(TERM, tmp_path / "out", masked=False, progress=stop)
    assert names(tmp_path / "out") == []
    assert len(kept(school)) == 1


def test_a_pack_that_was_signed_elsewhere_is_told_before(school):
    assert not school.submissions.preview(TERM).other_key
    with school.desk.file.transaction():
        submissions.keep_signing_key(school.desk.db, OTHER)
    assert school.submissions.preview(TERM).other_key


def test_the_districts_answer_stands_with_its_version(school, tmp_path):
    found = school.submissions.open_feedback(answer(school, tmp_path))
    assert found.is_returned
    assert found.answer.feedback.reasons == ("ยอดไม่ตรงกับ DMC",)
    assert school.submissions.history(TERM) == (found,)
    assert returned(school.desk) == (found,)
    before = len(list(school.desk.file.journal.changes()))
    assert school.submissions.open_feedback(answer(school, tmp_path)) == found
    assert len(list(school.desk.file.journal.changes())) == before
    school.submissions.make(TERM, tmp_path, masked=False)
    assert returned(school.desk) == ()


def test_an_answer_by_another_key_waits_for_somebody_who_has_compared_it(school, as_role, tmp_path):
    school.submissions.open_feedback(answer(school, tmp_path))
    other = answer(school, tmp_path, accepted=True, secret=OTHER)
    with pytest.raises(UnknownDistrict) as refused:
        school.submissions.open_feedback(other)
    assert submission.public_of(OTHER).hex()[:4].upper() in str(refused.value)
    with pytest.raises(NotAllowed):
        as_role(Role.GUIDANCE).submissions.open_feedback(other, trust=True)
    school.submissions.open_feedback(other, trust=True)
    newer = answer(school, tmp_path, secret=OTHER, accepted=True, day=date(2026, 10, 14))
    assert not school.submissions.open_feedback(newer).is_returned


@pytest.mark.parametrize("said", [{"code": "42018888"}, {"version": 9}, {"checksum": "ab" * 32}])
def test_an_answer_about_something_else_is_refused_in_words(school, tmp_path, said):
    with pytest.raises(CareError):
        school.submissions.open_feedback(answer(school, tmp_path, **said))
    assert school.submissions.history()[0].answers == ()


def test_what_is_no_answer_is_refused(school, tmp_path):
    path = answer(school, tmp_path)
    path.write_bytes(path.read_bytes().replace(b"false", b"true"))
    with pytest.raises(Damaged):
        school.submissions.open_feedback(path)
    with pytest.raises(CareError):
        school.submissions.open_feedback(tmp_path / "gone.carefeedback")


def test_handing_in_and_looking_is_logged(school, tmp_path):
    made = school.submissions.again(kept(school)[0].id, tmp_path / "b")
    school.submissions.file(made.submission.id, "pdf")
    looks = school.desk.db.execute("SELECT fields FROM look WHERE tbl = 'submission'").fetchall()
    assert len(looks) == 3  # with the making of it
    assert school.backups.check() == []
