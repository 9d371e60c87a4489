"""What it is called that a child is at the school no more."""

from careapp.i18n import translate


def gone_word(reason: str) -> str:
    words = {
        "graduated": translate("Timeline", "Graduated"),
        "transferred": translate("Timeline", "Went to another school"),
    }
    return words.get(reason) or translate("Timeline", "Left the school")
