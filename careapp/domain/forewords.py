"""Forewords of booklets: texts with fields, that a school words as it words its letters."""

from collections.abc import Collection, Mapping
from functools import lru_cache

from careapp.domain.letters import FOREWORD, Template, filled, named, read_templates, templates

_GROUPS = ("school", "term", "class", "meeting", "booklet")  # of the fields that one may name


@lru_cache(maxsize=1)
def forewords() -> Mapping[str, Template]:
    """As the program brings them, by id."""
    return read_templates("letters", "forewords")


def texts_of_school() -> Mapping[str, Template]:
    """All texts that a school may write as its own, by id, in the order to show them."""
    return {**templates(), **forewords()}


def groups_for(template: Template, usual: Collection[str]) -> Collection[str]:
    """The groups of fields that a text may name, where letters may name the `usual` ones."""
    return _GROUPS if template.kind == FOREWORD else usual


def prose(text: str, values: Mapping[str, str]) -> list[str]:
    """The paragraphs of a text with its fields filled; one that names fields of which nothing is
    known goes: nobody writes on dots in a text that is to be read."""
    found = []
    for line in filter(None, text.split("\n")):
        fields = named({"body": line})
        if not fields or any(map(values.get, fields)):
            found.append(filled({"body": line}, values)["body"])
    return found
