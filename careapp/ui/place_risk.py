"""Once a school has opened in a place that is no good one: said until somebody has taken note."""

from collections.abc import Callable
from pathlib import Path

from careapp import settings
from careapp.i18n import translate
from careapp.services.places import risk_of, risk_words
from careapp.settings import Settings
from careapp.ui.pages import Banner


def risk_notice(school: Path, preferences: Settings) -> Callable[[Banner], None] | None:
    """What is to be said of the place of a school; None where nothing is, or it was noted."""
    risk = risk_of(school)
    name = f"{risk}|{school}"
    if not risk or name in preferences.known_risks:
        return None

    def note() -> None:
        preferences.known_risks = [*preferences.known_risks, name][-50:]
        settings.save(preferences)

    def show(banner: Banner) -> None:
        banner.show_warning(risk_words(risk), translate("NewSchool", "I have taken note"), note)

    return show
