"""The verbs: each changes the document through one edit and says in words what it did."""
