"""What PostgreSQL says, as a sentence that is true and says what to do."""

import pytest

from careapp.errors import CareError
from careapp.store import hub_faults
from careapp.store.hub_faults import NotKnown, Refused, Unreachable

HOST = "hub.example.ac.th:5433/careapp"
SAID = {  # word for word, as the driver hands it on before a server speaks SQL
    'FATAL:  password authentication failed for user "x"': (NotKnown, "รหัสผ่านไม่ถูกต้อง"),
    "connection failed: fe_sendauth: no password supplied": (NotKnown, "รหัสผ่านไม่ถูกต้อง"),
    "failed to resolve host 'h': [Errno -2] Name or service not known": (Unreachable, "ไม่พบ"),
    'FATAL:  no pg_hba.conf entry for host "10.1.2.3", user "x", database "y", SSL encryption':
        (Refused, "pg_hba.conf"),
    'FATAL:  pg_hba.conf rejects connection for host "10.1.2.3", user "x", SSL encryption':
        (Refused, "pg_hba.conf"),
    'FATAL:  database "y" does not exist': (CareError, "hub init"),
    'FATAL:  role "x" is not permitted to log in': (Refused, "NOLOGIN"),
    'FATAL:  too many connections for role "x"': (Unreachable, "max_connections"),
    "FATAL:  sorry, too many clients already": (Unreachable, "max_connections"),
    "FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute":
        (Unreachable, "max_connections"),
    'authentication method requirement "!password" failed: server requested a cleartext password':
        (Refused, "ขอตัวรหัสผ่านเอง"),
    "server does not support SSL, but SSL was required": (Refused, "ssl = on"),
    'server certificate for "a" does not match host name "b"': (Refused, "เป็นของชื่ออื่น"),
    "SSL error: certificate verify failed": (Refused, "หมดอายุ"),
    'could not read root certificate file "/a": no certificate or crl found':
        (Refused, "ไม่ใช่ใบรับรอง"),
    "SSL error: tlsv1 alert internal error": (Refused, "อย่างปลอดภัย"),
}  # fmt: skip
NUMBERS = {
    "28P01": (NotKnown, "รหัสผ่านไม่ถูกต้อง"), "42501": (Refused, "ไม่มีสิทธิ์"),
    "P0001": (Refused, "ไม่มีสิทธิ์"),
    "3F000": (CareError, "hub init"), "42703": (CareError, "hub init"),
    "53100": (Unreachable, "ดิสก์"), "53300": (Unreachable, "max_connections"),
    "57014": (Unreachable, "ใช้เวลานาน"), "25006": (Unreachable, "อ่านได้อย่างเดียว"),
    "XX001": (CareError, "ชำรุด"),
}  # fmt: skip


@pytest.mark.parametrize(("said", "told"), SAID.items())
def test_what_is_said_before_a_server_speaks_sql_has_its_own_sentence(said, told):
    found = hub_faults.told("", said, HOST)
    assert isinstance(found, told[0])
    assert told[1] in str(found)
    assert HOST in str(found)


@pytest.mark.parametrize(("state", "told"), NUMBERS.items())
def test_what_a_server_says_by_number_is_told_and_nothing_that_it_quotes(state, told):
    found = hub_faults.told(state, "DETAIL: Key (name)=(ด.ช.สมมติ) SSL certificate", HOST)
    assert isinstance(found, told[0])
    assert told[1] in str(found)
    assert "สมมติ" not in str(found)


@pytest.mark.parametrize("said", [
    "Connection refused", "server closed the connection unexpectedly",
    "SSL SYSCALL error: EOF detected", "SSL connection has been closed unexpectedly",
    "FATAL:  the database system is starting up", "timeout expired",
])  # fmt: skip
def test_a_line_that_broke_is_no_fault_of_a_certificate_or_an_account(said):
    assert hub_faults.told("", said, HOST) is None


def test_what_nobody_can_act_on_stays_a_bug():
    assert hub_faults.told("42601", "syntax error", HOST) is None
