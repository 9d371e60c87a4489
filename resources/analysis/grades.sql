-- title = { th = "กลุ่มรวมรายชั้น", en = "Overall groups by grade" }
-- answers = { th = "แต่ละชั้นมีนักเรียนกลุ่มปกติ เสี่ยง และมีปัญหาเท่าใด", en = "How many children of each grade are in which overall group" }
-- columns = ["grade", "schools", "children", "normal", "at_risk", "problem", "normal_percent", "at_risk_percent", "problem_percent", "masked_percent", "percent_of", "masked_schools"]

SELECT grade, count(*) AS schools, sum(children) AS children,
  sum(normal) AS normal, sum(at_risk) AS at_risk, sum(problem) AS problem,
  percent(sum(normal), sum(whole)) AS normal_percent,
  percent(sum(at_risk), sum(whole)) AS at_risk_percent,
  percent(sum(problem), sum(whole)) AS problem_percent,
  percent(sum(whole - seen), sum(whole)) AS masked_percent,
  sum(whole) AS percent_of,
  count(*) FILTER (NOT shown) AS masked_schools
FROM (
    SELECT school_code, grade, n AS children FROM numbers
    WHERE report = 'headcount' AND grade <> '' AND "row" = grade AND "column" = 'all'
      AND sex = 'total'
  ) LEFT JOIN (
    SELECT school_code, grade, normal, at_risk, problem, seen, whole, shown FROM screening
    WHERE report = 'screening-grade' AND "row" = 'overall' AND sex = 'total'
  ) USING (school_code, grade)
GROUP BY grade
-- อนุบาล, ประถม, มัธยม: as the letters of the alphabet do not stand
ORDER BY position(grade[1] IN 'อปม'), grade
