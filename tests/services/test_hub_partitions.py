"""The guide's own steps: a hub in use gets its log in partitions, and another technician."""

import re
import subprocess
from pathlib import Path

import psycopg
import pytest

from tests.postgres import OWNER, SECRET, emptied, programs, server, technician  # noqa: F401
from tests.services.laptops import joined
from tests.services.samples import P4, P5
from tests.services.test_hub import OnHub, nickname, renamed

GUIDE = Path(__file__).parents[2] / "resources" / "guide" / "th"
TECHNICIAN = "hubtech"
pytestmark = pytest.mark.skipif(
    not programs() or not (programs() / "pg_dump").exists(), reason="PostgreSQL is not here"
)


def block(page, beginning):
    """What stands in a frame on a page of the guide."""
    frames = re.findall(r"^```\n(.*?)^```", (GUIDE / page).read_text(encoding="utf-8"), re.M | re.S)
    (found,) = [each for each in frames if each.startswith(beginning)]
    return found


class OnPartitions(OnHub):
    """A school on a hub, and its technician's command line."""

    def shell(self, lines, folder):
        where = {"PGHOST": "127.0.0.1", "PGPORT": str(self.server.port), "PGUSER": OWNER,
                 "PGPASSWORD": SECRET, "LC_ALL": "C"}  # fmt: skip
        done = subprocess.run(
            ["bash", "-e", "-c", lines], cwd=folder, capture_output=True, text=True, check=False,
            env={**where, "PATH": f"{programs()}:/usr/bin:/bin"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr

    def init_by(self, login, **how):
        link = self.school.hub.link(self.server.url(self.database, login), login, tls=False)
        return self.school.hub.set_up(link, **how)

    def asked(self, query, database=""):
        with self.server.connect(database or self.database) as db:
            return db.execute(query).fetchall()


@pytest.fixture
def hub(filled, server, tmp_path):  # noqa: F811
    """With a teacher's laptop; then in partitions."""
    with technician(server, TECHNICIAN), emptied(server, "careapp"):
        made = OnPartitions(filled, server, "careapp")
        made.laptop = joined(filled, tmp_path, "mali", [P4])
        made.init()
        made.sync(filled, "admin")
        made.sync(made.laptop, "mali")
        (tmp_path / "parts.sql").write_text(block("hub-sizes.md", "SET ROLE"), encoding="utf-8")
        made.shell(block("hub-sizes.md", "pg_dump"), tmp_path)
        yield made
        made.laptop.close()
        with server.connect("postgres") as db:
            db.execute("DROP DATABASE careapp_old WITH (FORCE)")


# All that guards the log, but for how it is cut.
GUARDS = """
SELECT 'policy', polname, polcmd::text, pg_get_expr(polqual, polrelid) || '',
       pg_get_expr(polwithcheck, polrelid) || ''
  FROM pg_policy WHERE polrelid = 'careapp.change'::regclass
UNION ALL SELECT 'trigger', tgname, tgtype::text, pg_get_triggerdef(oid), '' FROM pg_trigger
  WHERE tgrelid = 'careapp.change'::regclass AND NOT tgisinternal
UNION ALL SELECT 'table', relowner::regrole::text, relrowsecurity::text, relacl::text, ''
  FROM pg_class WHERE oid = 'careapp.change'::regclass
UNION ALL SELECT 'column', attname, atttypid::regtype::text, attacl::text, attstattarget::text
  FROM pg_attribute WHERE attrelid = 'careapp.change'::regclass AND attnum > 0
UNION ALL SELECT 'rule', conname, contype::text, pg_get_constraintdef(oid), ''
  FROM pg_constraint WHERE conrelid = 'careapp.change'::regclass
ORDER BY 1, 2, 3
"""
PARTS = """
SELECT relowner::regrole::text, relrowsecurity, relacl, (SELECT count(*) FROM pg_attribute
  WHERE attrelid = c.oid AND attnum > 0 AND attstattarget = 0)
FROM pg_class c JOIN pg_inherits ON inhrelid = c.oid WHERE inhparent = 'careapp.change'::regclass
"""


def test_a_hub_in_partitions_is_guarded_as_before_and_its_technician_takes_it_over(hub):
    assert hub.asked(GUARDS) == hub.asked(GUARDS, "careapp_old")
    assert len(hub.asked(PARTS)) == 16
    assert set(hub.asked(PARTS)) == {("careapp_owner", True, None, 12)}
    hub.shell(f"psql -d careapp <<'END'\n{block('hub-upkeep.md', 'GRANT')}\nEND", Path("/"))
    hub.init_by(TECHNICIAN, restored=True)
    student, other = renamed(hub.laptop, P4, "ปู่"), renamed(hub.school, P5, "ลับ")
    assert hub.sync(hub.laptop, "mali").went == 1
    assert hub.sync(hub.school, "admin").came == 1
    assert nickname(hub.school, student) == "ปู่"
    school, login = hub.school.desk.file.school_id, "42019999-mali"
    with hub.server.connect("careapp", login, hub.passwords[login], school) as db:
        found = db.execute('SELECT tableoid::regclass::text, "row" FROM careapp.change').fetchall()
        plan = [row for (row,) in db.execute("EXPLAIN (ANALYZE, TIMING OFF) TABLE careapp.change")]
        with pytest.raises(psycopg.Error, match="permission denied"):
            db.execute(f"TABLE {found[0][0]}")
    assert len({part for part, _ in found}) == 1
    assert other not in {row for _, row in found}
    assert len([line for line in plan if " on change_" in line and "never" not in line]) == 1
