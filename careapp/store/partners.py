"""Rows of partners, and where each of them is named."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from careapp.domain.partners import Partner
from careapp.store.connection import Connection
from careapp.store.journal import Entry

_PARTNER = "id, kind, name, contact, position, phone, address, helps, note, active"
# Each table that names partners: what it is of, its day, the child, its words, and its partners.
_USES = """
  SELECT partner, 'referral', id, opened_on, '', student, problem FROM referral
    WHERE deleted = 0 AND partner <> ''
  UNION ALL
  SELECT named.value, 'activity', a.id, day, kind, '', topic
    FROM activity AS a, json_each(a.partners) AS named WHERE deleted = 0
  UNION ALL
  SELECT named.value, 'conference', c.plan, day, '', student, talked
    FROM plan_conference AS c, json_each(c.partners) AS named WHERE deleted = 0
  UNION ALL
  SELECT named.value, 'plan', p.id, opened_on, '', student, goal
    FROM plan AS p, json_each(p.partners) AS named WHERE deleted = 0
"""


@dataclass(frozen=True, slots=True)
class Use:
    """A thing that a partner is named in. `what` is referral, activity, conference or plan, and
    `id` what it opens (of a conference its plan); `kind` is the activity's; `words` what it is
    about."""

    partner: str
    what: str
    id: str
    day: date
    kind: str = ""
    student: str = ""
    words: str = ""


def partners(db: Connection) -> list[Partner]:
    """All, those that help no longer too, by name in dictionary order."""
    rows = db.execute(f"SELECT {_PARTNER} FROM partner")
    found = (_partner(row) for row in rows)
    return sorted(found, key=lambda each: each.sort_key)


def partner(db: Connection, id_: str) -> Partner | None:
    rows = db.execute(f"SELECT {_PARTNER} FROM partner WHERE id = ?", (id_,))
    return next((_partner(row) for row in rows), None)


def save_partner(changed: Partner, before: Partner | None = None) -> Iterable[Entry]:
    """An entry with the fields that differ; none when nothing does."""
    fields, known = asdict(changed), asdict(before) if before else {}
    del fields["id"]
    differing = {name: value for name, value in fields.items() if known.get(name) != value}
    return [Entry("partner", changed.id, differing)] if differing else []


def _partner(row: tuple[Any, ...]) -> Partner:
    id_, kind, name, contact, position, phone, address, helps, note, active = row
    return Partner(
        id_, kind, name, contact, position, phone, address, helps, note, bool(active)
    )  # fmt: skip


def uses(db: Connection, partner_id: str = "") -> Iterator[Use]:
    """Where one partner is named, or any of them; the newest first."""
    rows = db.execute(
        f"WITH use(partner, what, id, day, kind, student, words) AS ({_USES})"
        " SELECT * FROM use WHERE ?1 = '' OR partner = ?1 ORDER BY day DESC, what, id",
        (partner_id,),
    )
    for named, what, id_, day, kind, student, words in rows:
        yield Use(
            named, what, id_, date.fromisoformat(day) if day else date.min, kind, student, words
        )
