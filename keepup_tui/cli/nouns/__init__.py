"""One noun a file: a table of the document as `list`, `add`, `edit`, `done` and `drop`."""
