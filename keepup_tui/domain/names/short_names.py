"""Given names that are short for one another, where the beginning does not tell."""

from typing import Final

_ALIKE: Final = (
    ("alexander", "alex", "sasha", "xander"),
    ("alexandra", "alex", "sasha", "sandra"),
    ("andrew", "andy", "drew"),
    ("anthony", "antonio", "tony"),
    ("charles", "charlie", "chuck"),
    ("edward", "ed", "eddie", "ted"),
    ("elizabeth", "beth", "betty", "lisa", "liz", "lizzie"),
    ("francisco", "paco", "pancho"),
    ("henry", "hank", "harry"),
    ("ignacio", "nacho"),
    ("james", "jim", "jimmy"),
    ("john", "jack", "johnny"),
    ("jose", "pepe"),
    ("katherine", "catherine", "kate", "cathy", "kathy"),
    ("margaret", "maggie", "meg", "peggy"),
    ("michael", "mike", "mick", "misha"),
    ("richard", "dick", "rich", "rick"),
    ("robert", "bob", "bobby", "rob"),
    ("stephen", "steven", "steve"),
    ("susan", "sue"),
    ("theodore", "ted", "theo"),
    ("thomas", "tom", "tommy"),
    ("william", "bill", "billy", "liam", "will"),
)


def short_for_one_another(first: str, second: str) -> bool:
    """Whether two folded given names can be one person's."""
    return any(first in names and second in names for names in _ALIKE)
