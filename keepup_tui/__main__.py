"""`keepup`, from the process's side."""

import gc
import os
import sys
from contextlib import suppress


def main() -> int:
    """Runs `keepup` with the process's arguments and returns its exit status."""
    gc.disable()
    status = _run()
    if "textual" not in sys.modules:
        _leave(status)
    return status


def _run() -> int:
    try:
        from keepup_tui.cli.streams import stand_in_for_closed

        stand_in_for_closed()
        from keepup_tui.cli.main import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last boundary: whoever types gets a sentence
        with suppress(OSError, ValueError):
            print(
                f"KeepUp came upon something it did not expect ({type(error).__name__}) and "
                "stopped; what was saved before is safe.",
                file=sys.stderr,
            )
        return 1


def _leave(status: int) -> None:
    """Ends the process at once: taking a long document apart again takes a tenth of a log."""
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
