"""Partners: found by anything that is known of them, and kinds that are data."""

from careapp.domain.partners import Partner, partner_kinds

PARTNER = Partner(
    "p", "state", "โรงพยาบาลสมมติ", "คุณหมอตัวอย่าง", "จิตแพทย์เด็ก", "02-000-0000", helps="ตรวจและรักษา"
)


def test_every_kind_has_both_languages_and_the_list_says_where_it_is_from():
    kinds = partner_kinds()
    assert list(kinds.words) == [
        "parents", "board", "community", "state", "local", "private", "independent",
    ]  # fmt: skip
    assert all(each["th"] and each["en"] for each in kinds.words.values())
    assert kinds.source["th"]
    assert kinds.source["en"]
    assert kinds.word("gone", "th") == "gone"


def test_a_partner_is_found_by_any_of_its_words():
    for text in ("สมมติ", "หมอ ตัวอย่าง", "02-000", "รักษา", ""):
        assert PARTNER.says(text)
    assert not PARTNER.says("ตำรวจ")
