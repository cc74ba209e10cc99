"""Who to reach out to on a day, in which order, and how many."""
