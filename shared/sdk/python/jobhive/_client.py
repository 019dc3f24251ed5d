"""The clients of the reference: one resource per part of the API, every endpoint of the contract."""
from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Callable, Optional, Type

import httpx

from ._resources import AsyncInterviewsResource, AsyncResources, InterviewsResource, Resources
from ._stream import AsyncHandler, AsyncLiveSubscription, Handler, Stream, LiveSubscription
from ._tokens import AsyncTokenSource, OnTokens, TokenSource
from ._transport import AsyncTransport, Transport
from .models import Tokens

DEFAULT_BASE_URL = "https://api.jobhive.com"
DEFAULT_TIMEOUT = 60.0
DEFAULT_RETRIES = 3


class Interviews(InterviewsResource):
    def subscribe(
        self,
        id: int,
        handler: Handler,
        *,
        since: int = 0,
        on_error: Optional[Callable[[Exception], None]] = None,
    ) -> LiveSubscription:
        """Live updates of an interview, until closed. The handler is called in a thread of the subscription's own.

        A lost connection comes back by itself and catches up: no message is missed and none comes twice. Keep a
        message's ``id`` to go on after it another time (``since``; 0 is the interview from its beginning).
        ``on_error`` hears of what ended it for good: not allowed, no such interview, or an error of the handler.
        Left out, the error is printed as uncaught, and ``LiveSubscription.wait`` raises it.
        """
        tokens = self._transport.tokens

        async def renew(refused: str) -> Optional[str]:
            return await asyncio.get_running_loop().run_in_executor(None, tokens.renew, refused)

        stream = Stream(self._transport.origin, id, since, handler, tokens.get, renew)
        return LiveSubscription(stream, on_error)


class AsyncInterviews(AsyncInterviewsResource):
    def subscribe(self, id: int, handler: AsyncHandler, *, since: int = 0) -> AsyncLiveSubscription:
        """Live updates of an interview, until closed, in a task of the running loop. The handler may be async.

        See ``Interviews.subscribe``; what ends it for good is raised by ``AsyncLiveSubscription.wait``.
        """
        tokens = self._transport.tokens
        stream = Stream(self._transport.origin, id, since, handler, tokens.get, tokens.renew)
        return AsyncLiveSubscription(stream)


class Client(Resources):
    """A client that waits for each answer.

    ``api_key``: ``jh_live_…``, or ``jh_test_…`` for the sandbox. ``tokens``: instead of a key, what a sign-in gave;
    it is renewed when it expires, and ``on_tokens`` hears of each new pair. ``base_url``: origin of the instance,
    with or without /api/v1/. ``timeout``: seconds that one try may wait for the server. ``max_retries``: tries after
    the first, on connection failures, 429 and 5xx. ``http``: an ``httpx.Client`` of one's own, for proxies or
    certificates; it is not closed with this client.
    """

    interviews: Interviews

    def __init__(
        self,
        api_key: Optional[str] = None,
        *,
        tokens: Optional[Tokens] = None,
        on_tokens: Optional[OnTokens] = None,
        base_url: str = DEFAULT_BASE_URL,
        timeout: float = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_RETRIES,
        http: Optional[httpx.Client] = None,
    ) -> None:
        self._http = http or httpx.Client()
        self._owns_http = http is None
        source = TokenSource(api_key, tokens, on_tokens)
        transport = Transport(
            self._http,
            source,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
        )
        super().__init__(transport)
        self.interviews = Interviews(transport)
        source.refresh = lambda refresh: self.auth.refresh(refresh=refresh)

    def close(self) -> None:
        """Closes the connections. Subscriptions have theirs and go on."""
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()


class AsyncClient(AsyncResources):
    """The same for asyncio: every method is awaited, every list is an ``async for``."""

    interviews: AsyncInterviews

    def __init__(
        self,
        api_key: Optional[str] = None,
        *,
        tokens: Optional[Tokens] = None,
        on_tokens: Optional[OnTokens] = None,
        base_url: str = DEFAULT_BASE_URL,
        timeout: float = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_RETRIES,
        http: Optional[httpx.AsyncClient] = None,
    ) -> None:
        self._http = http or httpx.AsyncClient()
        self._owns_http = http is None
        source = AsyncTokenSource(api_key, tokens, on_tokens)
        transport = AsyncTransport(
            self._http,
            source,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
        )
        super().__init__(transport)
        self.interviews = AsyncInterviews(transport)

        async def refresh(token: str) -> Tokens:
            return await self.auth.refresh(refresh=token)

        source.refresh = refresh

    async def close(self) -> None:
        """Closes the connections. Subscriptions have theirs and go on."""
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        await self.close()
