from careapp.ui.screens.student_words import card_words, face, whole_name
from tests.ui.screens.children import marks, row

MARKS = marks()
HARD = {
    "overall": "problem", "learning": "at_risk", "gaming": "problem", "health": "",
    "talent": "yes", "special_need": "yes",
}  # fmt: skip


def test_a_face_shows_the_worst_first_and_a_talent_apart_from_a_special_need():
    shown = face(
        row(7, "ใบเตย", "น้ำใส", nickname="เตย", bands=HARD, sdq="21"), MARKS, whole_school=False
    )
    assert (shown.initials, shown.given, shown.family) == ("บน", "ด.ช.ใบเตย", "น้ำใส")
    assert shown.beside.endswith("เตย")
    assert [tone for tone, _ in shown.levels] == ["problem", "at_risk", "", *["normal"] * 6]
    assert shown.flags == ("talent", "need")
    assert (shown.tone, shown.sdq, shown.sdq_tone) == ("problem", "21", "normal")


def test_a_child_before_the_screening_has_no_marks():
    shown = face(row(7), MARKS, whole_school=True)
    assert shown.levels == shown.flags == ()
    assert (shown.tone, shown.group) == ("", "ยังไม่คัดกรอง")
    assert shown.sdq_tone is None
    assert shown.beside.startswith("ป.4/1")


def test_a_name_in_other_letters_has_initials_too():
    assert face(row(1, "maya", "smith"), MARKS, whole_school=False).initials == "MS"
    assert face(row(1, "เอก", ""), MARKS, whole_school=False).initials == "อ"


def test_the_words_of_a_card_say_what_its_marks_say():
    words = card_words(row(7, nickname="กล้า", bands=HARD, sdq="21"), MARKS)
    assert words[0] == "เด็กชายกล้า ตัวอย่างดี (กล้า)"
    text = "\n".join(words)
    for said in ("มีปัญหา: ด้านการติดเกม", "เสี่ยง: ด้านการเรียน", "ด้านความสามารถพิเศษ: มี"):
        assert said in text
    assert text.index("มีปัญหา: ด้าน") < text.index("เสี่ยง: ด้าน")
    assert "21" in words[-1]


def test_nobody_without_a_nickname_gets_brackets():
    assert whole_name(row(1)) == "เด็กชายกล้า ตัวอย่างดี"
