"""The colours of the window: one set of named tokens per theme, and the shades made from them."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QColor


class Palette(NamedTuple):
    """Tokens, named after what they are for. `shades` colour a grid's answers, least first.

    `*_soft` are grounds that text in `ink` can be read on.
    """

    name: str
    ink: str
    muted: str
    faint: str  # an empty mark, a placeholder
    line: str
    bar: str  # a scroll bar
    track: str  # of a ring or a progress bar
    ground: str
    card: str
    hover: str
    accent: str
    on_accent: str
    accent_strong: str
    accent_soft: str
    row: str  # the row at work
    shades: tuple[str, str, str]
    normal: str
    at_risk: str
    problem: str
    talent: str
    need: str
    on_tone: str
    normal_soft: str
    at_risk_soft: str
    problem_soft: str
    talent_soft: str
    need_soft: str

    def tone(self, tone: str, shade: float = 0) -> QColor:
        """The colour of a group, a talent, a special need, or of something not looked at yet.

        `shade` is how much ink is in it: 0 is none, 1 nothing else.
        """
        own, ink = QColor(self._tones().get(tone, self.faint)), QColor(self.ink)
        if not shade:
            return own
        pairs = (
            (own.red(), ink.red()),
            (own.green(), ink.green()),
            (own.blue(), ink.blue()),
        )
        return QColor(*(round(a + (b - a) * shade) for a, b in pairs))

    def soft(self, tone: str) -> QColor:
        """The pale ground of the same."""
        softs = {
            "normal": self.normal_soft,
            "at_risk": self.at_risk_soft,
            "problem": self.problem_soft,
            "talent": self.talent_soft,
            "need": self.need_soft,
            "accent": self.accent_soft,
        }
        return QColor(softs.get(tone, self.ground))

    def _tones(self) -> Mapping[str, str]:
        return {
            "normal": self.normal,
            "at_risk": self.at_risk,
            "problem": self.problem,
            "talent": self.talent,
            "need": self.need,
            "accent": self.accent,
            "muted": self.muted,
        }


LIGHT = Palette(
    name="light", ink="#1f2937", muted="#5b6676", faint="#a9b4c2", line="#e3e8ef", bar="#cdd5df",
    track="#e3e8ef",
    ground="#f5f7fa", card="#ffffff", hover="#eef1f6",
    accent="#2457c5", on_accent="#ffffff", accent_strong="#1c47a6", accent_soft="#e8effc",
    row="#eef3fd", shades=("#f1f4f8", "#dfe8f8", "#bfd1f3"),
    normal="#1b8a5a", at_risk="#b7791f", problem="#c0392b", talent="#6b46c1", need="#0e7490",
    on_tone="#ffffff",
    normal_soft="#e6f4ed", at_risk_soft="#fbf1df", problem_soft="#fbe9e7", talent_soft="#f0ebfa",
    need_soft="#e2f3f7",
)  # fmt: skip

DARK = Palette(
    name="dark", ink="#e6ebf2", muted="#a3afbf", faint="#69778a", line="#333d4b", bar="#465364",
    track="#333d4b",
    ground="#161b22", card="#1e252f", hover="#28313d",
    accent="#7aa5ff", on_accent="#0d1626", accent_strong="#9bbcff", accent_soft="#25385f",
    row="#24304a", shades=("#2a3340", "#304468", "#3d5c98"),
    normal="#4cc38a", at_risk="#e0a94a", problem="#f0776a", talent="#b195f5", need="#5cc4dc",
    on_tone="#11161d",
    normal_soft="#1d3a2d", at_risk_soft="#3f3219", problem_soft="#452522", talent_soft="#342a4f",
    need_soft="#173a44",
)  # fmt: skip

CONTRAST = Palette(
    name="contrast", ink="#000000", muted="#1c1c1c", faint="#4a4a4a", line="#000000", bar="#707070",
    track="#d5d9e6",
    ground="#ffffff", card="#ffffff", hover="#e0e6ff",
    accent="#0000b3", on_accent="#ffffff", accent_strong="#000066", accent_soft="#dfe4ff",
    row="#fff6bf", shades=("#f2f2f2", "#cfd9ff", "#9fb4ff"),
    normal="#00592d", at_risk="#7a4300", problem="#a00000", talent="#43119c", need="#004d61",
    on_tone="#ffffff",
    normal_soft="#e2f5e9", at_risk_soft="#fff0d6", problem_soft="#ffe3e0", talent_soft="#ede5ff",
    need_soft="#dcf4fb",
)  # fmt: skip

THEMES: Mapping[str, Palette] = {each.name: each for each in (LIGHT, DARK, CONTRAST)}
