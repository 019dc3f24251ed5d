"""Where the token of a call comes from."""
from __future__ import annotations

import asyncio
import threading
from typing import Awaitable, Callable, Optional

from .models import Tokens

#: Hears of each renewed pair, to keep it: the one before is not good any more.
OnTokens = Callable[[Tokens], None]


class _Held:
    def __init__(self, api_key: Optional[str], tokens: Optional[Tokens], on_tokens: Optional[OnTokens]) -> None:
        if api_key is not None and tokens is not None:
            raise ValueError("Pass api_key or tokens, not both.")
        if api_key == "":
            raise ValueError("api_key is empty.")
        self._key = api_key
        self._tokens = tokens
        self._on_tokens = on_tokens

    def get(self) -> Optional[str]:
        return self._tokens.access if self._tokens else self._key

    def _keep(self, fresh: Tokens) -> str:
        self._tokens = Tokens(access=fresh.access, refresh=fresh.refresh)
        if self._on_tokens:
            self._on_tokens(self._tokens)
        return fresh.access


class TokenSource(_Held):
    """A key, a pair from a sign-in, or nothing. Calls that are refused at the same time share one refresh."""

    refresh: Callable[[str], Tokens]

    def __init__(self, api_key: Optional[str], tokens: Optional[Tokens], on_tokens: Optional[OnTokens]) -> None:
        super().__init__(api_key, tokens, on_tokens)
        self._lock = threading.Lock()

    def renew(self, refused: str) -> Optional[str]:
        """A token that is better than the refused one; None when there is none to be had."""
        with self._lock:
            if self._tokens is None:
                return None
            if self._tokens.access != refused:
                return self._tokens.access
            return self._keep(self.refresh(self._tokens.refresh))


class AsyncTokenSource(_Held):
    """The same for ``AsyncClient``."""

    refresh: Callable[[str], Awaitable[Tokens]]

    def __init__(self, api_key: Optional[str], tokens: Optional[Tokens], on_tokens: Optional[OnTokens]) -> None:
        super().__init__(api_key, tokens, on_tokens)
        # Made when it is first needed: before Python 3.10 a lock belongs to the loop of its birth.
        self._lock: Optional[asyncio.Lock] = None

    async def renew(self, refused: str) -> Optional[str]:
        self._lock = self._lock or asyncio.Lock()
        async with self._lock:
            if self._tokens is None:
                return None
            if self._tokens.access != refused:
                return self._tokens.access
            return self._keep(await self.refresh(self._tokens.refresh))
