"""The words of a form, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Words of a form: content that is checked with the form, so it is not in the translations."""

    th: str
    en: str

    def of(self, language: str) -> str:
        return self.en if language == "en" else self.th
