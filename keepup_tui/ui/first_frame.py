"""Nothing is tidied up in memory before the first frame, nor what was made for it ever after."""

import gc


def hurry() -> None:
    """Until `settle`, no garbage is collected."""
    gc.disable()


def settle() -> None:
    """What is there now is there to stay; from now on garbage is collected as usual."""
    gc.freeze()
    gc.enable()
