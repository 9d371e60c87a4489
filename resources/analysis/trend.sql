-- title = { th = "แนวโน้มรายภาคเรียน", en = "Trend over terms" }
-- answers = { th = "กลุ่มรวมของนักเรียนเปลี่ยนไปอย่างไรในแต่ละภาคเรียน", en = "How the overall groups changed from term to term" }
-- columns = ["period", "schools", "sent", "children", "normal", "at_risk", "problem", "normal_percent", "at_risk_percent", "problem_percent", "masked_percent", "percent_of", "masked_schools"]

SELECT format('{}/{}', s.year, s.term) AS period,
  count(*) AS schools, count(*) FILTER (counted) AS sent, sum(male + female) AS children,
  sum(normal) AS normal, sum(at_risk) AS at_risk, sum(problem) AS problem,
  percent(sum(normal), sum(whole)) AS normal_percent,
  percent(sum(at_risk), sum(whole)) AS at_risk_percent,
  percent(sum(problem), sum(whole)) AS problem_percent,
  percent(sum(whole - seen), sum(whole)) AS masked_percent,
  sum(whole) AS percent_of,
  count(*) FILTER (NOT shown) AS masked_schools
FROM every_school AS s LEFT JOIN (
    SELECT year, term, school_code, normal, at_risk, problem, seen, whole, shown FROM every_screening
    WHERE report = 'screening-school' AND grade = '' AND "row" = 'overall' AND sex = 'total'
  ) AS o ON o.year = s.year AND o.term = s.term AND o.school_code = s.school_code AND counted
GROUP BY s.year, s.term ORDER BY s.year, s.term
