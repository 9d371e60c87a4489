"""Reports of attendance and results, and of addresses that are in no list."""

from collections.abc import Callable

from careapp.domain.people import Pupil
from careapp.reports.address_tables import addresses
from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.reports.report_card_tables import report_cards
from careapp.services.addresses import Address, unmatched
from careapp.services.desk import Desk
from careapp.services.record_reports import place_of_report
from careapp.services.report_kinds import Wanted
from careapp.store import report_cards as store_report_cards

Build = Callable[[str, Wanted, list[Pupil]], Report]


def report_card_report(desk: Desk, heading_of: Callable[[Wanted], Heading]) -> Build:
    """What makes the report of a term; who may have it is settled before."""

    def build(name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        ids = [each.student.id for each in pupils]
        found = store_report_cards.of_terms(desk.db, [wanted.term.id], ids)
        cards = {student: card for (student, _), card in found.items()}
        return report_cards(heading_of(wanted), pupils, cards)

    return build


def address_report(heading_of: Callable[[Wanted], Heading]) -> Build:
    """What makes the list of children whose address is in no list of places."""

    def build(name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        written = (
            (s.id, Address(s.subdistrict, s.district, s.province, s.postal_code))
            for s in (each.student for each in pupils)
        )
        doubts: dict[str, str] = {**unmatched(written)}
        return addresses(heading_of(wanted), pupils, doubts, place_of_report(wanted, pupils))

    return build
