"""The order that children stand in: by class number, by name, or whoever needs care first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import itemgetter

from careapp.domain import thai
from careapp.domain.groups import severity
from careapp.domain.people import SEXES
from careapp.ui.screens.student_rows import Marks, Row

NUMBER, NAME, NICKNAME, SEX, AGE = "number", "name", "nickname", "sex", "age"
GROUP, SDQ = "overall", "sdq"
URGENT = ("problem", "at_risk", "need", "talent", "", "normal", "muted")  # tones, what counts first

_Key = Callable[[Row], tuple[str, float] | None]  # None: not known of this child


@dataclass(frozen=True, slots=True)
class Order:
    """By a column of the table; `turned` begins at its other end."""

    by: str = NUMBER
    turned: bool = False

    @property
    def text(self) -> str:
        """As it is remembered: `name`, or `-name` when turned."""
        return f"{'-' if self.turned else ''}{self.by}"

    @property
    def falling(self) -> bool:
        """Whether the most stands first: of care by itself, of all others when turned."""
        return (self.by not in (NUMBER, NAME, NICKNAME, SEX, AGE)) != self.turned

    def pressed(self, by: str) -> "Order":
        """The order after a heading was pressed: that column, or the same from its other end."""
        return Order(by, by == self.by and not self.turned)


def read_order(text: str) -> Order:
    """What `Order.text` has written; class order when it says nothing."""
    return Order(text.removeprefix("-") or NUMBER, text.startswith("-"))


def known(order: Order, marks: Marks) -> Order:
    """The order, or class order where it is by a dimension that this form does not have."""
    fixed = (NUMBER, NAME, NICKNAME, SEX, AGE, GROUP, SDQ)
    there = order.by in fixed or any(each.id == order.by for each in marks.dimensions)
    return order if there else Order()


def in_order(rows: Iterable[Row], order: Order, marks: Marks) -> tuple[Row, ...]:
    """The rows, which come in class order: equals stay in it, and what is not known stands last."""
    rows = tuple(rows)
    if order.by == NUMBER:
        return rows[::-1] if order.turned else rows
    key = _key(order.by, marks)
    found: list[tuple[tuple[str, float], Row]] = []
    unknown = []
    for row in rows:
        value = key(row)
        if value is None:
            unknown.append(row)
        else:
            found.append((value, row))
    found.sort(key=itemgetter(0), reverse=order.turned)
    return (*map(itemgetter(1), found), *unknown)


def _key(by: str, marks: Marks) -> _Key:
    fixed: dict[str, _Key] = {
        NAME: lambda row: (row.pupil.student.sort_key, 0),
        NICKNAME: _nickname,
        SEX: lambda row: ("", SEXES.index(row.pupil.student.sex)),
        AGE: _age,
        GROUP: lambda row: ("", -severity(row.group)) if row.group else None,
        SDQ: lambda row: ("", -float(row.sdq)) if row.sdq else None,
    }
    if by in fixed:
        return fixed[by]
    dimension = next(each for each in marks.dimensions if each.id == by)

    def urgency(row: Row) -> tuple[str, float] | None:
        band = row.bands.get(by, "")
        return ("", URGENT.index(dimension.tone(band))) if band else None

    return urgency


def _nickname(row: Row) -> tuple[str, float] | None:
    nickname = row.pupil.student.nickname
    return (thai.sort_key(nickname), 0) if nickname else None


def _age(row: Row) -> tuple[str, float] | None:
    """The youngest first."""
    born = row.pupil.student.born
    return ("", -born.toordinal()) if born else None
