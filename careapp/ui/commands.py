"""What the command palette offers, and which of it some typed words mean."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from careapp.domain.thai import search_form
from careapp.i18n import other_words

AT_MOST = 60  # lines; who sees more of them types on


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the palette. `kind` says in a word or two what it is, `also` what else it is
    found by; one that is `common` is offered before anything is typed."""

    title: str
    kind: str
    go: Callable[[], object]
    key: str = ""
    icon: str = ""
    also: str = ""
    common: bool = False

    @property
    def spoken(self) -> str:
        """The whole line, for who does not see it."""
        return ", ".join(filter(None, (self.title, self.kind, self.key)))


def found(commands: Iterable[Command], text: str) -> list[Command]:
    """What has all words of `text`, in either language: first what begins with them. What is
    common for none."""
    words = [form for word in text.split() if (form := search_form(word))]
    if not words:
        return [each for each in commands if each.common][:AT_MOST]
    ranked = [(rank, each) for each in commands if (rank := _rank(each, words)) is not None]
    ranked.sort(key=lambda pair: pair[0])
    return [each for _, each in ranked[:AT_MOST]]


def _rank(command: Command, words: list[str]) -> int | None:
    """How far down a command belongs; None if the words do not mean it."""
    names = [command.title, *other_words(command.title).split("\n")]
    forms, aside = [*map(search_form, names)], search_form(command.kind, command.also, command.key)
    named = [any(word in form for form in forms) for word in words]
    if not all(there or word in aside for there, word in zip(named, words, strict=True)):
        return None
    if any(form.startswith("".join(words)) for form in forms):
        return 0
    if any(form.startswith(word) for form in forms for word in words):
        return 1
    return 2 if all(named) else 3
