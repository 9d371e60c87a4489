"""Records from laptop to laptop on the command line."""

from dataclasses import replace

import pytest

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.services.opening import open_school
from careapp.store import people
from tests.cli.conftest import PASSWORD
from tests.exchange.rosters import child, write_dmc


@pytest.fixture
def two(careapp, school, tmp_path):
    """The school's own laptop, and a second one of the administrator's, begun with a package."""
    roster = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(3)])
    careapp("roster", "import", roster, "--school", school)
    second, theirs = tmp_path / "second.careapp", tmp_path / "second.carekey"
    made = careapp("handover", "key", "--school", second, "--name", "ครูมาลี", "--out", theirs)
    assert made.status == 0
    assert "Recovery code" in made.err
    mine = careapp("handover", "key", "--school", school, "--json").json
    again = careapp("handover", "key", "--school", second)  # it waits, and shows the same
    assert again.out.strip() in theirs.read_text()
    assert careapp("handover", "trust", again.out.strip(), "--school", school).status == 0
    first = tmp_path / "first.carepackage"
    out = careapp("handover", "export", "--school", school, "--to", theirs, "--out", first)
    assert (out.status, out.out.strip()) == (0, str(first))
    begun = careapp("init", second, "--from", first, "--trust", mine["fingerprint"])
    assert begun.status == 0
    return school, second


def named(path, **fields):
    """Somebody writes a nickname in the window of a laptop."""
    services = open_school(path, "", PASSWORD, Clock(), "install-1")
    found = services.people.find(child(1)["number"])
    services.people.save_student(replace(found, **fields))
    services.close()


def test_records_go_there_and_back_and_again_change_nothing(careapp, two, tmp_path):
    here, there = two
    assert careapp("check", there).out.strip() == "ok"
    named(here, nickname="หนึ่ง")
    named(there, nickname="สอง", phone="0812345678")
    back = tmp_path / "back.carepackage"
    assert careapp("handover", "export", "--school", there, "--out", back).status == 0
    words = ("handover", "import", back, "--school", here, "--json", "--ahead")
    dry = careapp(*words, "--dry-run")
    taken = careapp(*words)
    assert (dry.status, taken.status) == (0, 0)
    assert dry.json == taken.json
    assert taken.json["added"] == 1
    (conflict,) = taken.json["conflicts"]
    assert (conflict["table"], conflict["field"]) == ("student", "nickname")
    assert conflict["student"] == child(1)["number"]
    assert (conflict["mine"], conflict["theirs"]) == ("หนึ่ง", "สอง")
    assert conflict["mine_at"] <= conflict["theirs_at"]
    assert taken.json["possible_duplicates"] == taken.json["problems"] == []
    again = careapp(*words)
    assert (again.status, again.json["added"], again.json["conflicts"]) == (0, 0, [])

    shown = careapp("handover", "conflicts", "--school", here, "--json").json["conflicts"]
    id_ = shown[0]["id"]
    assert careapp("handover", "decide", id_, "earlier", "--school", here).status == 0
    assert careapp("handover", "conflicts", "--school", here).out == ""
    assert careapp("handover", "decide", id_, "undo", "--school", here).status == 0
    assert "สอง" in careapp("handover", "conflicts", "--school", here).out
    assert careapp("check", here).out.strip() == "ok"


def test_a_child_entered_on_both_is_told_joined_and_parted(careapp, two, tmp_path):
    here, there = two
    both = []
    for path, number in ((here, "9001"), (there, "9002")):
        services = open_school(path, "", PASSWORD, Clock(), "install-1")
        new = replace(services.people.find(child(1)["number"]), id=services.desk.new_id(),
                      number=number, first_name="ใหม่", national_id="1101700207030")  # fmt: skip
        services.desk.write(people.save_student(new))
        services.close()
        both.append(new.id)
    back = tmp_path / "back.carepackage"
    careapp("handover", "export", "--school", there, "--out", back)
    taken = careapp("handover", "import", back, "--school", here, "--ahead")
    assert "Perhaps one child: " in taken.out
    assert "9001" in taken.out
    assert "9002" in taken.out
    words = ("--school", here, "--json")
    (pair,) = careapp("handover", "duplicates", *words).json["pairs"]
    assert {pair["one"]["id"], pair["other"]["id"]} == {*both}
    goes, stays = pair["other"]["id"], pair["one"]["id"]
    assert careapp("handover", "join", goes, stays, "--school", here).status == 0
    found = careapp("handover", "duplicates", *words).json
    assert (found["pairs"], [each["same"] for each in found["said"]]) == ([], [True])
    assert careapp("handover", "part", found["said"][0]["id"], "--school", here).status == 0
    assert careapp("handover", "two", goes, stays, "--school", here).status == 0
    assert "is not" in careapp("handover", "duplicates", "--school", here).out
    assert careapp("handover", "join", "nobody", stays, "--school", here).status == 1


def test_every_bad_file_is_exit_1_with_a_sentence_and_nothing_written(careapp, two, tmp_path):
    here, there = two
    good = tmp_path / "good.carepackage"
    named(there, nickname="สอง")
    careapp("handover", "export", "--school", there, "--out", good)
    content = good.read_bytes()
    said = set()
    for n, spoilt in enumerate((content[:-9], content[:400] + b"?" + content[401:], b"x", b"")):
        bad = tmp_path / f"bad-{n}.carepackage"
        bad.write_bytes(spoilt)
        made = careapp("handover", "import", good, bad, "--school", here, "--json", "--ahead")
        assert made.status == 1
        assert "Traceback" not in made.err
        assert made.err.startswith(bad.name)
        assert len(made.json["problems"]) == 1
        said.add(made.err.partition(": ")[2])
    assert len(said) == 3
    own = careapp("handover", "import", tmp_path / "first.carepackage", "--school", here)
    gone = careapp("handover", "import", tmp_path / "none.carepackage", "--school", here)
    assert (own.status, gone.status) == (1, 1)
    some = careapp("handover", "import", good, bad, "--school", here, "--json", "--skip-bad",
                   "--ahead")  # fmt: skip
    assert (some.status, some.json["added"]) == (0, 1)


def test_a_package_without_a_coordinator_or_with_an_unknown_key_is_refused(careapp, two, tmp_path):
    here, _ = two
    out = tmp_path / "x.carepackage"
    made = careapp("handover", "export", "--school", here, "--out", out)
    assert made.status == 1
    assert not out.exists()
    key = tmp_path / "bad.carekey"
    key.write_text("hello")
    assert careapp("handover", "trust", key, "--school", here).status == 1
    fine = tmp_path / "second.carekey"
    wrong = careapp("handover", "trust", fine, "--school", here, "--fingerprint", "1234")
    assert wrong.status == 1
    known = careapp("handover", "laptops", "--school", here, "--json").json["laptops"]
    assert [each["coordinator"] for each in known] == [False]
    assert careapp("handover", "distrust", known[0]["fingerprint"], "--school", here).status == 0
    assert careapp("handover", "laptops", "--school", here).out == ""


def test_settings_of_a_laptop_whose_person_may_not_are_held_up(careapp, two, tmp_path):
    here, there = two
    services = open_school(here, "", PASSWORD, Clock(), "install-1")
    services.accounts.add(NewAccount("teacher", "ครูประจำชั้น", PASSWORD, Role.TEACHER))
    (laptop,) = services.packages.keys.trusted()
    services.packages.keys.trust(laptop.key, "teacher")
    services.close()
    services = open_school(there, "", PASSWORD, Clock(), "install-1")
    services.settings.save_thai_digits(True)
    services.close()
    back = tmp_path / "back.carepackage"
    careapp("handover", "export", "--school", there, "--out", back)
    words = ("handover", "import", back, "--school", here, "--ahead", "--user", "admin")
    held = careapp(*words)
    assert held.status == 1
    assert held.out.splitlines()[-1].startswith("! Setting: Thai digits · admin · ")
    assert "Thai digits" in held.err
    assert held.err.startswith("back.carepackage: ")
    other = tmp_path / "first.carepackage"  # which is not for this laptop
    none = careapp("handover", "import", other, *words[2:], "--skip-bad", "--json")
    assert (none.status, none.json["added"], len(none.json["problems"])) == (1, 0, 2)
    taken = careapp(*words, "--beyond-role", "--json")
    assert (taken.status, taken.json["added"], taken.json["problems"]) == (0, 1, [])
    (change,) = taken.json["school_changes"]
    assert (change["words"], change["allowed"]) == ("Setting: Thai digits", False)


def test_a_laptop_without_a_key_is_told_how_it_begins(careapp, two, tmp_path):
    first = tmp_path / "first.carepackage"
    made = careapp("init", tmp_path / "third.careapp", "--from", first)
    assert made.status == 1
    assert "handover key" in made.err
    assert not (tmp_path / "third.careapp").exists()
    assert careapp("init", tmp_path / "third.careapp").status == 2
