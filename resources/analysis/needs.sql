-- title = { th = "ความสามารถพิเศษและความต้องการพิเศษ", en = "Talents and special needs" }
-- answers = { th = "นักเรียนกี่คนมีความสามารถพิเศษ และกี่คนมีความต้องการจำเป็นพิเศษ", en = "How many children have a special talent, and how many have special needs" }
-- columns = ["dimension", "schools", "yes", "no", "yes_percent", "no_percent", "masked_percent", "percent_of", "masked_schools"]

WITH told AS (
  SELECT year, term, report, grade, sex, school_code, "row" AS dimension,
    sum(n) FILTER ("column" = 'yes') AS yes, sum(n) FILTER ("column" = 'no') AS no,
    coalesce(sum(n), 0) AS seen, NOT bool_or(masked AND "column" <> 'incomplete') AS shown
  FROM numbers
  WHERE report = 'screening-school' AND grade = '' AND sex = 'total'
    AND "row" IN ('talent', 'special_need')
  GROUP BY ALL
), lines AS (
  SELECT told.*, CASE WHEN shown THEN seen ELSE coalesce(screened, children, seen) END AS whole
  FROM told LEFT JOIN every_reach USING (year, term, report, grade, sex, school_code)
)
SELECT dimension, count(*) AS schools, sum(yes) AS yes, sum(no) AS no,
  percent(sum(yes), sum(whole)) AS yes_percent, percent(sum(no), sum(whole)) AS no_percent,
  percent(sum(whole - seen), sum(whole)) AS masked_percent, sum(whole) AS percent_of,
  count(*) FILTER (NOT shown) AS masked_schools
FROM lines GROUP BY dimension ORDER BY dimension
