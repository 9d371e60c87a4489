"""Whose certificates this computer trusts, as a file: the driver brings a TLS of its own that does
not know where a system keeps them."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

# Debian and Ubuntu, Fedora, openSUSE, macOS and Alpine.
_PLACES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
           "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem")  # fmt: skip
_SERVERS = "1.3.6.1.5.5.7.3.1"  # what a certificate may be trusted for


@contextmanager
def trusted() -> Iterator[str]:
    """The name of the file, while it is wanted; "system" where none is known."""
    said = os.environ.get("SSL_CERT_FILE", "")
    found = said or next((each for each in _PLACES if Path(each).is_file()), "")
    if found or os.name != "nt":
        yield found or "system"
        return
    with TemporaryDirectory(prefix="careapp-") as folder:
        file = Path(folder) / "trusted.pem"
        file.write_text(pem(_of_windows()), encoding="ascii")
        yield str(file)


def pem(known: Iterable[tuple[bytes, str, bool | Iterable[str]]]) -> str:
    """Those that are trusted for servers, each once; as Windows tells them: (certificate, kind, for
    what)."""
    from base64 import encodebytes

    found = {
        content
        for content, kind, uses in known
        if kind == "x509_asn" and (uses is True or (uses is not False and _SERVERS in uses))
    }
    return "".join(
        f"-----BEGIN CERTIFICATE-----\n{encodebytes(each).decode()}-----END CERTIFICATE-----\n"
        for each in sorted(found)
    )


def _of_windows() -> list[tuple[bytes, str, bool | Iterable[str]]]:
    import ssl  # asks the system, no other computer

    listed = vars(ssl)["enum_certificates"]  # on Windows alone
    return [each for store in ("ROOT", "CA") for each in listed(store)]
