-- Of this copy alone, not journaled: whose packages it takes. Trust is given at one computer and is
-- not passed on by a package, else one laptop that was fooled would fool them all.
CREATE TABLE laptop (
  id TEXT PRIMARY KEY,                 -- the fingerprint of both keys
  name TEXT NOT NULL,                  -- who works there, in words
  sealing TEXT NOT NULL, signing TEXT NOT NULL,  -- public keys: X25519, Ed25519
  staff TEXT NOT NULL,                 -- who of the school that is; '' where nobody said
  coordinator INTEGER NOT NULL CHECK (coordinator IN (0, 1)),  -- packages go there when nothing is said
  since TEXT NOT NULL, who TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Of the journal.
CREATE TABLE conflict (                -- two laptops said two things, and a person decides
  id TEXT PRIMARY KEY, tbl TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL,
  student TEXT NOT NULL, earlier TEXT NOT NULL, later TEXT NOT NULL,  -- ids of the two changes
  decision TEXT NOT NULL, who TEXT NOT NULL, day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE duplicate (               -- `id` was entered twice: it is `student`, whose rows all are
  id TEXT PRIMARY KEY, student TEXT NOT NULL, who TEXT NOT NULL, day TEXT NOT NULL,
  reason TEXT NOT NULL, deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_student ON duplicate (student);
CREATE TABLE consent (                 -- what the family allowed, or was told, and for what purpose
  id TEXT PRIMARY KEY, student TEXT NOT NULL, purpose TEXT NOT NULL, answer TEXT NOT NULL,
  day TEXT NOT NULL, "by" TEXT NOT NULL, until TEXT, note TEXT NOT NULL, who TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_student ON consent (student);
CREATE TABLE correction (              -- what the family asked to have set right, and the answer
  id TEXT PRIMARY KEY, student TEXT NOT NULL, day TEXT NOT NULL, "by" TEXT NOT NULL,
  asked TEXT NOT NULL, answer TEXT NOT NULL, reason TEXT NOT NULL, answered_on TEXT,
  who TEXT NOT NULL, deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_student ON correction (student);
CREATE TABLE retention (               -- what was decided in a yearly review of what is kept
  id TEXT PRIMARY KEY, student TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL,
  decision TEXT NOT NULL, reason TEXT NOT NULL, who TEXT NOT NULL, day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_student ON retention (student);

-- Of a meeting with parents: by student the number of the small group that its parents sat in, by
-- that number what they talked about, and by student what the child wrote to its parents.
ALTER TABLE activity ADD COLUMN grouped TEXT NOT NULL DEFAULT '{}';
ALTER TABLE activity ADD COLUMN talks TEXT NOT NULL DEFAULT '{}';
ALTER TABLE activity ADD COLUMN letters TEXT NOT NULL DEFAULT '{}';

-- Both logs are only added to. An entry is blanked when a child is erased; entries leave this copy
-- alone where another laptop has them from now on (`letting` stands in `local` meanwhile).
CREATE TRIGGER change_altered BEFORE UPDATE ON change
  WHEN NEW.fields <> '' OR NEW.salt IS NOT NULL OR NEW.id <> OLD.id OR NEW.school <> OLD.school
    OR NEW.site <> OLD.site OR NEW.who <> OLD.who OR NEW.student <> OLD.student
    OR NEW.tbl <> OLD.tbl OR NEW.row <> OLD.row OR NEW.digest <> OLD.digest OR NEW.prev <> OLD.prev
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER change_gone BEFORE DELETE ON change
  WHEN NOT EXISTS (SELECT 1 FROM local WHERE key = 'letting')
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER look_altered BEFORE UPDATE ON look
  WHEN NEW.fields <> '' OR NEW.salt IS NOT NULL OR NEW.id <> OLD.id OR NEW.school <> OLD.school
    OR NEW.site <> OLD.site OR NEW.who <> OLD.who OR NEW.student <> OLD.student
    OR NEW.tbl <> OLD.tbl OR NEW.row <> OLD.row OR NEW.digest <> OLD.digest OR NEW.prev <> OLD.prev
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER look_gone BEFORE DELETE ON look
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
