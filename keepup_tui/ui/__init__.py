"""The screens: they paint what was read, and hold no records.

A screen is three things: a file in `screens/` with a `Page` (or a `Screen[Result]` that is
pushed over one and dismissed with what was decided), `styles/NAME.tcss` as its CSS_PATH, and
for one of the five a line in `places.py`.

- `Page.body` yields the widgets, `Page.paint(reading)` shows a `Reading`; it is called when
  the screen is seen and whenever the document or the day has changed. Anything slow is worked
  out in a thread worker.
- A change is a verb: `await self.app.carry_out(verb)` runs it, says what it did and repaints.
- A line to write is `await self.app.compose_line(keep, text)`; what floats is in `floating.py`.
- Words that wrap are a `CardPane`; both it and the list repaint only the cells that differ.
- Text reaches a widget through `safe_text` alone: strings and spans in, Content out.
- Lists are `RowList.show(Listing.of(rows))`, or a `Listing` that makes rows when they are seen.
- A binding is made by `keys.key`: keys, action, one word, one sentence, id. A screen's KEYS
  name those of the footer, best first; `check_action` hides what does not work here and now.
- Screen classes tell the room there is: -one, -narrow, -wide (columns below 72, below 100,
  from 100) and -low, -short, -tall (rows below 20, below 30, from 30).
"""
