"""Passwords of new accounts are told in one place alone."""

import pytest

from careapp.cli.hub_accounts import require_new, told_accounts
from careapp.errors import CareError
from careapp.services.hub import Account

MADE = [Account("ครูมะลิ", "42019999-mali", "aaaa-bbbb")]


def test_a_document_has_the_passwords_where_no_file_was_named():
    assert told_accounts(MADE, None) == [
        {"name": "ครูมะลิ", "login": "42019999-mali", "password": "aaaa-bbbb"}
    ]


def test_with_a_file_they_stand_there_for_its_owner_alone(tmp_path):
    out = tmp_path / "logins.csv"
    assert told_accounts(MADE, out) == [{"name": "ครูมะลิ", "login": "42019999-mali"}]
    assert "aaaa-bbbb" in out.read_text("utf-8-sig")
    assert out.stat().st_mode & 0o077 == 0


def test_a_list_that_is_there_is_not_written_over(tmp_path):
    out = tmp_path / "logins.csv"
    out.write_text("x")
    with pytest.raises(CareError, match=r"logins\.csv"):
        require_new(out)
