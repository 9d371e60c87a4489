"""Somebody who rewrites the past of a file so well that its own chain does not show it."""

from careapp.store.entries import COLUMNS, Change, canonical, digest, link


def rewrite(db, site, table="change", **fields):
    """The first entry of a site in a log says something else, and all after it follow upon that."""
    rows = [
        Change(*row)
        for row in db.execute(f"SELECT {COLUMNS} FROM {table} WHERE site = ? ORDER BY id", (site,))
    ]
    for name in ("altered", "gone"):
        db.execute(f"DROP TRIGGER IF EXISTS {table}_{name}")
    rows[0] = rows[0]._replace(fields=canonical({**rows[0].values, **fields}))
    for n, each in enumerate(rows):
        made = each._replace(prev=link(rows[n - 1])) if n else each
        rows[n] = made._replace(digest=digest(made))
    db.execute(f"DELETE FROM {table} WHERE site = ?", (site,))
    db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * 11)})", rows)
