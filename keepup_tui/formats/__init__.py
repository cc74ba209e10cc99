"""One file format a file: what other programs write, and what KeepUp writes for them."""
