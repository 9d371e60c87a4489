"""What is said of letters: the measures of official documents, and what is not verified."""

from careapp.domain.letters import measures
from careapp.i18n import translate


def measure_words() -> str:
    """The measures in a sentence, and which of them wait for somebody to check them."""
    found = measures()
    words = translate(
        "LetterWords",
        "A4 upright, left {left} cm, right {right} cm, top {top} cm, bottom {bottom} cm. Text "
        "{body} points, “memo” {head}, its labels {label}, first lines {indent} cm in. Emblem "
        "{emblem_memo} cm high in a memo, {emblem_letter} cm in a letter.",
    ).format(**{name: f"{each.value:g}" for name, each in found.items()})
    names = {
        "top": translate("LetterWords", "top margin"),
        "bottom": translate("LetterWords", "bottom margin"),
        "head": translate("LetterWords", "size of “memo”"),
        "label": translate("LetterWords", "size of the labels"),
        "indent": translate("LetterWords", "first lines"),
    }
    open_ = ", ".join(words for name, words in names.items() if not found[name].verified)
    if not open_:
        return words
    more = translate("LetterWords", "Not verified yet: {names}.").format(names=open_)
    return f"{words} {more}"
