"""The guide on paper: what it holds, and its pages one after the other."""

from collections.abc import Sequence

from careapp import __version__
from careapp.guide.pages import Guide, Page
from careapp.i18n import in_language
from careapp.reports.model import Contents, Report, Section
from careapp.reports.prose import Prose


def paper(guide: Guide) -> Report:
    """All pages behind a list of them."""
    pages = tuple(guide.pages.values())
    title = in_language(guide.language, "Guide", "Guide to careapp")
    subtitle = in_language(guide.language, "Guide", "careapp {version}").format(version=__version__)
    front = Section(title, (subtitle,), (Contents(tuple(page.title for page in pages)),))
    return _report(guide, (front, *_sections(pages, first=1)), title)


def page_paper(guide: Guide, page: Page) -> Report:
    """One page alone."""
    return _report(guide, _sections((page,), first=0), page.title)


def _report(guide: Guide, sections: tuple[Section, ...], title: str) -> Report:
    footer = in_language(guide.language, "Guide", "careapp {version}").format(version=__version__)
    return Report(title, sections, (), footer=footer, language=guide.language)


def _sections(pages: Sequence[Page], first: int) -> tuple[Section, ...]:
    leads = tuple((f"{page.name}.md", n) for n, page in enumerate(pages, first)) if first else ()
    return tuple(
        Section(page.title, (page.chapter,), (Prose(page.blocks, page.folder, leads),))
        for page in pages
    )
