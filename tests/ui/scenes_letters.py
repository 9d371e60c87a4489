"""Memos and letters as scenes: the page with its paper, and the texts in the settings."""

from careapp.ui.screens.letter_sight import LetterSight
from tests.ui.scenes import scene


def _letter(name, letter, least=3):
    @scene(name, least=least)
    def walk(tour):
        tour.open("letters", {"name": letter})
        screen = tour.screen("letters")
        tour.until(lambda: screen.preview.paper is not None and screen.preview.pages.is_sharp)
        yield


@scene("letters-empty")
def letters_empty(tour):
    """Without children there is nobody to write about."""
    tour.open("letters")
    yield


_letter("letters-memo", "memo-class")
_letter("letters-covering", "district-letter")
_letter("letters-parents", "home-visit")


@scene("letters-typed", least=60)
def letters_typed(tour):
    """A field that is none: the paper of before stays, and is not printed."""
    tour.open("letters", {"name": "memo-class"})
    screen = tour.screen("letters")
    tour.until(lambda: screen.preview.paper is not None)
    screen.fields.parts["closing"].edit.setPlainText("จึงเรียน{ใคร}มาเพื่อโปรดทราบ")
    tour.until(lambda: bool(screen.said))
    yield
    screen._again.click()
    tour.settle()


@scene("settings-letters")
def settings_letters(tour):
    tour.open("settings", {"section": "letters"})
    tour.settle()
    yield


@scene("settings-letters-paper", least=3)
def settings_letters_paper(tour):
    """The text as a paper."""
    tour.open("settings", {"section": "letters"})
    section = tour.screen("settings").section
    section.show_paper()
    tour.until(lambda: any(e.isVisible() for e in section.findChildren(LetterSight)))
    shown = section.findChild(LetterSight)
    tour.until(lambda: shown.preview.pages.is_sharp)
    yield
    shown.accept()
    tour.settle()
