"""Home visits in words: how far a child is, where it lives, who can be rung up."""

from collections.abc import Mapping
from datetime import date

from careapp.domain.deadlines import Deadline
from careapp.domain.people import Guardian, Student
from careapp.domain.visits import STANDINGS, Progress, Standing, VisitPlan
from careapp.i18n import translate
from careapp.reports.model import Chart, Series, Tone, percent
from careapp.services.deadlines import Marked
from careapp.services.visit_rounds import Round, Stop
from careapp.services.visits import Visit
from careapp.ui import labels
from careapp.ui.screens import home_words

TONES: Mapping[Standing, Tone] = {"visited": "normal", "planned": "at_risk", "neither": ""}


def standing_word(standing: str) -> str:
    words = {
        "visited": translate("Visits", "Visited"),
        "planned": translate("Visits", "Planned"),
        "neither": translate("Visits", "Neither"),
    }
    return words[standing]


def day(value: date) -> str:
    """`พุธ 12 ส.ค. 2569`"""
    return f"{labels.weekday(value)} {labels.day_short(value)}"


def day_brief(value: date) -> str:
    """`พุธ 12 ส.ค.`: the year is the term's."""
    return day(value).rpartition(" ")[0]


def nth_visit(nth: int) -> str:
    """`ครั้งที่ 2`: which one of the term."""
    known = {
        2: translate("Visits", "2nd visit"),
        3: translate("Visits", "3rd visit"),
    }
    return known.get(nth) or translate("Visits", "{n}th visit").format(n=nth)


def state(stop: Stop, today: date) -> str:
    """`เยี่ยมแล้ว 12 ส.ค.`, `พุธ 12 ส.ค.`, `วันนี้`, `เลยวันนัด 3 วัน`, `ยังไม่นัด`; before a
    further visit which one it is."""
    if stop.is_further and stop.plan is not None:
        return f"{nth_visit(stop.plan.nth)} · {_planned(stop, today, brief=True)}"
    if stop.visited_on is not None:
        words = translate("Visits", "Visited {day}")
        return words.format(day=labels.day_short(stop.visited_on).rpartition(" ")[0])
    return _planned(stop, today)


def _planned(stop: Stop, today: date, *, brief: bool = False) -> str:
    """`brief` leaves the day of the week out."""
    if stop.day is None:
        return translate("Visits", "No day yet") if stop.here else translate("Visits", "Left")
    if stop.day == today:
        return translate("Visits", "Today")
    if stop.is_late(today):
        return translate("Visits", "%n day(s) past its day", (today - stop.day).days)
    return day_brief(stop.day).partition(" ")[2] if brief else day_brief(stop.day)


def tone(stop: Stop, today: date) -> str:
    return "problem" if stop.is_late(today) else TONES[stop.standing]


def village(student: Student) -> str:
    """`หมู่ 3 ต.ตัวอย่าง`; a dash where nothing is known."""
    number = translate("Visits", "Moo {n}").format(n=student.village_number)
    place = translate("Visits", "T. {name}").format(name=student.subdistrict)
    parts = (number if student.village_number else "", place if student.subdistrict else "")
    return " ".join(filter(None, parts)) or "–"


def address(student: Student) -> str:
    """`บ้านเลขที่ 12 หมู่ 3 ถ.… ต.ตัวอย่าง อ.เมืองสมมติ`; "" where nothing is known."""
    house = translate("Visits", "House {n}").format(n=student.house_number)
    near = village(student)
    district = translate("Visits", "A. {name}").format(name=student.district)
    parts = (
        house if student.house_number else "",
        student.road,
        near if near != "–" else "",
        district if student.district else "",
    )
    return " ".join(filter(None, parts))


def contact(guardian: Guardian | None) -> str:
    """`ยาย นางบุญมี ตัวอย่างดี 081-234-5678`"""
    if guardian is None:
        return ""
    return " ".join(filter(None, (guardian.kinship, guardian.name, guardian.phone)))


def last_visit(stop: Stop) -> str:
    """When the home was visited last; that it never was."""
    if stop.last_on is None:
        return translate("Visits", "Never visited")
    words = translate("Visits", "Last visit {day}")
    return words.format(day=labels.day_short(stop.last_on))


def share(progress: Progress) -> str:
    """`เยี่ยมแล้ว 12 จาก 28 คน (42.9%)`"""
    found = percent(len(progress.visited), progress.total)
    words = translate("Visits", "{n} of {all} visited ({percent}%)")
    return words.format(
        n=len(progress.visited), all=progress.total, percent=found if found is not None else 0
    )


def counted(found: Round) -> str:
    """What is counted as visited, and of whom."""
    if found.by_count_day:
        words = translate(
            "Visits",
            "Counted: the children in class on the count day, {day}. Visited: a finished "
            "home-visit form of this term.",
        )
        said = words.format(day=labels.day_short(found.term.count_day))
    else:
        said = translate(
            "Visits",
            "Counted: the children in class now, as nobody was on the count day. Visited: a "
            "finished home-visit form of this term.",
        )
    return said


def month(deadline: Deadline, today: date) -> str:
    """`เดือนแห่งการเยี่ยมบ้าน 1–31 ส.ค. 2569 · อีก 12 วัน`"""
    due = home_words.due(Marked(deadline, None), today)
    parts = (home_words.title(deadline), home_words.days_of(deadline), due)
    return " · ".join(parts)


def chart(found: Round, *, by_class: bool) -> Chart:
    """Bars of visited, planned and neither: of all, or class by class."""
    rows = found.by_class if by_class else {place(found): found.progress}
    return Chart(
        translate("Visits", "How far the home visits are"),
        tuple(rows),
        tuple(
            Series(
                standing_word(each),
                tuple(len(one.of(each)) for one in rows.values()),
                TONES[each],
            )
            for each in STANDINGS
        ),
    )


def legend() -> list[tuple[str, str]]:
    """What the signs and the colours of the bars mean."""
    late = ("problem", translate("Visits", "Past its day"))
    return [*((TONES[each], standing_word(each)) for each in STANDINGS), late]


def place(found: Round) -> str:
    return found.classroom.label if found.classroom else translate("Visits", "All classes")


def who_goes(plan: VisitPlan | None, name: str) -> str:
    """`ครูมะลิ พร้อมด้วย อสม.สมใจ`; "" where nobody is named."""
    companions = plan.companions if plan else ""
    if name and companions:
        words = translate("Visits", "{leader}, with {others}")
        return words.format(leader=name, others=companions)
    return name or companions


def visit_line(visit: Visit) -> str:
    """`12 ส.ค. 2569 · ภาคเรียน 1/2569 · ครั้งที่ 2`"""
    term = translate("Visits", "term {term}").format(term=home_words.spoken(visit.record.term))
    which = nth_visit(visit.nth) if visit.nth > 1 else ""
    return " · ".join(filter(None, (labels.day_short(visit.record.date), term, which)))


def income(visit: Visit) -> str:
    """`รายได้ 2,450 บาทต่อคนต่อเดือน`; "" where it is not known."""
    if visit.income is None:
        return ""
    words = translate("Visits", "income {baht} baht a head and month")
    return words.format(baht=f"{visit.income:,.0f}")


def paper_name(found: Round) -> str:
    """What the file of the blank forms is called, without an ending."""
    words = translate("Visits", "home-visit forms {place} {term}")
    said = words.format(place=place(found), term=found.term.id)
    return said.replace("/", "-")
