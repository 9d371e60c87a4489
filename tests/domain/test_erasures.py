from careapp.domain import erasures
from careapp.store.projection import TABLES


def test_a_name_is_typed_again_whatever_the_blanks():
    assert erasures.same_name("เด็กชายกล้า  ตัวอย่างดี ", "เด็กชายกล้า ตัวอย่างดี")
    assert not erasures.same_name("เด็กชายกล้า", "เด็กชายกล้า ตัวอย่างดี")
    assert not erasures.same_name("", "")


def test_every_table_that_is_counted_is_there():
    counted = {table for tables in erasures.COUNTED.values() for table in tables}
    assert counted <= set(TABLES)
    assert erasures.kind_of("handover") == erasures.OTHERS
