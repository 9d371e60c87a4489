-- title = { th = "กลุ่มรายด้าน", en = "Groups by dimension" }
-- answers = { th = "แต่ละด้านของการคัดกรองมีนักเรียนกลุ่มปกติ เสี่ยง และมีปัญหาเท่าใด", en = "How many children are in which group of each dimension of the screening" }
-- columns = ["dimension", "schools", "normal", "at_risk", "problem", "normal_percent", "at_risk_percent", "problem_percent", "masked_percent", "percent_of", "masked_schools"]

SELECT "row" AS dimension, count(*) AS schools,
  sum(normal) AS normal, sum(at_risk) AS at_risk, sum(problem) AS problem,
  percent(sum(normal), sum(whole)) AS normal_percent,
  percent(sum(at_risk), sum(whole)) AS at_risk_percent,
  percent(sum(problem), sum(whole)) AS problem_percent,
  percent(sum(whole - seen), sum(whole)) AS masked_percent,
  sum(whole) AS percent_of,
  count(*) FILTER (NOT shown) AS masked_schools
FROM screening
WHERE report = 'screening-school' AND grade = '' AND sex = 'total' AND "row" <> 'school'
GROUP BY "row" ORDER BY "row"
