"""How values are written on paper."""

from decimal import Decimal

import pytest

from careapp.reports.values import sign, written


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (0, "count", "–"),
        (12, "count", "12"),
        (None, "count", "–"),
        (None, "percent", "–"),
        (Decimal("7.0"), "percent", "7.0"),
        (Decimal("100.0"), "percent", "100.0"),
        (0, "number", "0"),
        (1300, "number", "1,300"),
        (12345, "count", "12,345"),
        ("2569", "text", "2569"),
        (2569, "id", "2569"),
        (None, "number", "–"),
        (None, "text", ""),
        ("", "count", ""),
        ("0012", "id", "0012"),
    ],
)
def test_values_by_kind(value, kind, text):
    assert written(value, kind) == text


def test_thai_digits_are_for_people_and_never_in_an_id():
    assert written(Decimal("33.3"), "percent", thai_digits=True) == "๓๓.๓"
    assert written("24/11/2569", "date", thai_digits=True) == "๒๔/๑๑/๒๕๖๙"
    assert written("0012", "id", thai_digits=True) == "0012"


def test_a_sign_stands_beside_scores_and_groups_alone():
    assert sign("number", "problem") == "■"
    assert sign("group", "at_risk") == "▲"
    assert sign("count", "problem") == ""
    assert sign("group", "muted") == ""
