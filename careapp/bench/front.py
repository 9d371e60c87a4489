"""A start of the program to its first field: `python -m careapp.bench.front SCHOOL`."""

import sys

from careapp.bench.watched import play, type_one_key

if __name__ == "__main__":
    play(sys.argv[1], type_one_key)
