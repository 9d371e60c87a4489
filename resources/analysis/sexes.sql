-- title = { th = "กลุ่มรวมรายเพศ", en = "Overall groups by sex" }
-- answers = { th = "นักเรียนชายและหญิงอยู่ในกลุ่มปกติ เสี่ยง และมีปัญหาเท่าใด", en = "How many boys and girls are in which overall group" }
-- columns = ["sex", "schools", "children", "normal", "at_risk", "problem", "normal_percent", "at_risk_percent", "problem_percent", "masked_percent", "percent_of", "masked_schools"]

SELECT sex, count(*) AS schools, sum(children) AS children,
  sum(normal) AS normal, sum(at_risk) AS at_risk, sum(problem) AS problem,
  percent(sum(normal), sum(whole)) AS normal_percent,
  percent(sum(at_risk), sum(whole)) AS at_risk_percent,
  percent(sum(problem), sum(whole)) AS problem_percent,
  percent(sum(whole - seen), sum(whole)) AS masked_percent,
  sum(whole) AS percent_of,
  count(*) FILTER (NOT shown) AS masked_schools
FROM (
    SELECT school_code, sex, n AS children FROM numbers
    WHERE report = 'headcount' AND grade = '' AND "row" = 'school' AND "column" = 'all'
  ) LEFT JOIN (
    SELECT school_code, sex, normal, at_risk, problem, seen, whole, shown FROM screening
    WHERE report = 'screening-school' AND grade = '' AND "row" = 'overall'
  ) USING (school_code, sex)
GROUP BY sex
ORDER BY list_position(['male', 'female', 'total'], sex)
