-- title = { th = "การส่งต่อ", en = "Referrals" }
-- answers = { th = "แต่ละภาคเรียนส่งต่อนักเรียนกี่ครั้ง ภายในหรือภายนอก และได้คำตอบหรือยัง", en = "How often children were referred in each term, inside or outside the school, and what came of it" }
-- columns = ["period", "schools", "referrals", "internal", "external", "unanswered", "closed", "resolved", "better", "same", "worse", "masked_schools"]

WITH sent AS (
  SELECT year, term, school_code,
    sum(n) FILTER ("column" = 'referrals') AS referrals,
    sum(n) FILTER ("column" = 'internal') AS internal,
    sum(n) FILTER ("column" = 'external') AS external,
    sum(n) FILTER ("column" = 'unanswered') AS unanswered,
    sum(n) FILTER ("column" = 'closed') AS closed,
    sum(n) FILTER ("column" = 'closed:resolved') AS resolved,
    sum(n) FILTER ("column" = 'closed:better') AS better,
    sum(n) FILTER ("column" = 'closed:same') AS same,
    sum(n) FILTER ("column" = 'closed:worse') AS worse,
    bool_or(masked) AS hidden
  FROM every_number WHERE report = 'referrals' AND grade = '' AND "row" = 'school' AND sex = 'total'
  GROUP BY year, term, school_code
)
SELECT format('{}/{}', year, term) AS period, count(*) AS schools, sum(referrals) AS referrals,
  sum(internal) AS internal, sum(external) AS external, sum(unanswered) AS unanswered,
  sum(closed) AS closed, sum(resolved) AS resolved, sum(better) AS better, sum(same) AS same,
  sum(worse) AS worse, count(*) FILTER (hidden) AS masked_schools
FROM sent GROUP BY year, term ORDER BY year, term
