"""A class with one of each thing in it, and what the methods of services are tried with."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from careapp.domain.access_copies import Wish
from careapp.domain.conferences import Conference
from careapp.domain.consents import CHILD, Consent
from careapp.domain.districts import ListedSchool, Round, Supervision
from careapp.domain.handover import Handover
from careapp.domain.packs import Kept
from careapp.domain.partners import Partner
from careapp.domain.plans import Note, Step
from careapp.domain.referrals import Note as ReferralNote
from careapp.domain.report_cards import ReportCard
from careapp.domain.targets import Target
from careapp.domain.teams import PARENTS, Member
from careapp.domain.transfers import Chosen
from careapp.domain.visits import Task, Tour, VisitPlan
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.district_schools import SchoolsPreview
from careapp.services.entry_sheets import Change, Offer
from careapp.services.looks import Wanted as LookWanted
from careapp.services.package_keys import public_key
from careapp.services.packages import Sending as Parcel
from careapp.services.packs import Trusted
from careapp.services.report_cards import Line as CardLine
from careapp.services.report_cards import Preview
from careapp.services.report_kinds import Wanted
from careapp.services.signs import Done
from careapp.services.transfers import Sending
from careapp.store import photos, sealing
from careapp.store.hub_connection import Link
from careapp.store.packages import Secrets
from tests.services.districts import as_read, pack
from tests.services.samples import TERM

DAY = date(2026, 6, 15)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
HUB = Link("postgresql://nobody@127.0.0.1:1/careapp", "", "x", tls=False)  # nothing answers there
SCREENING, MEASUREMENT = "screening-11", "measurement"


def laptop(services):
    """The key of another laptop, which is trusted here."""
    secrets = Secrets(sealing.new_secret(), sealing.new_secret())
    school = services.school
    key = public_key(secrets, "ครูมะลิ", "mali", school.id, school.name)
    services.packages.keys.trust(key)
    return key


@dataclass(frozen=True)
class Place:
    """A class, a child in it, and one of each thing that is kept about the child."""

    room: Any
    pupil: Any
    things: Mapping[str, Any]

    @property
    def student(self):
        return self.pupil.student.id

    def __getattr__(self, name):
        return self.things[name]


def place(services, room):
    """The first child of a class with a plan, a referral, a document and so on."""
    pupil = services.people.pupils(TERM, room)[0]
    student = pupil.student.id
    plan = services.plans.open(student)
    referral = services.referrals.open(student, plan=plan)
    activity = services.activities.begin("homeroom", TERM, room)
    sheet = services.screenings.sheet(SCREENING, TERM, room)
    cards = ReportCard(student, TERM.id), ReportCard(student, TERM.id, gpa=3.0)
    line = next(each for each in sheet.lines if each.pupil.student.id == student)
    services.screenings.put(line.record.id, "health", "normal")
    (raised,) = services.safety.raise_for(
        line.record.id, student, SCREENING, {"violence_problem_4": 1}
    )
    photo = services.desk.new_id()
    services.desk.write(
        [photos.save_photo(photo, student, line.record.id, "photo", b"\xff\xd8\xff")]
    )
    things = {
        "plan": plan,
        "step": services.plans.save_step(Step("", plan, student, "โทรหาผู้ปกครอง")),
        "referral": referral,
        "activity": services.activities.whole(activity).activity,
        "document": services.documents.add("", activity, "note.png", PNG),
        "alarm": raised.alarm.id,
        "conference": services.conferences.save(
            Conference("", plan, student, DAY, others="ยาย", talked="เล่าให้ฟัง")
        ),
        "record": line.record.id,
        "guardian": services.people.guardians(student)[0],
        "member": services.teams.save_member(
            Member("", 2569, PARENTS, "นางบุญมี น้ำใส", "chair", room.label)
        ),
        "photo": photo,
        "consent": services.consents.save(Consent("", student, "research", "given", DAY, by=CHILD)),
        "correction": services.corrections.ask(student, "บุญมี", "แก้ชื่อ"),
        "laptop": laptop(services),
        "partner": services.partners.save(Partner("", "state", "รพ.สต.ตัวอย่าง")).id,
        "offer": Offer(
            "a.xlsx",
            sheet.form,
            TERM,
            room,
            (Change(line, 3, {"health": "normal"}, ()),),
            0,
            0,
            (),
        ),
        "whole_plan": services.plans.whole(plan).life.plan,
        "whole_referral": services.referrals.whole(referral).life.referral,
        "cards": Preview(TERM, None, (CardLine(3, pupil, *cards),), (), {}),
        "entry": [*services.desk.file.journal.history("plan", plan)][-1].id,
    }
    return Place(room, pupil, things)


def made_for(at, out):
    """The arguments of the methods, by service and method, or by parameter for all of them."""
    activity, student, child = at.activity, at.student, at.pupil.student
    later = replace(activity, topic="ออมทรัพย์")
    card = ReportCard(student, TERM.id, gpa=3.0)
    visit = VisitPlan(student, TERM.id, DAY)
    account = NewAccount("new", "ครูใหม่", "")
    wanted = Wanted(TERM, at.room)
    usual = {
        "student": student, "students": [student], "term": TERM, "classroom": at.room, "day": DAY,
        "path": out, "out": out, "form_id": SCREENING, "record": at.record, "plan_id": at.plan,
        "plan": at.plan, "year": 2569, "name": "class-list", "text": "ข้อความ", "wanted": wanted,
        "records": [at.record], "kind": "", "forms": [SCREENING], "data": b"x", "rules": ["x"],
        "reason": "ดีแล้ว", "down": 1, "among": [student],
        "language": "th", "texts": {}, "partner": None, "person": None, "on": True, "to": 2570,
        "account": account, "login": "admin2", "password": "", "indicator": "screened",
        "those": ["screened"],
        "before": (), "steps": (at.step,), "conference": at.conference, "step": at.step,
        "record_": at.record, "guardian": at.guardian.id, "member": at.member, "id_": "x",
    }  # fmt: skip
    ids = {
        "activities": activity.id, "conferences": at.conference.id, "documents": at.document,
        "history": at.entry, "people": student, "photos": at.photo, "plans": at.plan,
        "referrals": at.referral,
        "safety": at.alarm, "consents": at.consent,
        "corrections": at.correction, "teams": at.member.id, "partners": at.partner,
        "meetings": activity.id,
    }  # fmt: skip
    note = ReferralNote("", at.referral, student, DAY, "โทรถาม")
    own = {
        "access_copies.gather": (student, Wish()),
        "access_copies.save": (student, out, Wish()),
        "conflicts.of": ((),),
        "consents.save": (Consent("", student, "research", "refused", DAY, by=CHILD),),
        "consents.save_all": ([Consent("", student, "research", "refused", DAY, by=CHILD)],),
        "consents.warning": (student, "research"),
        "consents.unanswered": (TERM, at.room),
        "corrections.ask": (student, "บุญมี", "แก้ชื่อ"),
        "corrections.answer": (at.correction, "done"),
        "duplicates.join": ("x", "y"),
        "erasures.erase": (student, child.name, "ผู้ปกครองขอให้ลบ"),
        "hub.desk": (HUB,),
        "hub.let_in": (HUB, ""),
        "hub.link": (HUB.url,),
        "hub.new_password": (HUB, "x"),
        "hub.set_up": (HUB,),
        "hub.shut_out": (HUB, ""),
        "hub.status": (HUB,),
        "hub.sync": (HUB,),
        "hub_account.password": (HUB,),
        "hub_account.remember": (HUB,),
        "laptops.trust": (at.laptop,),
        "looks.gather": (LookWanted(),),
        "looks.listing": (LookWanted(),),
        "packages.code_of": (student,),
        "packages.export": (Parcel((at.room,)), at.laptop, out),
        "packages.gather": (Parcel((at.room,)), at.laptop),
        "packages.let_go": ((at.room,),),
        "retention.decide": ([student], "keep", "ยังเรียนอยู่"),
        "retention.save_years": ({},),
        "activities.begin": ("homeroom", TERM, at.room),
        "activities.follow": (activity.id, student, None),
        "activities.record": ([later],),
        "activities.save": (later, activity),
        "meetings.group": (activity.id, {student: "1"}),
        "activities.tick": (activity.id, {student: ""}),
        "blank_forms.build": (SCREENING, TERM, at.room),
        "child_pages.page": (TERM, child),
        "child_pages.pages": (TERM, [child]),
        "documents.add": (student, "", "note.png", PNG),
        "documents.of": (activity.id,),
        "documents.of_activity": (activity.id,),
        "activities.change": (activity.id, [student], lambda found: found),
        "editions.preview": (SCREENING, "moph-2558", TERM, at.room),
        "entry_sheets.accept": (at.offer,),
        "entry_sheets.save": (SCREENING, TERM, at.room, out),
        "families.restore": ([at.guardian],),
        "families.save_guardian": (at.guardian,),
        "families.say": (student, "other", "yes"),
        "handover.pass_on": (student, 2569, frozenset(), ""),
        "handover.save": (Handover(student, 2569),),
        "letters.build": ("parents-meeting", wanted),
        "letters.fill": ("parents-meeting", wanted),
        "letters.sample": ("parents-meeting", wanted, {}),
        "people.find": (child.code,),
        "people.save_student": (child,),
        "people.set_number": (at.pupil, 1, TERM),
        "photos.keep": (at.record, "photo", b"\xff\xd8\xff"),
        "plans.move": (at.plan, "start"),
        "plans.open_from": (student, TERM, SCREENING, "teacher"),
        "plans.save": (at.whole_plan, at.whole_plan),
        "plans.save_note": (Note("", at.plan, student, DAY, "ดีขึ้น"),),
        "referrals.move": (at.referral, "send"),
        "referrals.save": (at.whole_referral, at.whole_referral),
        "referrals.save_note": (note,),
        "report_cards.accept": (at.cards,),
        "report_cards.change": (student, TERM.id, {"gpa": 2.0}),
        "report_cards.of_terms": ([TERM.id], [student]),
        "report_cards.save": (card,),
        "report_cards.save_all": ([card],),
        "report_cards.undo": ([card],),
        "safety.raise_for": (at.record, student, SCREENING, {}),
        "safety.say": (at.alarm, "แจ้งแล้ว"),
        "screenings.begin_further": (MEASUREMENT, TERM, student),
        "screenings.put": (at.record, "health", "normal"),
        "screenings.put_many": (at.record, {"health": "normal"}),
        "screenings.record": (MEASUREMENT, TERM, [Filled(child, {"weight": 30.0})]),
        "signs.undo": (Done(student),),
        "targets.save": (Target(2569, "screened", 90.0),),
        "teams.members": (2569, PARENTS, at.room.label),
        "teams.remove_all": ([at.member.id],),
        "transfers.send": (student, Chosen(), out, Sending("โรงเรียนอื่น"), "x"),
        "transfers.take_back": ("x",),
        "visits.plan": (TERM, [student], Tour(DAY, 3)),
        "visits.put_back": ([visit],),
        "visits.save": (visit,),
        "visits.save_task": (Task("", student, "โทรหา"),),
    }  # fmt: skip
    return usual, ids, own


def for_district(out):
    """The same for the desk of a district."""
    school, signed = ListedSchool("42010001", "โรงเรียนบ้านตัวอย่าง"), pack()
    kept = Kept("x", TERM.id, "42010001", "x", 1, "a.xlsx", "x", "x", "x", DAY)
    usual = {
        "account": NewAccount("new", "เจ้าหน้าที่ใหม่", ""), "person": None, "login": "admin2",
        "password": "", "path": out, "out": out, "folder": out.parent, "term": TERM.id, "code": "x",
        "id_": "x", "ids": ["x"], "place": ("", "", "", "", ""), "before": (kept,), "kept": kept,
        "reasons": ["ไม่ครบ"], "name": "district-obec", "language": "th", "texts": {}, "data": b"x",
        "read": as_read(signed), "paths": [out], "changed": None, "on": True, "title": "",
        "report": "district-summary", "wanted": LookWanted(), "signers": (), "day": DAY,
        "school": school,
        "listed": [school],
        "preview": None, "listing": None, "heading": None, "content": None,
    }  # fmt: skip
    visit = Supervision("", "42010001", "visit", DAY, "เจ้าหน้าที่", "ดี")
    own = {
        "packs.distrust": (Trusted(kept, None),),
        "packs.receive": (TERM.id, [Path(__file__)]),
        "reports.write": (None, out),
        "schools.accept": (SchoolsPreview((), (), (), (), ()),),
        "rounds.put_back": (TERM.id, None),
        "rounds.save": (Round(TERM.id),),
        "schools.put_back": ((),),
        "supervisions.of_term": (TERM,),
        "supervisions.save": (visit,),
        "backups.make": (out,),
    }
    return usual, {}, own
