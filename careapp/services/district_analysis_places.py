"""Where a school lies: its province by its code, and the region of that province."""

import tomllib
from functools import lru_cache

from careapp import paths

_DIGITS = 2  # of a SMIS code that are the province's


def province_of(code: str, otherwise: str = "") -> str:
    """The name of the province that a SMIS code begins with, where there is such a one."""
    return _provinces().get(code[:_DIGITS], otherwise)


def region_of(province: str) -> str:
    """The region of a province by its name; "" for one that is in no list."""
    return _regions().get(province, "")


@lru_cache(maxsize=1)
def _provinces() -> dict[str, str]:
    import geothai  # with the first school that is looked up: no start waits for it

    return {each.code: each.name_th for each in geothai.provinces()}


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    path = paths.resources() / "analysis" / "regions.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8"))["region"]
    return {
        name: each["name"]
        for each in told
        for first, last in each["provinces"]
        for code, name in _provinces().items()
        if first <= int(code) <= last
    }
