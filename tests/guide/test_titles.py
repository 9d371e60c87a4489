"""The titles of the guide's pages are those that the pages themselves have."""

import pytest

from careapp.guide.pages import guide
from careapp.guide.titles import titles


@pytest.mark.parametrize("language", ["th", "en"])
def test_titles_and_headings_are_those_of_the_pages_in_their_order(language):
    found = list(titles(language))
    pages = guide(language).pages
    assert [(each.name, each.title) for each in found] == [(n, p.title) for n, p in pages.items()]
    assert all(each.headings.count("\n") + 1 >= len(pages[each.name].headings) for each in found)
