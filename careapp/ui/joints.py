"""Thai words that wrap: Qt alone finds their ends on few systems."""

import re

JOINT = "\u200b"  # as `domain.thai` has it, which is loaded for the first words that wrap

# A word in other letters that is wider than a narrow panel may be broken anywhere.
_ENDLESS, _PIECE = re.compile(r"[^\s\u0e00-\u0e7f]{25,}"), 12


def thai(text: str) -> str:
    """`text` for a place that wraps: with joints between its words."""
    if not text:
        return text
    from careapp.domain.thai import with_joints

    return with_joints(_ENDLESS.sub(_in_pieces, text))


def plain(text: str) -> str:
    """`text` taken back from a place that wraps: without joints."""
    return text.replace(JOINT, "")


def _in_pieces(found: re.Match[str]) -> str:
    word = found.group()
    return JOINT.join(word[at : at + _PIECE] for at in range(0, len(word), _PIECE))
