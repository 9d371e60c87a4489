"""In place of the usual hook, which looks for the public keys that careapp leaves out."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("Cryptodome", search_patterns=["*.so"])
