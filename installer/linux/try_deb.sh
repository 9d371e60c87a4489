#!/usr/bin/env bash
# Tries the package for Linux in a bare Debian; for the person who builds, as root, not for CI.
#
#   bash installer/linux/try_deb.sh dist/careapp_0.1.0_amd64.deb [FOLDER]
#
# Needs debootstrap, xvfb, xdotool, imagemagick and poppler-utils, and a mirror of Debian. The bare system
# and what is made in it are left in FOLDER, by default build/debian. Every step that fails ends it.
set -euo pipefail

deb=$(realpath "$1")
work=$(realpath -m "${2:-build/debian}")
root="$work/root"
display=:96

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf '\nFAILED: %s\n' "$*" >&2
  exit 1
}
there() { [ -e "$1" ] || fail "$1 is not there"; }
gone() { [ ! -e "$1" ] || fail "$1 is still there"; }
# Nothing of this computer: no locale, no fonts, no library.
inside() {
  chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DISPLAY=$display \
    CAREAPP_PASSWORD=four-plain-words http_proxy="${http_proxy:-}" DEBIAN_FRONTEND=noninteractive "$@"
}

mkdir -p "$work"
[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian
Xvfb $display -noreset -screen 0 1366x768x24 >/dev/null 2>&1 &
xvfb=$!
trap 'umount "$root/proc" 2>/dev/null || true; kill $xvfb' EXIT
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/"
cp "$deb" "$root/careapp.deb"

say "install, with what it names and nothing more"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /careapp.deb >"$work/apt.log" 2>&1 || fail "see $work/apt.log"
inside dpkg-query -W -f='${Package} ${Version} ${Status}, ${Installed-Size} kB\n' careapp
inside careapp --version
for path in usr/share/applications/careapp.desktop usr/share/mime/packages/careapp.xml \
  usr/share/icons/hicolor/scalable/apps/careapp.svg usr/share/doc/careapp/LICENSES/PARTS.txt; do
  there "$root/$path"
done
missing=$(inside sh -c 'find /usr/lib/careapp -name "*.so*" -type f -exec ldd {} + 2>/dev/null' | grep 'not found' | sort -u || true)
[ -z "$missing" ] || fail "libraries that nothing brought: $missing"

say "the demo school, by the command line"
rm -rf "$root/root/try"
inside careapp demo /root/try --students 40 --no-window | tail -1
inside careapp check /root/try/demo.careapp
inside careapp report student-record --school /root/try/demo.careapp --user demo --term 2569/1 --class ป.4/1 --out /root/try/one.pdf
pdftoppm -r 50 -png -f 1 -l 1 "$root/root/try/one.pdf" "$work/one"
unzip -tq "$(find "$root/root/try/reports" -name 'sdq-class.xlsx')"
inside careapp guide --out /root/try/guide.pdf
pdfinfo "$root/root/try/guide.pdf" | grep Pages
inside careapp backup --school /root/try/demo.careapp --user demo --out /root/try/one.carebackup

# Opens what is given; a picture of the whole screen once there is a window.
picture() {
  local tries=0 name=$1
  shift
  inside careapp "$@" 2>"$work/$name.log" &
  until DISPLAY=$display xdotool search --onlyvisible --name careapp >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || fail "no window came: $(cat "$work/$name.log")"
    sleep 0.2
  done
  sleep 3
  if [ "$name" = today ]; then
    DISPLAY=$display xdotool type --delay 60 four-plain-words
    DISPLAY=$display xdotool key Return
    sleep 6
  fi
  DISPLAY=$display import -window root "$work/$name.png"
  kill "$(pgrep -f "^careapp $*" | head -1)" 2>/dev/null || true
  wait $! || true
  [ ! -s "$work/$name.log" ] || cat "$work/$name.log"
}

say "the window: the school, and a file by its type"
picture today open /root/try/demo.careapp
picture backup /root/try/one.carebackup

say "install it over itself, then remove it"
inside dpkg -i /careapp.deb >/dev/null
inside careapp check /root/try/demo.careapp
inside dpkg -r careapp >/dev/null
left=$(find "$root/usr" "$root/etc" "$root/var/lib/dpkg/info" -name '*careapp*' ! -name '*.list')
[ -z "$left" ] || fail "left behind: $left"
there "$root/root/try/demo.careapp/data.db"
there "$root/root/.config/careapp/settings.json"
say "all of it worked; the pictures are in $work"
