"""The report of referrals counts as the board does; the papers say what was ticked, no more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.plans import Note as PlanNote
from careapp.domain.referrals import COLUMNS, EXTERNAL, Note
from careapp.errors import CareError, NotAllowed
from careapp.reports.model import Facts, Table
from careapp.services.class_sheets import Filled
from careapp.services.referrals import Made
from careapp.services.report_kinds import FOLLOW_UP, LETTER
from careapp.services.reports import Wanted
from careapp.store import schools
from tests.services.samples import P4, P5, TERM
from tests.services.test_letters import png
from tests.services.test_plans import begun, child
from tests.services.test_referrals import drafted, later, of, sent

SECRET = "เรื่องที่เด็กเล่าให้ฟังเป็นการส่วนตัว"
ANSWER = Made("พยาบาลใจดี", "going_on", text="นัดคุยทุกสัปดาห์")


@pytest.fixture
def referred(filled, stepping):
    """Of ป.4/1 one is unanswered, one closed better after three days, one a draft; of ป.5/1 one
    went outside today."""
    late, closed = sent(filled), sent(filled, child(filled, place=1))
    filled.referrals.save_note(Note("", late, "", filled.desk.today, SECRET))
    later(stepping, filled, 3)
    filled.referrals.move(closed, "result", ANSWER)
    later(stepping, filled, 20)
    filled.referrals.move(closed, "close", Made(result="better"))
    drafted(filled, child(filled, place=2))
    outside = drafted(filled, child(filled, P5), EXTERNAL)
    filled.referrals.move(outside, "send")
    return filled


def data(services, **wanted):
    report = services.reports.build("referrals", Wanted(TERM, **wanted))
    return {(d.row, d.column): d.n for d in report.data if d.sex == "total"}


def tables(report):
    return [b for s in report.sections for b in s.blocks if isinstance(b, Table)]


def ticked(services, id_, *kinds):
    """Tick what is of some kinds or forms."""
    whole = services.referrals.whole(id_)
    chosen = {e.id for e in whole.enclosures if e.kind in kinds or e.form in kinds}
    shown = whole.life.referral
    services.referrals.save(replace(shown, attachments=frozenset(chosen)), shown)


def paper(services, id_, name=LETTER):
    return services.reports.build(name, Wanted(TERM, referral=id_))


def test_the_numbers_of_a_class_are_those_of_its_board(referred):
    found, board = data(referred, classroom=P4), referred.referrals.board(TERM, P4)
    assert {each: found["ป.4/1", each] for each in COLUMNS} == {
        each: len(board.of(each)) for each in COLUMNS
    }
    assert found["ป.4/1", "unanswered"] == found["ป.4/1", "closed:better"] == 1
    assert found["ป.4/1", "referrals"] == len(board.cards) == 3


def test_the_classes_add_up_to_the_school_which_names_nobody(referred):
    found = data(referred)
    for column in ("referrals", "internal", "external", *COLUMNS, "closed:better"):
        parts = [found[room.label, column] for room in (P4, P5)]
        assert sum(parts) == found["school", column]
    report = referred.reports.build("referrals", Wanted(TERM))
    assert "กล้า" not in repr(report)
    assert [row.values[1] for row in tables(report)[0].rows] == [3, 1, 4]


def test_a_class_says_of_each_how_long_it_took_and_how_it_ended(referred):
    (table,) = tables(referred.reports.build("referrals", Wanted(TERM, P4)))
    assert SECRET not in repr(table)
    assert [row.values[6] for row in table.rows] == [23, 3, None]
    assert table.rows[1].values[7] == "ดีขึ้น"


def test_a_letter_names_and_prints_what_was_ticked_and_nothing_else(filled):
    student, plan = child(filled), begun(filled)
    filled.plans.save_note(PlanNote("", plan, "", filled.desk.today, SECRET))
    filled.screenings.record("screening-11", TERM, [Filled(student, {"learning": "problem"})])
    id_ = drafted(filled, student, EXTERNAL)
    bare = paper(filled, id_)
    assert len(bare.sections) == 1
    assert SECRET not in repr(bare)
    assert "ยาย" not in repr(bare)
    ticked(filled, id_, "screening-11")
    report = paper(filled, id_)
    assert len(report.sections) == 2
    assert SECRET not in repr(report)
    assert any("มีปัญหา" in row.values for row in tables(report)[0].rows)
    ticked(filled, id_, "plan", "family")
    report = paper(filled, id_)
    assert SECRET in repr(report.sections[1])
    assert "0812345678" in repr(report.sections[2])
    assert "คัดกรอง" not in repr(report.sections[1:])


def test_a_letter_that_goes_outside_has_a_slip_to_cut_off_and_keeps_the_follow_up_here(filled):
    id_ = drafted(filled, side=EXTERNAL)
    filled.referrals.save_note(Note("", id_, "", filled.desk.today, SECRET))
    report = paper(filled, id_)
    letter = report.sections[0].letter
    assert (letter.kind, letter.slip[0]) == ("letter", "ใบตอบรับ ส่งกลับโรงเรียนบ้านตัวอย่าง")
    assert any(line.startswith("☐") for line in letter.slip)
    assert "โรงพยาบาลสมมติ" in repr(report)
    assert SECRET not in repr(report)
    kept = paper(filled, id_, FOLLOW_UP)
    assert SECRET in repr(kept)
    assert ["ห้ามส่งต่อ" in each.footer for each in (report, kept)] == [False, True]
    assert {(each.column, each.n) for each in kept.data} >= {("external", 1), ("followed", 1)}


def test_the_follow_up_is_signed_by_who_follows_it_up_and_a_letter_is_not(filled):
    id_ = drafted(filled, side=EXTERNAL)
    owner = of(filled, id_).referral.owner
    names = schools.staff_names(filled.desk.db)
    first, *others = paper(filled, id_, FOLLOW_UP).signers
    assert (first.label, first.name) == ("ครูผู้รับผิดชอบ", names.get(owner, ""))
    assert tuple(others) == filled.settings.signers()[1:]
    assert paper(filled, id_).signers == ()


def test_inside_the_school_the_three_papers_hang_together(filled):
    plan = begun(filled)
    id_ = filled.referrals.open(child(filled).id, plan=plan)
    shown = of(filled, id_).referral
    filled.referrals.save(replace(shown, unit="nurse", asked="ขอให้ตรวจสายตา"), shown)
    ticked(filled, id_, "plan")
    filled.referrals.move(id_, "send")
    filled.referrals.move(id_, "result", ANSWER)
    second, first, third = paper(filled, id_).sections
    assert ["เอกสาร 1" in first.title, "เอกสาร 2" in second.title, "เอกสาร 3" in third.title] == [
        True, True, True,
    ]  # fmt: skip
    assert second.letter.is_memo
    said = repr(second.letter)
    assert "ขาดเรียนบ่อย" in said
    assert "ขอให้ตรวจสายตา" in said
    (table,) = [block for block in third.blocks if isinstance(block, Table)]
    assert "นัดคุยทุกสัปดาห์" in repr(table.rows[1])
    (facts,) = [block for block in third.blocks if isinstance(block, Facts)]
    assert facts.pairs[0][1] == "งานอนามัยโรงเรียน (ครูพยาบาล)"


def test_papers_are_written_to_both_kinds_of_file_in_both_languages(filled, tmp_path):
    for side in ("internal", EXTERNAL):
        id_ = drafted(filled, side=side)
        ticked(filled, id_, "family")
        for language in ("th", "en"):
            for name in (LETTER, FOLLOW_UP):
                report = filled.reports.build(name, Wanted(TERM, referral=id_, language=language))
                for ending in ("pdf", "xlsx"):
                    path = tmp_path / f"{name}-{side}-{language}.{ending}"
                    filled.reports.write(report, path)
                    assert path.stat().st_size > 1000


def test_a_paper_needs_a_referral_that_the_account_reaches_and_its_making_is_noted(filled, as_role):
    id_ = drafted(filled, child(filled, P5))
    for wrong in ("", "nothing"):
        with pytest.raises(CareError):
            paper(filled, wrong)
    with pytest.raises(NotAllowed):
        paper(as_role(Role.TEACHER, (P4.label,)), id_)
    newest = Wanted(TERM, student=child(filled, P5))
    assert filled.reports.build(LETTER, newest).sections == paper(filled, id_).sections
    looks = filled.desk.db.execute("SELECT tbl, row, fields FROM look").fetchall()
    assert any(row[:2] == ("report", LETTER) and id_ in row[2] for row in looks)


def test_a_term_before_shows_no_referral_that_ended_then(filled, stepping):
    id_ = sent(filled)
    filled.referrals.move(id_, "close", Made(result="resolved"))
    stepping.set(filled.desk.file.clock.now() + timedelta(days=170))
    assert data(filled, classroom=P4)["ป.4/1", "referrals"] == 1
    assert filled.referrals.board(filled.people.term("2569/2"), P4).cards == ()


def test_a_referral_is_written_in_the_words_of_the_school_and_with_its_emblem(filled):
    id_ = drafted(filled, side=EXTERNAL)
    own = {**filled.letters.texts("referral-letter", "th"), "subject": "ขอความอนุเคราะห์ {ชื่อนักเรียน}"}
    filled.letters.save("referral-letter", "th", own)
    filled.letters.save_emblem(png())
    letter = paper(filled, id_).sections[0].letter
    assert letter.subject == f"ขอความอนุเคราะห์ {child(filled).name}"
    assert letter.emblem == filled.letters.emblem() != b""
    assert paper(filled, id_).thai_digits
    plain = filled.reports.build(LETTER, Wanted(TERM, referral=id_, thai_digits=False))
    assert "2569" in plain.sections[0].letter.day
