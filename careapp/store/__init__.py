"""The school file: connection, keys, journal, rows."""
