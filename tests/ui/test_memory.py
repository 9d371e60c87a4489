import subprocess
import sys

import pytest

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is asked")

PROGRAM = """
import re
from pathlib import Path
from careapp.store.connection import connect
from careapp.store.vault import Vault
from careapp.ui import memory

def held():
    "KB of the code of the libraries for keys, as the system counts."
    found = re.findall(r"r-xp .*(?:cryptography|sqlcipher3)/.*\\n(?:.*\\n)*?Rss: +([0-9]+)",
                       Path("/proc/self/smaps").read_text())
    return sum(map(int, found))

vault = Vault(Path("keys.json"))
key, _ = vault.create("mali", "four plain words")
db = connect(Path("data.db"), key)
db.execute("CREATE TABLE t (a)")
before = held()
memory.give_back()
after = held()
same = vault.unlock("mali", "four plain words") == key
db.execute("INSERT INTO t VALUES (1)")
print(before, after, same, db.execute("SELECT a FROM t").fetchall())
"""


@linux
def test_the_code_for_keys_is_let_go_and_works_when_it_is_called_again(tmp_path):
    seen = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    before, after, *rest = seen.stdout.split()
    assert int(before) > 4_000
    assert int(after) < int(before) / 4
    assert rest == ["True", "[(1,)]"]
