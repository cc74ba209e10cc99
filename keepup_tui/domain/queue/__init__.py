"""Who to reach out to on a day, in which order, and how many."""

from keepup_tui.domain.queue.forecast import forecast
from keepup_tui.domain.queue.morning import queue
from keepup_tui.domain.queue.nudges import Because, Finished, Held, Nudge, Queue, Why
from keepup_tui.domain.queue.why import why

__all__ = ["Because", "Finished", "Held", "Nudge", "Queue", "Why", "forecast", "queue", "why"]
