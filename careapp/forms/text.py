"""The words of a form, in both languages."""

from dataclasses import dataclass


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
