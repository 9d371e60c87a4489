"""The words that the program is started with."""

from pathlib import Path

import pytest

from careapp import app


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        ([], None),
        (["open", "ก.careapp"], "ก.careapp"),
        (["ก.careapp"], "ก.careapp"),
        (["x.CAREPACKAGE"], "x.CAREPACKAGE"),
    ],
)
def test_the_window_opens_what_it_is_given_or_what_is_dropped_on_its_picture(
    words, opened, monkeypatch
):
    asked = []
    monkeypatch.setattr(app, "open_window", lambda what, *_: asked.append(what) or 0)
    assert app.run(words) == 0
    assert asked == [Path(opened) if opened else None]


def test_another_word_is_a_command(capsys):
    with pytest.raises(SystemExit) as ended:
        app.run(["x.xlsx"])
    assert ended.value.code == 2
