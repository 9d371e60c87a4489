"""The words that stand on every official document, and one as ordinary blocks for a workbook."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from careapp.domain.letters import Letter, numbered
from careapp.domain.schools import Signer
from careapp.i18n import in_language
from careapp.reports.model import Block, Cut, Fields, Note, Report, Section, Signs
from careapp.reports.section_stacks import Changed


def labels(language: str) -> Mapping[str, str]:
    """What stands before each part, by its name; and the title of a memo."""
    return {
        "memo": in_language(language, "Paper", "Memorandum"),
        "office": in_language(language, "Paper", "Office"),
        "number": in_language(language, "Paper", "Document no."),
        "day": in_language(language, "Paper", "Date"),
        "subject": in_language(language, "Paper", "Subject"),
        "to": in_language(language, "Paper", "To"),
        "reference": in_language(language, "Paper", "Reference"),
        "enclosures": in_language(language, "Paper", "Enclosures"),
        "signed": in_language(language, "Paper", "Signed"),
        "cut": in_language(language, "Paper", "cut here and send back"),
    }


def opinion_words(signer: Signer, language: str) -> str:
    """`ความเห็นของหัวหน้าระดับชั้น`"""
    pattern = in_language(language, "Paper", "Opinion of the {who}")
    return pattern.format(who=signer.position or signer.label or signer.name)


def in_words(report: Report) -> Report:
    """The same report with the words of its letters as blocks."""
    return replace(report, sections=Changed(report.sections, _plain))


def _plain(section: Section) -> Section:
    letter = section.letter
    if letter is None:
        return section
    return replace(section, letter=None, blocks=(*_blocks(letter), *section.blocks))


def _blocks(letter: Letter) -> Iterator[Block]:
    words = labels(letter.language)
    said = {
        "office": " ".join(letter.office),
        "number": letter.number,
        "day": letter.day,
        "subject": letter.subject,
        "to": letter.to,
        "reference": letter.reference,
        "enclosures": "\n".join(numbered(letter.enclosures, thai_digits=False)),
    }
    pairs = tuple((words[part], text) for part, text in said.items() if text)
    if pairs:
        yield Fields(pairs, wide=True)
    for text in (*letter.body, *letter.closing, letter.farewell):
        if text:
            yield Note(text)
    yield Signs((*letter.signers, *letter.opinions))
    for text in letter.contact:
        yield Note(text)
    if letter.slip:
        yield Cut("" if letter.is_memo else words["cut"])
        for text in letter.slip:
            yield Note(text)
