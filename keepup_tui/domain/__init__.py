"""What KeepUp knows, as pure functions over typed records: no files, no clock, no screen."""
