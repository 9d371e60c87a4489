"""careapp: student care and support for Thai schools, offline."""

__version__ = "0.1.0"
