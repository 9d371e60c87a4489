-- title = { th = "โรงเรียนที่เปลี่ยนไปมากที่สุด", en = "Schools that moved most" }
-- answers = { th = "โรงเรียนใดมีนักเรียนกลุ่มเสี่ยงและมีปัญหาเปลี่ยนจากภาคเรียนก่อนมากที่สุด 20 แห่ง (ที่เห็นครบทั้งสองภาคเรียน และคัดกรองไม่น้อยกว่า 10 คน)", en = "The 20 schools whose share of children at risk or with problems changed most since the term before, of those seen whole in both, with 10 children screened or more" }
-- columns = ["cluster", "school_code", "school", "percent_of", "before_percent", "now_percent", "change"]

-- `few` is the rule of resources/district/comparison.toml: of so few children a percentage says
-- little.
WITH lines AS (
  SELECT year, term, school_code, whole, percent(at_risk + problem, whole) AS share
  FROM every_screening
  WHERE report = 'screening-school' AND grade = '' AND "row" = 'overall' AND sex = 'total'
    AND shown AND whole >= getvariable('few')
), before AS (
  SELECT * FROM lines
  WHERE (year, term) < (getvariable('year'), getvariable('term'))
  QUALIFY (year, term) = max((year, term)) OVER ()
)
SELECT cluster, school_code, school, now.whole AS percent_of, before.share AS before_percent,
  now.share AS now_percent, now.share - before.share AS change
FROM schools JOIN lines AS now USING (school_code, year, term)
  JOIN before USING (school_code)
WHERE counted
ORDER BY abs(now.share - before.share) DESC, school_code LIMIT 20
