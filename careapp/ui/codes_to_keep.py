"""Recovery codes that were shown and not typed again yet: every sign-in reminds of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from careapp import settings
from careapp.i18n import translate
from careapp.settings import Settings
from careapp.ui.pages import Banner

if TYPE_CHECKING:
    from careapp.domain.access import Actor


def note(file: Path, preferences: Settings) -> None:
    """A code of a school or a district was shown just now: nobody has it on paper yet."""
    forget(file, preferences)
    preferences.codes_to_keep = [*preferences.codes_to_keep, str(file)]
    settings.save(preferences)


def forget(file: Path, preferences: Settings) -> None:
    """The code was typed: somebody has it."""
    if waits(file, preferences):
        kept = [each for each in preferences.codes_to_keep if each != str(file)]
        preferences.codes_to_keep = kept
        settings.save(preferences)


def waits(file: Path, preferences: Settings) -> bool:
    """Whether the code of a file may be lost."""
    return str(file) in preferences.codes_to_keep


def code_notice(
    file: Path, preferences: Settings, actor: "Actor", make: Callable[[], None]
) -> Callable[[Banner], None] | None:
    """What is to be said where a code may be lost; None where none is. `make` leads to a new one,
    for who may make it."""
    if not waits(file, preferences):
        return None
    words = translate(
        "CodesToKeep",
        "The recovery code was shown and never typed again. When the passwords are forgotten, "
        "nothing else opens what is kept here.",
    )
    from careapp.domain.access import Action  # nobody is anybody before the sign-in

    may = actor.may(Action.MANAGE_ACCOUNTS)

    def show(banner: Banner) -> None:
        if may:
            banner.show_warning(words, translate("CodesToKeep", "Make a new code …"), make)
        else:
            banner.show_warning(words)

    return show
