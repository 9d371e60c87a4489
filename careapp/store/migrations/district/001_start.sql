-- As in a school: two chained logs, of every change and of every look, export and print.
CREATE TABLE change (
  id TEXT PRIMARY KEY, school TEXT NOT NULL, site TEXT NOT NULL, who TEXT NOT NULL,
  student TEXT NOT NULL, tbl TEXT NOT NULL, row TEXT NOT NULL, fields TEXT NOT NULL,
  salt BLOB, digest BLOB NOT NULL, prev BLOB NOT NULL
) STRICT;
CREATE INDEX change_row ON change (tbl, row);
CREATE INDEX change_site ON change (site);
CREATE INDEX change_student ON change (student) WHERE student <> '';

CREATE TABLE look (
  id TEXT PRIMARY KEY, school TEXT NOT NULL, site TEXT NOT NULL, who TEXT NOT NULL,
  student TEXT NOT NULL, tbl TEXT NOT NULL, row TEXT NOT NULL, fields TEXT NOT NULL,
  salt BLOB, digest BLOB NOT NULL, prev BLOB NOT NULL
) STRICT;
CREATE INDEX look_site ON look (site);

-- Of this copy alone, not journaled.
CREATE TABLE local (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- A received file as it came, under its own checksum; rows of packs name it. Not journaled: nothing
-- else can have that name. Its numbers are kept beside it, so that files are added up without being
-- read again: `layout` names the places, which many schools share, `counted` has what stands there.
CREATE TABLE blob (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE layout (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, places BLOB NOT NULL) STRICT;
CREATE TABLE counted (
  sha256 TEXT PRIMARY KEY, layout INTEGER NOT NULL REFERENCES layout, numbers BLOB NOT NULL
) STRICT;

-- The fold of the journal.
CREATE TABLE purge (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE staff (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, position TEXT NOT NULL, phone TEXT NOT NULL,
  login TEXT NOT NULL, role TEXT NOT NULL, also TEXT NOT NULL, classes TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE district (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL, province TEXT NOT NULL,
  address TEXT NOT NULL, phone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE listed (                  -- a school in the district's list; the id is its SMIS code
  id TEXT PRIMARY KEY, name TEXT NOT NULL, "group" TEXT NOT NULL, subdistrict TEXT NOT NULL,
  phone TEXT NOT NULL, students INTEGER, closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE round (                   -- the id is the term
  id TEXT PRIMARY KEY, note TEXT NOT NULL, due TEXT,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE pin (                     -- the key that a school signs with; the id is its SMIS code
  id TEXT PRIMARY KEY, public TEXT NOT NULL, since TEXT NOT NULL, who TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pack (
  id TEXT PRIMARY KEY, term TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
  file TEXT NOT NULL, checksum TEXT NOT NULL, digest TEXT NOT NULL, public TEXT NOT NULL,
  received TEXT NOT NULL, who TEXT NOT NULL, state TEXT NOT NULL, version INTEGER NOT NULL,
  male INTEGER NOT NULL, female INTEGER NOT NULL, masked INTEGER NOT NULL, decided TEXT,
  problems TEXT NOT NULL, reasons TEXT NOT NULL, cover TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX pack_term ON pack (term, code);
CREATE INDEX pack_code ON pack (code);
CREATE INDEX pack_checksum ON pack (checksum);
CREATE TABLE supervision (             -- a visit to a school, or a note about it
  id TEXT PRIMARY KEY, code TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL,
  who TEXT NOT NULL, seen TEXT NOT NULL, agreed TEXT NOT NULL, follow_up TEXT, followed_on TEXT,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX supervision_code ON supervision (code);
