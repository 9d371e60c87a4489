"""Whatever a survey says: it is refused in words, or it goes out again and converts."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from careapp import i18n
from careapp.exchange import xlsform
from tests.exchange.xlsforms import LIBRARY, again, converted, told

OPEN = {"begin group": "end group", "begin_repeat": "end_repeat", "begin repeat": "end repeat"}
TYPES = (
    "text", "integer", "decimal", "date", "note", "calculate", "image", "text", "select_one l",
    "select_multiple l", "select_one l or_other", "select_multiple l or_other", "select1 l",
    "range", "acknowledge", "start", "Text", *OPEN,
)  # fmt: skip
ODD_TYPES = ("select_one x", "geopoint", "", "end group", "begin group", "rank l", 7)
ODD_NAMES = ("q0", "my name", "student", "2x", None, 3)
LABELS = (
    "One",
    "สอง",
    "Three ${q0}",
    "Four ${ q1 }: ${q0}",
    "=1+1",
    4,
    2.5,
    True,
    "two\nlines",
    "<b> & 'c'",
)
# What else a row may say: first what is understood, then what is not.
COLUMNS = {
    "label::English (en)": (("English",), ()),
    "label::ไทย (th)": (("ไทย",), ()),
    "hint": (("Look", "Look ${q1}"), ("${no}",)),
    "required": (("yes", "no", "true()", "${q0} = 1", True), ()),
    "relevant": (
        ("${q0} = '1'", "${q1} > 2 and ${q0} != ''", "selected(${ q2 }, 'p')"), ("${", "/a/b"),
    ),
    "constraint": ((". > 1", ".>=1 and .<=5", ". >= 1 and . <= 5", "(. < 2) and . >= 1"), ("1 +",)),
    "constraint_message": (("No",), ()),
    "calculation": (("1 + 1", "${q0} * 2", "if(${q1} = 1, 'x', 'y')"), ("pulldata('a')",)),
    "choice_filter": (("area = ${q0}", "name = 'p'"), ()),
    "appearance": (("minimal", "field-list", "shiny"), ("search('x')",)),
    "read_only": (("yes",), ()),
    "default": (
        ("5", "text", "today()", "p", "p q", "1 + 1", "${q0}", "a - b", "it's (so)", "2024-01-02"),
        ("${no}", "pulldata('a')"),
    ),
    "parameters": (("start=1 end=9 step=2",), ()),
    "repeat_count": (("3",), ()),
    "mine": (("remark",), ()),
}  # fmt: skip


@st.composite
def surveys(draw):
    """Rows of a survey; one in a while is not as it should be."""
    odd = draw(st.booleans())
    rows, open_ = [], []
    for at in range(draw(st.integers(3, 9))):
        kind = draw(st.sampled_from(ODD_TYPES if odd and draw(_SELDOM) else TYPES))
        if kind in OPEN:
            if "repeat" in kind and any("repeat" in each for each in open_):
                continue
            open_.append(OPEN[kind])
        name = draw(st.sampled_from(ODD_NAMES)) if odd and draw(_SELDOM) else f"q{at}"
        rows.append([kind, name, draw(st.sampled_from(LABELS)), *_rest(draw, odd)])
        if open_ and kind not in OPEN and draw(st.booleans()):
            rows.append([open_.pop()])
    if open_:
        rows.append(["text", "last", "Last"])
    return rows + [[each] for each in reversed(open_)]


def _rest(draw, odd):
    for known, strange in COLUMNS.values():
        cells = strange if odd and strange and draw(_SELDOM) else known
        yield draw(st.sampled_from(cells)) if draw(_SELDOM) else None


_SELDOM = st.integers(0, 6).map(lambda number: number == 6)
CHOICE = st.tuples(
    st.sampled_from(("l", "l", "m")), st.sampled_from(("p", "q", 1, "o.k", "01")),
    st.sampled_from(("Yes", "ไม่", None, 5)), st.sampled_from((None, "north", 4)),
)  # fmt: skip
SETTINGS = st.tuples(
    st.sampled_from((None, "A form", 12)), st.sampled_from((None, "f_1", "f-2", "x.y", "My Form")),
    st.sampled_from((None, 3, "v2", "2024-01-02", 2.0)), st.sampled_from((None, "https://x")),
)  # fmt: skip


def write(path, **sheets):
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)


@given(surveys(), st.lists(CHOICE, max_size=4, unique_by=lambda choice: choice[:2]), SETTINGS)
def test_any_survey_is_refused_in_words_or_goes_out_again(rows, choices, settings):
    i18n.use_language("en")
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "in.xlsx", Path(folder) / "out.xlsx"
        write(
            path, survey=[("type", "name", "label", *COLUMNS), *rows],
            choices=[("list_name", "name", "label", "area"), ("l", "z", "Z"), *choices],
            settings=[("form_title", "form_id", "version", "submission_url"), settings],
        )  # fmt: skip
        found = xlsform.read(path, LIBRARY.growth)
        assert found.sound == (not told(found))
        assert all(each.sheet for each in found.problems), found.problems
        if found.sound:
            back = again(out, found.form, found.cutoffs)
            assert told(back) == []
            assert back.form == found.form
            assert converted(out)
