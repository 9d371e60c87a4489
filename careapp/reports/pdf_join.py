"""Several PDFs as one: a covering letter and what it covers."""

from collections.abc import Sequence
from io import BytesIO


def joined(parts: Sequence[bytes]) -> bytes:
    """The pages of all, in their order; each keeps its own size and numbers."""
    import pypdfium2  # loaded with the first pack

    whole = pypdfium2.PdfDocument.new()
    try:
        for part in parts:
            each = pypdfium2.PdfDocument(part)
            whole.import_pages(each)
            each.close()
        out = BytesIO()
        whole.save(out)
        return out.getvalue()
    finally:
        whole.close()
