"""hub packs on the command line: a district's packs on a real PostgreSQL."""

import random

import pytest

from careapp.domain.people import GRADES
from careapp.forms.loader import library
from careapp.services import demo_district, demo_packs
from tests.postgres import SECRET, database, needs_postgres, server  # noqa: F401

pytestmark = [needs_postgres, pytest.mark.long]  # what it brings is proved in the services


def test_a_district_is_put_on_a_hub_and_brings_its_packs_again_and_again(
    careapp, tmp_path, server, database, monkeypatch  # noqa: F811
):  # fmt: skip
    school = demo_packs.DemoSchool("42010001", "โรงเรียนบ้านตัวอย่าง", "สพป.สมมติ", 30, 1.0, GRADES[3:4])
    (tmp_path / "packs").mkdir()
    demo_district.write_pack(tmp_path / "packs", school, library(), random.Random(1))
    path = tmp_path / "เขต.caredistrict"
    careapp("district", "init", path, "--name", "สพป.สมมติ เขต 1", "--code", "4201",
            "--plain")  # fmt: skip
    careapp("district", "consolidate", tmp_path / "packs", "--district", path, "--out",
            tmp_path / "x.xlsx")  # fmt: skip

    def hub(login, secret, *more):
        monkeypatch.setenv("CAREAPP_HUB_PASSWORD", secret)
        return careapp("hub", "packs", "--hub", server.url(database, login), "--district", path,
                       "--without-tls", "--json", *more)  # fmt: skip

    made = hub("technician", SECRET, "--init")
    assert made.status == 0, made.err
    ((login, secret),) = [(each["login"], each["password"]) for each in made.json["accounts"]]
    assert login == "4201-admin"
    first = hub(login, secret)
    assert (first.json["new"], first.json["known"], first.json["gone"]) == (1, 0, 0)
    assert hub(login, secret).json["known"] == 1
    refused = hub(login, "another")
    assert (refused.status, refused.out) == (1, "")
    assert len(refused.err.splitlines()) == 1
