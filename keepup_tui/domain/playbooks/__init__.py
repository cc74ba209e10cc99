"""One kind of news a file: the dated steps that it opens."""
