#!/usr/bin/env bash
# Makes the packages for teachers, in ./dist; installer/README.md says how they are tried.
#
#   bash installer/package.sh windows --python python-3.11.9-embed-amd64.zip [--with hub|district] [--out FOLDER]
#   bash installer/package.sh linux [--with hub|district] [--out FOLDER]
#
# A Debian 12 is enough to start from. What is there already is not installed again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

WINDOWS_TOOLS=(nsis gcc-mingw-w64-x86-64 binutils-mingw-w64-x86-64)
# The libraries of Qt are there to be looked up: which package each one is in, and since when.
LINUX_TOOLS=(binutils dpkg-dev xz-utils libpython3.11 libcups2 libdbus-1-3 libegl1 libfontconfig1 libgl1
  libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
  libxcb-shape0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0)

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

usage() {
  sed -n '2,7s/^# \{0,1\}//p' installer/package.sh >&2
  exit 2
}

# The program is compiled by a Python of the minor version that will read it.
find_python() {
  local name
  for name in python3.11 python3; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
      printf '%s' "$name"
      return
    fi
  done
  fail "Packages are built by Python 3.11 with venv, and there is none here."
}

install_tools() {
  local missing=() name root=()
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "This system has no apt-get; install ${missing[*]} in its own way."
  if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
  "${root[@]}" apt-get update -qq || echo "The package lists could not be brought up to date; trying with those there are."
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null ||
    fail "apt-get could not install ${missing[*]}."
}

make_python() {
  local python
  if build/venv/bin/python -m pip --version >/dev/null 2>&1; then return; fi
  python=$(find_python) || exit 1
  "$python" -m venv --clear build/venv || fail "The virtual environment build/venv could not be made."
}

case "${1:-}" in
  windows)
    shift
    install_tools "${WINDOWS_TOOLS[@]}"
    make_python
    exec build/venv/bin/python -m installer.windows.build "$@"
    ;;
  linux)
    shift
    install_tools "${LINUX_TOOLS[@]}"
    make_python
    exec build/venv/bin/python -m installer.linux.build "$@"
    ;;
  *) usage ;;
esac
