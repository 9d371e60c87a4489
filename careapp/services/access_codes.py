"""Codes and ids of a child's rows in words, for the copy of all that is kept about it."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from careapp.domain import signs
from careapp.domain.activities import usual_kinds
from careapp.domain.calendar import be_date_short, is_iso_date
from careapp.domain.people import GONE
from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import INTERNAL
from careapp.domain.teams import usual_teams
from careapp.i18n import language, translate
from careapp.services import access_labels
from careapp.services.child_record import told
from careapp.services.desk import Desk
from careapp.services.enclosures import DOCUMENT, FAMILY, RECORD
from careapp.services.gone_words import gone_word
from careapp.services.look_words import form
from careapp.services.referral_board import partner_names
from careapp.services.timeline_words import result_word
from careapp.store import documents, people, records
from careapp.store.projection import ATTACHMENT, PARTNER, PASSED

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BY_ID = (PARTNER, ATTACHMENT, PASSED)  # fields that name what they are about


@dataclass
class Codes:
    """Of one school; who is named by an id is looked up once."""

    desk: Desk
    staff: Mapping[str, str]  # names by id
    _names: dict[str, str] = field(default_factory=dict)

    def label(self, name: str) -> str:
        """What a field is about that has an id or a part in its name; "" for any other."""
        if not name.startswith(_BY_ID):
            return ""
        what = name.partition(".")[2]
        if name.startswith(PASSED):
            return access_labels.passed_on(what)
        if name.startswith(PARTNER):
            return self._partners.get(what, "")
        return self._enclosed(what)

    def value(self, table: str, name: str, said: Any) -> str | None:
        """A code, or an id, in words; "" for one that says nothing to a reader, None where it is
        neither."""
        if name == "born" and is_iso_date(str(said)):
            return be_date_short(date.fromisoformat(said), language())
        if not isinstance(said, str) or not said:
            return None
        if name in _FORMS and said in self.desk.library.ids:
            return form(said, self.desk.library)
        if _ID.fullmatch(said):
            return self._name(said)
        return _coded(table, name, said)

    def draft(self, fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A form that is being typed: what is known of it, and its answers."""
        yield access_labels.field("draft", "form"), form(fields["form"], self.desk.library)
        yield access_labels.field("draft", "term"), str(fields["term"])
        library = self.desk.library
        known = library.form(fields["form"]).by_id if fields["form"] in library.ids else {}
        for id_, answer in fields["answers"].items():
            item = known.get(id_)
            if item is not None:
                yield item.label(language()), told(item, answer)
            else:
                yield id_, "" if answer is None else str(answer)

    def _name(self, id_: str) -> str:
        """Who that is, of the school or of the family; "" for anything else."""
        if id_ not in self._names:
            guardian = people.guardian(self.desk.db, id_)
            self._names[id_] = self.staff.get(id_, "") or (guardian.name if guardian else "")
        return self._names[id_]

    @cached_property
    def _partners(self) -> Mapping[str, str]:
        return partner_names(self.desk)

    def _enclosed(self, what: str) -> str:
        """What went along with a referral: the family's names, a plan, a record or a document."""
        kind, _, id_ = what.partition(":")
        if kind == DOCUMENT and (paper := documents.document(self.desk.db, id_)) is not None:
            return paper.name
        if kind == RECORD and (record := records.record(self.desk.db, id_)) is not None:
            return form(record.form, self.desk.library)
        return access_labels.table({FAMILY: "guardian", DOCUMENT: "document"}.get(kind, kind))


_FORMS = ("form", "source")


def _coded(table: str, name: str, said: str) -> str | None:
    words = _LISTED.get((table, name))
    return words(said, language()) if words else access_labels.code(table, name, said)


def _ended(said: str, _spoken: str) -> str:
    """Why a child is not in a class any more."""
    if said in GONE:
        return gone_word(said)
    return translate("AccessCopy", "moved to another class") if said == "moved" else said


def _came_of_it(said: str, spoken: str) -> str:
    return result_word(said) or usual_lists().answer(said, spoken)


def _team(said: str, spoken: str) -> str:
    team = usual_teams().teams.get(said)
    return team.name[spoken] if team else said


def _rule(said: str, spoken: str) -> str:
    known = {rule.id: rule.title for rule in signs.usual()}
    return known.get(said, {}).get(spoken, said)


def _flat(told_: Any) -> str:
    """Lists of lines, one after the other."""
    if isinstance(told_, Mapping):
        return "; ".join(filter(None, map(_flat, told_.values())))
    if isinstance(told_, list):
        return "; ".join(filter(None, map(_flat, told_)))
    return "" if told_ is None else str(told_)


_LISTED: Mapping[tuple[str, str], Callable[[str, str], str]] = {
    ("activity", "kind"): lambda said, spoken: usual_kinds().kind(said).word(spoken),
    ("enrolment", "reason"): _ended,
    ("plan_move", "result"): _came_of_it,
    ("referral_move", "result"): _came_of_it,
    ("referral", "unit"): lambda said, spoken: usual_lists().unit(said, spoken),
    ("referral", "kind"): lambda said, _: access_labels.side(inside=said == INTERNAL),
    ("team_member", "team"): _team,
    ("team_member", "post"): lambda said, spoken: usual_teams().post(said, spoken),
    ("sign", "rule"): _rule,
    ("transfer", "told"): lambda said, _: _flat(json.loads(said)),
    ("retention", "kind"): lambda _said, _spoken: "",  # the decision says it
}
