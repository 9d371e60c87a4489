"""13-digit IDs, G-codes and school codes. A bad check digit warns and never blocks."""

import re
from typing import Literal

from careapp.domain import thai

IdKind = Literal["thai", "thai_bad_check", "g_code", "none", "malformed"]
_G_CODE = re.compile(r"G[0-9]{12}")
_DIGITS = re.compile(r"[0-9]{13}")
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015\u2212]")


def tidy_id(text: str) -> str:
    """An ID as it is stored: Arabic digits, no spaces or dashes, a capital G."""
    return _BETWEEN.sub("", thai.arabic_digits(thai.clean(text))).upper()


def check_digit(first_twelve: str) -> int:
    """(11 - (sum of d[i] * (13 - i)) mod 11) mod 10, i from 0."""
    total = sum(int(digit) * (13 - i) for i, digit in enumerate(first_twelve))
    return (11 - total % 11) % 10


def id_kind(text: str) -> IdKind:
    """What a tidied student ID is; a first digit of 0, 6 or 7 is as good as any other."""
    if not text:
        return "none"
    if _G_CODE.fullmatch(text):
        return "g_code"
    if not _DIGITS.fullmatch(text):
        return "malformed"
    return "thai" if check_digit(text[:12]) == int(text[12]) else "thai_bad_check"


def masked_id(text: str) -> str:
    """`x-xxxx-xxxxx-12-3`: enough to recognise a child by, too little to use."""
    if len(text) != 13:
        return "x" * max(0, len(text) - 3) + text[-3:]
    return f"x-xxxx-xxxxx-{text[10:12]}-{text[12]}"


def written_id(text: str) -> str:
    """`1-2345-67890-12-3`; a G-code as it is."""
    if not _DIGITS.fullmatch(text):
        return text
    return f"{text[0]}-{text[1:5]}-{text[5:10]}-{text[10:12]}-{text[12]}"


SchoolCodeFault = Literal["smis", "percode", "ministry", "province", "cross"]


def school_code_faults(
    smis: str, percode: str = "", ministry: str = ""
) -> tuple[SchoolCodeFault, ...]:
    """What does not fit among the SMIS (8 digits), PERCODE (6) and ministry (10) codes.

    "cross": digits 5-10 of the ministry code are not the PERCODE. "province": its digits 3-4 are
    not the province that the SMIS code begins with. Only the SMIS code may not be empty.
    """
    faults: list[SchoolCodeFault] = []
    if not re.fullmatch(r"[0-9]{8}", smis):
        faults.append("smis")
    if percode and not re.fullmatch(r"[0-9]{6}", percode):
        faults.append("percode")
    if ministry and not re.fullmatch(r"[0-9]{10}", ministry):
        faults.append("ministry")
    if not faults and ministry and percode and ministry[4:] != percode:
        faults.append("cross")
    if not faults and ministry and ministry[2:4] != smis[:2]:
        faults.append("province")
    return tuple(faults)


def area_code(smis: str) -> str:
    """The educational service area: the first four digits of the SMIS code."""
    return smis[:4]
