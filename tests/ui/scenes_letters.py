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


@scene("letters-child", least=3)
def letters_child(tour):
    """A letter about one child, found by a part of the name."""
    tour.open("letters", {"name": "home-visit"})
    screen = tour.screen("letters")
    tour.until(lambda: screen.preview.paper is not None)
    screen.choices.child.open()
    first = screen.choices.child._list.model().index(0, 0)
    screen.choices.child._take(first)
    tour.until(lambda: len(screen.preview.paper.report.sections) == 1)
    tour.until(lambda: screen.preview.pages.is_sharp)
    yield
    screen.choices.child._all.trigger()
    tour.settle()


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


@scene("settings-foreword", least=3)
def settings_foreword(tour):
    """The foreword of the meeting booklet, which is kept among the letters."""
    tour.open("settings", {"section": "letters"})
    section = tour.screen("settings").section
    section.letter.choose("meeting-foreword")
    section.letter.picked.emit("meeting-foreword")
    tour.settle()
    yield
    section.letter.choose("memo-class")
    section.letter.picked.emit("memo-class")
    tour.settle()


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
