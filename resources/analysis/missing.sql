-- title = { th = "โรงเรียนที่ยังไม่มีตัวเลข", en = "Schools without numbers" }
-- answers = { th = "โรงเรียนใดยังไม่ส่ง ถูกส่งคืน หรือไฟล์มีปัญหา และช้ากี่วัน", en = "Which schools have not sent, were given their pack back or sent a faulty one, and how late they are" }
-- columns = ["area", "cluster", "school_code", "school", "state", "received", "days_late", "listed_students"]

SELECT area, cluster, school_code, school, state, received, days_late, listed_students
FROM schools WHERE NOT counted
ORDER BY area_code, cluster, school_code
