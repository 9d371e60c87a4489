"""What a part of a report says by its colour and its sign."""

from typing import Literal

Tone = Literal["", "normal", "at_risk", "problem", "talent", "need", "muted"]
