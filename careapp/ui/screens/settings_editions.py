"""A form in the settings: the cut-offs it is scored by, where they come from, and since when."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language
from careapp.services.editions import Use
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import GroupMark
from careapp.ui.widgets import button, label, set_text


@dataclass(frozen=True, slots=True)
class Scored:
    """A form with a choice of cut-offs: the one in use now, what was taken up in which term, and
    the title of what was in use before the last change, "" where nothing was changed."""

    form: Form
    in_use: Edition
    uses: tuple[tuple[Use, str], ...]  # each with its title
    before_title: str


class EditionLine(QWidget):
    tried = Signal(object)  # the form
    undone = Signal(object)  # the Scored

    def __init__(self, scored: Scored, *, may_change: bool) -> None:
        super().__init__()
        form, edition = scored.form, scored.in_use
        title = labels.form_title(form)
        head = FlowLayout(gap=10)
        head.addWidget(label(title, "strong", wrap=False))
        if not edition.verified:
            head.addWidget(GroupMark("at_risk", self.tr("Not verified"), "warning"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        for text, kind in ((self._in_use(scored), ""), (self._source(scored), "small")):
            line = label("", kind, wrap=True)
            set_text(line, text)
            words.addWidget(line)
        again = button(self.tr("Try others …"))
        again.setAccessibleName(f"{again.text()} {title}")
        again.clicked.connect(lambda: self.tried.emit(form))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addLayout(words, 1)
        if scored.before_title:
            back = button(self.tr("Go back …"), "plain")
            back.setAccessibleName(f"{back.text()} {title}")
            back.clicked.connect(lambda: self.undone.emit(scored))
            back.setVisible(may_change)
            row.addWidget(back)
        row.addWidget(again)

    def _in_use(self, scored: Scored) -> str:
        """The newest first, where terms differ."""
        parts = []
        for use, title in reversed(scored.uses):
            words = self.tr("{edition} from term {term} on") if use.since else "{edition}"
            year, _, number = use.since.partition("/")
            parts.append(words.format(edition=title, term=f"{number}/{year[2:]}"))
        shown, *older = parts or [scored.in_use.title.of(language())]
        for each in older:
            shown = self.tr("{newer}, before that {older}").format(newer=shown, older=each)
        return self.tr("In use: {editions}").format(editions=shown)

    def _source(self, scored: Scored) -> str:
        edition = scored.in_use
        source = self.tr("Source: {source}").format(source=edition.source.of(language()))
        names = [scored.form.scale(each).text.of(language()) for each in edition.doubtful]
        if names:
            words = self.tr("Not verified, and marked so on papers: {scales}")
            source += " · " + words.format(scales=", ".join(names))
        return source


def read_scored(services: SchoolServices) -> tuple[Scored, ...]:
    """The forms with more than one edition; in the database lane."""
    found = []
    for form in services.forms.all():
        titles = {each.id: each.title.of(language()) for each in services.forms.editions(form.id)}
        if len(titles) > 1:
            default = titles[form.edition]
            before = services.editions.previous(form.id)
            then = "" if before is None else default
            if before:
                then = titles.get(before[-1].edition, default)
            uses = services.editions.uses(form.id)
            named = tuple((use, titles.get(use.edition, default)) for use in uses)
            found.append(Scored(form, services.forms.edition_in_use(form.id), named, then))
    return tuple(found)
