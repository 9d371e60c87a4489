"""The packages for Linux: a .deb, and the same folder as a .tar.xz."""
