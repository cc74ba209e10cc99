"""`make bench`: prints the table of rows, or those that are named."""

import argparse
import tempfile
from pathlib import Path

from benchmarks.rows import Bench, Row, rows


def main() -> None:
    """Measures and prints; a ratio over its goal is marked."""
    parser = argparse.ArgumentParser(prog="make bench", description=main.__doc__)
    parser.add_argument("row", nargs="*", help="rows to measure (all)")
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each (7)")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="keepup-bench-") as folder:
        known = rows(Bench(Path(folder), told.runs))
        unknown = [name for name in told.row if name not in known]
        if unknown:
            parser.error(f"no row {', '.join(unknown)}: choose from {', '.join(known)}")
        print(f"{'what':32}{'measured':>12}{'floor':>10}{'ratio':>8}{'goal':>7}")
        for name in told.row or known:
            measured = known[name]()
            for row in [measured] if isinstance(measured, Row) else measured:
                _print(row)


def _print(row: Row) -> None:
    past = "" if row.ratio <= row.goal else "  past its goal"
    measured = f"{row.measured:.0f} {row.unit}"
    print(
        f"{row.what:32}{measured:>12}{row.floor:>10.0f}{row.ratio:>8.2f}{row.goal:>7.2f}{past}",
        flush=True,
    )


if __name__ == "__main__":
    main()
