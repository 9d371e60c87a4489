-- title = { th = "กลุ่มรวมรายกลุ่มโรงเรียน", en = "Overall groups by cluster of schools" }
-- answers = { th = "แต่ละกลุ่มโรงเรียนมีนักเรียนกลุ่มใดเท่าใด", en = "Which cluster of schools has how many children in which group" }
-- columns = ["area", "cluster", "schools", "sent", "children", "normal", "at_risk", "problem", "normal_percent", "at_risk_percent", "problem_percent", "masked_percent", "percent_of", "masked_schools"]

SELECT area, cluster,
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
GROUP BY area_code, area, cluster ORDER BY area_code, area, cluster
