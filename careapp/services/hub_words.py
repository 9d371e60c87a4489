"""What came of going through with a hub, in sentences: what a person has to know, or to do."""

from collections.abc import Iterator
from datetime import datetime

from careapp.domain.calendar import be_date_short
from careapp.i18n import language, translate
from careapp.services.hub_sync import Synced


def counted(done: Synced) -> tuple[str, str]:
    """How much came and how much went."""
    return (
        translate("Hub", "%n change(s) came", done.came),
        translate("Hub", "%n change(s) went", done.went),
    )


def waits(digits: str) -> str:
    """What a laptop does that was not let in yet."""
    return translate(
        "Hub",
        "This laptop waits to be let in. Read its fingerprint aloud to the coordinator: {digits}",
    ).format(digits=digits)


def to_do(done: Synced, if_right: str = "") -> Iterator[str]:
    """One sentence each; none where all is well. `if_right`: what is done where a clock that is
    ahead is right after all, "" on the command line."""
    if done.asks:
        yield waits(done.asks)
    if done.newer:
        yield translate(
            "Hub",
            "A newer careapp has written to the hub. Update this one; until then nothing comes "
            "and nothing goes.",
        )
    if done.ahead:
        yield _ahead(done.ahead, if_right)
    elif done.waiting:
        yield translate(
            "Hub",
            "%n change(s) stayed here, which this account may not bring: they go when who may "
            "signs in on this laptop and goes through, or by hand-over file to the coordinator.",
            done.waiting,
        )
    if done.unfit:
        yield translate(
            "Hub",
            "%n change(s) stayed here, which no hub takes as they are: nothing is lost, and they "
            "go by hand-over file. Tell who looks after careapp.",
            done.unfit,
        )
    if done.conflicts:
        yield translate(
            "Hub", "%n difference(s) to decide: Hand-over, Differences.", done.conflicts
        )
    for login in done.strange:
        yield translate(
            "Hub",
            "The account {login} wrote about one child into what is another's. It was not taken "
            "in. Ask whose account that is.",
        ).format(login=login)


def _ahead(when: datetime, if_right: str) -> str:
    day = f"{be_date_short(when.date(), language())} {when:%H:%M}"
    words = translate(
        "Hub",
        "Some of what was written here is dated {day}, ahead of the hub's clock, and was not "
        "brought: it would win over whatever others write till then. Set the clock of this "
        "computer right.",
    ).format(day=day)
    here = translate(
        "Hub",
        "If it is right after all: careapp hub sync --ahead; a class teacher's goes by "
        "hand-over file to the coordinator.",
    )
    return f"{words} {if_right or here}"
