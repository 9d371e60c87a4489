"""`.carefeedback`: what a district says of a pack, signed with its key; a school opens it.

    carefeedback N       the version, one line
    body                 JSON, one line: which pack, accepted or not, the reasons; the careapp that
                         wrote it, by which a school without a network hears of a newer one
    public signature     Ed25519 of all above, hex, one line

Anybody may read it; nobody can change it and keep the signature.
"""

import json
from datetime import date
from typing import Any

from careapp.domain.programs import is_version
from careapp.domain.submissions import Feedback
from careapp.errors import CareError, Damaged
from careapp.i18n import translate

ENDING = ".carefeedback"
VERSION = 1
_MAGIC = b"carefeedback "
_MOST = 100_000  # bytes
_REASONS = 50


def seal(feedback: Feedback, secret: bytes) -> bytes:
    """The whole file, signed with the 32 bytes of an Ed25519 key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(secret)
    said = _MAGIC + f"{VERSION}\n".encode() + _json(feedback) + b"\n"
    public = key.public_key().public_bytes_raw()
    return said + f"{public.hex()} {key.sign(said).hex()}\n".encode()


def unseal(content: bytes) -> tuple[Feedback, bytes]:
    """What is in a file, and the public key that signed it. `Damaged` for one that is none, or was
    changed; CareError for one of a newer careapp."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not content.startswith(_MAGIC) or len(content) > _MOST:
        raise Damaged(
            translate("Feedback", "This is not the district's answer to a pack: *.carefeedback.")
        )
    lines = content.split(b"\n")
    version = lines[0].removeprefix(_MAGIC)
    if not version.isdigit() or len(version) > 9:
        raise Damaged(_damaged())
    if int(version) > VERSION:
        raise CareError(
            translate("Feedback", "The answer was made by a newer careapp. Update this one first.")
        )
    try:
        head, body, signed, rest = lines
        public, signature = (bytes.fromhex(each) for each in signed.decode("ascii").split(" "))
        Ed25519PublicKey.from_public_bytes(public).verify(signature, head + b"\n" + body + b"\n")
        told = _read(json.loads(body))
    except (InvalidSignature, ValueError, KeyError, TypeError, RecursionError):
        raise Damaged(_damaged()) from None
    if rest:
        raise Damaged(_damaged())
    return told, public


def _json(feedback: Feedback) -> bytes:
    said = {
        "code": feedback.code, "term": feedback.term, "version": feedback.version,
        "checksum": feedback.checksum, "accepted": feedback.accepted,
        "reasons": list(feedback.reasons), "district": feedback.district,
        "day": feedback.day.isoformat(), "program": feedback.program,
    }  # fmt: skip
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _read(said: Any) -> Feedback:
    """ValueError, KeyError or TypeError for what is not of the right shape."""
    texts = [said[name] for name in ("code", "term", "checksum", "district", "day")]
    reasons, version, accepted = said["reasons"], said["version"], said["accepted"]
    if not all(isinstance(each, str) for each in (*texts, *reasons)) or len(reasons) > _REASONS:
        raise ValueError(said)
    if not isinstance(accepted, bool) or not isinstance(version, int) or isinstance(version, bool):
        raise TypeError(said)
    code, term, checksum, district, day = texts
    program = str(said.get("program", ""))  # an older careapp does not say it
    return Feedback(
        code, term, version, checksum, accepted, tuple(reasons), district,
        date.fromisoformat(day), program if is_version(program) else "",
    )  # fmt: skip


def _damaged() -> str:
    return translate(
        "Feedback", "The answer is damaged or was changed. Ask the district to send it again."
    )
