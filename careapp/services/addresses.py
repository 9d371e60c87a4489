"""Subdistrict, district, province and postal code, from the open data of geothai.

What somebody writes is never refused: boundaries change, and lists are never whole. It is only said
quietly what does not match. The data takes a quarter of a second to load, so it is asked for by
work in a lane, never on the window's own thread.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from careapp.domain import thai

_LEVEL = re.compile(r"^(?:จังหวัด|กิ่งอำเภอ|อำเภอ|เขต|ตำบล|แขวง|จ\.|อ\.|ต\.)\s*")
_MARKS = re.compile(r"[\s.\-]")
_BANGKOK = {"กทม": "กรุงเทพมหานคร", "กรุงเทพฯ": "กรุงเทพมหานคร", "กรุงเทพ": "กรุงเทพมหานคร"}
_CAPITAL = "เมือง"
_LEAST = 2  # letters before anything is offered
_OFFERED = 12

Doubt = Literal["", "province", "district", "subdistrict", "outside", "postal_code"]


@dataclass(frozen=True, slots=True)
class Place:
    """A subdistrict with all that goes with it."""

    subdistrict: str
    district: str
    province: str
    postal_codes: tuple[str, ...]

    @property
    def postal_code(self) -> str:
        """Where a subdistrict has several, nobody can say which: ""."""
        return self.postal_codes[0] if len(self.postal_codes) == 1 else ""


@dataclass(frozen=True, slots=True)
class Address:
    """The parts that are looked up, as somebody wrote them."""

    subdistrict: str = ""
    district: str = ""
    province: str = ""
    postal_code: str = ""


@dataclass(frozen=True, slots=True)
class _Gazetteer:
    """All places with the key of the subdistrict, and what there is by key."""

    places: tuple[tuple[str, Place], ...]
    by_name: Mapping[str, tuple[Place, ...]]
    districts: Mapping[str, frozenset[str]]  # by province
    provinces: frozenset[str]


@lru_cache(maxsize=1)
def _gazetteer() -> _Gazetteer:
    # Loaded when the first address is looked at: no start waits for it.
    import geothai

    places: list[tuple[str, Place]] = []
    by_name: dict[str, list[Place]] = defaultdict(list)
    districts: dict[str, set[str]] = {}
    for province in geothai.provinces():
        known = districts.setdefault(_key(province.name_th), set())
        for district in geothai.districts(province.code):
            known |= _names(district.name_th)
            for each in geothai.subdistricts(district.code):
                place = Place(
                    each.name_th, district.name_th, province.name_th, tuple(each.postal_codes)
                )
                places.append((_key(each.name_th), place))
                by_name[_key(each.name_th)].append(place)
    return _Gazetteer(
        tuple(places),
        {key: tuple(found) for key, found in by_name.items()},
        {key: frozenset(found) for key, found in districts.items()},
        frozenset(districts),
    )


def _key(text: str) -> str:
    """A name as it is compared: without the word for the level, blanks and marks."""
    plain = _MARKS.sub("", _LEVEL.sub("", thai.clean(text)))
    return _BANGKOK.get(plain, plain)


def _names(district: str) -> set[str]:
    """`เมืองเลย` is written `เมือง` as well."""
    key = _key(district)
    return {key, _CAPITAL} if key.startswith(_CAPITAL) else {key}


def _fits(place: Place, address: Address) -> bool:
    """Whether a place is in the district and province that are written, as far as they are."""
    if address.province and _key(address.province) != _key(place.province):
        return False
    return not address.district or _key(address.district) in _names(place.district)


def suggest(text: str, near: Address = Address()) -> list[Place]:
    """Subdistricts whose names begin with a text, or have it in them; those `near` come first."""
    key = _key(text)
    if len(key) < _LEAST:
        return []
    found = [(at, each) for name, each in _gazetteer().places if (at := name.find(key)) >= 0]
    found.sort(
        key=lambda pair: (
            not _fits(pair[1], near),
            bool(near.province) and _key(near.province) != _key(pair[1].province),
            pair[0] > 0,
            len(pair[1].subdistrict),
            pair[1].province,
        )
    )
    return [place for _, place in found[:_OFFERED]]


def matches(address: Address) -> tuple[Place, ...]:
    """The places that fit an address; several where too little is written."""
    named = _gazetteer().by_name.get(_key(address.subdistrict), ())
    return tuple(each for each in named if _fits(each, address))


def doubt(address: Address) -> Doubt:
    """Which part of an address is not in the list; "" where nothing speaks against it.

    What is not written is no doubt.
    """
    known = _gazetteer()
    province, district = _key(address.province), _key(address.district)
    if province and province not in known.provinces:
        return "province"
    if district and not _has_district(known, province, district):
        return "district"
    return _doubt_below(known, address)


def _doubt_below(known: _Gazetteer, address: Address) -> Doubt:
    if not _key(address.subdistrict):
        return ""
    if _key(address.subdistrict) not in known.by_name:
        return "subdistrict"
    fitting = matches(address)
    if not fitting:
        return "outside"
    code = thai.arabic_digits(address.postal_code).strip()
    if code and all(code not in each.postal_codes for each in fitting):
        return "postal_code"
    return ""


def _has_district(known: _Gazetteer, province: str, district: str) -> bool:
    if province:
        return district in known.districts[province]
    return any(district in each for each in known.districts.values())


def unmatched(addresses: Iterable[tuple[str, Address]]) -> dict[str, Doubt]:
    """Of some addresses by id those that do not match, with what does not."""
    found = ((id_, doubt(address)) for id_, address in addresses)
    return {id_: why for id_, why in found if why}
