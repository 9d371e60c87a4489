-- title = { th = "กลุ่มรวมรายภาค", en = "Overall groups by region" }
-- answers = { th = "แต่ละภาคมีนักเรียนกลุ่มปกติ เสี่ยง และมีปัญหากี่คน คิดเป็นร้อยละเท่าใดของผู้ที่คัดกรอง", en = "How many children of each region are in which overall group, in percent of those screened" }
-- columns = ["region", "schools", "sent", "children", "normal", "at_risk", "problem", "normal_percent", "at_risk_percent", "problem_percent", "masked_percent", "percent_of", "masked_schools"]

SELECT region,
  count(*) AS schools, count(*) FILTER (counted) AS sent, sum(male + female) AS children,
  sum(normal) AS normal, sum(at_risk) AS at_risk, sum(problem) AS problem,
  percent(sum(normal), sum(whole)) AS normal_percent,
  percent(sum(at_risk), sum(whole)) AS at_risk_percent,
  percent(sum(problem), sum(whole)) AS problem_percent,
  percent(sum(whole - seen), sum(whole)) AS masked_percent,
  sum(whole) AS percent_of,
  count(*) FILTER (NOT shown) AS masked_schools
FROM schools LEFT JOIN (
    SELECT school_code AS code, normal, at_risk, problem, seen, whole, shown FROM overall
  ) ON code = school_code AND counted
GROUP BY region ORDER BY region
