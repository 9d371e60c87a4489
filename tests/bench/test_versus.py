"""Head to head: the three programs come to the same, so that their seconds can be compared."""

import csv
from collections import Counter

import openpyxl
import pytest

from careapp.bench import versus
from careapp.bench.ground import Ground
from careapp.bench.sheets import weighed

pytestmark = pytest.mark.long

CHILDREN = 24
OTHERS = ["pandas", "libreoffice"]
BANDS = {"normal": "ปกติ", "at_risk": "เสี่ยง", "problem": "มีปัญหา",
         "strength": "ปกติ", "no_strength": "มีปัญหา"}  # fmt: skip
SCALES = {"emotional": "emo", "conduct": "con", "hyperactivity": "hyp", "peer": "peer",
          "prosocial": "pro", "total": "total"}  # fmt: skip
SEXES = {"male": "ช", "female": "ญ"}
FIRST, LAST, FIRST_TO_LAST_BUT_ONE = slice(1), slice(-1, None), slice(-1)


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    made = Ground(tmp_path_factory.mktemp("versus"), CHILDREN, lambda words: None)
    yield made
    made.close()


@pytest.fixture(scope="module")
def left(ground):
    """What every program leaves of every piece of work, by work and name."""
    works = {
        "roster": versus.roster_entrants(ground),
        "class-list": versus.class_list_entrants(ground),
        "school-counted": versus.school_counted_entrants(ground),
    }
    for entrants in works.values():
        for each in entrants.values():
            weighed(ground, each.words)
    return {work: {name: each.out for name, each in entrants.items()}
            for work, entrants in works.items()}  # fmt: skip


def of(left, work, name):
    if name not in left[work]:
        pytest.skip(f"{name} is not here")
    return left[work][name]


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def cells(path, sheets):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    found = [
        list(row) for each in book.worksheets[sheets] for row in each.iter_rows(values_only=True)
    ]
    book.close()
    return found


def test_careapp_reads_every_child_of_the_list(left):
    assert len(read_csv(left["roster"]["careapp"])) == CHILDREN


def test_pandas_reads_the_same_children_in_the_same_classes(left):
    theirs = of(left, "roster", "pandas")
    assert read_csv(theirs) == read_csv(left["roster"]["careapp"])


def test_libreoffice_reads_the_same_children(left):
    _, _, *rows = read_csv(of(left, "roster", "libreoffice"))
    theirs = [[row[0], row[6], row[7], f"{row[1]}/{row[2]}"] for row in rows]
    assert theirs == read_csv(left["roster"]["careapp"])


@pytest.mark.parametrize("name", OTHERS)
def test_the_class_list_has_the_same_cells(left, name):
    def words(path, sheets):
        rows = cells(path, sheets)
        return [[str(each) for each in row if each not in (None, "")] for row in rows if any(row)]

    ours = words(left["class-list"]["careapp"], FIRST_TO_LAST_BUT_ONE)
    assert len(ours) > CHILDREN
    assert words(of(left, "class-list", name), FIRST) == ours


def our_counts(left):
    """By scale, group and sex, from the tidy sheet."""
    rows = cells(left["school-counted"]["careapp"], LAST)
    found = Counter()
    for _, row, band, sex, n, *_ in rows:
        scale = str(row).removeprefix("teacher:")
        if scale in SCALES and band in BANDS and sex in SEXES:
            found[SCALES[scale], BANDS[band], SEXES[sex]] += n
    return +found


def test_pandas_counts_the_same(left):
    (_, _, *sexes), *rows = cells(of(left, "school-counted", "pandas"), FIRST)
    theirs = Counter()
    for band, scale, *numbers in rows:
        for sex, n in zip(sexes, numbers, strict=True):
            theirs[SCALES[scale], BANDS[band], sex] += n or 0
    assert our_counts(left).total() == CHILDREN * len(SCALES)
    assert +theirs == our_counts(left)


def test_libreoffice_counts_the_same(left):
    (_, _, _, *bands), *rows = cells(of(left, "school-counted", "libreoffice"), LAST)
    theirs = Counter()
    for _, sex, scale, *numbers in rows:
        for band, n in zip(bands, numbers, strict=True):
            theirs[scale, band, sex] += n
    assert +theirs == our_counts(left)
