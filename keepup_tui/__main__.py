"""`keepup`, from the process's side."""

import gc
import sys


def main() -> int:
    """Runs `keepup` with the process's arguments and returns its exit status."""
    gc.disable()
    try:
        from keepup_tui.cli.main import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last boundary: whoever types gets a sentence
        print(
            f"KeepUp came upon something it did not expect ({type(error).__name__}) and stopped; "
            "what was saved before is safe.",
            file=sys.stderr,
        )
        return 1


if __name__ == "__main__":
    sys.exit(main())
