"""The files that a district received: not in its journal, and so brought along one by one."""

from careapp.progress import Progress, silent
from careapp.store import packs
from careapp.store.salvage import Read, Reader
from careapp.store.school_file import SchoolFile


def bring(target: SchoolFile, source: Reader, read: Read, progress: Progress = silent) -> None:
    """Those that `target` has rows of and no file. Each is known by its checksum, and its numbers
    are read from it anew; how many are lost is added to `read`."""
    # openpyxl and cryptography are loaded when a district's file is brought along
    from careapp.exchange import submission

    missing = packs.without_file(target.db)
    for done, checksum in enumerate(missing):
        progress(done, len(missing))
        content = packs.content_in(source.rows, checksum)
        if not content:
            read.files += 1
            continue
        pack = submission.read(content).pack
        with target.transaction():
            packs.put_file(target.db, checksum, content, pack.counts if pack else ())
