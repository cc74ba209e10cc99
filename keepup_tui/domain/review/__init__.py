"""Looking back: the weekly reflection, the season, weeding, and what was written each time."""
