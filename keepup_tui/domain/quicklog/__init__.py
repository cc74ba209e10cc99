"""The quick-log line: prose with a few marks, and never a word lost."""
