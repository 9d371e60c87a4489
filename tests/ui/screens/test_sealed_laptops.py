"""Who asks for sealed notes on another laptop: each with a name, a fingerprint and a button."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from careapp import i18n
from careapp.domain.people import Staff
from careapp.services.holder_keys import Elsewhere
from careapp.services.role_keys import Holders
from careapp.ui.screens.sealed_laptops import SealedLaptops

DIGITS = "4821 7730 1925 6604 1182 9035"
BUA = Staff("b", "ครูบัว")


@pytest.fixture
def part(qtbot):
    i18n.use_language("en")
    made = SealedLaptops()
    qtbot.addWidget(made)
    return made


def words(part):
    shown = (each.text() for each in part.findChildren(QLabel) if not each.isHidden())
    return " ".join(shown).replace("\u200b", "")  # where Thai words may be broken


def holders(*elsewhere, asking=""):
    return Holders((), (), True, True, elsewhere, asking, DIGITS)


def test_each_that_asks_is_named_with_the_laptop_and_its_fingerprint(part, qtbot):
    part.show_holders(
        holders(Elsewhere("b@1", BUA, "ครูมาลี", DIGITS), Elsewhere("b@2", BUA, "", "1" * 24))
    )
    for said in ("ครูบัว", "“ครูมาลี”", DIGITS, "not trusted here", "1" * 24):
        assert said in words(part)
    gives = [each for each in part.findChildren(QPushButton) if each is not part.ask]
    assert [each.accessibleName().count("ครูบัว") for each in gives] == [1, 1]
    asked = []
    part.asked.connect(lambda *said: asked.append(said))
    gives[1].click()
    assert asked == [("give", "b@2")]


def test_who_cannot_open_some_asks_and_then_reads_the_fingerprint_aloud(part):
    part.show_holders(holders(asking="ask"))
    asked = []
    part.asked.connect(lambda *said: asked.append(said))
    part.ask.click()
    assert asked == [("ask", "")]
    part.show_holders(holders(asking="asked"))
    assert DIGITS in words(part)
    assert not part.ask.isVisibleTo(part)


@pytest.mark.parametrize("said", [None, holders()])
def test_where_nobody_asks_nothing_stands(part, said):
    part.show_holders(said)
    assert part.isHidden()
