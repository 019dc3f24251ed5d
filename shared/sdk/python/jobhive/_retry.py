"""When a call is tried again, and after how long."""
from __future__ import annotations

import random
import time
from email.utils import parsedate_to_datetime
from typing import Callable, Optional

from ._errors import JobHiveConnectionError, JobHiveError

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
# A server that asks for a longer pause is not waited for: the caller decides.
_LONGEST_WAIT = 60.0


def is_transient(error: BaseException) -> bool:
    """Whether the same call may succeed a moment later.

    No connection, too many calls, the server's own fault, or a conflict that the server expects to end, as with a
    first try of the same call that is still at work.
    """
    if isinstance(error, JobHiveConnectionError):
        return True
    if not isinstance(error, JobHiveError):
        return False
    return error.status == 429 or error.status >= 500 or (error.status == 409 and error.retry_after is not None)


def backoff(attempt: int, rand: Callable[[], float] = random.random) -> float:
    """Exponential backoff with full jitter (Brooker 2015), in seconds: anything from nothing to the doubled delay."""
    # The power is bounded before it is taken: a laptop may be away from its server for days.
    return rand() * min(_LONGEST_DELAY, _FIRST_DELAY * 2.0 ** min(attempt, 16))


def retry_delay(
    error: BaseException, attempt: int, rand: Callable[[], float] = random.random
) -> Optional[float]:
    """Seconds to wait before try number ``attempt`` + 1 (from 0); None when it is not worth it.

    After a Retry-After the jitter comes on top, so that many clients do not come back at once.
    """
    if not is_transient(error):
        return None
    asked = (error.retry_after or 0.0) if isinstance(error, JobHiveError) else 0.0
    return None if asked > _LONGEST_WAIT else asked + backoff(attempt, rand)


def retry_after_seconds(header: Optional[str], now: Optional[float] = None) -> Optional[float]:
    """Seconds that a Retry-After header asks for: a number, or a date. None without a usable one."""
    if header is None:
        return None
    if header.strip().isdigit():
        return float(header)
    try:
        date = parsedate_to_datetime(header)
    except (TypeError, ValueError):
        return None
    return max(0.0, date.timestamp() - (time.time() if now is None else now))
