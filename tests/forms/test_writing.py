import json

import pytest
from hypothesis import given

from careapp.forms import own
from careapp.forms.loader import library
from careapp.forms.writing import edition_table, form_table
from tests.forms.generated import forms

LIBRARY = library()
IDS = [form.id for form in LIBRARY.forms]


@pytest.mark.parametrize("id_", IDS)
def test_a_built_in_form_is_the_same_when_it_is_read_from_what_was_written(id_):
    form = LIBRARY.plain(id_)
    written = json.loads(json.dumps(form_table(form)))
    back, faults = own.read_form(written)
    assert not faults
    assert back == form


@pytest.mark.parametrize("id_", IDS)
def test_so_are_its_editions(id_):
    form = LIBRARY.plain(id_)
    for edition in LIBRARY.editions(id_):
        written = json.loads(json.dumps(edition_table(edition)))
        back, faults = own.read_edition(written, form, LIBRARY.growth)
        assert not faults
        assert back == edition


@given(forms())
def test_any_form_is_the_same_when_it_is_read_from_what_was_written(form):
    back, faults = own.read_form(json.loads(json.dumps(form_table(form))))
    assert not faults
    assert back == form


def test_what_is_as_usual_is_not_written():
    written = form_table(LIBRARY.plain("sdq-teacher"))
    first = written["sections"][0]["items"][0]
    assert first == {"id": "q1", "kind": "choice", "number": 1, "choices": "q1_choices",
                     "required": True}  # fmt: skip
    assert "additions" not in written
