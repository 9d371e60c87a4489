"""A district's desk: its list, its rounds, the packs it takes in, and what it says of them."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp import __version__
from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.consolidations import consolidated
from careapp.domain.districts import District, ListedSchool, Round, Supervision
from careapp.domain.schools import Signer, usual_term
from careapp.domain.submissions import Problem
from careapp.errors import CareError, NotAllowed
from careapp.exchange import feedback
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.district_opening import create_district, open_district, recover_district
from careapp.services.opening import open_school
from careapp.services.packs import files_of, read_pack
from careapp.services.restoring import restore_school
from tests.services.districts import CODES, TERM, as_read, counts, pack, unread
from tests.services.samples import BANGKOK

NAMES = {code: f"โรงเรียนบ้านตัวอย่าง {code[-1]}" for code in CODES}
OTHER_KEY = b"o" * 32


@pytest.fixture
def clock():
    return SteppingClock(datetime(2026, 10, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()


@pytest.fixture
def district(tmp_path, clock):
    """A plain district of three schools (both drivers have the same tests in the store)."""
    made = create_district(
        tmp_path / "เขต", District("", "สพป.สมมติ เขต 1", "4201"), NewAccount("admin", "ศน.", ""),
        clock, "install-1", plain=True,
        listed=[ListedSchool(code, name, "กลุ่ม 1") for code, name in NAMES.items()],
    )  # fmt: skip
    yield made.services
    made.services.close()


@pytest.fixture
def take_in(district):
    return lambda made, **more: district.packs.take_in(TERM, as_read(made, **more))


def test_a_new_district_is_opened_again_and_is_no_school(district, clock):
    path = district.desk.file.folder.path
    assert path.name == "เขต.caredistrict"
    district.close()
    with pytest.raises(CareError, match="เขต"):
        open_school(path, "", "", clock, "install-1")
    again = open_district(path, "", "", clock, "install-1")
    assert again.district.name == "สพป.สมมติ เขต 1"
    assert again.actor.role is Role.ADMINISTRATOR
    assert again.backups.check() == []
    again.close()


def test_a_district_without_a_name_is_not_made(tmp_path, clock):
    with pytest.raises(CareError):
        create_district(tmp_path / "x", District("", " "), NewAccount("a", "a", ""), clock, "i",
                        plain=True)  # fmt: skip
    assert not list(tmp_path.iterdir())


def test_a_sound_pack_is_counted(district, take_in):
    arrived = take_in(pack())
    assert (arrived.status, arrived.name, arrived.problems) == ("ok", NAMES[CODES[0]], ())
    line = district.rounds.board(TERM).line(CODES[0])
    assert (line.state, line.pack.male, line.pack.female) == ("received", 10, 12)
    assert district.rounds.board(TERM).counts["missing"] == 2


@pytest.mark.parametrize(
    "fault", ["tampered", "truncated", "foreign", "newer", "unsealed", "arithmetic"]
)
def test_a_file_that_is_not_sound_is_set_aside_and_says_why(district, take_in, fault):
    take_in(pack(CODES[1]))
    arrived = district.packs.take_in(TERM, unread(fault))
    assert arrived.status == ("foreign" if fault == "foreign" else "faulty")
    assert arrived.problems
    assert (arrived.code, arrived.file) == (CODES[0], "42010001-2569-1-v1.xlsx")
    assert district.rounds.board(TERM).line(CODES[0]).state == "faulty"
    assert set(district.consolidations.of(TERM).schools) == {CODES[1]}


def test_a_pack_with_a_wrong_total_is_set_aside_though_it_can_be_read(district):
    read = as_read(pack(), problems=[Problem("arithmetic", "รวม ป.1")])
    arrived = district.packs.take_in(TERM, read)
    assert arrived.status == "faulty"
    assert "รวม ป.1" in arrived.problems[0]
    assert district.consolidations.of(TERM).cells == {}


def test_the_same_file_again_is_counted_once(district, take_in):
    take_in(pack())
    again = take_in(pack(), file="สำเนา.xlsx")
    assert again.status == "duplicate"
    assert len(district.packs.of_term(TERM)) == 1
    assert district.consolidations.of(TERM).students() == (10, 12)


def test_a_newer_version_takes_the_place_of_the_older_whatever_the_order(district, take_in):
    newer = pack(version=2, numbers=counts(boys=11))
    assert take_in(newer).status == "ok"
    older = take_in(pack())
    assert (older.status, older.pack.state) == ("duplicate", "faulty")
    assert district.consolidations.of(TERM).students() == (11, 12)
    newest = pack(version=3, numbers=counts(boys=12))
    assert take_in(newest).status == "ok"
    assert district.consolidations.of(TERM).students() == (12, 12)
    line = district.rounds.board(TERM).line(CODES[0])
    assert line.pack.version == 3
    assert [each.version for each in line.others] == [1, 2]


def test_a_pack_of_a_school_that_is_not_in_the_list_is_set_aside(district, take_in):
    arrived = take_in(pack("99990001"))
    assert arrived.status == "foreign"
    (aside,) = district.rounds.board(TERM).aside
    assert aside.code == "99990001"
    assert district.consolidations.of(TERM).schools == {}


def test_a_file_that_was_set_aside_is_looked_at_anew_when_it_comes_again(district, take_in):
    assert take_in(pack("99990001")).status == "foreign"
    assert take_in(pack("99990001")).status == "foreign"
    district.schools.save(ListedSchool("99990001", "โรงเรียนใหม่"))
    assert take_in(pack("99990001")).status == "ok"
    assert len(district.packs.of_term(TERM)) == 1
    assert take_in(pack("99990001")).status == "duplicate"


def test_a_pack_of_another_term_is_set_aside(district, take_in):
    arrived = take_in(pack(term="2568/2"))
    assert arrived.status == "faulty"
    assert "2568/2" in arrived.problems[0]


def test_another_key_than_the_one_pinned_is_not_believed_until_somebody_asked(district, take_in):
    take_in(pack())
    arrived = take_in(pack(version=2, numbers=counts(boys=11)), key=OTHER_KEY)
    assert arrived.status == "faulty"
    assert district.consolidations.of(TERM).students() == (10, 12)
    district.packs.trust(arrived.pack.id)
    assert district.consolidations.of(TERM).students() == (11, 12)
    assert take_in(pack(version=3), key=OTHER_KEY).status == "ok"
    assert take_in(pack(version=4)).status == "faulty"


def test_a_key_that_was_taken_by_mistake_is_taken_back_with_its_pack(district, take_in):
    take_in(pack())
    arrived = take_in(pack(version=2, numbers=counts(boys=11)), key=OTHER_KEY)
    pinned = district.desk.db.execute("SELECT * FROM pin").fetchall()
    before = district.packs.trust(arrived.pack.id)
    assert district.desk.db.execute("SELECT * FROM pin").fetchall() != pinned
    district.packs.distrust(before)
    assert district.desk.db.execute("SELECT * FROM pin").fetchall() == pinned
    assert district.packs.pack(arrived.pack.id) == arrived.pack
    assert district.consolidations.of(TERM).students() == (10, 12)
    assert take_in(pack(version=3), key=OTHER_KEY).status == "faulty"


def test_what_was_taken_in_is_taken_away_and_brought_back(district, take_in):
    kept = take_in(pack()).pack
    district.packs.take_away([kept.id])
    assert district.rounds.board(TERM).line(CODES[0]).state == "missing"
    district.packs.put_back([kept.id])
    assert district.packs.of_school(CODES[0]) == (kept,)


def test_totals_are_the_sum_of_what_is_seen_and_say_how_many_schools_masked(district, take_in):
    every = [
        pack(CODES[0]),
        pack(CODES[1], numbers=counts(boys=7, girls=9, at_risk=(None, 5))),
        pack(CODES[2], numbers=counts(boys=30, girls=31, at_risk=(8, 9), problem=(5, None))),
    ]
    for each in every:
        take_in(each)
    found = district.consolidations.of(TERM)
    at_risk = found.cell("screening-school", "learning", "at_risk")
    assert (at_risk.n, at_risk.schools, at_risk.masked) == (11 + 17, 2, 1)
    assert found.masked_schools("screening-school", "learning") == 2
    assert found.students() == (47, 52)
    wanted = consolidated(TERM, every)
    assert (found.cells, found.hidden) == (wanted.cells, wanted.hidden)
    place = ("screening-school", "", "learning", "at_risk", "total")
    assert [n for _, _, n in district.consolidations.behind(TERM, place)] == [11, None, 17]


def test_a_returned_pack_is_not_counted_until_its_correction_comes(district, take_in):
    kept = take_in(pack()).pack
    with pytest.raises(CareError):
        district.decisions.give_back(kept.id, [" "])
    before = district.decisions.give_back(kept.id, ["จำนวนไม่ตรง DMC"])
    assert district.consolidations.of(TERM).schools == {}
    assert district.rounds.board(TERM).line(CODES[0]).state == "returned"
    district.decisions.put_back(before)
    assert district.rounds.board(TERM).line(CODES[0]).state == "received"
    district.decisions.give_back(kept.id, ["จำนวนไม่ตรง DMC"])
    take_in(pack(version=2))
    assert district.rounds.board(TERM).line(CODES[0]).state == "received"


def test_a_faulty_pack_cannot_be_accepted(district):
    arrived = district.packs.take_in(TERM, unread("tampered"))
    with pytest.raises(CareError):
        district.decisions.accept([arrived.pack.id])


def test_the_answer_to_a_school_is_signed_and_says_which_pack_it_is_about(
    district, take_in, tmp_path
):
    kept = take_in(pack()).pack
    with pytest.raises(CareError):
        district.decisions.feedback(kept.id, tmp_path)
    district.decisions.give_back(kept.id, ["จำนวนไม่ตรง DMC"])
    path = district.decisions.feedback(kept.id, tmp_path)
    assert path.name == "42010001-2569-1-v1.carefeedback"
    told, public = feedback.unseal(path.read_bytes())
    assert (told.code, told.version, told.checksum) == (kept.code, 1, kept.checksum)
    assert (told.accepted, told.reasons) == (False, ("จำนวนไม่ตรง DMC",))
    assert told.district == "สพป.สมมติ เขต 1"
    assert told.program == __version__
    district.decisions.accept([kept.id])
    again, same = feedback.unseal(district.decisions.feedback(kept.id, tmp_path).read_bytes())
    assert again.accepted
    assert same == public
    assert district.decisions.public_key() == public.hex()


def test_who_is_late_is_counted_from_the_due_day(district, take_in):
    district.rounds.save(Round(TERM, date(2026, 10, 10)))
    take_in(pack())
    board = district.rounds.board(TERM)
    assert (board.line(CODES[0]).days_late, board.line(CODES[1]).days_late) == (5, 5)
    assert district.rounds.save(Round(TERM, date(2026, 10, 20))) == Round(TERM, date(2026, 10, 10))
    assert district.rounds.board(TERM).line(CODES[0]).days_late is None
    with pytest.raises(CareError):
        district.rounds.save(Round("25/69"))


def test_a_new_round_is_taken_away_again(district):
    assert district.rounds.save(Round("2569 / 2")) is None
    assert [each.term for each in district.rounds.every()] == ["2569/2"]
    district.rounds.put_back("2569/2", None)
    assert district.rounds.every() == ()


def test_another_number_of_students_than_in_the_list_is_said(district, take_in):
    district.schools.save(ListedSchool(CODES[0], NAMES[CODES[0]], students=25))
    take_in(pack())
    (note,) = district.rounds.board(TERM).line(CODES[0]).notes
    assert "25" in note
    assert "22" in note


def test_an_officer_keeps_the_desk_but_not_the_accounts(district):
    person = district.accounts.add(NewAccount("officer", "ศน. สุดา", "", Role.OFFICER))
    officer = district.as_actor(actor_of(person))
    officer.rounds.save(Round(TERM))
    officer.settings.save_signers((Signer("ผู้รายงาน", "ศน."),))
    with pytest.raises(NotAllowed):
        officer.accounts.add(NewAccount("x", "x", "", Role.OFFICER))
    teacher = replace(officer.actor, role=Role.TEACHER, also=frozenset())
    with pytest.raises(NotAllowed):
        district.as_actor(teacher).rounds.board(TERM)
    with pytest.raises(NotAllowed):
        district.as_actor(teacher).packs.take_in(TERM, as_read(pack()))


def test_supervisions_are_found_by_school_and_by_the_day_they_are_due(district):
    visit = Supervision("", CODES[0], "visit", date(2026, 10, 1), "ศน.", "คัดกรองครบ",
                        follow_up=date(2026, 10, 14))  # fmt: skip
    kept = district.supervisions.save(visit)
    assert district.supervisions.of_school(CODES[0]) == (kept,)
    assert district.supervisions.of_school(CODES[1]) == ()
    assert district.supervisions.due(date(2026, 10, 14)) == (kept,)
    assert district.supervisions.of_term(usual_term(2569, 1)) == (kept,)
    district.supervisions.save(replace(kept, followed_on=date(2026, 10, 14)))
    assert district.supervisions.due(date(2026, 10, 14)) == ()
    district.supervisions.mark_deleted(kept.id)
    assert district.supervisions.of_school(CODES[0]) == ()
    district.supervisions.mark_deleted(kept.id, deleted=False)
    assert len(district.supervisions.of_school(CODES[0])) == 1
    for wrong in (replace(visit, code="0"), replace(visit, seen=" "),
                  replace(visit, day=date(2027, 1, 1)),
                  replace(visit, follow_up=date(2026, 9, 1))):  # fmt: skip
        with pytest.raises(CareError):
            district.supervisions.save(wrong)


def test_a_backup_of_a_district_comes_back_as_a_district(district, take_in, tmp_path, clock):
    kept = take_in(pack()).pack
    out = tmp_path / "เขต.carebackup"
    district.backups.make(out)
    with pytest.raises(CareError, match="caredistrict"):
        restore_school(out, tmp_path / "b.careapp")
    path = restore_school(out, tmp_path / "b")
    assert path.name == "b.caredistrict"
    again = open_district(path, "", "", clock, "install-1")
    assert again.packs.of_term(TERM) == (kept,)
    assert again.backups.check() == []
    again.close()


def test_folders_are_opened_and_what_excel_leaves_behind_is_passed_over(tmp_path):
    inside = tmp_path / "ส่งมา" / "กลุ่ม 1"
    inside.mkdir(parents=True)
    for name in ("b.xlsx", "a.xlsx", "~$a.xlsx", "a.pdf"):
        (inside / name).touch()
    found = files_of([tmp_path / "ส่งมา", inside / "a.xlsx", tmp_path / "x.pdf"])
    assert [each.name for each in found] == ["a.xlsx", "b.xlsx", "x.pdf"]


def test_a_file_that_is_not_there_is_said_not_raised(tmp_path):
    read = read_pack(tmp_path / "ไม่มี.xlsx")
    assert read.received.pack is None
    assert read.received.problems[0].fault == "truncated"


def test_what_is_said_at_the_door_of_a_district_speaks_of_no_school(tmp_path, clock):
    made = create_district(
        tmp_path / "เขต", District("", "สพป.สมมติ เขต 1"),
        NewAccount("admin", "ศน.", "four plain words"), clock, "install-1", plain=False,
    )  # fmt: skip
    path = made.services.desk.file.folder.path

    def said(work):
        with pytest.raises(CareError) as told:
            work()
        return str(told.value)

    held = said(lambda: open_district(path, "admin", "four plain words", clock, "i"))
    assert path.name in held
    alone = said(lambda: made.services.accounts.close(made.services.accounts.staff()[0]))
    made.services.close()
    code = said(lambda: recover_district(path, "0" * 32, "admin", "four plain words", clock, "i"))
    damaged = path / "data.db"
    damaged.write_bytes(b"\1" * 4096)
    broken = said(lambda: open_district(path, "admin", "four plain words", clock, "i"))
    for words in (held, alone, code, broken):
        assert "school" not in words
