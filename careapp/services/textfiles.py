"""Text files a user asked for, written whole or not at all."""

from pathlib import Path

from careapp.store.files import write_whole


def write_text(path: Path, text: str) -> None:
    """UTF-8, without a byte order mark."""
    write_whole(path, text.encode("utf-8"))
