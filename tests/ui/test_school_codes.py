import pytest

from careapp import i18n
from careapp.domain.schools import School
from careapp.ui.school_codes import SchoolCodes


@pytest.fixture
def codes(qtbot):
    i18n.use_language("en")
    made = SchoolCodes()
    for field in made.fields.values():
        qtbot.addWidget(field)
    return made


def test_codes_are_read_without_spaces_and_in_thai_digits_too(codes):
    codes.fill(School("", "x", "๔๒๐๑ ๙๙๙๙", percode=" 520224 "))
    assert codes.code("smis") == "42019999"
    assert codes.code("percode") == "520224"
    assert codes.wrong() is None


def test_a_code_half_typed_is_counted_and_no_fault_yet(codes):
    codes.fields["smis"].set_text("4201")
    assert codes.fields["smis"].said == "4 of 8 digits"
    assert codes.wrong() is codes.fields["smis"]
    assert "8 digits" in codes.fields["smis"].said


def test_only_the_first_may_not_be_empty(codes):
    codes.fill(School("", "x", "42019999"))
    assert codes.wrong() is None
    codes.fill(School("", "x", ""))
    assert codes.wrong() is codes.fields["smis"]


def test_the_ministry_code_says_what_it_does_not_agree_with(codes):
    codes.fill(School("", "x", "42019999", percode="520224", ministry_code="1042520225"))
    assert codes.wrong() is codes.fields["ministry"]
    assert "PERCODE" in codes.fields["ministry"].said
    codes.fields["ministry"].set_text("1043520224")
    assert "provinces" in codes.fields["ministry"].said


def test_every_key_is_told(codes, qtbot):
    with qtbot.waitSignal(codes.changed):
        codes.fields["percode"].set_text("5")
