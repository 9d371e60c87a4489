"""Every report as plain tables: from children and their results to a `Report`, without files."""

from careapp.reports.completeness_tables import chase, completeness
from careapp.reports.people_tables import class_list, headcount
from careapp.reports.screening_tables import screening_class, screening_grade, screening_school
from careapp.reports.sdq_tables import sdq_class, sdq_school
from careapp.reports.student_sheets import StudentPaper, screening_student, ticked

__all__ = [
    "StudentPaper",
    "chase",
    "class_list",
    "completeness",
    "headcount",
    "screening_class",
    "screening_grade",
    "screening_school",
    "screening_student",
    "sdq_class",
    "sdq_school",
    "ticked",
]
