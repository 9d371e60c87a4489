"""Once a school has opened on a computer whose clock is behind what was written: said each time."""

from collections.abc import Callable
from datetime import date

from careapp.i18n import translate
from careapp.ui import labels
from careapp.ui.pages import Banner


def clock_notice(today: date, newest: date) -> Callable[[Banner], None]:
    """`newest` is the day of the newest entry, more than a day after `today`, the computer's."""
    words = translate(
        "ClockBehind",
        "By this computer's clock it is {today}, yet the newest entry is of {newest}. Set the "
        "computer's clock if it is wrong: the dates of what is written follow it.",
    ).format(today=labels.day_words(today), newest=labels.day_words(newest))

    def show(banner: Banner) -> None:
        banner.show_warning(words)

    return show
