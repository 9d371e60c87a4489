"""What the numbers of attendance and results are called, and what is said of wrong ones."""

from collections.abc import Mapping

from careapp.domain.report_cards import Code, Field, Finding, limit
from careapp.i18n import translate


def field_words(field: Field) -> str:
    """The whole name of a number."""
    words: Mapping[Field, str] = {
        "days_open": translate("ReportCards", "Days school was open"),
        "days_absent": translate("ReportCards", "Days absent"),
        "days_late": translate("ReportCards", "Days late"),
        "gpa": translate("ReportCards", "GPA of the term"),
        "count_0": translate("ReportCards", "Subjects with 0"),
        "count_r": translate("ReportCards", "Subjects with ร (incomplete)"),
        "count_ms": translate("ReportCards", "Subjects with มส (not allowed to sit the exam)"),
        "count_mp": translate("ReportCards", "Activities with มผ (not passed)"),
    }
    return words[field]


def heading(field: Field) -> str:
    """What fits above a column."""
    words: Mapping[Field, str] = {
        "days_open": translate("ReportCards", "Open"),
        "days_absent": translate("ReportCards", "Absent"),
        "days_late": translate("ReportCards", "Late"),
        "gpa": translate("ReportCards", "GPA"),
        "count_0": "0",
        "count_r": "ร",
        "count_ms": "มส",
        "count_mp": "มผ",
    }
    return words[field]


def said(finding: Finding) -> str:
    """The sentence of a fault or a doubt."""
    words: Mapping[Code, str] = {
        "range": translate("ReportCards", "{field}: from 0 to {most}."),
        "absent_over_open": translate("ReportCards", "More days absent than school was open."),
        "late_over_open": translate("ReportCards", "More days late than school was open."),
        "unusual_open": translate("ReportCards", "An unusual number of days for a term."),
        "absent_half": translate("ReportCards", "Absent on more than half of the days."),
        "late_and_absent": translate("ReportCards", "Absent and late make more days than open."),
        "gpa_zero": translate("ReportCards", "A GPA of 0: none yet, or really 0?"),
        "many_counts": translate("ReportCards", "Very many subjects that were not passed."),
    }
    most = format(limit(finding.field), ".2f" if finding.field == "gpa" else ".0f")
    return words[finding.code].format(field=field_words(finding.field), most=most)
