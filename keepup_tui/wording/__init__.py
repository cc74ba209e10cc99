"""Every sentence a user reads, as spans of text that carry a role."""
