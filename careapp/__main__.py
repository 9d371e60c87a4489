"""`python -m careapp`, and the console script."""

import sys

from careapp.app import run


def main() -> None:
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
