-- A hub: the change logs of many schools in one PostgreSQL. Every table begins with the school, so
-- that it partitions by school as it stands (the guide says how). Run as `careapp_owner`,
-- who cannot sign in; people belong to `careapp_member` and reach what the policies below let them.
-- Row-level security is written once for reading, writing and blanking: see `my_*`.
-- Whatever a policy or a check calls is bound when it is made (RETURN), or pins where it looks things
-- up: nobody puts a table or an operator of her own in between.

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE SEQUENCE careapp.turn;         -- of everything that a laptop may not have seen yet

CREATE TABLE careapp.hub (             -- one row: what this hub is
  id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tls_only boolean NOT NULL            -- false for a test alone
);

CREATE TABLE careapp.school (
  school text PRIMARY KEY,             -- the id of its log
  name   text NOT NULL,
  sealed boolean NOT NULL,             -- every entry: this server carries them and cannot read them
  since  timestamptz NOT NULL DEFAULT now()
);

-- Who may do what of which school. `scopes` of a class-bound member follow from `classes`.
CREATE TABLE careapp.member (
  school     text NOT NULL,
  login      text NOT NULL,            -- a role of PostgreSQL
  staff      text NOT NULL,            -- the id in the school's own list
  name       text NOT NULL,
  everything boolean NOT NULL,         -- reaches the whole school, not only `classes`
  classes    text[] NOT NULL,          -- labels: ป.4/1
  tables     text[] NOT NULL,          -- of the school's own data, those it may write
  settings   text[] NOT NULL,          -- and of the settings, by how their names begin
  erases     boolean NOT NULL,
  keeps      boolean NOT NULL,         -- the rights of the others
  active     boolean NOT NULL,
  moved      bigint NOT NULL DEFAULT nextval('careapp.turn'),
  PRIMARY KEY (school, login)
);

-- In which classes a child is, or was this school year: whose teachers reach it.
CREATE TABLE careapp.place (
  school    text NOT NULL,
  child     text NOT NULL,
  classroom text NOT NULL,
  moved     bigint NOT NULL DEFAULT nextval('careapp.turn'),
  PRIMARY KEY (school, child, classroom)
);
CREATE INDEX place_class ON careapp.place (school, classroom);

-- What is the school's own, and not a child's; the program has the same list (`domain.hub`).
CREATE FUNCTION careapp.of_school(tbl text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN tbl IN ('own_form', 'partner', 'purge', 'role_key', 'school', 'setting', 'staff', 'target',
                 'term', 'wording');
-- Whether an entry concerns whom it says that it concerns.
CREATE FUNCTION careapp.fits(scope text, also text[], student text, tbl text, "row" text)
  RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN CASE
    WHEN careapp.of_school(tbl) THEN scope IN ('s', 'x')
    WHEN student <> '' THEN 'c:' || student = ANY (also || scope) AND (tbl <> 'student' OR "row" = student)
    ELSE scope = 'x' OR tbl IN ('activity', 'conflict', 'document', 'team_member')
  END;
-- And whether a sealed one shows no more than by what it is known who may write it.
CREATE FUNCTION careapp.shows_little(scope text, who text, student text, tbl text, "row" text,
                                     fields text, salt bytea)
  RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN who = '' AND student = '' AND fields = '' AND salt IS NULL AND CASE
    WHEN careapp.of_school(tbl) THEN scope IN ('s', 'x')
    WHEN scope = 's' THEN "row" = ''
    ELSE tbl = '' AND "row" = ''
  END;

-- The journal as in the school. `scope` is whom an entry concerns: `s` all who work there, `c:ID`
-- a child, `r:ป.4/1` a class, `x` the whole school alone; `also` are further ones, all of which a
-- reader has to reach. Of a sealed entry what it says is in `sealed`, and the rest is empty.
CREATE TABLE careapp.change (
  school  text NOT NULL,
  id      uuid NOT NULL CHECK (substr(id::text, 15, 1) = '7'),
  seq     bigint NOT NULL DEFAULT nextval('careapp.turn'),  -- in the order in which they came
  scope   text NOT NULL,
  also    text[] NOT NULL,
  site    text NOT NULL,
  who     text NOT NULL,
  student text NOT NULL,
  tbl     text NOT NULL,
  "row"     text NOT NULL,
  fields  text NOT NULL,
  salt    bytea,
  digest  bytea NOT NULL CHECK (length(digest) = 32),
  prev    bytea NOT NULL CHECK (length(prev) = 32),
  sealed  bytea,
  schema  smallint NOT NULL,           -- of the program that wrote it down here
  login   text NOT NULL DEFAULT session_user,
  PRIMARY KEY (school, id),
  CHECK (CASE WHEN sealed IS NULL
         THEN careapp.fits(scope, also, student, tbl, "row") AND (fields = '') = (salt IS NULL)
         ELSE careapp.shows_little(scope, who, student, tbl, "row", fields, salt) END)
);
CREATE INDEX change_row ON careapp.change USING hash ("row") WHERE sealed IS NULL;
CREATE INDEX change_scope ON careapp.change (school, scope, seq);
CREATE INDEX change_seq ON careapp.change (school, seq);

-- Each time something came: up to which entry, and a mark by which a laptop knows it again. A hub
-- that was put back from a backup does not know the marks of what it lost.
CREATE TABLE careapp.push (
  school text NOT NULL,
  seq    bigint NOT NULL,
  mark   uuid NOT NULL DEFAULT gen_random_uuid(),
  login  text NOT NULL,
  at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (school, seq)
);

-- Of a school that seals everything: its laptops, and its key sealed to each that was let in.
CREATE TABLE careapp.laptop (
  school  text NOT NULL,
  id      text NOT NULL,               -- the fingerprint
  name    text NOT NULL CHECK (length(name) <= 200),
  sealing text NOT NULL CHECK (length(sealing) = 64),
  signing text NOT NULL CHECK (length(signing) = 64),
  login   text NOT NULL DEFAULT session_user,
  PRIMARY KEY (school, id, login)      -- nobody takes the place of another's
);
CREATE TABLE careapp.laptop_key (
  school text NOT NULL,
  laptop text NOT NULL,
  sealed text NOT NULL,
  login  text NOT NULL DEFAULT session_user,
  PRIMARY KEY (school, laptop)
);

-- What is not looked for leaves no samples of itself in the server's statistics: EXPLAIN counts by
-- those, also for who may not see the rows.
DO $$
DECLARE each record;
BEGIN
  FOR each IN SELECT c.oid::regclass AS tbl, a.attname AS col
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'careapp'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0
      AND a.attname NOT IN ('school', 'seq', 'scope', 'tbl', 'row', 'laptop', 'active', 'moved')
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', each.tbl, each.col);
  END LOOP;
END $$;

-- Whether who asks comes over TLS, where that is wanted.
CREATE FUNCTION careapp.my_line_is_safe() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT NOT (SELECT h.tls_only FROM careapp.hub h)
    OR coalesce((SELECT s.ssl FROM pg_stat_ssl s WHERE s.pid = pg_backend_pid()), false)
$$;
-- Who is asking. A client says for which school it comes (`careapp.school`); that it belongs there is
-- looked up here. Each is evaluated once a statement.
CREATE FUNCTION careapp.me() RETURNS careapp.member
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m FROM careapp.member m
  WHERE m.school = current_setting('careapp.school', true) AND m.login = session_user AND m.active
    AND careapp.my_line_is_safe()
$$;
CREATE FUNCTION careapp.my_school() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (careapp.me()).school
$$;
CREATE FUNCTION careapp.my_sealed() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.sealed FROM careapp.school s WHERE s.school = careapp.my_school()
$$;
CREATE FUNCTION careapp.my_everything() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((careapp.me()).everything, false)
$$;
CREATE FUNCTION careapp.my_erases() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((careapp.me()).erases, false)
$$;
CREATE FUNCTION careapp.my_keeps() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((careapp.me()).keeps, false)
$$;
CREATE FUNCTION careapp.my_classes() RETURNS text[]  -- a grade head's ป.4 is every class of it
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH me AS MATERIALIZED (SELECT m.school, unnest(m.classes) AS label FROM careapp.me() m)
  SELECT coalesce(array_agg(label), '{}') FROM (
    SELECT label FROM me
    UNION SELECT p.classroom FROM me, careapp.place p
      WHERE strpos(label, '/') = 0 AND p.school = me.school AND starts_with(p.classroom, label || '/')
  ) AS found
$$;
CREATE FUNCTION careapp.my_tables() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((careapp.me()).tables, '{}')
$$;
CREATE FUNCTION careapp.my_settings() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((careapp.me()).settings, '{}')
$$;
CREATE FUNCTION careapp.my_scopes() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH my AS MATERIALIZED (SELECT careapp.my_school() AS school, careapp.my_classes() AS classes)
  SELECT coalesce(array_agg(each), '{}') FROM (
    SELECT 's' AS each FROM my WHERE school IS NOT NULL
    UNION ALL SELECT 'r:' || label FROM my, unnest(classes) AS label
    UNION ALL SELECT DISTINCT 'c:' || p.child FROM my, careapp.place p
      WHERE p.school = my.school AND p.classroom = ANY (my.classes)
  ) AS found
$$;

-- Whether an entry of the school's own data may be written by who asks.
CREATE FUNCTION careapp.may_write(scope text, tbl text, "row" text, tables text[], settings text[])
  RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN (scope <> 's' AND NOT careapp.of_school(tbl)) OR tbl = ANY (tables)
    OR (tbl = 'setting' AND "row" ^@ ANY (settings));

ALTER TABLE careapp.hub ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.school ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.place ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.push ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.laptop ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.laptop_key ENABLE ROW LEVEL SECURITY;

CREATE POLICY read ON careapp.school FOR SELECT USING (school = (SELECT careapp.my_school()));
CREATE POLICY read ON careapp.member FOR SELECT USING (
  school = (SELECT careapp.my_school())
  AND (login = session_user OR (SELECT careapp.my_everything())));
CREATE POLICY keep ON careapp.member FOR UPDATE USING (
  school = (SELECT careapp.my_school()) AND (SELECT careapp.my_keeps()));
CREATE POLICY read ON careapp.place FOR SELECT USING (
  school = (SELECT careapp.my_school())
  AND ((SELECT careapp.my_everything()) OR classroom = ANY ((SELECT careapp.my_classes())::text[])));
CREATE POLICY put ON careapp.place FOR INSERT WITH CHECK (
  school = (SELECT careapp.my_school()) AND (SELECT careapp.my_everything()));
CREATE POLICY read ON careapp.change FOR SELECT USING (
  school = (SELECT careapp.my_school())
  AND ((SELECT careapp.my_everything())
       OR (scope = ANY ((SELECT careapp.my_scopes())::text[])
           AND also <@ (SELECT careapp.my_scopes())::text[])));
CREATE POLICY write ON careapp.change FOR INSERT WITH CHECK (
  school = (SELECT careapp.my_school()) AND (sealed IS NOT NULL) = (SELECT careapp.my_sealed())
  AND ((SELECT careapp.my_everything())
       OR (scope IN (SELECT unnest(careapp.my_scopes()))
           AND (also = '{}' OR also <@ (SELECT careapp.my_scopes())::text[])))
  AND careapp.may_write(scope, tbl, "row",
                        (SELECT careapp.my_tables())::text[], (SELECT careapp.my_settings())::text[]));
CREATE POLICY blank ON careapp.change FOR UPDATE USING (
  school = (SELECT careapp.my_school())
  AND (SELECT careapp.my_everything()) AND (SELECT careapp.my_erases()));
CREATE POLICY read ON careapp.push FOR SELECT USING (
  school = (SELECT careapp.my_school()) AND (SELECT careapp.my_everything()));
CREATE POLICY read ON careapp.laptop FOR SELECT USING (
  school = (SELECT careapp.my_school()) AND (login = session_user OR (SELECT careapp.my_everything())));
CREATE POLICY ask ON careapp.laptop FOR INSERT WITH CHECK (
  school = (SELECT careapp.my_school()) AND login = session_user);
CREATE POLICY read ON careapp.laptop_key FOR SELECT USING (school = (SELECT careapp.my_school()));
CREATE POLICY give ON careapp.laptop_key FOR INSERT WITH CHECK (
  school = (SELECT careapp.my_school()) AND (SELECT careapp.my_everything()) AND login = session_user);

-- What is erased is blanked, and never said again in other words.
CREATE FUNCTION careapp.only_blank() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.fields <> '' OR NEW.salt IS NOT NULL OR (NEW.sealed IS NULL) <> (OLD.sealed IS NULL) THEN
    RAISE EXCEPTION 'the log is only added to';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER change_blank BEFORE UPDATE ON careapp.change
  FOR EACH ROW EXECUTE FUNCTION careapp.only_blank();

-- Whether what an entry says is an object. The quick way knows no escapes, of which not all can be
-- read; both give an error for what is no JSON.
CREATE FUNCTION careapp.is_object(fields text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN strpos(fields, '\u') = 0 THEN json_typeof(fields::json) = 'object'
              ELSE jsonb_typeof(fields::jsonb) = 'object' END;
-- Whether a form names no child but its own, as far as that is seen without taking it apart: its key
-- stands there once at most, spelled as the program does.
CREATE FUNCTION careapp.names_its_own(student text, tbl text, "row" text, fields text)
  RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN tbl = 'record' AND strpos("row", '|') = 0 AND strpos(fields, '\u') = 0
    AND student <> '' AND translate(student, '"\', '') = student
    AND strpos(replace(fields, '"student":"' || student || '"', ''), '"student"') = 0;

-- The last id of a moment, in milliseconds since 1970.
CREATE FUNCTION careapp.last_id(ms bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN (lpad(to_hex(ms), 12, '0') || repeat('f', 20))::uuid;
-- Up to when an entry may be dated: a day ahead. Where somebody of the whole school has brought what
-- a clock further ahead had written, a second after that: whoever has read it, her laptop dates
-- nothing before it any more.
CREATE FUNCTION careapp.latest() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH day AS MATERIALIZED (
    SELECT (extract(epoch FROM now() + interval '1 day') * 1000)::bigint AS ms,
           careapp.my_school() AS school)
  SELECT coalesce((
    SELECT ('x' || left(replace(c.id::text, '-', ''), 12))::bit(48)::bigint + 1000
    FROM careapp.change c JOIN careapp.member m ON m.school = c.school AND m.login = c.login
    WHERE c.school = day.school AND c.id > careapp.last_id(day.ms) AND m.everything
    ORDER BY c.id DESC LIMIT 1), day.ms)
  FROM day
$$;

-- Who is bound to classes writes nothing about her own children into a row that is another's, names
-- none that she does not reach, and dates nothing further ahead than `latest`, which would win over
-- everything. Of what is sealed the laptops see to the first two.
CREATE FUNCTION careapp.only_own() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  mine text[];
  first bigint;
  latest uuid;
BEGIN
  IF careapp.my_everything() THEN
    RETURN NULL;
  END IF;
  mine := careapp.my_scopes();
  first := (SELECT min(f.seq) FROM fresh f);
  latest := careapp.last_id(careapp.latest());
  IF EXISTS (SELECT FROM fresh f WHERE f.id > latest) THEN
    RAISE EXCEPTION 'ahead of the clock';
  END IF;
  IF EXISTS (  -- one row, two children: there before, or by now
    SELECT FROM fresh f JOIN careapp.change c
      ON c.school = f.school AND c."row" = f."row" AND c.tbl = f.tbl
    WHERE f.student <> '' AND c.student <> f.student AND c.sealed IS NULL
      AND f.tbl NOT IN ('activity', 'team_member')) THEN
    RAISE EXCEPTION 'a row of others';
  END IF;
  IF EXISTS (  -- what is there of a row of several, or of none, and none of it hers
    SELECT FROM fresh f JOIN careapp.change c
      ON c.school = f.school AND c."row" = f."row" AND c.tbl = f.tbl AND c.seq < first
    WHERE f.sealed IS NULL AND c.sealed IS NULL AND NOT careapp.of_school(f.tbl)
      AND (f.student = '' OR f.tbl IN ('activity', 'team_member'))
    GROUP BY f.id HAVING NOT bool_or(c.scope = ANY (mine) OR c.also && mine)) THEN
    RAISE EXCEPTION 'a row of others';
  END IF;
  IF EXISTS (SELECT FROM fresh f WHERE f.fields <> '' AND NOT careapp.is_object(f.fields)) THEN
    RAISE EXCEPTION 'no entry';
  END IF;
  IF EXISTS (
    WITH said AS MATERIALIZED (
      SELECT f.school, f.student, f.tbl, f."row", nullif(f.fields, '')::jsonb AS fields FROM fresh f
      WHERE f.sealed IS NULL AND f.tbl <> 'conflict' AND NOT careapp.of_school(f.tbl)
        AND NOT careapp.names_its_own(f.student, f.tbl, f."row", f.fields)
    ), named AS (
      SELECT DISTINCT school, fields ->> 'student' AS child FROM said
      UNION SELECT school, hit[1] FROM said, regexp_matches(
        "row" || CASE WHEN tbl IN ('activity', 'duplicate', 'sibling') THEN coalesce(fields::text, '')
                 ELSE '' END,
        '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') AS hit
        WHERE tbl IN ('activity', 'duplicate', 'sibling') OR strpos("row", '|') > 0
    ), referred AS (  -- a move of a plan, a score of a record: rows that belong to another one
      SELECT school, student, split_part("row", '|', 1) AS "row" FROM said WHERE strpos("row", '|') > 0
      UNION SELECT school, student, unnest(ARRAY[fields ->> 'plan', fields ->> 'referral',
                                                 fields ->> 'record', fields ->> 'about'])
        FROM said WHERE tbl <> 'record')
    SELECT FROM referred r JOIN careapp.change c ON c.school = r.school AND c."row" = r."row"
    WHERE c.student <> r.student AND c.sealed IS NULL AND c.scope <> ALL (mine)
    UNION ALL SELECT FROM named
    WHERE child <> '' AND 'c:' || child <> ALL (mine) AND (
      EXISTS (SELECT FROM careapp.place p WHERE p.school = named.school AND p.child = named.child)
      OR EXISTS (SELECT FROM careapp.change c
                 WHERE c.school = named.school AND c.scope = 'c:' || named.child))) THEN
    RAISE EXCEPTION 'a child of others';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER change_own AFTER INSERT ON careapp.change REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION careapp.only_own();

-- A laptop's first word: who it is here, how far the log has come, and whether this hub still knows
-- the mark that the laptop was given last.
CREATE FUNCTION careapp.greeting(upto bigint, given uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object(
    'hub', (SELECT id FROM careapp.hub), 'now', now(), 'latest', careapp.latest(),
    'sealed', s.sealed, 'school', s.school,
    'staff', m.staff, 'login', m.login, 'everything', m.everything, 'tables', m.tables,
    'settings', m.settings, 'erases', m.erases, 'keeps', m.keeps,
    'scopes', CASE WHEN m.everything THEN '{}' ELSE careapp.my_scopes() END,
    'moved', CASE WHEN m.everything THEN m.moved ELSE greatest(m.moved,
      (SELECT max(p.moved) FROM careapp.place p
       WHERE p.school = m.school AND p.classroom = ANY ((SELECT careapp.my_classes())::text[]))) END,
    'head', coalesce((SELECT max(c.seq) FROM careapp.change c WHERE c.school = m.school), 0),
    'known', upto = 0 OR EXISTS (SELECT FROM careapp.push p
      WHERE p.school = m.school AND p.seq = upto AND p.mark = given),
    'mark', (SELECT p.mark FROM careapp.push p WHERE p.school = m.school ORDER BY p.seq DESC LIMIT 1),
    'marked', coalesce((SELECT max(p.seq) FROM careapp.push p WHERE p.school = m.school), 0))
  FROM careapp.me() m JOIN careapp.school s ON s.school = m.school
$$;

-- Before a push, inside its transaction: one at a time of each school, so that entries stand in the
-- order in which they can be seen.
CREATE FUNCTION careapp.begin_push() RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT true FROM careapp.school WHERE school = careapp.my_school() FOR UPDATE
$$;
-- And at its end: the mark for it.
CREATE FUNCTION careapp.end_push() RETURNS careapp.push
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO careapp.push (school, seq, login)
  SELECT m.school, coalesce((SELECT max(c.seq) FROM careapp.change c WHERE c.school = m.school), 0),
         session_user
  FROM careapp.me() m WHERE m.school IS NOT NULL
  ON CONFLICT (school, seq) DO UPDATE SET at = now()
  RETURNING push.*
$$;

-- A class-bound member brings children that the hub has never heard of into one of her classes.
CREATE FUNCTION careapp.claim(children text[], classroom text) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH made AS (
    INSERT INTO careapp.place (school, child, classroom)
    SELECT m.school, u.child, claim.classroom FROM careapp.me() m, unnest(claim.children) AS u(child)
    WHERE claim.classroom = ANY (careapp.my_classes())
      AND NOT EXISTS (SELECT FROM careapp.place p WHERE p.school = m.school AND p.child = u.child)
      AND NOT EXISTS (SELECT FROM careapp.change c
                      WHERE c.school = m.school AND c.scope = 'c:' || u.child)
      AND 'c:' || u.child NOT IN (SELECT unnest(c.also) FROM careapp.change c
                                  WHERE c.school = m.school AND c.also <> '{}')
    RETURNING 1)
  SELECT count(*) FROM made
$$;
-- What goes, goes one by one: who could delete might also lock the table for everybody.
CREATE FUNCTION careapp.unplace(child text, classroom text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM careapp.place p WHERE p.school = careapp.my_school() AND careapp.my_everything()
    AND p.child = unplace.child AND p.classroom = unplace.classroom
$$;
CREATE FUNCTION careapp.take_back(laptop text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM careapp.laptop_key k WHERE k.school = careapp.my_school()
    AND k.laptop = take_back.laptop AND (careapp.my_everything() OR EXISTS (
      SELECT FROM careapp.laptop l
      WHERE l.school = k.school AND l.id = k.laptop AND l.login = session_user))
$$;

-- For a laptop that is new and knows no school yet: those in which who asks has an account, and who
-- she is there. Of nobody else anything.
CREATE FUNCTION careapp.my_schools()
  RETURNS TABLE (school text, name text, sealed boolean, staff text, person text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.school, s.name, s.sealed, m.staff, m.name
  FROM careapp.member m JOIN careapp.school s ON s.school = m.school
  WHERE m.login = session_user AND m.active AND careapp.my_line_is_safe()
  ORDER BY s.name, s.school
$$;

GRANT USAGE ON SCHEMA careapp TO careapp_member;
GRANT SELECT ON careapp.school, careapp.member, careapp.place, careapp.change, careapp.push,
  careapp.laptop, careapp.laptop_key TO careapp_member;
GRANT INSERT (school, id, scope, also, site, who, student, tbl, "row", fields, salt, digest, prev,
  sealed, schema) ON careapp.change TO careapp_member;
GRANT UPDATE (fields, salt, sealed) ON careapp.change TO careapp_member;
GRANT UPDATE (name, everything, classes, tables, settings, erases, keeps, active, moved)
  ON careapp.member TO careapp_member;
GRANT INSERT (school, child, classroom) ON careapp.place TO careapp_member;
GRANT INSERT (school, id, name, sealing, signing) ON careapp.laptop TO careapp_member;
GRANT INSERT (school, laptop, sealed) ON careapp.laptop_key TO careapp_member;
GRANT USAGE ON SEQUENCE careapp.turn TO careapp_member;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA careapp TO careapp_member;
