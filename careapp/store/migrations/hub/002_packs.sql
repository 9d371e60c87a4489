-- A district on a hub: the packs of its schools that count, for its own officers. Every table begins
-- with the area, as those of schools begin with the school. Nothing here is about one child, and a
-- number that is masked is null.

CREATE TABLE careapp.area (
  area text PRIMARY KEY,               -- the id of the district's file
  name text NOT NULL
);
CREATE TABLE careapp.officer (
  area   text NOT NULL,
  login  text NOT NULL,                -- a role of PostgreSQL
  staff  text NOT NULL,                -- the id in the district's own list
  name   text NOT NULL,
  keeps  boolean NOT NULL,             -- brings packs; the others read them
  active boolean NOT NULL,
  PRIMARY KEY (area, login)
);
-- The places of a pack's numbers, which most schools share: kept once, by their digest.
CREATE TABLE careapp.layout (
  area    text NOT NULL,
  layout  text NOT NULL,
  report  text[] NOT NULL,
  grade   text[] NOT NULL,
  "row"   text[] NOT NULL,
  "column" text[] NOT NULL,
  sex     text[] NOT NULL,
  PRIMARY KEY (area, layout)
);
CREATE TABLE careapp.pack (
  area     text NOT NULL,
  term     text NOT NULL CHECK (term ~ '^[0-9]{4}/[0-9]$'),
  code     text NOT NULL,              -- the school's SMIS code
  name     text NOT NULL,
  cluster  text NOT NULL,
  version  int NOT NULL,
  checksum text NOT NULL,              -- of the file that the school sent
  received date NOT NULL,
  male     int NOT NULL,
  female   int NOT NULL,
  layout   text NOT NULL,
  numbers  int[] NOT NULL,             -- in the order of the layout
  login    text NOT NULL DEFAULT session_user,
  at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (area, term, code)
);

-- Whose officer somebody is here, and whether she keeps the packs; null for nobody's.
CREATE FUNCTION careapp.my_post() RETURNS careapp.officer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o FROM careapp.officer o
  WHERE o.area = current_setting('careapp.school', true) AND o.login = session_user AND o.active
    AND careapp.my_line_is_safe()
$$;
CREATE FUNCTION careapp.my_area() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (careapp.my_post()).area
$$;
CREATE FUNCTION careapp.my_keeping() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (p).area FROM careapp.my_post() p WHERE (p).keeps
$$;

ALTER TABLE careapp.area ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.officer ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.layout ENABLE ROW LEVEL SECURITY;
ALTER TABLE careapp.pack ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON careapp.area FOR SELECT USING (area = (SELECT careapp.my_area()));
CREATE POLICY read ON careapp.officer FOR SELECT USING (area = (SELECT careapp.my_area()));
CREATE POLICY read ON careapp.layout FOR SELECT USING (area = (SELECT careapp.my_area()));
CREATE POLICY put ON careapp.layout FOR INSERT WITH CHECK (area = (SELECT careapp.my_keeping()));
CREATE POLICY read ON careapp.pack FOR SELECT USING (area = (SELECT careapp.my_area()));
CREATE POLICY put ON careapp.pack FOR INSERT WITH CHECK (area = (SELECT careapp.my_keeping()));
CREATE POLICY renew ON careapp.pack FOR UPDATE USING (area = (SELECT careapp.my_keeping()));

-- One by one: who could delete might also lock the table for everybody.
CREATE FUNCTION careapp.unpack(term text, code text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM careapp.pack p
  WHERE p.area = careapp.my_keeping() AND p.term = unpack.term AND p.code = unpack.code
$$;

-- Every number with its place, under the same policies as the packs.
CREATE VIEW careapp.figure WITH (security_invoker = true, security_barrier = true) AS
  SELECT p.area, p.term, p.code, p.name, f.report, f.grade, f."row", f."column", f.sex, f.n,
         f.n IS NULL AS masked
  FROM careapp.pack p JOIN careapp.layout l ON l.area = p.area AND l.layout = p.layout,
    unnest(l.report, l.grade, l."row", l."column", l.sex, p.numbers)
      AS f(report, grade, "row", "column", sex, n);

GRANT SELECT ON careapp.area, careapp.officer, careapp.layout, careapp.pack, careapp.figure
  TO careapp_member;
GRANT INSERT (area, layout, report, grade, "row", "column", sex) ON careapp.layout TO careapp_member;
GRANT INSERT (area, term, code, name, cluster, version, checksum, received, male, female, layout,
  numbers) ON careapp.pack TO careapp_member;
GRANT UPDATE (name, cluster, version, checksum, received, male, female, layout, numbers)
  ON careapp.pack TO careapp_member;
GRANT EXECUTE ON FUNCTION careapp.my_post(), careapp.my_area(), careapp.my_keeping(),
  careapp.unpack(text, text) TO careapp_member;
