"""A school is made whole, or not at all."""

import pytest

from careapp.domain.schools import School
from careapp.errors import CareError
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school

resource = pytest.importorskip("resource")


@pytest.mark.parametrize("secret", ["", "four plain words here"])
@pytest.mark.parametrize("room", [100, 40_000, 150_000])
def test_a_disk_that_refuses_a_new_school_takes_its_name_from_nobody(
    tmp_path, stepping, secret, room
):
    def make():
        return create_school(
            tmp_path / "a.careapp", School("", "โรงเรียนสมมติ", "42019999"),
            NewAccount("admin", "ครู", secret), stepping.clock(), "install-1", plain=not secret,
        )  # fmt: skip

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with pytest.raises(CareError):
            make()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []
    make().services.close()  # once there is room, under the same name
