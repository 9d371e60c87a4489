"""How grave a word is that a scale can come to, so that two of them can be compared."""

from collections.abc import Mapping, Sequence

from careapp.forms.definition import Form, Scale, Tone

_GRAVITY: Mapping[Tone, int] = {"talent": 0, "normal": 1, "muted": 2, "at_risk": 2, "problem": 3}


def gravity(form: Form, scale: Scale, band: str) -> int | None:
    """The graver the higher; None where nothing is said of it: talents and needs just are."""
    if scale.kind == "answer" or not band:
        return None
    return _GRAVITY.get(form.tone(band, scale.id))


def slope(levels: Sequence[int | None]) -> int:
    """1 where each level is at least as grave as the one before it, -1 the other way about; 0 where
    it goes up and down, or nowhere, or nothing is known of one."""
    known = [each for each in levels if each is not None]
    if len(known) < len(levels) or len(set(known)) < 2:
        return 0
    if known == sorted(known):
        return 1
    return -1 if known == sorted(known, reverse=True) else 0
