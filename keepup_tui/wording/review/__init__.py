"""The reviews in words: each a few questions, asked one at a time."""
