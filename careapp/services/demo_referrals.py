"""Referrals of the demo school: from care plans, answered mostly; at the end one in every state."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from careapp.domain.people import Pupil
from careapp.domain.referrals import EXTERNAL, INTERNAL, Note
from careapp.services.demo_plans import Kept
from careapp.services.enclosures import PLAN, RECORD
from careapp.services.referrals import Made
from careapp.services.schools import SchoolServices


@dataclass(frozen=True, slots=True)
class _Script:
    """What a referral about a theme says. `unit` is one of the school, `agency` outside it."""

    unit: str
    agency: str
    kind: str  # of partner, where the school has a directory
    addressee: str
    remaining: str
    asked: str
    answer: str


_SCRIPTS: Mapping[str, _Script] = {
    "learning": _Script(
        "guidance", "ศูนย์การศึกษาพิเศษสมมติ", "state", "ผู้อำนวยการศูนย์การศึกษาพิเศษ",
        "ยังอ่านคำที่มีตัวสะกดไม่ได้ แม้ฝึกทุกวัน", "ขอให้ประเมินทักษะการอ่านและแนะนำวิธีสอน",
        "ประเมินแล้ว ให้ใช้แบบฝึกรายบุคคลวันละ 20 นาที นัดดูผลอีกสองเดือน",
    ),
    "home": _Script(
        "deputy", "องค์การบริหารส่วนตำบลสมมติ", "local", "นายกองค์การบริหารส่วนตำบล",
        "ครอบครัวขาดรายได้ ยังไม่มีคนดูแลตอนเช้า", "ขอให้พิจารณาช่วยเหลือครอบครัวและค่าเดินทาง",
        "ลงพื้นที่แล้ว ช่วยค่าเดินทางและของใช้จำเป็นหกเดือน",
    ),
    "conduct": _Script(
        "discipline", "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์สมมติ", "state", "หัวหน้าสำนักงาน",
        "ยังมีเรื่องกับเพื่อนเมื่อโกรธ", "ขอให้พบนักเรียนและผู้ปกครองพร้อมกัน",
        "พบครอบครัวสองครั้ง ตกลงวิธีสงบใจเมื่อโกรธ",
    ),
    "screen": _Script(
        "guidance", "โรงพยาบาลส่งเสริมสุขภาพตำบลสมมติ", "state", "ผู้อำนวยการโรงพยาบาลส่งเสริมสุขภาพตำบล",
        "ยังนอนดึกในวันเรียน ง่วงในห้องเรียน", "ขอให้ตรวจสุขภาพและให้คำปรึกษาเรื่องการนอน",
        "ตรวจแล้วแข็งแรงดี ให้คำปรึกษาผู้ปกครองเรื่องเวลานอน",
    ),
}  # fmt: skip
_TAKEN = "นางสาวใจดี ตัวอย่าง"
_BACK = "ขอรายละเอียดการช่วยเหลือที่ทำไปแล้วเพิ่มเติม"
_ASKED_AGAIN = "โทรถามแล้ว เจ้าหน้าที่แจ้งว่ายังไม่ได้รับหนังสือ จะติดตามให้"
_LATER = ("unanswered", "received", "result", "returned")  # how those of the last term stay
_LEAST = 5  # a term
_ENDS = ("resolved", "better", "better", "same")


@dataclass(frozen=True, slots=True)
class Sent:
    """A referral on its way, and who keeps it."""

    id: str
    keeper: SchoolServices
    theme: str
    day: date


class Referring:
    """Teachers draft, `office` sends what goes outside, somebody answers."""

    def __init__(self, hers: Mapping[str, SchoolServices], office: SchoolServices) -> None:
        """`hers` is all that a teacher does, by class, as it comes to be."""
        self._hers, self._office = hers, office
        self._sent: list[Sent] = []
        self._plans: set[str] = set()
        self._chance = random.Random(5)

    def begin(self, plans: Iterable[Kept], pupils: Sequence[Pupil]) -> None:
        """Of the plans that are new every second one is too much for its teacher alone; and some
        children are sent on at once, without a plan."""
        rooms = {each.student.id: each.classroom.label for each in pupils}
        fresh = [each for each in plans if each.id not in self._plans and each.student in rooms]
        self._plans |= {each.id for each in fresh}
        wanted = [(each.student, each.theme, each.id) for each in fresh[::2]]
        more = self._chance.sample(sorted(rooms), min(len(rooms), max(0, _LEAST - len(wanted))))
        wanted += [(each, self._chance.choice([*_SCRIPTS]), "") for each in more]
        for n, (student, theme, plan) in enumerate(wanted):
            made = self._draft(self._hers[rooms[student]], student, theme, plan, outside=n % 3 == 1)
            self._send(made)
            self._sent.append(made)

    def follow(self, *, last: bool) -> None:
        """At the end of a term; of the `last` one some stay as they are."""
        for n, each in enumerate(self._sent):
            stays = _LATER[n] if last and n < len(_LATER) else ""
            self._answer(each, stays)
        self._sent.clear()

    def leave_open(self, pupils: Sequence[Pupil]) -> None:
        """On the last day: two drafts, and one that was sent today."""
        some = [each for each in pupils if each.classroom.label in self._hers][-3:]
        for n, pupil in enumerate(some):
            keeper = self._hers[pupil.classroom.label]
            theme = list(_SCRIPTS)[n]
            made = self._draft(keeper, pupil.student.id, theme, "", outside=n == 1)
            if n == 2:
                self._send(made)

    def _draft(
        self, keeper: SchoolServices, student: str, theme: str, plan: str, *, outside: bool
    ) -> Sent:
        script = _SCRIPTS[theme]
        side = EXTERNAL if outside else INTERNAL
        id_ = keeper.referrals.open(student, side, plan)
        whole = keeper.referrals.whole(id_)
        shown, ticked = whole.life.referral, {PLAN: plan}
        named = (script.kind, script.agency)
        there = (p.id for p in whole.partners if outside and (p.kind, p.name) == named)
        partner = next(there, "")
        agency = "" if partner else script.agency
        chosen = [
            each.id
            for each in whole.enclosures
            if each.of == ticked.get(each.kind)
            or (each.kind == RECORD and each.form == "sdq-teacher")
        ]
        said = replace(
            shown,
            unit=agency if outside else script.unit,
            partner=partner,
            addressee=script.addressee if agency and outside else "",
            problem=shown.problem or script.remaining,
            remaining=script.remaining,
            asked=script.asked,
            attachments=frozenset(chosen),
        )
        keeper.referrals.save(said, shown)
        return Sent(id_, keeper, theme, keeper.desk.today)

    def _send(self, made: Sent) -> None:
        life = made.keeper.referrals.whole(made.id).life
        by = self._office if life.referral.is_external else made.keeper
        by.referrals.move(made.id, "send")

    def _answer(self, sent: Sent, stays: str) -> None:
        referrals, script = sent.keeper.referrals, _SCRIPTS[sent.theme]
        if stays == "unanswered":
            today = sent.keeper.desk.today
            referrals.save_note(Note("", sent.id, "", today, _ASKED_AGAIN))
            return
        taken = sent.day + timedelta(days=self._chance.randrange(2, 12))
        referrals.move(sent.id, "receive", Made(_TAKEN, day=taken))
        if stays == "received":
            return
        if stays == "returned":
            referrals.move(sent.id, "return", Made(reason=_BACK))
            return
        told = taken + timedelta(days=self._chance.randrange(4, 15))
        answer = self._chance.choice(("helped", "going_on", "going_on", "passed_on"))
        referrals.move(sent.id, "result", Made(_TAKEN, answer, text=script.answer, day=told))
        if stays != "result":
            referrals.move(sent.id, "close", Made(result=self._chance.choice(_ENDS)))
