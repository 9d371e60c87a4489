"""What can go wrong with a hub that somebody can act on: by what PostgreSQL or the line to it says,
one sentence each. What a server says is never repeated: it may quote a child's data."""

from careapp.errors import CareError, Damaged
from careapp.i18n import translate

_BROKEN = ("SSL SYSCALL error", "SSL connection has been closed")  # a line that was there before


class Unreachable(CareError):
    """The hub does not answer, or the connection broke off: nothing is lost, and later is fine."""


class Refused(CareError):
    """The hub answers and says no: a wrong password, or what the account may not do."""


class NotKnown(Refused):
    """It does not know the account, or the password is another one."""


class Unfit(Refused):
    """It has no place for an entry, whoever brings it."""


_Told = tuple[type[CareError], str]


def told(state: str, said: str, host: str) -> CareError | None:
    """For a person, by the number of SQL, "" for none, or by the words; None for anything else."""
    found = _by_number(state) if state else _by_words(said)
    return made(found, host) if found else None


def made(words: _Told, host: str) -> CareError:
    """Of a kind and a sentence with a place for the hub's name."""
    kind, sentence = words
    return kind(sentence.format(host=host))


def _by_number(state: str) -> _Told | None:
    """What the server says once it speaks SQL."""
    match state:
        case "42501" | "P0001":
            return may_not()
        case "3F000" | "42P01" | "42883" | "42703":
            return _no_hub()
        case "53100":
            return Unreachable, translate(
                "Hub",
                "The disk of the hub {host} is full. Nothing is lost here, and it goes on as soon "
                "as there is room: tell who runs it.",
            )
        case "53300":
            return _no_line()
        case "57014":
            return Unreachable, translate(
                "Hub",
                "The hub {host} broke off what it was asked for, as it took too long there. "
                "Nothing is lost: try again, and where it comes again tell who runs it.",
            )
        case "25006":
            return Unreachable, translate(
                "Hub",
                "The hub {host} can only be read just now. Nothing is lost here: try again later, "
                "and where it stays so tell who runs it.",
            )
        case "XX001" | "XX002":
            return Damaged, translate(
                "Hub",
                "What the hub {host} holds is damaged. Nothing is lost here: tell who runs it to "
                "put it back from a backup.",
            )
    return not_known() if state.startswith("28") else _by_class(state[:2])


def _by_class(state: str) -> _Told | None:
    """What PostgreSQL has no place for: no UTF-8, too long, against the rule of a table."""
    if state not in ("22", "23", "54"):
        return None
    return Unfit, translate(
        "Hub",
        "The hub {host} has no place for some of what was written here. Nothing is lost: "
        "tell who looks after careapp.",
    )


def _by_words(said: str) -> _Told | None:
    """What is said before a server spoke SQL, without a number."""
    if "authentication failed" in said or "no password supplied" in said:
        return not_known()
    return _by_address(said) or _by_doors(said) or _by_tls(said)


def _by_address(said: str) -> _Told | None:
    if "failed to resolve host" in said or "could not translate host name" in said:
        return Unreachable, translate(
            "Hub",
            "No computer is found by the name in the address of the hub {host}. Look whether the "
            "name is right, and whether this computer is on the network, then try again.",
        )
    return _no_hub() if "database" in said and "does not exist" in said else None


def _by_doors(said: str) -> _Told | None:
    """Whom the server lets in at all."""
    if "pg_hba.conf" in said:
        return Refused, translate(
            "Hub",
            "The hub {host} lets nobody in from this computer with this account and to this "
            "database. Look at the address; if it is right, ask who runs it (pg_hba.conf).",
        )
    if "not permitted to log in" in said:
        return Refused, translate(
            "Hub",
            "The account was closed on the server of the hub {host} (NOLOGIN). Ask who runs it.",
        )
    if "too many connections" in said or "too many clients" in said or "slots are reserved" in said:
        return _no_line()
    if "authentication method requirement" in said:
        return Refused, translate(
            "Hub",
            "The hub {host} asks for the password itself, and not for a proof of it. It was not "
            "told. Ask who runs it.",
        )
    return None


def _by_tls(said: str) -> _Told | None:
    """Why no safe line came about."""
    if "does not support SSL" in said:
        return Refused, translate(
            "Hub",
            "The hub {host} has no TLS: others could read along. Nothing was sent. Ask who runs it "
            "to switch it on (ssl = on).",
        )
    if "does not match host name" in said:
        return Refused, translate(
            "Hub",
            "The certificate of the hub {host} is for another name. Nothing was sent. Write the "
            "address with the name that the certificate is for; ask who runs it.",
        )
    if "root certificate" in said:
        return Refused, translate(
            "Hub",
            "The file by which the hub {host} is to be known (sslrootcert) is no certificate. Ask "
            "who runs it for the right one.",
        )
    if "certificate verify failed" in said:
        return Refused, translate(
            "Hub",
            "The certificate of the hub {host} does not hold: it has run out, or nobody signed it "
            "whom this computer trusts. Nothing was sent. Look whether the clock of this computer "
            "is right, then ask who runs the hub; where it has a certificate of its own, the "
            "address names who signs it: ?sslrootcert=FILE.",
        )
    if "certificate" in said or ("SSL" in said and not any(each in said for each in _BROKEN)):
        return Refused, translate(
            "Hub",
            "No safe line (TLS) to the hub {host} came about. Nothing was sent. Ask who runs it.",
        )
    return None


def away() -> _Told:
    return Unreachable, translate(
        "Hub",
        "The hub {host} does not answer, or the connection broke off. Nothing is lost: go on "
        "working, and try again later.",
    )


def unsafe() -> _Told:
    """For a line that is not TLS, to a hub that was set up with it."""
    return Refused, translate(
        "Hub",
        "The hub {host} takes nobody who comes without TLS. Leave --without-tls out; if it was "
        "not said, ask who runs the hub what lies between.",
    )


def may_not() -> _Told:
    return Refused, translate(
        "Hub", "The hub {host} refuses: your account may not do this there. Ask who runs it."
    )


def not_handed_over() -> _Told:
    return Refused, translate(
        "Hub",
        "Your account may not manage the accounts of the hub {host}: another one made them, or "
        "PostgreSQL 15 did. Let postgres hand them over, as the guide says for an upgrade (GRANT … "
        "WITH ADMIN OPTION), then try again.",
    )


def not_known() -> _Told:
    return NotKnown, translate(
        "Hub",
        "The hub {host} does not know this account, or the password is another one. Type both "
        "again; a new password comes from who runs it.",
    )


def _no_line() -> _Told:
    return Unreachable, translate(
        "Hub",
        "All lines of the hub {host} are taken just now. Nothing is lost: try again in a few "
        "minutes, and where it stays so tell who runs it (max_connections).",
    )


def _no_hub() -> _Told:
    return CareError, translate(
        "Hub",
        "There is no careapp hub at {host}, or an older one. Look at the address; if it is right, "
        "the administrator sets it up: careapp hub init.",
    )
