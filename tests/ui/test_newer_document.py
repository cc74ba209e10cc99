"""The app over a document that a newer KeepUp wrote: it is shown, and told once."""

from pathlib import Path

from keepup_tui.ui.screens.today import Today
from tests.ui.small_network import app_on, network_in, until


async def test_a_newer_document_is_told_at_the_start(tmp_path: Path) -> None:
    document = network_in(tmp_path)
    laid = document.path.read_bytes().replace(b'"schema":1}', b'"schema":99}')
    document.path.write_bytes(laid)
    app = app_on(document)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, Today) and app.screen.agenda)
        (toast,) = app._notifications
        assert "newer KeepUp" in " ".join(toast.message.split())
        app.clear_notifications()
        await app.read_again()
        assert not list(app._notifications)
    assert document.path.read_bytes() == laid
