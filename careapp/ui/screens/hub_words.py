"""How this laptop stands with the hub, in lines, and what is wrong with an address."""

from urllib.parse import urlsplit

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.hub import Status
from careapp.ui import labels


def status_lines(found: Status) -> list[str]:
    """One line for each thing that a person may want to know."""
    last = f"{labels.day_short(found.last.date())} {found.last:%H:%M}" if found.last else "–"
    lines = [
        translate("HubPart", "The hub knows you as {login}.").format(login=found.login),
        translate("HubPart", "Your account reaches the whole school.")
        if found.everything
        else translate("HubPart", "Your account reaches your classes."),
        translate("HubPart", "It carries what the school brings, and cannot read it.")
        if found.sealed
        else translate("HubPart", "Who runs the server can read what it holds."),
        translate("HubPart", "Gone through last: {when}").format(when=last),
        _owed(found),
    ]
    if found.waiting:
        lines.append(
            translate("HubPart", "Of these, %n this account may not bring.", found.waiting)
        )
    lines.append(
        translate("HubPart", "There is something new to read.")
        if found.news
        else translate("HubPart", "There is nothing new to read.")
    )
    return lines


def _owed(found: Status) -> str:
    if not found.owed:
        return translate("HubPart", "All that is here is on the hub.")
    if found.news:  # which may be the same, from elsewhere
        return translate(
            "HubPart", "At most %n change(s) here are still to be brought.", found.owed
        )
    return translate("HubPart", "%n change(s) here are still to be brought.", found.owed)


def fault(url: str, problem: CareError) -> str:
    """Why an address that was typed is refused: in a command it is written otherwise."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("postgresql", "postgres") and parts.hostname and parts.port != 0
    except ValueError:
        sound = False
    if not sound:
        return translate(
            "HubPart", "That is no address of a hub. It looks like this: hub.example.ac.th/careapp"
        )
    if parts.password is not None:
        return translate(
            "HubPart",
            "Leave the password out of the address: others could read it there. It is asked for.",
        )
    return str(problem)
