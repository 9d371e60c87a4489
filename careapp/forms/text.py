"""The words of a form, in both languages."""

import re
from dataclasses import dataclass

SHOWN = re.compile(r"\$\{\s*([\w.\-]+)\s*\}")  # an answer in words: ${name}


@dataclass(frozen=True, slots=True)
class Text:
    """Words of a form: content that is checked with the form, so it is not in the translations.

    `more` are the same words in further languages, each under the heading that its XLSForm has:
    careapp shows Thai and English, and keeps the rest.
    """

    th: str
    en: str
    more: tuple[tuple[str, str], ...] = ()

    def of(self, language: str) -> str:
        return self.en if language == "en" else self.th

    def unspoken(self, language: str) -> str:
        """Where there are no answers to show: `…` in their places."""
        return SHOWN.sub("…", self.of(language))
