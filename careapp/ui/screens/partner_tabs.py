"""The two parts of the partners' place."""

from careapp.i18n import translate
from careapp.ui.pickers import Pills
from careapp.ui.widgets import with_key

DIRECTORY, TEAMS = "directory", "teams"
TAB_KEY = "F7"  # as between the two ways of screening


def tabs(at: str) -> Pills:
    """Choose between them; `at` is where one is."""
    name = translate("Partners", "Directory or teams")
    made = Pills(
        [
            (DIRECTORY, translate("Partners", "Directory")),
            (TEAMS, translate("Partners", "Teams")),
        ],
        name,
    )
    made.choose(at)
    made.setToolTip(with_key(name, TAB_KEY))
    return made
