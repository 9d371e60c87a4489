import tempfile
from pathlib import Path

import pytest
from hypothesis import given

from careapp.forms import own
from tests.exchange.xlsforms import LIBRARY, again, converted, told
from tests.forms.generated import forms

IDS = [form.id for form in LIBRARY.forms]


@pytest.mark.parametrize("id_", IDS)
def test_a_built_in_form_comes_back_from_its_workbook_as_it_was(id_, tmp_path):
    form, editions = LIBRARY.plain(id_), LIBRARY.editions(id_)
    back = again(tmp_path / "form.xlsx", form, editions)
    assert back.problems == ()
    assert back.form == form
    assert back.cutoffs == editions


@pytest.mark.parametrize("id_", IDS)
def test_the_standards_own_converter_takes_it(id_, tmp_path):
    again(tmp_path / "form.xlsx", LIBRARY.plain(id_), LIBRARY.editions(id_))
    assert f'id="{id_}"' in converted(tmp_path / "form.xlsx")


@given(forms())
def test_any_form_comes_back_as_it_was_and_converts(form):
    edition = own.read_edition(
        {"form": form.id, "id": form.edition, "title": {"th": "ก", "en": "a"},
         "source": {"th": "ก", "en": "a"}, "verified": True}, form, LIBRARY.growth,
    )[0]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "form.xlsx"
        back = again(path, form, (edition,))
        assert told(back) == []
        assert back.form == form
        assert back.cutoffs == (edition,)
        assert converted(path)


def test_items_without_words_go_out_by_their_number(tmp_path):
    again(tmp_path / "form.xlsx", LIBRARY.plain("sdq-teacher"), LIBRARY.editions("sdq-teacher"))
    xform = converted(tmp_path / "form.xlsx")
    assert "<value>ข้อ 7</value>" in xform
    assert "<value>Item 7</value>" in xform


def test_the_range_of_a_number_is_a_rule_for_other_programs(tmp_path):
    again(tmp_path / "form.xlsx", LIBRARY.plain("sdq-self"), LIBRARY.editions("sdq-self"))
    assert 'constraint=". &gt;= 0 and . &lt;= 10"' in converted(tmp_path / "form.xlsx")
