"""Partners and teams as scenes."""

from careapp.domain.partners import Partner
from careapp.domain.people import Staff
from careapp.services.holder_keys import Elsewhere
from careapp.services.role_keys import Holders
from careapp.services.sealed_notes import OpenedNote, SealedPage
from careapp.ui.screens.conference_dialog import ConferenceDialog
from careapp.ui.screens.team_member import MemberDialog
from tests.ui import full_plans, full_schools
from tests.ui.scenes import scene


@scene("partners")
def partners(tour):
    """The directory: empty, or with ten partners."""
    tour.open("partners")
    tour.screen("partners").show_tab("directory")
    tour.settle()
    yield


@scene("partner", least=60)
def partner(tour):
    """One that was asked to help four children."""
    tour.open("partners")
    screen = tour.screen("partners")
    named = max(screen.listing.rows, key=lambda row: row.count)
    screen.show_partner(named.partner.id)
    tour.settle()
    yield
    screen.show_directory()
    tour.settle()


@scene("partner-new")
def partner_new(tour):
    tour.open("partners")
    screen = tour.screen("partners")
    screen._show_form(Partner("", "", ""), None)
    screen.form.banner.show_error("เลือกว่าเป็นภาคีเครือข่ายกลุ่มใด")
    tour.settle()
    yield
    screen.show_directory()
    tour.settle()


@scene("teams")
def teams(tour):
    """The teams of a year: empty, or with all of them."""
    tour.open("partners")
    tour.screen("partners").show_tab("teams")
    tour.settle()
    yield
    tour.screen("partners").show_directory()
    tour.settle()


@scene("team-member", least=60)
def team_member(tour):
    tour.open("partners")
    screen = tour.screen("partners")
    screen.show_tab("teams")
    tour.settle()
    screen.teams._ask("do", "add", None)
    tour.settle()
    yield
    screen.teams.findChild(MemberDialog).reject()
    screen.show_directory()
    tour.settle()


@scene("plan-conferences", least=60)
def plan_conferences(tour):
    """Down a plan that is due: the conferences, and the result then and now."""
    tour.open("plans")
    screen = tour.screen("plans")
    screen.show_one(screen.board.board.of("due")[0].life.plan.id)
    tour.settle()
    screen.page.ensureWidgetVisible(screen.page.extras.change)
    tour.settle()
    yield
    screen.show_board()
    tour.settle()


@scene("plan-conference", least=60)
def plan_conference(tour):
    """One that is written down."""
    tour.open("plans")
    screen = tour.screen("plans")
    screen.show_one(screen.board.board.of("due")[0].life.plan.id)
    tour.settle()
    screen.page.extras.ask_conference(screen.page.extras.conferences.shown[0])
    tour.settle()
    yield
    screen.page.findChild(ConferenceDialog).reject()
    screen.show_board()
    tour.settle()


@scene("plan-sealed", least=60)
def plan_sealed(tour):
    """The sealed notes of a plan, as the guidance teacher of an encrypted school sees them."""
    tour.open("plans")
    screen = tour.screen("plans")
    screen.show_one(screen.board.board.of("due")[0].life.plan.id)
    tour.settle()
    card, whole = screen.page.extras.sealed, screen.page.whole
    holder = Staff("g", "นางสาวแนะแนว สมมติ", login="g")
    other = Staff("h", full_schools.LONG_TEACHER, login="h")
    day, damaged = tour.term.start, "บันทึกปิดผนึกนี้ถูกแก้ไขหรือเสียหาย จึงเปิดไม่ได้ ให้ลองดูจากข้อมูลสำรอง"
    notes = (
        OpenedNote("1", day, "g", full_plans.STORY), OpenedNote("2", day, "g", fault=damaged),
    )  # fmt: skip
    digits = "4821 7730 1925 6604 1182 9035"
    away = (
        Elsewhere("h@1", other, full_schools.LONG_TEACHER, digits),
        Elsewhere("h@2", other, "", digits),
    )
    holders = Holders((holder,), (other,), recovery=True, mine=True, elsewhere=away)
    page = SealedPage(whole.life.plan.id, 2, "open", holders, notes, lambda text: text)
    card.show_page(page, {"g": holder.name}, "")
    tour.settle()
    screen.page.ensureWidgetVisible(card)
    tour.settle()
    yield
    screen.show_board()
    tour.settle()


def _shut(tour, asking):
    """On another laptop, where the guidance teacher cannot open the notes yet."""
    tour.open("plans")
    screen = tour.screen("plans")
    screen.show_one(screen.board.board.of("due")[0].life.plan.id)
    tour.settle()
    card, whole = screen.page.extras.sealed, screen.page.whole
    holder = Staff("g", "นางสาวแนะแนว สมมติ", login="g")
    digits = "4821 7730 1925 6604 1182 9035"
    holders = Holders((holder,), (), recovery=False, mine=False, asking=asking, spoken=digits)
    card.show_page(SealedPage(whole.life.plan.id, 2, "shut", holders), {}, "")
    tour.settle()
    screen.page.ensureWidgetVisible(card)
    tour.settle()
    yield
    screen.show_board()
    tour.settle()


@scene("plan-sealed-ask", least=60)
def plan_sealed_ask(tour):
    yield from _shut(tour, "ask")


@scene("plan-sealed-asked", least=60)
def plan_sealed_asked(tour):
    yield from _shut(tour, "asked")
