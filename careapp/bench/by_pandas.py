"""What pandas does in `careapp.bench.versus`, as whoever knows it would write it down; nothing of
careapp: `python by_pandas.py roster|class-list|school-counted SOURCE OUT`, by a Python with pandas.
"""

import sys

import pandas as pd  # type: ignore[import-not-found,import-untyped,unused-ignore]

_SCALES = {
    "emotional": (3, 8, 13, 16, 24), "conduct": (5, 7, 12, 18, 22),
    "hyperactivity": (2, 10, 15, 21, 25), "peer": (6, 11, 14, 19, 23),
    "prosocial": (1, 4, 9, 17, 20),
}  # fmt: skip
_REVERSED = (7, 11, 14, 21, 25)


def roster(source: str, out: str) -> None:
    """The id, the name and the class of every child."""
    table = pd.read_excel(source, header=1, dtype=str)
    table["class"] = table["ชั้น"] + "/" + table["ห้อง"]
    table[["เลขประจำตัวนักเรียน", "ชื่อ", "นามสกุล", "class"]].to_csv(out, index=False, header=False)


def class_list(source: str, out: str) -> None:
    """The same cells as a workbook."""
    table = pd.read_csv(source, header=None, dtype=str, keep_default_na=False)
    table.to_excel(out, index=False, header=False)


def school_counted(source: str, out: str) -> None:
    """Scores, then how many boys and girls are in each group of each scale."""
    table = pd.read_excel(source, sheet_name="SDQ", usecols=range(29))
    items = {n: 2 - table[f"q{n}"] if n in _REVERSED else table[f"q{n}"] for n in range(1, 26)}
    scores = {scale: sum(items[n] for n in numbers) for scale, numbers in _SCALES.items()}
    scores["total"] = sum(scores[scale] for scale in list(_SCALES)[:4])
    tops = {"emotional": (3, 4), "conduct": (3, 4), "hyperactivity": (5, 6), "peer": (5, 6),
            "total": (15, 17)}  # fmt: skip
    counted = []
    for scale, score in scores.items():
        if scale == "prosocial":
            bands = (score >= 4).map({True: "strength", False: "no_strength"})
        else:
            low, high = tops[scale]
            named = ["normal", "at_risk", "problem"]
            bands = pd.cut(score, [-1, low, high, 99], labels=named).astype(str)
        found = pd.crosstab(bands, table["เพศ"])
        found.insert(0, "scale", scale)
        counted.append(found)
    pd.concat(counted).to_excel(out)


if __name__ == "__main__":
    {"roster": roster, "class-list": class_list, "school-counted": school_counted}[sys.argv[1]](
        *sys.argv[2:]
    )
