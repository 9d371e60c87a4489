#!/usr/bin/env bash
# Sets this machine up for working on careapp, then runs it or checks it:
#
#   bash installer/dev.sh run [--fresh]    a fictional school in ./demo, its reports, and the window
#   bash installer/dev.sh test [--long]    every check; --long adds the long forms of some tests
#
# A bare Debian 12 is enough to start from. What is there already is not installed again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

PYTHON_PACKAGES=(python3 python3-venv)
QT_LIBRARIES=(libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3)
WINDOW_LIBRARIES=(xvfb xauth libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)
TEST_PROGRAMS=(poppler-utils postgresql)

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf '\nFAILED: %s\n' "$*" >&2
  exit 1
}

# A Python that careapp runs on and that can make virtual environments.
find_python() {
  local name
  for name in python3 python3.11 python3.12 python3.13; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
      printf '%s' "$name"
      return
    fi
  done
  return 1
}

# Newer Debians and Ubuntu give some libraries a name that ends in t64.
installed() {
  local name
  for name in "$1" "$1t64"; do
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ]; then return 0; fi
  done
  return 1
}

install_libraries() {
  if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get; careapp needs Python 3.11 to 3.13 with venv, on Linux the libraries of Qt" \
      "(glib, GL, EGL, fontconfig, xkbcommon, D-Bus and, for a window, xcb-cursor, xcb-icccm, xcb-keysyms, xcb-shape" \
      "and xkbcommon-x11), and for the tests pdftotext of poppler: if something is missing, install those and start again."
    return
  fi
  local wanted=("${QT_LIBRARIES[@]}" "${WINDOW_LIBRARIES[@]}" "${TEST_PROGRAMS[@]}") missing=() name
  find_python >/dev/null || wanted+=("${PYTHON_PACKAGES[@]}")
  for name in "${wanted[@]}"; do
    installed "$name" || missing+=("$name")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "installing ${missing[*]}"
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "set-up: be root, or install sudo, to install ${missing[*]}"
    root=(sudo)
  fi
  "${root[@]}" apt-get update -qq || echo "The package lists could not be brought up to date; trying with those there are."
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null ||
    fail "set-up: apt-get could not install ${missing[*]}"
}

install_careapp() {
  local python stamp
  python=$(find_python) || fail "set-up: no Python 3.11, 3.12 or 3.13 with venv was found; install one"
  stamp="$(pwd -P) $("$python" -V) $(cat pyproject.toml installer/requirements.lock | cksum)"
  if [ "$(cat .venv/set-up 2>/dev/null)" = "$stamp" ] && .venv/bin/python -c 'import careapp' 2>/dev/null; then return; fi
  say "making the virtual environment .venv with $("$python" -V)"
  if ! .venv/bin/python -c 'import pip, sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
    "$python" -m venv --clear .venv || fail "set-up: the virtual environment could not be made"
  fi
  # pip reads dependency groups since 25.1.
  .venv/bin/python -m pip install --quiet --upgrade 'pip>=25.1' || fail "set-up: pip could not be brought up to date"
  # What careapp runs on are the very files of the lock; the tools to work on it need no more than their versions.
  .venv/bin/python -m pip install --quiet --require-hashes -r installer/requirements.lock &&
    .venv/bin/python -m pip install --quiet --no-deps --editable . && .venv/bin/python -m pip install --quiet --group dev ||
    fail "set-up: the dependencies could not be installed"
  printf '%s' "$stamp" >.venv/set-up
}

run_demo() {
  # The demo school is fictional, so its password may be known and shown.
  export CAREAPP_PASSWORD="${CAREAPP_PASSWORD:-careapp-demo}"
  if [ "${1:-}" = --fresh ]; then rm -rf demo; fi
  if [ -d demo/demo.careapp ] && [ -n "$(ls demo/reports 2>/dev/null)" ]; then
    say "the demo school is there already (run --fresh makes it anew)"
  else
    rm -rf demo
    .venv/bin/careapp demo demo --no-window || fail "the demo"
  fi
  say "reports: $(pwd)/demo/reports"
  ls -1 demo/reports
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    say "opening the window; the password is $CAREAPP_PASSWORD"
    .venv/bin/careapp open demo/demo.careapp
  else
    say "no display, so no window; with one: careapp open demo/demo.careapp, password $CAREAPP_PASSWORD"
  fi
}

step() {
  local name=$1
  shift
  say "$name"
  "$@" </dev/null || fail "$name"
}

# Begins what keeps one core busy for long; `joined` waits for it and tells what came of it.
OTHERS=()
beside() {
  local name=$1
  shift
  "$@" </dev/null >"$temporary/$name.log" 2>&1 &
  OTHERS+=("$! $name")
}

joined() {
  local each name
  for each in "${OTHERS[@]}"; do
    name=${each#* }
    say "$name"
    wait "${each%% *}" || { cat "$temporary/$name.log"; fail "$name"; }
  done
}

clean_up() {
  local others
  others=$(jobs -p)
  [ -z "$others" ] || kill $others 2>/dev/null || true
  wait
  rm -rf "$temporary"
}

# Thousands of small schools are made and thrown away; in memory none of them waits for a disk.
place_for_tests() {
  local free
  free=$(df --output=avail /dev/shm 2>/dev/null | tail -1) || free=0  # in kB
  if [ "${free:-0}" -gt 8000000 ]; then mktemp -d -p /dev/shm; else mktemp -d; fi
}

run_tests() {
  export QT_QPA_PLATFORM=offscreen
  temporary=$(place_for_tests)
  trap clean_up EXIT
  chmod 711 "$temporary"  # PostgreSQL runs as somebody else, in a folder of its own in it
  export TMPDIR="$temporary"
  export CAREAPP_CONFIG="$temporary/config"
  unset PYTHONDONTWRITEBYTECODE  # else every program that a test starts compiles careapp anew
  beside "mypy" .venv/bin/mypy
  beside "smoke: demo" env CAREAPP_PASSWORD=careapp-smoke .venv/bin/careapp demo "$temporary/smoke" --students 40 --no-window
  step "ruff check" .venv/bin/ruff check .
  step "ruff format" .venv/bin/ruff format --check .
  step "lint-imports" .venv/bin/lint-imports --no-cache
  step "translations" .venv/bin/python installer/translations.py --check
  step "pytest" .venv/bin/python -m pytest -q -n "$(($(getconf _NPROCESSORS_ONLN) + 1))" --dist loadfile --no-loadscope-reorder "$@"
  joined
  step "smoke: check" env CAREAPP_PASSWORD=careapp-smoke .venv/bin/careapp check "$temporary/smoke/demo.careapp"
  say "all checks passed"
}

usage() {
  sed -n '2,7s/^# \{0,1\}//p' installer/dev.sh >&2
  exit 2
}

case "${1:-} ${2:-}" in
  "run " | "run --fresh" | "test "*) ;;
  *) usage ;;
esac
install_libraries
install_careapp
case "$1" in
  run) run_demo "${@:2}" ;;
  test) run_tests "${@:2}" ;;
esac
