-- title = { th = "การเยี่ยมบ้าน", en = "Home visits" }
-- answers = { th = "แต่ละเขตพื้นที่เยี่ยมบ้านแล้วกี่คน และพบครอบครัวยากจนเท่าใด", en = "How many children of each area were visited at home, and how many families are poor" }
-- columns = ["area", "schools", "children", "visited", "not_visited", "visited_percent", "masked_percent", "poverty_line", "poor", "extremely_poor", "masked_schools"]

WITH visits AS (
  SELECT school_code, any_value(area_code) AS area_code, any_value(area) AS area,
    sum(n) FILTER ("column" = 'all') AS children,
    sum(n) FILTER ("column" = 'visited') AS visited,
    sum(n) FILTER ("column" = 'not_visited') AS not_visited,
    sum(n) FILTER ("row" = 'income_per_head' AND "column" = 'poverty_line') AS poverty_line,
    sum(n) FILTER ("row" = 'poverty_result' AND "column" = 'poor') AS poor,
    sum(n) FILTER ("row" = 'poverty_result' AND "column" = 'extremely_poor') AS extremely_poor,
    bool_or(masked) AS hidden
  FROM numbers
  WHERE report = 'home-visits-school' AND grade = '' AND sex = 'total'
  GROUP BY school_code
)
SELECT area, count(*) AS schools, sum(children) AS children, sum(visited) AS visited,
  sum(not_visited) AS not_visited,
  percent(sum(visited), sum(children)) AS visited_percent,
  percent(sum(children - coalesce(visited, 0) - coalesce(not_visited, 0)), sum(children))
    AS masked_percent,
  sum(poverty_line) AS poverty_line, sum(poor) AS poor, sum(extremely_poor) AS extremely_poor,
  count(*) FILTER (hidden) AS masked_schools
FROM visits GROUP BY area_code, area ORDER BY area_code, area
