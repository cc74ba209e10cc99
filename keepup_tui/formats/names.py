"""A full name made of its parts, where a file gives no whole one."""


def full_name(prefix: str, given: str, additional: str, family: str, suffix: str) -> str:
    """The parts that there are, in the order in which they are said."""
    name = " ".join(part.strip() for part in (prefix, given, additional, family) if part.strip())
    return f"{name}, {suffix.strip()}" if name and suffix.strip() else name


def address_lines(*, box: str = "", extended: str = "", street: str = "", **rest: str) -> str:
    """A postal address as it stands on an envelope; `rest` is city, region, code, country."""
    city = " ".join(part for part in (rest.get("code", ""), rest.get("city", "")) if part)
    town = ", ".join(part for part in (city, rest.get("region", "")) if part)
    return "\n".join(part for part in (box, street, extended, town, rest.get("country")) if part)
