from careapp.domain.access import Role
from careapp.services.opening import open_school

TEXTS = {"where": {"place": "students"}, "texts": {"students": {"nickname": "หนึ่ง"}}}


def test_what_is_kept_is_there_at_the_next_opening(school, stepping):
    school.unsaved.keep(TEXTS)
    path = school.desk.file.folder.path
    school.close()
    again = open_school(path, "", "", stepping.clock(), "install-1")
    assert again.unsaved.kept() == TEXTS
    again.unsaved.keep({})
    assert again.unsaved.kept() == {}
    again.close()


def test_another_account_does_not_see_it(school, as_role):
    school.unsaved.keep(TEXTS)
    teacher = as_role(Role.TEACHER)
    assert teacher.unsaved.kept() == {}
    teacher.unsaved.keep({})
    assert school.unsaved.kept() == TEXTS
