"""One HTTP call: address, token, timeout, retries, errors. Everything else in this client goes through it."""
from __future__ import annotations

import asyncio
import json
import re
import time
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, Mapping, Optional
from urllib.parse import urlencode

import httpx

from ._errors import JobHiveConnectionError, JobHiveTimeoutError, error_from
from ._retry import retry_after_seconds, retry_delay
from ._tokens import AsyncTokenSource, TokenSource
from ._version import __version__


@dataclass(frozen=True)
class RequestOptions:
    """What one call does otherwise than its client."""

    #: Seconds that one try may wait for the server.
    timeout: Optional[float] = None
    #: Tries after the first.
    max_retries: Optional[int] = None
    #: Makes a repeated POST the same one for 24 hours; left out: a new one for each call.
    idempotency_key: Optional[str] = None


@dataclass(frozen=True)
class Call:
    method: str
    #: Below the prefix, with its ids filled in.
    path: str
    query: Optional[Mapping[str, Any]] = None
    #: A query string with its question mark, instead of ``query``.
    search: Optional[str] = None
    body: Any = None
    #: Public calls carry no token.
    public: bool = False


def _wire(value: Any) -> Any:
    """What JSON has no form for: a time becomes ISO 8601."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value!r} says no time zone: use datetime(..., tzinfo=timezone.utc).")
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be sent.")


def _text(value: Any) -> str:
    """A value of a query string."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(_wire(value)) if isinstance(value, datetime) else str(value)


class _Base:
    """What both transports do without waiting."""

    def __init__(self, base_url: str, timeout: float, max_retries: int) -> None:
        self.origin = re.sub(r"/api(/v1)?$", "", base_url.rstrip("/"))
        self.timeout = timeout
        self.max_retries = max_retries

    def _retries(self, options: RequestOptions) -> int:
        return self.max_retries if options.max_retries is None else options.max_retries

    def _timeout(self, options: RequestOptions) -> float:
        return self.timeout if options.timeout is None else options.timeout

    def _url(self, call: Call) -> str:
        search = call.search
        if search is None:
            query = {name: _text(value) for name, value in (call.query or {}).items()}
            search = f"?{urlencode(query)}" if query else ""
        return f"{self.origin}/api/v1{call.path}{search}"

    def _headers(self, call: Call, options: RequestOptions) -> Dict[str, str]:
        headers = {"accept": "application/json", "user-agent": f"jobhive-python/{__version__}"}
        if call.body is not None:
            headers["content-type"] = "application/json"
        if call.method == "POST" and (options.idempotency_key or self._retries(options) > 0):
            headers["idempotency-key"] = options.idempotency_key or str(uuid.uuid4())
        return headers

    def _content(self, call: Call) -> Optional[bytes]:
        if call.body is None:
            return None
        return json.dumps(call.body, default=_wire, ensure_ascii=False).encode()

    def _authorised(self, headers: Dict[str, str], token: Optional[str]) -> Dict[str, str]:
        return headers if token is None else {**headers, "authorization": f"Bearer {token}"}

    def _read(self, response: httpx.Response) -> Any:
        status = response.status_code
        if status == 204:
            return None
        try:
            data = json.loads(response.content)
        except ValueError as cause:
            raise JobHiveConnectionError(f"The server answered {status} without JSON.") from cause
        if 200 <= status < 300:
            return data
        error = error_from(status, data, retry_after_seconds(response.headers.get("retry-after")))
        raise error or JobHiveConnectionError(f"The server answered {status} in an unknown form.")

    def _failure(self, cause: httpx.TransportError, timeout: float) -> JobHiveConnectionError:
        if isinstance(cause, httpx.TimeoutException):
            return JobHiveTimeoutError(f"The server did not answer within {timeout:g} s.")
        return JobHiveConnectionError("The server cannot be reached.")


class Transport(_Base):
    def __init__(
        self,
        http: httpx.Client,
        tokens: TokenSource,
        *,
        base_url: str,
        timeout: float,
        max_retries: int,
    ) -> None:
        super().__init__(base_url, timeout, max_retries)
        self._http = http
        self.tokens = tokens

    def request(self, call: Call, options: Optional[RequestOptions] = None) -> Any:
        """Makes a call and gives back the answer's JSON; None for an answer without a body.

        What fails for a moment is tried again: GET, PUT, PATCH and DELETE may be repeated, and a POST carries an
        Idempotency-Key.
        """
        options = options or RequestOptions()
        headers = self._headers(call, options)
        attempt = 0
        while True:
            try:
                return self._once(call, headers, self._timeout(options))
            except Exception as error:
                delay = retry_delay(error, attempt) if attempt < self._retries(options) else None
                if delay is None:
                    raise
            time.sleep(delay)
            attempt += 1

    def _once(self, call: Call, headers: Dict[str, str], timeout: float) -> Any:
        token = None if call.public else self.tokens.get()
        response = self._send(call, self._authorised(headers, token), timeout)
        if response.status_code == 401 and token is not None:
            fresh = self.tokens.renew(token)
            if fresh is not None:
                response = self._send(call, self._authorised(headers, fresh), timeout)
        return self._read(response)

    def _send(self, call: Call, headers: Dict[str, str], timeout: float) -> httpx.Response:
        try:
            return self._http.request(
                call.method, self._url(call), content=self._content(call), headers=headers, timeout=timeout
            )
        except httpx.TransportError as cause:
            raise self._failure(cause, timeout) from cause


class AsyncTransport(_Base):
    def __init__(
        self,
        http: httpx.AsyncClient,
        tokens: AsyncTokenSource,
        *,
        base_url: str,
        timeout: float,
        max_retries: int,
    ) -> None:
        super().__init__(base_url, timeout, max_retries)
        self._http = http
        self.tokens = tokens

    async def request(self, call: Call, options: Optional[RequestOptions] = None) -> Any:
        """The same as ``Transport.request``."""
        options = options or RequestOptions()
        headers = self._headers(call, options)
        attempt = 0
        while True:
            try:
                return await self._once(call, headers, self._timeout(options))
            except Exception as error:
                delay = retry_delay(error, attempt) if attempt < self._retries(options) else None
                if delay is None:
                    raise
            await asyncio.sleep(delay)
            attempt += 1

    async def _once(self, call: Call, headers: Dict[str, str], timeout: float) -> Any:
        token = None if call.public else self.tokens.get()
        response = await self._send(call, self._authorised(headers, token), timeout)
        if response.status_code == 401 and token is not None:
            fresh = await self.tokens.renew(token)
            if fresh is not None:
                response = await self._send(call, self._authorised(headers, fresh), timeout)
        return self._read(response)

    async def _send(self, call: Call, headers: Dict[str, str], timeout: float) -> httpx.Response:
        try:
            return await self._http.request(
                call.method, self._url(call), content=self._content(call), headers=headers, timeout=timeout
            )
        except httpx.TransportError as cause:
            raise self._failure(cause, timeout) from cause
