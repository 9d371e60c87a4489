"""An invented growth standard that looks invented: every line is a round number of its own, and no
child was ever measured for it."""

from openpyxl import Workbook

HEADS = ("index", "sex", "age_months", "height_cm", "-2 SD", "-1.5 SD", "+1.5 SD", "+2 SD", "+3 SD")
NEEDED = {
    "weight_for_height": (-2, -1.5, 1.5, 2, 3),
    "height_for_age": (-2, -1.5, 1.5, 2),
    "weight_for_age": (-2, -1.5, 1.5, 2),
}
ABOUT = (("source", "Invented for tests"), ("edition", "Invented 1"), ())


def invented(months=range(72, 90), heights=range(100, 131)):
    """Weights of 10 20 30 40 50 kg and heights of 100 110 120 130 cm, a little more each row."""
    for sex, more in (("male", 0), ("female", 1)):
        for month in months:
            step = (month - 72) / 10 + more
            yield ("weight_for_age", sex, month, None, *(each + step for each in (10, 20, 30, 40)))
            tall = (each + step for each in (100, 110, 120, 130))
            yield ("height_for_age", sex, month, None, *tall)
        for height in heights:
            weights = (each + (height - 100) + more for each in (10, 20, 30, 40, 50))
            yield ("weight_for_height", sex, None, height, *weights)


def table(*, about=ABOUT, heads=HEADS, rows=None):
    return [*about, heads, *(invented() if rows is None else rows)]


def book(path, **changes):
    made = Workbook()
    for row in table(**changes):
        made.active.append(row)
    made.save(path)
    return path


def text(path, **changes):
    lines = (
        ",".join("" if each is None else f"{each}" for each in row) for row in table(**changes)
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
