"""Runs a program to its end and tells its seconds and greatest memory in MB:
`python -m careapp.bench.weighed PROGRAM ARGUMENTS`.

A program of its own because Linux counts to a new program the memory of the one that starts it.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence

_UNIT = 1024 if sys.platform != "darwin" else 1024 * 1024


def _weigh(words: Sequence[str]) -> int:
    start, memory = time.perf_counter(), None
    program = subprocess.Popen(words, stdout=sys.stderr)
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
        memory = usage.ru_maxrss / _UNIT
    else:
        program.wait()
    print(json.dumps({"seconds": time.perf_counter() - start, "memory": memory}))
    return program.returncode


if __name__ == "__main__":
    sys.exit(_weigh(sys.argv[1:]))
