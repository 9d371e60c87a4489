"""What an empty class table means, and what to do first."""

from careapp.i18n import translate
from careapp.ui.pages import EmptyState
from careapp.ui.screens.student_rows import ClassView


class EmptyClass(EmptyState):
    """An empty filter, a search without a find, or a school without students."""

    def __init__(self, *, may_import: bool) -> None:
        super().__init__(translate("Students", "Reading the class …"), icon="students")
        self._may_import = may_import

    def say(self, view: ClassView) -> None:
        """Find the words for a view of which no row is shown."""
        if view.rows:
            self.set_sentence(
                self.tr("Nobody of this class is in this group."), self.tr("Show all")
            )
        elif view.search:
            self._say_not_found(view)
        elif view.anybody:
            self.set_sentence(self.tr("Nobody is in this class in this term."))
        elif self._may_import:
            self.set_sentence(
                self.tr(
                    "There are no students here yet. Import the list of the school: the file from "
                    "DMC as it is, or a table of your own in Excel or CSV."
                ),
                self.tr("Import a student list"),
            )
        else:
            self.set_sentence(
                self.tr(
                    "There are no students here yet. The administrator imports the list of the "
                    "school, and gives you your class."
                )
            )

    def _say_not_found(self, view: ClassView) -> None:
        if view.classroom:
            self.set_sentence(
                self.tr("Nobody in {place} has “{text}” in the name, nickname or code.").format(
                    place=view.classroom.label, text=view.search
                ),
                self.tr("Search the whole school"),
            )
        else:
            self.set_sentence(
                self.tr(
                    "Nobody has “{text}” in the name, nickname or code. A part of a name is enough."
                ).format(text=view.search)
            )
