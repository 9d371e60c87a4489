-- title = { th = "แผนช่วยเหลือรายด้าน", en = "Care plans by dimension" }
-- answers = { th = "แต่ละด้านมีแผนช่วยเหลือกี่แผน ยังดำเนินการหรือปิดแล้ว และได้ผลอย่างไร", en = "How many care plans there are in each dimension, open or closed, and with what result" }
-- columns = ["dimension", "schools", "plans", "open", "closed", "resolved", "better", "same", "worse", "masked_schools"]

WITH made AS (
  SELECT school_code, "row" AS dimension,
    sum(n) FILTER ("column" = 'plans') AS plans, sum(n) FILTER ("column" = 'open') AS open,
    sum(n) FILTER ("column" = 'closed') AS closed,
    sum(n) FILTER ("column" = 'closed:resolved') AS resolved,
    sum(n) FILTER ("column" = 'closed:better') AS better,
    sum(n) FILTER ("column" = 'closed:same') AS same,
    sum(n) FILTER ("column" = 'closed:worse') AS worse,
    bool_or(masked) AS hidden
  FROM numbers WHERE report = 'plans' AND grade = '' AND sex = 'total'
  GROUP BY school_code, "row"
)
SELECT dimension, count(*) AS schools, sum(plans) AS plans, sum(open) AS open,
  sum(closed) AS closed, sum(resolved) AS resolved, sum(better) AS better, sum(same) AS same,
  sum(worse) AS worse, count(*) FILTER (hidden) AS masked_schools
FROM made GROUP BY dimension ORDER BY dimension
