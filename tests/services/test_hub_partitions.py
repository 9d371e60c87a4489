"""The same schema, its log in partitions by school: nothing else is changed for it."""

from careapp.store import migrate
from tests.postgres import database, needs_postgres, server  # noqa: F401
from tests.services.laptops import joined
from tests.services.samples import P4
from tests.services.test_hub import OnHub, nickname, renamed

pytestmark = needs_postgres
_HEAD, _END = "CREATE TABLE careapp.change (", "\n);\n"


def partitioned():
    """The first step, with one clause more and the partitions."""
    text = migrate.steps("hub")[0].read_text(encoding="utf-8")
    before, head, rest = text.partition(_HEAD)
    inside, _, after = rest.partition(_END)
    parts = "".join(
        f"CREATE TABLE careapp.change_{n} PARTITION OF careapp.change"
        f" FOR VALUES WITH (MODULUS 3, REMAINDER {n});\n"
        for n in range(3)
    )
    return f"{before}{head}{inside}\n) PARTITION BY HASH (school);\n{parts}{after}"


def test_two_laptops_meet_on_a_hub_whose_log_is_partitioned(filled, server, database, tmp_path):  # noqa: F811
    with server.connect(database) as db:
        for role in ("careapp_owner", "careapp_member"):
            if not db.execute("SELECT FROM pg_roles WHERE rolname = %s", (role,)).fetchall():
                db.execute(f"CREATE ROLE {role}")
        db.execute("CREATE SCHEMA careapp AUTHORIZATION careapp_owner")
        db.execute("SET ROLE careapp_owner")
        db.execute("CREATE TABLE careapp.version (version int NOT NULL)")
        db.execute(partitioned())
        db.execute("INSERT INTO careapp.version VALUES (1)")
    hub = OnHub(filled, server, database)
    laptop = joined(filled, tmp_path, "mali", [P4])
    hub.init()
    hub.sync(filled, "admin")
    hub.sync(laptop, "mali")
    student = renamed(laptop, P4, "ปู่")
    assert hub.sync(laptop, "mali").went == 1
    assert hub.sync(filled, "admin").came == 1
    assert nickname(filled, student) == "ปู่"
    with server.connect(database) as db:
        held = db.execute("SELECT DISTINCT tableoid::regclass::text FROM careapp.change").fetchall()
    assert len(held) == 1
    assert held[0][0].startswith("careapp.change_")
    laptop.close()
