"""Letters and memos: the school's texts, filled from what is known, and the documents they make."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from careapp.domain import forewords, letters
from careapp.domain.access import Action
from careapp.domain.letters import Template, Texts
from careapp.domain.people import Pupil
from careapp.domain.schools import Signer
from careapp.domain.submissions import IN_LETTERS
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.reports.heading import Heading
from careapp.reports.model import Note, Report, Section
from careapp.services import letter_fields, letter_signs, letter_texts, referral_reports
from careapp.services.desk import Desk
from careapp.services.letter_texts import KeptTexts
from careapp.services.people import People
from careapp.services.report_kinds import LETTER, Wanted
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings

NOTHING: Mapping[str, str] = {}
TO_DISTRICT = "district-letter"  # what covers a pack


class Letters(KeptTexts):
    def __init__(
        self, desk: Desk, people: People, screenings: Screenings, settings: SchoolSettings
    ) -> None:
        super().__init__(desk)
        self._people = people
        self._screenings, self._settings = screenings, settings
        self._noted: set[tuple[str, ...]] = set()

    def fill(self, name: str, wanted: Wanted, extra: Mapping[str, str] = NOTHING) -> Texts:
        """The texts with what is known in place of the fields, to be changed for one document.

        In a document for each child the fields of the child stay, unless it is for one alone.
        `extra` are values that only who asks knows, by the field's id.
        """
        template, language = letter_texts.template_of(name), wanted.paper_language
        wanted, texts = self._placed(template, wanted), self.texts(name, language)
        known = self._values(template, wanted, texts, extra)
        of_child = self._children(template, wanted)[0] if wanted.student else NOTHING
        return letters.filled(texts, {**known, **of_child})

    def build(
        self,
        name: str,
        wanted: Wanted,
        texts: Texts | None = None,
        extra: Mapping[str, str] = NOTHING,
    ) -> Report:
        """The document, from `texts` or from those that the school keeps; one page or more for each
        child where it goes to children. Making it is logged, once while the school is open."""
        template, language = letter_texts.template_of(name), wanted.paper_language
        if template.about == "referral":
            heading = self._heading(wanted)
            return referral_reports.paper(self._desk, self._people, LETTER, wanted, heading, texts)
        wanted, texts = self._placed(template, wanted), texts or self.texts(name, language)
        letter_texts.check(texts, language)
        known = self._values(template, wanted, texts, extra)
        heading = self._heading(wanted)
        sections = tuple(
            self._section(template, wanted, heading, letters.filled(texts, {**known, **of_child}))
            for of_child in self._children(template, wanted)
        )
        self._note(name, wanted)
        return Report(name, sections, (), thai_digits=heading.thai_digits, language=language)

    def sample(self, name: str, wanted: Wanted, texts: Texts) -> Report:
        """How texts look on paper: with dots for all that only one child or referral has."""
        template, heading = letter_texts.template_of(name, self.known()), self._heading(wanted)
        letter_texts.check(texts, heading.language, forewords.groups_for(template, self.groups))
        self._desk.require(Action.MAKE_REPORTS)
        school = letter_fields.of_school(self._desk, self._settings.school(), wanted, heading)
        values = {**dict.fromkeys(letters.fields(), letters.DOTS), **school}
        if template.kind == letters.FOREWORD:
            paragraphs = tuple(Note(each) for each in forewords.prose(texts["body"], values))
            section = Section(template.title[heading.language], (), paragraphs)
        else:
            section = self._section(template, wanted, heading, letters.filled(texts, values))
        digits, language = heading.thai_digits, heading.language
        return Report(name, (section,), (), thai_digits=digits, language=language)

    def _section(
        self, template: Template, wanted: Wanted, heading: Heading, texts: Texts
    ) -> Section:
        signers: tuple[Signer, ...] = letter_signs.last(heading)
        opinions: tuple[Signer, ...] = ()
        if template.kind == letters.MEMO:
            teachers = letter_fields.teachers(self._desk, wanted)
            signers, opinions = letter_signs.of_memo(heading, teachers)
        made = letters.composed(
            template.kind, texts, language=heading.language, thai_digits=heading.thai_digits,
            signers=signers, opinions=opinions, emblem=self.emblem(),
        )  # fmt: skip
        return Section(template.title[heading.language], (), (), letter=made)

    def _values(
        self, template: Template, wanted: Wanted, texts: Texts, extra: Mapping[str, str]
    ) -> Mapping[str, str]:
        """All that is known, but for what differs from child to child."""
        heading = self._heading(wanted)
        if template.about == "referral":
            said, _ = referral_reports.said_of(self._desk, self._people, wanted, heading)
            return referral_reports.values(self._desk, said, wanted, heading)
        pupils = self._pupils(template, wanted)
        desk, school = self._desk, self._settings.school()
        named = letters.named(texts)
        of_child = {each.id for each in letters.fields().values() if each.group == "child"}
        found = {
            **dict.fromkeys(letters.fields(), ""),
            **letter_fields.of_school(desk, school, wanted, heading),
            **letter_fields.numbers(desk, self._screenings, wanted, pupils, named),
            **letter_fields.meeting(desk, wanted, heading.language),
            **extra,
        }
        if template.id == TO_DISTRICT:  # without its pack it would tell what that masks
            found |= dict.fromkeys(IN_LETTERS.keys() - extra.keys(), letters.DOTS)
        left = of_child if template.about == "child" else set()
        return {name: value for name, value in found.items() if name not in left}

    def _placed(self, template: Template, wanted: Wanted) -> Wanted:
        """One child's letter is of the class that it is in: its teachers sign."""
        if template.about != "child" or wanted.classroom or not wanted.student:
            return wanted
        return replace(wanted, classroom=self._asked(wanted)[0].classroom)

    def _children(self, template: Template, wanted: Wanted) -> Sequence[Mapping[str, str]]:
        """What is known of each child that a document goes to; once nothing for any other."""
        if template.about != "child":
            return [NOTHING]
        pupils = self._pupils(template, wanted)
        children = letter_fields.Children(self._desk, wanted, pupils, wanted.paper_language)
        return [children.values(each) for each in pupils]

    def _pupils(self, template: Template, wanted: Wanted) -> list[Pupil]:
        """Whom a document is about. CareError where nobody is named, or nobody is there."""
        desk, room = self._desk, wanted.classroom
        desk.require(Action.MAKE_REPORTS, [room] if room else [])
        if template.about == "child":
            return self._asked(wanted)
        if template.about == "class" and not (room or wanted.grade):
            raise CareError(translate("Letters", "Choose a class for this letter: --class ป.4/1."))
        if template.about == "school":
            desk.require_school(Action.MAKE_REPORTS)
            wanted = replace(wanted, classroom=None, grade=None)
        return self._people.counted(wanted.term, wanted.classroom, wanted.grade)

    def _asked(self, wanted: Wanted) -> list[Pupil]:
        """The child, or those who are in the class now."""
        if not (wanted.classroom or wanted.student):
            raise CareError(
                translate("Letters", "Choose a class or a student: --class ป.4/1, --student CODE.")
            )
        if wanted.student:
            self._people.student(wanted.student.id)  # refuses who is out of reach
        found = self._people.pupils(wanted.term, wanted.classroom)
        if wanted.student:
            found = [each for each in found if each.student.id == wanted.student.id]
        if not found:
            raise CareError(
                translate("Letters", "Nobody asked for is in class in term {term}.").format(
                    term=wanted.term.id
                )
            )
        return found

    def _heading(self, wanted: Wanted) -> Heading:
        """A letter in Thai has Thai digits unless somebody asks for others."""
        school, language = self._settings.school(), wanted.paper_language
        digits = language == "th" if wanted.thai_digits is None else wanted.thai_digits
        return Heading(
            school.name, school.area, wanted.term, self._desk.file.clock.now(),
            signers=self._settings.signers(), language=language, thai_digits=digits,
        )  # fmt: skip

    def _note(self, name: str, wanted: Wanted) -> None:
        """One who types sees the paper anew at every pause; that is one look."""
        about = wanted.student.id if wanted.student else ""
        place = wanted.classroom.label if wanted.classroom else wanted.grade or ""
        key = (name, wanted.term.id, place, about)
        if key not in self._noted:
            self._noted.add(key)
            self._desk.looked("letter", name, about, term=wanted.term.id, place=place)
