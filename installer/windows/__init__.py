"""The packages for Windows: how the folder is put together, and what is made of it."""
