-- The append-only record of every change, and of every look, export and print: two chained logs.
-- Their entries are long and only added to: with a rowid they lie packed in the file, one after the
-- other. The tables below are in the order of their ids, so that a rebuild gives the same bytes.
CREATE TABLE change (
  id      TEXT PRIMARY KEY,            -- UUIDv7 carrying a hybrid logical clock
  school  TEXT NOT NULL,
  site    TEXT NOT NULL,               -- one copy of the file on one computer
  who     TEXT NOT NULL,               -- staff id
  student TEXT NOT NULL,               -- whom it is about, or ''
  tbl     TEXT NOT NULL,
  row     TEXT NOT NULL,
  fields  TEXT NOT NULL,               -- JSON; '' once erased
  salt    BLOB,                        -- NULL once erased
  digest  BLOB NOT NULL,
  prev    BLOB NOT NULL                -- the site's chain up to the entry before
) STRICT;
CREATE INDEX change_row ON change (tbl, row);
CREATE INDEX change_site ON change (site);  -- a site's newest entry is the one added last
CREATE INDEX change_student ON change (student) WHERE student <> '';

CREATE TABLE look (
  id TEXT PRIMARY KEY, school TEXT NOT NULL, site TEXT NOT NULL, who TEXT NOT NULL,
  student TEXT NOT NULL, tbl TEXT NOT NULL, row TEXT NOT NULL, fields TEXT NOT NULL,
  salt BLOB, digest BLOB NOT NULL, prev BLOB NOT NULL
) STRICT;
CREATE INDEX look_site ON look (site);

-- Of this copy alone, not journaled.
CREATE TABLE local (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE draft_head (
  record TEXT PRIMARY KEY, student TEXT NOT NULL, form TEXT NOT NULL, version INTEGER NOT NULL,
  term TEXT NOT NULL, date TEXT NOT NULL, informant TEXT NOT NULL, author TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  record TEXT NOT NULL, item TEXT NOT NULL, value TEXT NOT NULL,  -- JSON; null: taken out
  PRIMARY KEY (record, item)
) STRICT, WITHOUT ROWID;

-- The fold of the journal. No UNIQUE and no foreign key between them: after a merge a child may
-- arrive before its parent; `check` reports what does not fit.
CREATE TABLE purge (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE school (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, smis_code TEXT NOT NULL, area TEXT NOT NULL,
  percode TEXT NOT NULL, ministry_code TEXT NOT NULL, subdistrict TEXT NOT NULL,
  district TEXT NOT NULL, province TEXT NOT NULL, phone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE term (
  id TEXT PRIMARY KEY, year INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number IN (1, 2)),
  start TEXT NOT NULL, "end" TEXT NOT NULL, count_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE staff (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, position TEXT NOT NULL, phone TEXT NOT NULL,
  login TEXT NOT NULL, role TEXT NOT NULL, also TEXT NOT NULL, classes TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE student (
  id TEXT PRIMARY KEY, prefix TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  nickname TEXT NOT NULL, sex TEXT NOT NULL CHECK (sex IN ('male', 'female', '')),
  national_id TEXT NOT NULL, number TEXT NOT NULL, born TEXT,
  blood_group TEXT NOT NULL, religion TEXT NOT NULL, ethnicity TEXT NOT NULL,
  nationality TEXT NOT NULL, house_number TEXT NOT NULL, village_number TEXT NOT NULL,
  road TEXT NOT NULL, subdistrict TEXT NOT NULL, district TEXT NOT NULL, province TEXT NOT NULL,
  postal_code TEXT NOT NULL, phone TEXT NOT NULL, disadvantage TEXT NOT NULL,
  extra TEXT NOT NULL, deleted INTEGER NOT NULL, sort_key TEXT NOT NULL, search TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX student_national_id ON student (national_id);
CREATE INDEX student_number ON student (number);
CREATE TABLE guardian (
  id TEXT PRIMARY KEY, student TEXT NOT NULL, role TEXT NOT NULL, prefix TEXT NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT NOT NULL, occupation TEXT NOT NULL,
  kinship TEXT NOT NULL, phone TEXT NOT NULL, lives_with INTEGER NOT NULL,
  first_call INTEGER NOT NULL, deleted INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX guardian_student ON guardian (student);
CREATE INDEX guardian_name ON guardian (last_name, first_name);  -- whose parents are the same
CREATE INDEX guardian_phone ON guardian (phone);
CREATE INDEX student_house ON student (house_number, subdistrict);
CREATE TABLE sibling (                 -- what a person said of two children: they are, or are not
  id TEXT PRIMARY KEY, one TEXT NOT NULL, other TEXT NOT NULL, said TEXT NOT NULL,
  who TEXT NOT NULL, day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sibling_one ON sibling (one);
CREATE INDEX sibling_other ON sibling (other);
CREATE TABLE enrolment (
  id TEXT PRIMARY KEY, student TEXT NOT NULL, grade TEXT NOT NULL, room TEXT NOT NULL,
  number INTEGER, since TEXT NOT NULL, until TEXT, reason TEXT NOT NULL, deleted INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_student ON enrolment (student);
CREATE INDEX enrolment_class ON enrolment (grade, room);
CREATE TABLE record (
  id TEXT PRIMARY KEY, student TEXT NOT NULL, form TEXT NOT NULL, version INTEGER NOT NULL,
  term TEXT NOT NULL, date TEXT NOT NULL, informant TEXT NOT NULL, author TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'final')), answers TEXT NOT NULL,
  deleted INTEGER NOT NULL, stamp TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Who has what in a term is answered by this index alone, without the answers.
CREATE INDEX record_term
  ON record (term, form, student, informant, date, status, deleted, stamp);
CREATE INDEX record_student ON record (student);
CREATE TABLE photo (                   -- a small JPEG, an answer of a record
  id TEXT PRIMARY KEY, student TEXT NOT NULL, record TEXT NOT NULL, item TEXT NOT NULL,
  bytes BLOB NOT NULL, deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX photo_record ON photo (record);
CREATE TABLE alarm (                   -- an answer that may mean danger, and what was done
  id TEXT PRIMARY KEY, student TEXT NOT NULL, record TEXT NOT NULL, form TEXT NOT NULL,
  danger TEXT NOT NULL, day TEXT NOT NULL, raised_by TEXT NOT NULL, said TEXT NOT NULL,
  said_by TEXT NOT NULL, done TEXT NOT NULL, done_by TEXT NOT NULL, done_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX alarm_waiting ON alarm (day) WHERE done = '';
CREATE INDEX alarm_student ON alarm (student);
CREATE TABLE plan (                    -- a care plan; its state is the fold of its moves
  id TEXT PRIMARY KEY, student TEXT NOT NULL, opened_on TEXT NOT NULL, opened_by TEXT NOT NULL,
  owner TEXT NOT NULL, source TEXT NOT NULL, signs TEXT NOT NULL, story TEXT NOT NULL,
  goal TEXT NOT NULL, concerns TEXT NOT NULL, measures TEXT NOT NULL, partners TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_student ON plan (student);
CREATE TABLE plan_move (               -- only ever added; an undo names the move it takes back
  id TEXT PRIMARY KEY, plan TEXT NOT NULL, student TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place > 0), kind TEXT NOT NULL, day TEXT NOT NULL,
  who TEXT NOT NULL, result TEXT NOT NULL, reason TEXT NOT NULL, review_on TEXT,
  about TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_move_plan ON plan_move (plan);
CREATE TABLE plan_step (
  id TEXT PRIMARY KEY, plan TEXT NOT NULL, student TEXT NOT NULL, what TEXT NOT NULL,
  owner TEXT NOT NULL, due TEXT, done_on TEXT,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_step_plan ON plan_step (plan);
CREATE TABLE plan_note (
  id TEXT PRIMARY KEY, plan TEXT NOT NULL, student TEXT NOT NULL, day TEXT NOT NULL,
  text TEXT NOT NULL, who TEXT NOT NULL, deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_note_plan ON plan_note (plan);
CREATE TABLE plan_conference (         -- a case conference: who took part, what was agreed
  id TEXT PRIMARY KEY, plan TEXT NOT NULL, student TEXT NOT NULL, day TEXT NOT NULL,
  place TEXT NOT NULL, staff TEXT NOT NULL, partners TEXT NOT NULL, others TEXT NOT NULL,
  talked TEXT NOT NULL, agreed TEXT NOT NULL, who TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_conference_plan ON plan_conference (plan);
CREATE TABLE sealed_note (             -- for the guidance role alone: sealed to a key of the role
  id TEXT PRIMARY KEY, plan TEXT NOT NULL, student TEXT NOT NULL, day TEXT NOT NULL,
  who TEXT NOT NULL, key TEXT NOT NULL, sealed TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_note_student ON sealed_note (student);
CREATE TABLE role_key (                -- whose public half seals, and whose private half is wrapped
  id TEXT PRIMARY KEY, role TEXT NOT NULL, since TEXT NOT NULL, public TEXT NOT NULL,
  wrapped TEXT NOT NULL                -- JSON: holder -> private half, sealed to that holder
) STRICT, WITHOUT ROWID;
CREATE TABLE referral (                -- its state is the fold of its moves
  id TEXT PRIMARY KEY, student TEXT NOT NULL, plan TEXT NOT NULL, kind TEXT NOT NULL,
  unit TEXT NOT NULL, partner TEXT NOT NULL, addressee TEXT NOT NULL, opened_on TEXT NOT NULL,
  opened_by TEXT NOT NULL, owner TEXT NOT NULL, problem TEXT NOT NULL, helped TEXT NOT NULL,
  remaining TEXT NOT NULL, asked TEXT NOT NULL, number TEXT NOT NULL, attachments TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_student ON referral (student);
CREATE TABLE referral_move (           -- only ever added; an undo names the move it takes back
  id TEXT PRIMARY KEY, referral TEXT NOT NULL, student TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place > 0), kind TEXT NOT NULL, day TEXT NOT NULL,
  who TEXT NOT NULL, by TEXT NOT NULL, result TEXT NOT NULL, reason TEXT NOT NULL,
  text TEXT NOT NULL, about TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_move_referral ON referral_move (referral);
CREATE TABLE referral_note (           -- following up: each time somebody asked or was told
  id TEXT PRIMARY KEY, referral TEXT NOT NULL, student TEXT NOT NULL, day TEXT NOT NULL,
  text TEXT NOT NULL, who TEXT NOT NULL, deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_note_referral ON referral_note (referral);
CREATE TABLE visit_plan (              -- a home visit that is to be made: whom, when, in which turn
  id TEXT PRIMARY KEY, student TEXT NOT NULL, term TEXT NOT NULL, day TEXT, turn INTEGER,
  companions TEXT NOT NULL, note TEXT NOT NULL, owner TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_plan_term ON visit_plan (term, student);
CREATE TABLE visit_task (              -- what is to be done after a visit
  id TEXT PRIMARY KEY, student TEXT NOT NULL, record TEXT NOT NULL, what TEXT NOT NULL,
  owner TEXT NOT NULL, due TEXT, done_on TEXT, deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_task_student ON visit_task (student);
CREATE TABLE activity (                -- homeroom, meeting with parents, club, project, …
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, term TEXT NOT NULL, day TEXT NOT NULL, until TEXT,
  classroom TEXT NOT NULL, topic TEXT NOT NULL, aim TEXT NOT NULL, detail TEXT NOT NULL,
  result TEXT NOT NULL, place TEXT NOT NULL, owner TEXT NOT NULL, agenda TEXT NOT NULL,
  evidence TEXT NOT NULL, partners TEXT NOT NULL, absent TEXT NOT NULL, came TEXT NOT NULL,
  followed TEXT NOT NULL, deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX activity_term ON activity (term, kind, classroom, day, deleted);
CREATE INDEX activity_classroom ON activity (classroom);  -- for the timeline of a child
CREATE TABLE document (                -- a file kept with a student, a referral or an activity
  id TEXT PRIMARY KEY, student TEXT NOT NULL, about TEXT NOT NULL, name TEXT NOT NULL,
  media TEXT NOT NULL, day TEXT NOT NULL, who TEXT NOT NULL, bytes BLOB NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX document_student ON document (student, deleted);  -- read without the file
CREATE INDEX document_about ON document (about);
CREATE TABLE report_card (             -- attendance and results of a student in a term
  id TEXT PRIMARY KEY, student TEXT NOT NULL, term TEXT NOT NULL, days_open INTEGER,
  days_absent INTEGER, days_late INTEGER, gpa REAL, count_0 INTEGER, count_r INTEGER,
  count_ms INTEGER, count_mp INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX report_card_student ON report_card (student);
CREATE INDEX report_card_term ON report_card (term);
CREATE TABLE partner (                 -- who helps the school: parents, agencies, the community
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, contact TEXT NOT NULL,
  position TEXT NOT NULL, phone TEXT NOT NULL, address TEXT NOT NULL, helps TEXT NOT NULL,
  note TEXT NOT NULL, active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE team_member (             -- of the lead, coordinating and doing teams, and of parents
  id TEXT PRIMARY KEY, year INTEGER NOT NULL, team TEXT NOT NULL, classroom TEXT NOT NULL,
  post TEXT NOT NULL, staff TEXT NOT NULL, partner TEXT NOT NULL, student TEXT NOT NULL,
  name TEXT NOT NULL, position TEXT NOT NULL, phone TEXT NOT NULL, turn INTEGER NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE sign (                    -- what was decided about an early sign
  id TEXT PRIMARY KEY, student TEXT NOT NULL, term TEXT NOT NULL, rule TEXT NOT NULL,
  seen TEXT NOT NULL, decision TEXT NOT NULL, reason TEXT NOT NULL, plan TEXT NOT NULL,
  who TEXT NOT NULL, day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_term ON sign (term, student);
CREATE TABLE target (                  -- what an indicator is to reach in a year
  id TEXT PRIMARY KEY, year INTEGER NOT NULL, indicator TEXT NOT NULL, goal REAL,
  owner TEXT NOT NULL, source TEXT NOT NULL, focus TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE transfer (                -- a child that came from, or went to, another school
  id TEXT PRIMARY KEY, student TEXT NOT NULL, package TEXT NOT NULL, way TEXT NOT NULL,
  school TEXT NOT NULL, code TEXT NOT NULL, day TEXT NOT NULL, who TEXT NOT NULL,
  reason TEXT NOT NULL, told TEXT NOT NULL, deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_student ON transfer (student);
CREATE TABLE handover (                -- of a child to the teacher of the next year
  id TEXT PRIMARY KEY, student TEXT NOT NULL, year INTEGER NOT NULL, passed TEXT NOT NULL,
  note TEXT NOT NULL, who TEXT NOT NULL, day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_student ON handover (student);
CREATE TABLE submission (              -- a district pack as it was handed in; never changed
  id TEXT PRIMARY KEY, term TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0),
  made TEXT NOT NULL, who TEXT NOT NULL, code TEXT NOT NULL, checksum TEXT NOT NULL,
  changed TEXT NOT NULL, public TEXT NOT NULL, letter TEXT NOT NULL,
  masked INTEGER NOT NULL CHECK (masked IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_term ON submission (term, version);
CREATE TABLE submission_file (         -- its files and its numbers, byte for byte
  id TEXT PRIMARY KEY, submission TEXT NOT NULL, kind TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT;
CREATE INDEX submission_file_of ON submission_file (submission, kind);
CREATE TABLE submission_answer (       -- what the district answered to it
  id TEXT PRIMARY KEY, submission TEXT NOT NULL, accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  reasons TEXT NOT NULL, district TEXT NOT NULL, day TEXT NOT NULL, public TEXT NOT NULL,
  who TEXT NOT NULL, opened TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_answer_of ON submission_answer (submission);
CREATE TABLE own_form (                -- a version of a form of the school's own, never changed
  id TEXT PRIMARY KEY, form TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL,
  editions TEXT NOT NULL, who TEXT NOT NULL, day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE wording (                 -- a built-in form's official words, and who allowed them
  id TEXT PRIMARY KEY, form TEXT NOT NULL, words TEXT NOT NULL, languages TEXT NOT NULL,
  permission TEXT NOT NULL, since TEXT NOT NULL, who TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE result (
  record TEXT NOT NULL, edition TEXT NOT NULL, stamp TEXT NOT NULL, scale TEXT NOT NULL,
  score ANY, band TEXT NOT NULL, flags TEXT NOT NULL,
  PRIMARY KEY (record, edition, stamp, scale)
) STRICT, WITHOUT ROWID;
