"""Whatever a workbook of forms holds: a wording pack, cut-offs or a form come in, or a sentence
says why not; what comes in fits the form it is for."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.errors import CareError
from tests.exchange.spoiled import Sound, spoiled
from tests.exchange.xlsforms import book
from tests.services.test_edition_imports import workbook

PACK = "type | name | label::ไทย (th) | label::English (en)\n" + "\n".join(
    f"text | q{n} | คำ {n} | Words {n}" for n in range(1, 8)
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    folder = tmp_path_factory.mktemp("packs")
    pack = book(folder / "a.xlsx", survey=PACK, settings="form_id\nsdq-self")
    return Sound({"wording": pack.read_bytes(), "cut-offs": workbook(folder).read_bytes()})


@pytest.mark.parametrize(("kind", "brings"), [("wording", "wording"), ("cut-offs", "cutoffs")])
def test_a_sound_pack_comes_in(school, sound, tmp_path, kind, brings):
    (tmp_path / "a.xlsx").write_bytes(sound[kind])
    incoming = school.forms.look(tmp_path / "a.xlsx")
    assert (incoming.brings, incoming.sound) == (brings, True)


@pytest.mark.parametrize("kind", ["wording", "cut-offs"])
@settings(suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_a_spoiled_pack_comes_in_whole_or_is_refused_in_a_sentence(
    school, sound, tmp_path, kind, seed
):
    path = tmp_path / "a.xlsx"
    path.write_bytes(spoiled(sound[kind], seed))
    for wording in (True, False):
        try:
            incoming = school.forms.look(path, wording=wording)
        except CareError as told:
            said = str(told)
            assert said
            assert "Error" not in said
            continue
        assert incoming.sound or all(each.message for each in incoming.problems)
        if incoming.sound and incoming.words is not None:
            assert incoming.words.keys() <= incoming.form.by_id.keys()
            school.forms.take_in(incoming, "invented leave")
            school.forms.remove_pack(school.forms.packs()[0].id)
