"""The typed tables of a district's file, which its journal is folded into."""

from collections.abc import Mapping

from careapp.store.columns import Spec, flag, text, whole

DISTRICT_TABLES: Mapping[str, Spec | None] = {
    "district": Spec(text("name code province address phone")),
    "listed": Spec(
        {**text("name group subdistrict phone"), "students": None},
        {"closed": flag("closed", False)},
    ),
    "round": Spec({**text("note"), "due": None}, {"deleted": flag("deleted", False)}),
    "pin": Spec(text("public since who")),
    "pack": Spec(
        {
            **text("term code name file checksum digest public received who"),
            "state": "received",
            "version": 0,
            "male": 0,
            "female": 0,
            "masked": 0,
            "decided": None,
        },
        {
            "problems": whole("problems", []),
            "reasons": whole("reasons", []),
            "cover": whole("cover", None),
            "deleted": flag("deleted", False),
        },
    ),
    "supervision": Spec(
        {**text("code kind day who seen agreed"), "follow_up": None, "followed_on": None},
        {"deleted": flag("deleted", False)},
    ),
}
