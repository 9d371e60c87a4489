"""The letter that a district sends to OBEC: filled, worded anew, kept in the district's file."""

from datetime import datetime

import docx
import pytest

from careapp.clock import SteppingClock
from careapp.domain import letters
from careapp.domain.access import Role
from careapp.domain.districts import District, ListedSchool
from careapp.domain.schools import Signer
from careapp.errors import CareError, NotAllowed
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.district_letters import OBEC
from careapp.services.district_opening import create_district, open_district
from tests.services.districts import CODES, TERM, as_read, counts, pack
from tests.services.samples import BANGKOK

OFFICE = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมติ เขต 1"


@pytest.fixture
def clock():
    return SteppingClock(datetime(2026, 10, 15, 8, 0, tzinfo=BANGKOK), seed=1).clock()


@pytest.fixture
def district(tmp_path, clock):
    """Three schools, two of which have sent."""
    made = create_district(
        tmp_path / "เขต", District("", "สพป.สมมติ เขต 1", "4201", address="ถนนสมมติ"),
        NewAccount("admin", "ศน.", ""), clock, "install-1", plain=True,
        listed=[ListedSchool(code, f"โรงเรียน {code[-1]}") for code in CODES],
    ).services  # fmt: skip
    for code in CODES[:2]:
        made.packs.take_in(TERM, as_read(pack(code), key=code.encode() * 4))
    yield made
    made.close()


def letter(report):
    return report.sections[0].letter


def test_the_letter_has_the_numbers_of_the_round_and_is_signed_by_the_last(district):
    chain = (Signer("ผู้รายงาน", "น.ส.มะลิ ใจดี", "ศึกษานิเทศก์"), Signer("", "นายไม้ ดี", "ผอ.เขต"))
    district.settings.save_signers(chain)
    made = letter(district.letters.build(OBEC, TERM, "th"))
    assert made.office == (letters.paper_digits(OFFICE), "ถนนสมมติ")
    assert "โรงเรียน ๒ แห่ง จากทั้งหมด ๓ แห่ง มีนักเรียน ๔๔ คน ชาย ๒๐ คน หญิง ๒๔ คน" in made.body[1]
    assert [each.name for each in made.signers] == ["นายไม้ ดี"]
    assert made.contact[1].startswith("โทร. ....")  # nobody has said the telephone


def test_where_nobody_signs_it_is_the_director_of_the_office(district):
    made = letter(district.letters.build(OBEC, TERM, "th", thai_digits=False))
    assert [each.position for each in made.signers] == [f"ผู้อำนวยการ{OFFICE}"]


def test_own_words_are_kept_in_the_file_and_the_usual_ones_come_again(district, clock):
    usual = district.letters.texts(OBEC, "th")
    district.letters.save(OBEC, "th", {**usual, "to": "เลขาธิการ กพฐ. ({ปีการศึกษา})"})
    path = district.desk.file.folder.path
    district.close()
    again = open_district(path, "", "", clock, "install-1")
    assert again.letters.is_own(OBEC, "th")
    assert not again.letters.is_own(OBEC, "en")
    assert letter(again.reports.build("district-obec", TERM, "th")).to == "เลขาธิการ กพฐ. (๒๕๖๙)"
    again.letters.save(OBEC, "th", usual)
    assert not again.letters.is_own(OBEC, "th")
    again.close()


@pytest.mark.parametrize("field", ["{โรงเรียน}", "{student}", "{ครูใหญ่}"])
def test_a_field_that_no_district_can_fill_is_refused(district, field):
    texts = {**district.letters.texts(OBEC, "th"), "closing": f"เรียน {field}"}
    with pytest.raises(CareError, match=field):
        district.letters.save(OBEC, "th", texts)
    with pytest.raises(CareError, match=field):
        district.letters.build(OBEC, TERM, "th", texts)
    assert not district.letters.is_own(OBEC, "th")


def test_a_sum_that_a_school_masked_leaves_dots(district):
    texts = {**district.letters.texts(OBEC, "th"), "closing": "{กลุ่มปกติ} {กลุ่มมีปัญหา}"}
    before = letter(district.letters.build(OBEC, TERM, "th", texts, thai_digits=False))
    assert before.closing == ("22 0",)
    hidden = pack(CODES[2], numbers=counts(problem=(None, 0)))
    district.packs.take_in(TERM, as_read(hidden, key=b"3" * 32))
    after = letter(district.letters.build(OBEC, TERM, "th", texts, thai_digits=False))
    assert after.closing[0].endswith(letters.DOTS)


def test_a_letter_that_was_worded_for_once_goes_with_the_report(district):
    texts = {**district.letters.fill(OBEC, TERM, "th"), "number": "ศธ 04999/7"}
    made = letter(district.letters.build(OBEC, TERM, "th", texts))
    assert letter(district.reports.build("district-obec", TERM, "th", letter=made)) == made
    assert letter(district.reports.build("district-obec", TERM, "th")).number == ""


def test_a_letter_is_saved_as_word(district, tmp_path):
    out = tmp_path / "letter.docx"
    district.reports.write(district.letters.build(OBEC, TERM, "en"), out)
    said = "\n".join(each.text for each in docx.Document(out).paragraphs)
    assert "2 of its 3 schools" in said.replace("\u200b", "")


def test_drawing_it_again_and_again_is_noted_once(district):
    for _ in range(3):
        district.letters.build(OBEC, TERM, "th")
    rows = district.desk.db.execute("SELECT row FROM look WHERE tbl = 'letter'").fetchall()
    assert rows == [(OBEC,)]


def test_an_officer_words_the_letter_and_who_keeps_no_district_does_not(district):
    officer = actor_of(district.accounts.add(NewAccount("off", "จนท.", "", Role.OFFICER)))
    theirs = district.as_actor(officer).letters
    theirs.save(OBEC, "en", {**theirs.texts(OBEC, "en"), "closing": "Please note."})
    assert district.letters.is_own(OBEC, "en")
    other = actor_of(district.accounts.add(NewAccount("t", "ครู", "", Role.TEACHER)))
    with pytest.raises(NotAllowed):
        district.as_actor(other).letters.save(OBEC, "en", theirs.texts(OBEC, "en"))
