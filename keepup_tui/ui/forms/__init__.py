"""Forms: a record's fields to fill in, each checked while it is typed.

A `Sheet` holds the texts and knows what is wrong with them; a `RecordForm` shows it;
`records` and `contact` say which fields a form of each kind has, and keep what was typed.
"""
