"""Makes resources/growth/who-2007.csv, the WHO growth reference of 2007 for 5 to 19 years, from the
PyPI package pygrowthstandards (MIT); run again only for a new version.

    python installer/growth.py           with pygrowthstandards==0.1.3 installed, best in a venv

The package has the months 61 to 228. The rows for month 60 are those of WHO's own table.
"""

import csv
import importlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "growth" / "who-2007.csv"
_DATA = Path("data") / "pygrowthstandards_1.1.parquet"
_INDEXES = {"body_mass_index": "bmi", "stature": "height"}
_SEXES = {"M": "male", "F": "female"}
_MONTH = 30.4375  # days
_MONTH_60 = {
    ("bmi", "male"): ("-0.7151", "15.2679", "0.08366"),
    ("bmi", "female"): ("-0.8702", "15.2453", "0.09646"),
    ("height", "male"): ("1.0000", "109.7265", "0.04156"),
    ("height", "female"): ("1.0000", "109.0725", "0.04346"),
}
Row = tuple[str, str, int, str, str, str]


def rows() -> Iterator[Row]:
    """What is measured, sex, completed months, and the L, M and S of WHO."""
    found = importlib.util.find_spec("pygrowthstandards")
    if found is None or found.origin is None:
        raise SystemExit("pip install pygrowthstandards==0.1.3")
    pandas = importlib.import_module("pandas")  # comes with the package
    data = pandas.read_parquet(Path(found.origin).parent / _DATA)
    data = data[(data.source == "who") & (data.name == "growth") & (data.x_var_type == "age")]
    for each in data.itertuples():
        if index := _INDEXES.get(each.measurement_type):
            month = round(each.x / _MONTH)
            yield (index, _SEXES[each.sex], month,
                   f"{each.l:.4f}", f"{each.m:.4f}", f"{each.s:.5f}")  # fmt: skip
    for (index, sex), lms in _MONTH_60.items():
        yield (index, sex, 60, *lms)


def main() -> None:
    found = sorted(rows())
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("index", "sex", "month", "l", "m", "s"))
        writer.writerows(found)
    print(f"{len(found)} rows, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
