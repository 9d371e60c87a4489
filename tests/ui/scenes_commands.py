"""Scenes of the command palette."""

from careapp.ui.command_palette import CommandPalette
from tests.ui.keyboard import type_text
from tests.ui.scenes import scene


def _palette(tour):
    tour.visit.take_keyboard()
    tour.visit.doors.shell._show_commands()
    found = tour.window.findChildren(CommandPalette)
    tour.qtbot.waitUntil(found[-1].isActiveWindow)
    found[-1].field.setFocus()
    return found[-1]


def _typed(tour, place, text, least=1, **more):
    tour.open(place, **more)
    palette = _palette(tour)
    type_text(text)
    tour.qtbot.waitUntil(lambda: len(palette.titles) >= least)
    tour.settle()
    return palette


@scene("commands")
def commands(tour):
    tour.open("students")
    palette = _palette(tour)
    yield
    palette.close()


@scene("commands-child", least=3)
def commands_child(tour):
    palette = _typed(tour, "home", "ก", 3)
    yield
    palette.close()


@scene("commands-report")
def commands_report(tour):
    palette = _typed(tour, "home", "sdq")
    yield
    palette.close()


@scene("commands-nothing")
def commands_nothing(tour):
    palette = _typed(tour, "home", "ฬฬฬ", 0)
    yield
    palette.close()


@scene("commands-district", least=60, district=True)
def commands_district(tour):
    palette = _typed(tour, "schools", "บ้าน", 3)
    yield
    palette.close()
