"""Which edition of cut-offs is in use: the school's choice, else the form's own default."""

from careapp.forms.edition import Edition
from careapp.services.desk import Desk


def edition_in_use(desk: Desk, form_id: str, named: str | None = None) -> Edition:
    """The edition that was named, else the school's choice for the form."""
    if named:
        return desk.library.edition(form_id, named)
    chosen = desk.setting(f"edition:{form_id}")
    known = {each.id for each in desk.library.editions(form_id)}
    return desk.library.edition(form_id, chosen if chosen in known else None)
