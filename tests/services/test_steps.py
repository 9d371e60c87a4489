from datetime import date

from careapp.domain.people import Classroom, Pupil, Student
from careapp.forms.loader import library
from careapp.services.steps import entered, step, together
from careapp.store.filled import Filled

DAY = date(2026, 6, 10)
SMALL, BIG = date(2018, 1, 1), date(2014, 1, 1)  # eight and twelve


def pupils(**born):
    return [
        Pupil(Student(id_, "กล้า", "ตัวอย่างดี", "male", born=day), Classroom("ป.4", "1"))
        for id_, day in born.items()
    ]


def head(student, form="sdq-self", status="final"):
    return Filled(form, "self", status == "final", frozenset({student}))


def test_a_child_outside_the_ages_is_not_waited_for_but_counts_once_the_form_is_there():
    children = pupils(a=SMALL, b=BIG, c=SMALL, d=BIG)
    found = step(library().form("sdq-self"), children, DAY, entered([head("c")], ()))
    assert (found.done, found.waiting, found.not_asked) == (("c",), ("b", "d"), ("a",))
    assert found.total == 3


def test_a_form_is_begun_while_it_is_open_or_typed_and_no_final_one_is_there():
    heads = [head("a", status="open"), head("b", status="open"), head("b")]
    found = step(
        library().form("sdq-self"),
        pupils(a=BIG, b=BIG, c=BIG),
        DAY,
        entered(heads, [("c", "sdq-self")]),
    )
    assert (found.done, found.waiting, found.begun) == (("b",), ("a", "c"), ("a", "c"))


def test_together_a_child_is_done_when_all_that_are_asked_of_it_are_in():
    children = pupils(small=SMALL, big=BIG, nobody=SMALL)
    there = entered(
        [head("small", "sdq-teacher"), head("small", "sdq-parent"), head("big", "sdq-teacher")], ()
    )
    forms = [library().form(id_) for id_ in ("sdq-teacher", "sdq-parent", "sdq-self")]
    parts = [step(form, children, DAY, there) for form in forms]
    found = together("sdq", parts, children)
    assert (found.done, found.waiting) == (("small",), ("big", "nobody"))
    assert found.begun == ("big",)
