"""KeepUp: tend the professional relationships that carry you."""

__version__ = "0.1.0"
