"""careapp rekey."""

from tests.cli.conftest import PASSWORD


def code_in(made):
    (line,) = (each for each in made.out.splitlines() if each.startswith("Recovery code: "))
    return line.removeprefix("Recovery code: ")


def test_a_school_has_new_keys_and_the_same_password_opens_it(careapp, school):
    before = (school / "keys.json").read_bytes()
    made = careapp("rekey", school)
    assert made.status == 0
    assert "The new keys are in use." in made.out
    assert len(code_in(made)) == 39
    assert (school / "keys.json").read_bytes() != before
    assert careapp("check", school).out == "ok\n"


def test_backups_that_the_old_password_opens_are_told_of_and_dropped_when_asked(careapp, school):
    kept = school / "backups" / "2026-01-05-daily.carebackup"
    careapp("backup", "--school", school, "--out", kept)
    assert "1 backup in the" in careapp("rekey", school).err
    assert kept.exists()
    assert "backup in" not in careapp("rekey", school, "--drop-backups").err
    assert not kept.exists()


def test_what_is_not_right_is_a_sentence_and_the_old_keys_hold(careapp, school, tmp_path):
    before = (school / "keys.json").read_bytes()
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSWORD, encoding="utf-8")
    for words in (("--stay", "mali"), ("--stay", f"mali={tmp_path / 'none'}"),
                  ("--stay", f"mali={secret}"), ("--former-code-file", secret)):  # fmt: skip
        made = careapp("rekey", school, *words)
        assert made.status == 1
        assert len(made.err.strip().splitlines()) <= 2  # the advice about the code, and the reason
    assert careapp("rekey", tmp_path / "none.careapp").status == 1
    assert (school / "keys.json").read_bytes() == before
