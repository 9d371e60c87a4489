-- title = { th = "ความครบถ้วนรายโรงเรียน", en = "Completeness by school" }
-- answers = { th = "แต่ละโรงเรียนคัดกรอง ประเมิน SDQ เยี่ยมบ้าน และชั่งวัดแล้วร้อยละเท่าใดของนักเรียน (ว่างเมื่อโรงเรียนปกปิดหรือไม่ได้ส่ง)", en = "What part of its children each school has screened, assessed, visited and measured (empty where the school masked it or did not send it)" }
-- columns = ["cluster", "school_code", "school", "children", "screened_percent", "sdq_percent", "visited_percent", "measured_percent", "masked_cells_percent"]

WITH done AS (
  SELECT school_code,
    max(n) FILTER (report = 'screening-school' AND "column" = 'screened') AS screened,
    max(n) FILTER (report = 'sdq-school' AND "column" = 'screened') AS sdq,
    max(n) FILTER (report = 'home-visits-school' AND "column" = 'visited') AS visited,
    max(n) FILTER (report = 'growth' AND "column" = 'measured') AS measured
  FROM numbers
  WHERE report IN ('screening-school', 'sdq-school', 'home-visits-school', 'growth')
    AND grade = '' AND "row" IN ('school', 'teacher', 'teacher:school') AND sex = 'total'
  GROUP BY school_code
)
SELECT cluster, school_code, school, male + female AS children,
  percent(screened, male + female) AS screened_percent,
  percent(sdq, male + female) AS sdq_percent,
  percent(visited, male + female) AS visited_percent,
  percent(measured, male + female) AS measured_percent,
  percent(masked_cells, cells) AS masked_cells_percent
FROM schools LEFT JOIN done USING (school_code)
WHERE counted
ORDER BY area_code, cluster, school_code
