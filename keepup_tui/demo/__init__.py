"""A lively sample network, made for any day: what `keepup demo` and the screenshots show."""
