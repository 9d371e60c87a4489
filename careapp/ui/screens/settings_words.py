"""The parts of a school's settings: what they are called, and who may change something in them."""

from collections.abc import Mapping

from careapp.domain.access import Action
from careapp.i18n import translate

NEEDED: Mapping[str, Action | None] = {
    **dict.fromkeys(("school", "terms", "calendar", "signers", "letters"), Action.MANAGE_SCHOOL),
    **dict.fromkeys(("library", "forms", "safety", "small"), Action.MANAGE_SCHOOL),
    "people": Action.MANAGE_ACCOUNTS,
    "personal": Action.REVIEW_RETENTION,
    "backup": Action.BACK_UP,
    "keys": Action.REKEY,
    "looks": Action.READ_LOG,
    "computer": None,
}


def words() -> Mapping[str, tuple[str, str]]:
    """Each part's name and what is found there, in their order."""
    about = _about()
    return {id_: (name, about[id_]) for id_, name in _names().items()}


def _names() -> Mapping[str, str]:
    return {
        "school": translate("SettingsScreen", "School"),
        "terms": translate("SettingsScreen", "Terms"),
        "calendar": translate("SettingsScreen", "Calendar"),
        "signers": translate("SettingsScreen", "Signatures and papers"),
        "letters": translate("SettingsScreen", "Letters"),
        "library": translate("SettingsScreen", "Forms"),
        "forms": translate("SettingsScreen", "Cut-offs"),
        "safety": translate("SettingsScreen", "Hotlines"),
        "people": translate("SettingsScreen", "People and accounts"),
        "personal": translate("SettingsScreen", "Personal data"),
        "small": translate("SettingsScreen", "Small school"),
        "backup": translate("SettingsScreen", "Backup and check"),
        "keys": translate("SettingsScreen", "New keys"),
        "looks": translate("SettingsScreen", "Log of use"),
        "computer": translate("SettingsScreen", "This computer"),
    }


def _about() -> Mapping[str, str]:
    return {
        "school": translate("SettingsScreen", "Name, codes, address"),
        "terms": translate("SettingsScreen", "First, last and count days"),
        "calendar": translate("SettingsScreen", "Deadlines of the school year"),
        "signers": translate("SettingsScreen", "Who signs under reports"),
        "letters": translate("SettingsScreen", "Texts of memos and letters, emblem"),
        "library": translate("SettingsScreen", "Own forms, wording, XLSForm"),
        "forms": translate("SettingsScreen", "By which norms; added dimensions"),
        "safety": translate("SettingsScreen", "Shown when there may be danger"),
        "people": translate("SettingsScreen", "Roles, classes, passwords"),
        "personal": translate("SettingsScreen", "Purposes, years, review, research"),
        "small": translate("SettingsScreen", "Joined classes, several roles"),
        "backup": translate("SettingsScreen", "Copies, and is all sound?"),
        "keys": translate("SettingsScreen", "After a laptop was lost or left"),
        "looks": translate("SettingsScreen", "Who saw, printed, saved what"),
        "computer": translate("SettingsScreen", "Language, text, colours, lock"),
    }
