"""Packs as they were read, for the tests of a district's desk: small, and without a workbook."""

import hashlib
from datetime import date

from careapp.domain.submissions import Count, Cover, Pack, Problem, Received, Seal
from careapp.services.packs import ReadPack

CODES = ("42010001", "42010002", "42010003")
TERM = "2569/1"
SEXES = ("male", "female", "total")


def counts(boys=10, girls=12, at_risk=(6, 5), problem=(0, 0), extra=()):
    """A school of one grade, everybody screened; a None masks the group of that sex and both."""

    def number(report, grade, row, column, pair):
        both = None if None in pair else sum(pair)
        return [
            Count(report, grade, row, column, sex, n)
            for sex, n in zip(SEXES, (*pair, both), strict=True)
        ]

    there = (boys, girls)
    normal = tuple(
        None if None in parts else all_ - sum(parts)
        for all_, *parts in zip(there, at_risk, problem, strict=True)
    )
    rows = [
        *number("headcount", "ป.1", "ป.1", "all", there),
        *number("headcount", "", "school", "all", there),
        *number("screening-school", "", "school", "all", there),
        *number("screening-school", "", "school", "screened", there),
        *number("screening-school", "", "school", "waiting", (0, 0)),
    ]
    for report, grade in (("screening-school", ""), ("screening-grade", "ป.1")):
        for scale in ("learning", "overall"):
            groups = (("normal", normal), ("at_risk", at_risk), ("problem", problem))
            for band, pair in groups:
                rows += number(report, grade, scale, band, pair)
    return (*rows, *extra)


def pack(code=CODES[0], version=1, term=TERM, name="", numbers=None):
    cover = Cover(
        code, name or f"โรงเรียนบ้านตัวอย่าง {code[-1]}", "สพป.สมมติ เขต 1", term, version,
        date(2026, 10, 12), date(2026, 6, 10), "1",
    )  # fmt: skip
    return Pack(cover, numbers if numbers is not None else counts())


def as_read(made, key=b"k" * 32, problems=(), file=""):
    """A pack as `read_pack` gives it; its bytes say what it is."""
    content = repr((made.cover, made.counts, key)).encode()
    checksum = hashlib.sha256(content).hexdigest()
    digest = hashlib.sha256(repr((made.cover, made.counts)).encode()).hexdigest()
    term = made.cover.term.replace("/", "-")
    name = file or f"{made.cover.code}-{term}-v{made.cover.version}.xlsx"
    seal = Seal(digest, key, b"s" * 64)
    return ReadPack(name, content, Received(checksum, made, seal, tuple(problems)))


def unread(fault, file="42010001-2569-1-v1.xlsx", content=b"%PDF"):
    checksum = hashlib.sha256(content).hexdigest()
    return ReadPack(file, content, Received(checksum, None, None, (Problem(fault),)))
