"""The report of a year's teams: from the rows to the paper behind the school's order."""

from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.reports.team_tables import Appointed, teams
from careapp.services.desk import Desk
from careapp.services.report_kinds import Wanted
from careapp.store import teams as store_teams


def team_report(desk: Desk, wanted: Wanted, heading: Heading) -> Report:
    """The teams of the year of the term that is asked for; who may have it is settled before."""
    year = wanted.term.year
    members = store_teams.members(desk.db, year)
    return teams(heading, Appointed(store_teams.order(desk.db, year), members))
