"""The parts of a district's settings: what they are called, and who may change them."""

from collections.abc import Mapping

from careapp.domain.access import Action
from careapp.i18n import translate

NEEDED: Mapping[str, Action | None] = {
    "district": Action.MANAGE_SCHOOL,
    "signers": Action.KEEP_DISTRICT,
    "letters": Action.KEEP_DISTRICT,
    "people": Action.MANAGE_ACCOUNTS,
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
        "district": translate("DistrictSettingsScreen", "District"),
        "signers": translate("DistrictSettingsScreen", "Signatures and papers"),
        "letters": translate("DistrictSettingsScreen", "Letters"),
        "people": translate("DistrictSettingsScreen", "People and accounts"),
        "backup": translate("DistrictSettingsScreen", "Backup and check"),
        "keys": translate("DistrictSettingsScreen", "New keys"),
        "looks": translate("DistrictSettingsScreen", "Log of use"),
        "computer": translate("DistrictSettingsScreen", "This computer"),
    }


def _about() -> Mapping[str, str]:
    return {
        "district": translate("DistrictSettingsScreen", "Name, code, address, key"),
        "signers": translate("DistrictSettingsScreen", "Who signs under reports"),
        "letters": translate("DistrictSettingsScreen", "Text of the letter to OBEC, emblem"),
        "people": translate("DistrictSettingsScreen", "Roles and passwords"),
        "backup": translate("DistrictSettingsScreen", "Copies, and is all sound?"),
        "keys": translate("DistrictSettingsScreen", "After a laptop was lost or left"),
        "looks": translate("DistrictSettingsScreen", "Who saw, printed, saved what"),
        "computer": translate("DistrictSettingsScreen", "Language, text, colours, lock"),
    }
