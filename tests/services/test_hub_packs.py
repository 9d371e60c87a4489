"""A district on a hub, with a real PostgreSQL: its packs are there, for its own officers alone."""

from dataclasses import replace
from datetime import datetime

import psycopg
import pytest

from careapp.clock import SteppingClock
from careapp.domain.access import Role
from careapp.domain.districts import District, ListedSchool
from careapp.errors import CareError
from careapp.services.accounts import NewAccount
from careapp.services.district_opening import create_district
from tests.postgres import SECRET, database, needs_postgres, server  # noqa: F401
from tests.services.districts import CODES, TERM, as_read, counts, pack
from tests.services.samples import BANGKOK

pytestmark = needs_postgres


class OnHub:
    """A district on a hub: how to bring its packs as somebody, and to look there."""

    def __init__(self, services, server, database):  # noqa: F811
        self.services, self.server, self.database = services, server, database
        self.code = services.district.code
        self.passwords = {}

    def init(self):
        link = self.services.hub_packs.link(self.server.url(self.database), SECRET, tls=False)
        made = self.services.hub_packs.set_up(link)
        self.passwords |= {each.login: each.password for each in made}
        return made

    def bring(self, login="admin"):
        whole = f"{self.code}-{login}"
        url = self.server.url(self.database, whole)
        link = self.services.hub_packs.link(url, self.passwords[whole], tls=False)
        return self.services.hub_packs.bring(link)

    def asked(self, query, login="admin", area=""):
        """What an officer's own PostgreSQL client is told."""
        whole = f"{self.code}-{login}"
        area = area or self.services.desk.file.school_id
        with self.server.connect(self.database, whole, self.passwords[whole], area) as db:
            return db.execute(query).fetchall()


@pytest.fixture
def make(tmp_path, server, database):  # noqa: F811
    made = []

    def make(code, schools):
        clock = SteppingClock(datetime(2026, 10, 15, 8, 0, tzinfo=BANGKOK), seed=int(code)).clock()
        services = create_district(
            tmp_path / code, District("", f"สพป.สมมติ เขต {code}", code),
            NewAccount("admin", "ศน.", ""), clock, "i", plain=True,
            listed=[ListedSchool(each, f"บ้าน {each}", "กลุ่ม 1") for each in schools],
        ).services  # fmt: skip
        made.append(services)
        return OnHub(services, server, database)

    yield make
    for each in made:
        each.close()


@pytest.fixture
def hub(make):
    found = make("4201", CODES)
    found.init()
    for code in CODES[:2]:
        found.services.packs.take_in(TERM, as_read(pack(code, numbers=counts(problem=(0, None)))))
    return found


FIGURES = 'SELECT term, code, report, grade, "row", "column", sex, n FROM careapp.figure'


def test_the_hub_has_every_number_of_the_packs_that_count(hub):
    assert tuple(hub.bring()) == (2, 0, 0)
    told = {tuple(row[:-1]): row[-1] for row in hub.asked(FIGURES)}
    own = {
        (term, counted.kept.code, *each.place): each.n
        for term in hub.services.analysis.terms()
        for counted in hub.services.analysis.counted(term)
        for each in counted.counts
    }
    assert told == own
    assert None in told.values()
    assert hub.asked("SELECT count(*) FROM careapp.layout") == [(1,)]


def test_bringing_again_changes_nothing_and_what_changed_takes_its_place(hub):
    hub.bring()
    before = hub.asked("SELECT code, checksum, at FROM careapp.pack ORDER BY 1")
    assert tuple(hub.bring()) == (0, 2, 0)
    assert hub.asked("SELECT code, checksum, at FROM careapp.pack ORDER BY 1") == before
    newer = pack(CODES[0], version=2, numbers=counts(boys=11))
    hub.services.packs.take_in(TERM, as_read(newer))
    given_back = hub.services.packs.of_school(CODES[1])[0]
    hub.services.decisions.give_back(given_back.id, ["ไม่ครบ"])
    assert tuple(hub.bring()) == (1, 0, 1)
    assert hub.asked("SELECT code, version, male FROM careapp.pack") == [(CODES[0], 2, 11)]


def test_an_areas_officers_alone_see_its_packs(hub, make):
    hub.bring()
    other = make("4202", ("42020001",))
    other.init()
    other.services.packs.take_in(TERM, as_read(pack("42020001")))
    other.bring()
    mine, theirs = (each.services.desk.file.school_id for each in (hub, other))
    codes = "SELECT DISTINCT code FROM careapp.figure ORDER BY 1"
    assert hub.asked(codes) == [(each,) for each in CODES[:2]]
    assert other.asked(codes) == [("42020001",)]
    assert other.asked(codes, area=mine) == []
    for table in ("area", "officer", "layout", "pack", "figure"):
        assert other.asked(f"SELECT * FROM careapp.{table}", area=mine) == []
        assert {row[0] for row in other.asked(f"SELECT area FROM careapp.{table}")} == {theirs}
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        other.asked(
            "INSERT INTO careapp.layout VALUES"
            f" ('{mine}', 'x', '{{}}', '{{}}', '{{}}', '{{}}', '{{}}') RETURNING 1"
        )
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        other.asked("DELETE FROM careapp.pack")
    other.asked(f"SELECT careapp.unpack('{TERM}', '{CODES[0]}')", area=mine)
    other.asked(f"SELECT careapp.unpack('{TERM}', '{CODES[0]}')")
    assert hub.asked(codes) == [(each,) for each in CODES[:2]]
    assert other.asked("SELECT * FROM careapp.change") == []


def test_who_was_switched_off_sees_nothing_and_brings_nothing(hub):
    officer = hub.services.accounts.add(NewAccount("nok", "ศน.นก", "", Role.OFFICER))
    assert [each.login for each in hub.init()] == ["4201-nok"]
    assert hub.init() == ()
    assert tuple(hub.bring("nok")) == (2, 0, 0)
    hub.services.accounts.close(officer)
    hub.init()
    assert hub.asked("SELECT * FROM careapp.pack", "nok") == []
    with pytest.raises(CareError, match="ไม่มีสิทธิ์ดูแลชุดข้อมูล"):
        hub.bring("nok")


def test_what_a_school_did_not_mask_stays_in_the_districts_file(hub):
    open_ = pack(CODES[2], numbers=counts(30, 32, (6, 5), (0, 2)))
    unmasked = replace(open_, cover=replace(open_.cover, masked=False))
    hub.services.packs.take_in(TERM, as_read(unmasked))
    hub.bring()
    few = f"SELECT 1 FROM careapp.figure WHERE code = '{CODES[2]}' AND n BETWEEN 1 AND 4"
    assert hub.asked(few) == []
    assert hub.asked(f"SELECT male FROM careapp.pack WHERE code = '{CODES[2]}'") == [(30,)]
