"""Partners in words: kinds, and what they are named in."""

from collections.abc import Collection, Iterable, Sequence

from careapp.domain.partners import Partner, partner_kinds
from careapp.i18n import language, translate


def kind_word(kind: str) -> str:
    """`หน่วยงานของรัฐ`"""
    return partner_kinds().word(kind, language())


def kinds() -> Sequence[tuple[str, object]]:
    """All kinds, to choose from: words and id."""
    return [(kind_word(each), each) for each in partner_kinds().words]


def offered(partners: Iterable[Partner], chosen: Collection[str]) -> Sequence[tuple[str, str]]:
    """To choose any of, by id and name: those that help now, and those that are chosen already."""
    return [(each.id, each.name) for each in partners if each.active or each.id in chosen]


def kinds_source() -> str:
    """Where the list of kinds is from."""
    said = partner_kinds().source[language()]
    return translate("Partners", "Kinds: {source}").format(source=said)


def use_word(what: str) -> str:
    """What a partner is named in."""
    words = {
        "referral": translate("Partners", "Referral"),
        "activity": translate("Partners", "Activity"),
        "conference": translate("Partners", "Case conference"),
        "plan": translate("Partners", "Care plan"),
    }
    return words.get(what, what)


def use_place(what: str) -> tuple[str, str]:
    """The place that opens it, and by which name it is asked for there."""
    places = {
        "referral": ("referrals", "referral"),
        "activity": ("activities", "activity"),
        "conference": ("plans", "plan"),
        "plan": ("plans", "plan"),
    }
    return places[what]


def times(count: int) -> str:
    """In how many things one is named; "" for none."""
    return translate("Partners", "%n time(s)", count) if count else ""


def contact(partner: Partner) -> str:
    """`คุณสมมติ (พยาบาล)`"""
    if partner.contact and partner.position:
        return f"{partner.contact} ({partner.position})"
    return partner.contact or partner.position
