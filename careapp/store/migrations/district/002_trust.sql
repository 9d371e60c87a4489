-- The same of a district's two logs as of a school's: they are only added to.
CREATE TRIGGER change_altered BEFORE UPDATE ON change
  WHEN NEW.fields <> '' OR NEW.salt IS NOT NULL OR NEW.id <> OLD.id OR NEW.school <> OLD.school
    OR NEW.site <> OLD.site OR NEW.who <> OLD.who OR NEW.student <> OLD.student
    OR NEW.tbl <> OLD.tbl OR NEW.row <> OLD.row OR NEW.digest <> OLD.digest OR NEW.prev <> OLD.prev
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER change_gone BEFORE DELETE ON change
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER look_altered BEFORE UPDATE ON look
  WHEN NEW.fields <> '' OR NEW.salt IS NOT NULL OR NEW.id <> OLD.id OR NEW.school <> OLD.school
    OR NEW.site <> OLD.site OR NEW.who <> OLD.who OR NEW.student <> OLD.student
    OR NEW.tbl <> OLD.tbl OR NEW.row <> OLD.row OR NEW.digest <> OLD.digest OR NEW.prev <> OLD.prev
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER look_gone BEFORE DELETE ON look
  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
