import pytest

from careapp.exchange import sheet_text
from careapp.exchange.csv_files import guarded


@pytest.mark.parametrize("text", ["=1+1", "+66", "@name", "-x", "-1+1", "\tx", "=A1", "\r", "-"])
def test_what_a_spreadsheet_would_run_is_guarded(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "ก", "-1.5", "0012", "a=b", "'x"])
def test_other_cells_stay_as_they_are(text):
    assert guarded(text) == text


@pytest.mark.parametrize("text", ["=1+1", "@name", "+66"])
def test_reading_takes_the_guard_off(text):
    assert sheet_text.read(f"student\n{guarded(text)}\n".encode()).rows[1] == [text]
