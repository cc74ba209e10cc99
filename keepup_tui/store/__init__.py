"""The document on disk: read, locked, changed as a whole, kept safe."""
