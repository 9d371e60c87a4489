-- What the ready questions stand on. `every_number` and `every_school` are all there is, `numbers`
-- and `schools` what belongs to the term that is asked for.

-- One decimal, half up; nothing of nothing.
CREATE OR REPLACE MACRO percent(part, whole) AS
  CASE WHEN whole > 0 THEN ((2000 * part + whole) // (2 * whole))::DECIMAL(12, 0) * 0.1 END;

-- How many children a school has in a grade (or in all: ''), and how many of them are screened;
-- null where that is masked.
CREATE OR REPLACE VIEW every_reach AS
  SELECT year, term, report, grade, sex, school_code,
    max(n) FILTER ("column" = 'all') AS children,
    max(n) FILTER ("column" = 'screened') AS screened
  FROM every_number
  WHERE report IN ('screening-school', 'screening-grade')
    AND "row" = CASE grade WHEN '' THEN 'school' ELSE grade END
    AND "column" IN ('all', 'screened')
  GROUP BY year, term, report, grade, sex, school_code;

-- A row of the screening in one school: its groups as far as they are seen (`seen` adds them up),
-- and whether all of them are `shown`.
CREATE OR REPLACE VIEW every_line AS
  SELECT year, term, report, grade, "row", sex, school_code,
    sum(n) FILTER ("column" = 'normal') AS normal,
    sum(n) FILTER ("column" = 'at_risk') AS at_risk,
    sum(n) FILTER ("column" = 'problem') AS problem,
    coalesce(sum(n), 0) AS seen,
    NOT bool_or(masked AND "column" <> 'incomplete') AS shown
  FROM every_number
  WHERE report IN ('screening-school', 'screening-grade')
    AND "column" IN ('normal', 'at_risk', 'problem', 'incomplete')
  GROUP BY year, term, report, grade, "row", sex, school_code;

-- And `whole`, the children that a percentage is of: those screened. A school that masked how many
-- that are counts with all its children, so that no group comes out larger than it is.
CREATE OR REPLACE VIEW every_screening AS
  SELECT every_line.*,
    CASE WHEN shown THEN seen ELSE coalesce(screened, children, seen) END AS whole
  FROM every_line LEFT JOIN every_reach USING (year, term, report, grade, sex, school_code);

CREATE OR REPLACE VIEW screening AS
  SELECT * FROM every_screening
  WHERE year = getvariable('year') AND term = getvariable('term');

-- The whole school's own groups, of boys and girls together.
CREATE OR REPLACE VIEW overall AS
  SELECT * FROM screening
  WHERE report = 'screening-school' AND grade = '' AND "row" = 'overall' AND sex = 'total';
