"""Makes resources/words/thai_words.txt.gz from PyThaiNLP's word list (CC0); run again only for a
new version.

    python installer/words.py            needs pip; nothing of PyThaiNLP itself is used or installed

Line breaks are looked up in it, see careapp/domain/thai.py.
"""

import gzip
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "words" / "thai_words.txt.gz"
PACKAGE = "pythainlp==5.4.0"
LIST = "pythainlp/corpus/words_th.txt"
_THAI = re.compile("[\u0e01-\u0e5b]+")


def _downloaded() -> str:
    """The word list out of the wheel, as it is."""
    with tempfile.TemporaryDirectory() as folder:
        options = ["--no-deps", "--quiet", "--dest", folder]
        subprocess.run([sys.executable, "-m", "pip", "download", *options, PACKAGE], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            return archive.read(LIST).decode("utf-8")


def words(text: str) -> list[str]:
    """The list's entries that can be met inside a run of Thai letters, each once, in order."""
    found = {line.strip() for line in text.splitlines()}
    return sorted(word for word in found if _THAI.fullmatch(word))


def main() -> None:
    found = words(_downloaded())
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    # No time and no name in the gzip header: the same list gives the same bytes.
    TARGET.write_bytes(gzip.compress("\n".join(found).encode("utf-8"), 9, mtime=0))
    print(f"{len(found):,} words, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
