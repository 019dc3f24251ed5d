"""From JSON to the classes of ``models``."""
from __future__ import annotations

from dataclasses import is_dataclass
from functools import lru_cache
from typing import Any, Dict, List, Union, get_args, get_origin, get_type_hints


@lru_cache(maxsize=None)
def _fields(model: Any) -> Dict[str, Any]:
    return get_type_hints(model)


def _is_model(kind: Any) -> bool:
    return is_dataclass(kind)


def _wire(name: str) -> str:
    """Fields that are keywords of Python have an underscore behind them."""
    return name.rstrip("_")


def decode(kind: Any, value: Any) -> Any:
    """``value`` as ``kind``. Unknown fields are passed over; one that an older server does not send is None."""
    if value is None:
        return None
    origin = get_origin(kind)
    if origin is Union:
        return decode(_choose(list(get_args(kind)), value), value)
    if origin is list:
        (item,) = get_args(kind)
        return [decode(item, each) for each in value]
    if origin is dict:
        _, item = get_args(kind)
        return {key: decode(item, each) for key, each in value.items()}
    if _is_model(kind) and isinstance(value, dict):
        fields = _fields(kind)
        return kind(**{name: decode(hint, value.get(_wire(name))) for name, hint in fields.items()})
    return value


def _choose(options: List[Any], value: Any) -> Any:
    """Of several kinds, the one that says most about this value."""

    def known(option: Any) -> int:
        if not _is_model(option):
            return 0
        return len({_wire(name) for name in _fields(option)} & set(value)) if isinstance(value, dict) else -1

    return max((option for option in options if option is not type(None)), key=known)
