from datetime import date

from careapp.domain import consents
from careapp.domain.consents import Consent

DAY = date(2026, 6, 15)


def said(id_, answer, day=DAY, **about):
    return Consent(id_, "s", "photo", answer, day, **about)


def test_every_purpose_says_in_both_languages_what_is_kept_and_why():
    for each in consents.purposes():
        for words in (each.name, each.kept, each.why):
            assert words["th"]
            assert words["en"]
        assert each.basis in ("public_task", "legal_duty", "vital_interest", "consent")
        assert each.asks == (each.basis == "consent")


def test_danger_never_waits_for_consent():
    assert "danger" in {each.id for each in consents.purposes() if not each.asks}


def test_what_was_said_last_counts_and_of_one_day_what_was_noted_last():
    rows = [said("c", "withdrawn"), said("b", "given"), said("a", "asked", date(2026, 6, 1))]
    assert consents.latest(rows)["photo"].answer == "withdrawn"
    assert consents.latest([*rows, said("d", "given", deleted=True)])["photo"].id == "c"


def test_a_yes_ends_after_its_last_day():
    yes = said("a", "given", until=DAY)
    assert consents.state(yes, DAY) == "given"
    assert consents.state(yes, date(2026, 6, 16)) == "expired"
    assert consents.state(None, DAY) == "none"
    assert consents.state(said("a", "of a newer program"), DAY) == "none"


def test_a_purpose_is_open_until_there_is_a_yes_or_a_no():
    every = {each.id for each in consents.asked_for()}
    assert {each.id for each in consents.open_purposes([], DAY)} == every
    assert "photo" in {e.id for e in consents.open_purposes([said("a", "asked")], DAY)}
    for answer in ("given", "refused", "withdrawn"):
        assert {e.id for e in consents.open_purposes([said("a", answer)], DAY)} == every - {"photo"}
