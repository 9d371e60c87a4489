"""What came of going through with a hub, in sentences: what a person has to know, or to do."""

from collections.abc import Iterator

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


def to_do(done: Synced) -> Iterator[str]:
    """One sentence each; none where all is well."""
    if done.asks:
        yield waits(done.asks)
    if done.newer:
        yield translate(
            "Hub",
            "A newer careapp has written to the hub. Update this one; until then nothing comes "
            "and nothing goes.",
        )
    if done.ahead:
        day = f"{be_date_short(done.ahead.date(), language())} {done.ahead:%H:%M}"
        yield translate(
            "Hub",
            "Some of what was written here is dated {day}, ahead of the hub's clock, and was not "
            "brought: it would win over whatever others write till then. Set the clock of this "
            "computer right. If it is right after all: careapp hub sync --ahead.",
        ).format(day=day)
    elif done.waiting:
        yield translate(
            "Hub",
            "%n change(s) stayed here for an account that may bring them: the administrator's, "
            "on this laptop.",
            done.waiting,
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
