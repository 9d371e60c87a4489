"""Every report as plain tables: from children and their results to a `Report`, without files."""

from careapp.reports.completeness_tables import chase, completeness
from careapp.reports.eq_tables import Answered, eq_class, eq_school
from careapp.reports.growth_tables import growth
from careapp.reports.home_visit_tables import home_visits_class, home_visits_school
from careapp.reports.measurements import Measured
from careapp.reports.people_tables import class_list, headcount
from careapp.reports.plan_tables import Planned, plans
from careapp.reports.poverty_tables import poverty
from careapp.reports.screening_tables import screening_class, screening_grade, screening_school
from careapp.reports.sdq_tables import sdq_class, sdq_school
from careapp.reports.student_sheets import StudentPaper, screening_student, ticked
from careapp.reports.visits import Visits

__all__ = [
    "Answered",
    "Measured",
    "Planned",
    "StudentPaper",
    "Visits",
    "chase",
    "class_list",
    "completeness",
    "eq_class",
    "eq_school",
    "growth",
    "headcount",
    "home_visits_class",
    "home_visits_school",
    "plans",
    "poverty",
    "screening_class",
    "screening_grade",
    "screening_school",
    "screening_student",
    "sdq_class",
    "sdq_school",
    "ticked",
]
