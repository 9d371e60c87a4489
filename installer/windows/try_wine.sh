#!/usr/bin/env bash
# Tries the packages for Windows as far as wine goes; for the person who builds, not for CI.
#
#   bash installer/windows/try_wine.sh dist/careapp-0.1.0-windows-setup.exe [FOLDER]
#
# Needs wine (64 bits), xvfb, xdotool, imagemagick and mingw-w64. What is made (papers, pictures) is
# left in FOLDER, by default build/wine, to be looked at. Every step that fails ends it.
#
# Wine 8 lacks two libraries that Windows 10 has: icuuc.dll (Qt6Core.dll asks for functions of it
# that careapp never calls) and bcryptprimitives.dll (random numbers). Stand-ins for them are made
# here and put into wine's own system folder; they are no part of any package.
set -euo pipefail

setup=$(realpath "$1")
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
work=$(realpath -m "${2:-build/wine}")
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
export CAREAPP_PASSWORD=four-plain-words LC_ALL=C.UTF-8
local_data="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local"
program="$local_data/Programs/careapp"
menu="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
desktop="$WINEPREFIX/drive_c/users/$(id -un)/Desktop"
display=:97

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf '\nFAILED: %s\n' "$*" >&2
  exit 1
}
there() { [ -e "$1" ] || fail "$1 is not there"; }
gone() { [ ! -e "$1" ] || fail "$1 is still there"; }
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f s\n", b - a }'; }
in_registry() { wine reg query "$1" >/dev/null 2>&1; }
# Through pipes: some wines take a plain file for a broken handle.
piped() { wine "$@" </dev/null 2>&1 | cat; }
cli() { piped "$program/careapp-cli.exe" "$@"; }
settle() { wineserver -w; }

make_stand_ins() {
  local system="$WINEPREFIX/drive_c/windows/system32" compile=(x86_64-w64-mingw32-gcc -shared)
  x86_64-w64-mingw32-objdump -p "$program/app/lib/PySide6/Qt6Core.dll" |
    awk '/DLL Name:/ { on = ($3 == "icuuc.dll") } on && $3 ~ /^u/ { print "void *" $3 "(void) { return 0; }" }' |
    sort -u >"$work/icuuc.c"
  echo 'unsigned char SystemFunction036(void *, unsigned long);
    int ProcessPrng(void *to, unsigned long long n) { return SystemFunction036(to, (unsigned long)n); }' >"$work/prng.c"
  "${compile[@]}" -o "$system/icuuc.dll" "$work/icuuc.c"
  "${compile[@]}" -o "$system/bcryptprimitives.dll" "$work/prng.c" -ladvapi32
}

install() {
  wine "$setup" /S "$@"
  settle
}

# Waits for a window whose title begins with careapp, then takes a picture of the whole screen.
picture() {
  local tries=0
  until xdotool search --onlyvisible --name '^(.* · )?careapp$' >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || fail "no window came"
    sleep 0.2
  done
  sleep "${2:-4}"
  import -window root "$work/$1.png"
}

# The fewest seconds, of three, from the start of a program to its window.
first_window() {
  local from best=99
  for _ in 1 2 3; do
    from=$(now)
    piped "$@" 2>/dev/null &
    disown
    until xdotool search --onlyvisible --name '^careapp$' >/dev/null 2>&1; do sleep 0.02; done
    best=$(awk -v a="$from" -v b="$(now)" -v best=$best 'BEGIN { print (b - a < best) ? b - a : best }')
    sleep 1
    end_windows
    wineserver -p # stays: a start of wine itself is not what is measured
    wine cmd /c exit
  done
  printf '%.2f s\n' "$best"
}

# A program like careapp.exe that shows an empty window of Qt with one field.
make_bare() {
  sed '/START =/,/;$/c\
static const wchar_t *START = L"from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow\\n"\
    L"app = QApplication([])\\nw = QMainWindow()\\nw.setCentralWidget(QLineEdit())\\n"\
    L"w.setWindowTitle(\x27careapp\x27)\\nw.show()\\napp.exec()\\n";' \
    "$here/launcher.c" >"$work/bare.c"
  x86_64-w64-mingw32-gcc -Os -s -municode -static -mwindows "$work/bare.c" -o "$program/bare.exe"
}

end_windows() {
  wineserver -k || true
  settle
}

rm -rf "$work"
mkdir -p "$work"
Xvfb $display -screen 0 1366x768x24 >/dev/null 2>&1 &
xvfb=$!
trap 'wineserver -k 2>/dev/null || true; kill $xvfb' EXIT
export DISPLAY=$display
say "a new wine"
wine wineboot -i >/dev/null 2>&1
if wine "$setup" /S; then fail "it was installed on a Windows 7, which wine begins with"; fi
wine winecfg -v win10
settle
say "silent install"
from=$(now)
install
since "$from"
there "$program/careapp.exe"
there "$menu/careapp.lnk"
there "$desktop/careapp.lnk"
for ending in carebackup carefeedback carekey carepackage caretransfer; do
  in_registry "HKCU\\Software\\Classes\\.$ending" || fail ".$ending is not known"
done
in_registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\careapp' || fail "not in the list of programs"
find "$program" -type f -printf '%s\n' | awk '{ n += $1 } END { printf "installed: %.1f MB in %d files\n", n / 1e6, NR }'
make_stand_ins

say "the demo school, by the command line"
mkdir -p "$work/ลอง"
from=$(now)
cli demo "Z:$work/ลอง" --students 40 --no-window | tail -1
since "$from"
there "$work/ลอง/demo.careapp/data.db"
ls "$work/ลอง/reports" | grep -c '\.pdf$' || fail "no PDF"
ls "$work/ลอง/reports" | grep -c '\.xlsx$' || fail "no workbook"
cli check "Z:$work/ลอง/demo.careapp"
cli report student-record --school "Z:$work/ลอง/demo.careapp" --term 2569/1 \
  --class ป.4/1 --out "Z:$work/ลอง/one.pdf"
head -c 5 "$work/ลอง/one.pdf" | grep -q '%PDF-' || fail "one.pdf"
for file in two.pdf two.xlsx; do
  cli report class-list --school "Z:$work/ลอง/demo.careapp" --term 2569/1 --protect --out "Z:$work/ลอง/$file"
done
grep -q /Encrypt "$work/ลอง/two.pdf" || fail "two.pdf is not under a password"
there "$work/ลอง/two.xlsx.zip"
cli letter parents-meeting --school "Z:$work/ลอง/demo.careapp" --term 2569/1 --class ป.4/1 --out "Z:$work/ลอง/letter.docx"
there "$work/ลอง/letter.docx"
cli guide --out "Z:$work/ลอง/guide.pdf"
there "$work/ลอง/guide.pdf"

say "the window"
piped "$program/careapp.exe" open "Z:$work/ลอง/demo.careapp" 2>/dev/null &
disown
picture sign_in
xdotool type --delay 60 "$CAREAPP_PASSWORD"
xdotool key Return
picture today 15

say "a newer installer while it is open"
if wine "$setup" /S; then fail "it was installed over an open program"; else echo "refused with exit $?"; fi
there "$program/app/python311.dll"
end_windows

say "a newer installer once it is closed"
rm "$desktop/careapp.lnk"
install
there "$program/careapp.exe"
gone "$program/app.new"
gone "$desktop/careapp.lnk" # its user had taken it away
cli check "Z:$work/ลอง/demo.careapp"

say "from the start to the first window; a bare window of Qt; careapp"
make_bare
first_window "$program/bare.exe"
first_window "$program/careapp.exe"
rm "$program/bare.exe"

say "a backup, by the words that the registry has for it"
# Wine 8 does not look for file types where an installer without an administrator may put them.
cli backup --school "Z:$work/ลอง/demo.careapp" --out "Z:$work/ลอง/one.carebackup"
wine reg query 'HKCU\Software\Classes\careapp.carebackup\shell\open\command' |
  grep -q 'careapp\.exe" open "%1"' || fail "its file type opens something else"
piped "$program/careapp.exe" open "Z:$work/ลอง/one.carebackup" 2>/dev/null &
disown
picture backup 6
end_windows

say "silent uninstall"
there "$local_data/careapp/settings.json"
from=$(now)
wine "$program/uninstall.exe" /S
settle
since "$from"
gone "$program"
gone "$menu/careapp.lnk"
there "$local_data/careapp/settings.json"
for key in 'Classes\.carebackup' 'Classes\careapp.carebackup' careapp 'Microsoft\Windows\CurrentVersion\Uninstall\careapp'; do
  if in_registry "HKCU\\Software\\$key"; then fail "$key is still in the registry"; fi
done

portable=${setup%-setup.exe}-portable.zip
say "portable: $portable"
mkdir "$work/stick"
(cd "$work/stick" && unzip -q "$portable")
program="$work/stick/careapp"
piped "$program/careapp.exe" 2>/dev/null &
disown
picture portable 4
there "$program/data/settings.json"
end_windows
say "all of it worked; the pictures are in $work"
