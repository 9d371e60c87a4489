"""What a form says, as the lines that `careapp forms score` writes."""

from hypothesis import strategies as st

from careapp.forms.loader import library
from careapp.forms.scoring import score

LIBRARY = library()


def lines(form_id, answers, sex=None, age=None):
    """(scale, score, band, flags) of each scale, in order; an answer of None is not given."""
    given = {item: value for item, value in answers.items() if value is not None}
    form = LIBRARY.form(form_id)
    assert all(form.item(item).accepts(value) for item, value in given.items())
    found = score(form, LIBRARY.edition(form_id), given, sex=sex, age=age)
    return [(each.scale, each.score, each.band, ";".join(each.flags)) for each in found]


def sheets(names, values):
    """Answers to all of `names`, mostly complete, often at the ends of the scale, some missing."""
    low, high = values[0], values[-1]
    one = st.sampled_from(values)
    with_holes = st.sampled_from((*values, *values, *values, None))
    every = [
        st.just(dict.fromkeys(names, low)),
        st.just(dict.fromkeys(names, high)),
        st.just(dict.fromkeys(names)),
        st.fixed_dictionaries(dict.fromkeys(names, one)),
        st.fixed_dictionaries(dict.fromkeys(names, with_holes)),
        st.fixed_dictionaries(dict.fromkeys(names, st.sampled_from((low, low, low, *values)))),
        st.fixed_dictionaries(dict.fromkeys(names, st.sampled_from((*values, high, high, high)))),
    ]
    return st.one_of(every)


def numbered(prefix, count):
    return [f"{prefix}{n}" for n in range(1, count + 1)]


def first_band_from(points, table):
    """`table`: the lowest score of each band, low to high."""
    return [name for lowest, name in table if points >= lowest][-1]
