"""One HTTP call: address, token, timeout, retries, errors. Everything else in this client goes through it."""
from __future__ import annotations

import asyncio
import json
import os
import re
import time
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any, Dict, Mapping, Optional, Union
from urllib.parse import urlencode

import httpx

from ._errors import JobHiveConnectionError, JobHiveTimeoutError, RateLimitError, error_from
from ._retry import retry_after_seconds, retry_delay
from ._tokens import AsyncTokenSource, TokenSource
from ._version import __version__


#: A file's content, or an open file in binary mode.
Upload = Union[bytes, IO[bytes]]


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
    #: The one file of a form, instead of ``body``.
    upload: Optional[Upload] = None
    #: Sends it not as a form but just as it is, as this media type.
    octets: Optional[str] = None
    #: Media types of the file that is the answer, instead of JSON.
    file: Optional[str] = None
    #: A second try would not be the same call, whatever its Idempotency-Key: only a refusal for now is tried again.
    once: bool = False
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
        # A refusal comes as JSON; an answer that there is as a file too is wanted as the file.
        accept = f"{call.file}, application/json;q=0.5" if call.file else "application/json"
        headers = {"accept": accept, "user-agent": f"jobhive-python/{__version__}"}
        if call.octets is not None:
            headers["content-type"] = call.octets
        if call.body is not None:
            headers["content-type"] = "application/json"
        if call.method == "POST" and (options.idempotency_key or self._retries(options) > 0):
            headers["idempotency-key"] = options.idempotency_key or str(uuid.uuid4())
        return headers

    def _delay(self, error: Exception, attempt: int, call: Call, options: RequestOptions) -> Optional[float]:
        """Seconds until the next try; None when there is none."""
        if attempt >= self._retries(options) or (call.once and not isinstance(error, RateLimitError)):
            return None
        return retry_delay(error, attempt)

    def _content(self, call: Call) -> Dict[str, Any]:
        """The body as an argument of httpx."""
        if call.upload is not None:
            # Read at once, so that a second try sends the same.
            content = call.upload if isinstance(call.upload, bytes) else call.upload.read()
            if call.octets is not None:
                return {"content": content}
            name = getattr(call.upload, "name", "file")
            return {"files": {"file": (os.path.basename(str(name)), content)}}
        if call.body is None:
            return {}
        return {"content": json.dumps(call.body, default=_wire, ensure_ascii=False).encode()}

    def _authorised(self, headers: Dict[str, str], token: Optional[str]) -> Dict[str, str]:
        return headers if token is None else {**headers, "authorization": f"Bearer {token}"}

    def _read(self, call: Call, response: httpx.Response) -> Any:
        status = response.status_code
        if status == 204:
            return None
        if call.file and status == 200:
            return response.content
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
        """Makes a call and gives back the answer's JSON, or its file as bytes; None without a body.

        What fails for a moment is tried again: GET, PUT, PATCH and DELETE may be repeated, and a POST carries an
        Idempotency-Key.
        """
        options = options or RequestOptions()
        headers, content = self._headers(call, options), self._content(call)
        attempt = 0
        while True:
            try:
                return self._once(call, content, headers, self._timeout(options))
            except Exception as error:
                delay = self._delay(error, attempt, call, options)
                if delay is None:
                    raise
            time.sleep(delay)
            attempt += 1

    def _once(self, call: Call, content: Dict[str, Any], headers: Dict[str, str], timeout: float) -> Any:
        token = None if call.public else self.tokens.get()
        response = self._send(call, content, self._authorised(headers, token), timeout)
        if response.status_code == 401 and token is not None:
            fresh = self.tokens.renew(token)
            if fresh is not None:
                response = self._send(call, content, self._authorised(headers, fresh), timeout)
        return self._read(call, response)

    def _send(
        self, call: Call, content: Dict[str, Any], headers: Dict[str, str], timeout: float
    ) -> httpx.Response:
        try:
            return self._http.request(
                call.method, self._url(call), headers=headers, timeout=timeout, **content
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
        headers, content = self._headers(call, options), self._content(call)
        attempt = 0
        while True:
            try:
                return await self._once(call, content, headers, self._timeout(options))
            except Exception as error:
                delay = self._delay(error, attempt, call, options)
                if delay is None:
                    raise
            await asyncio.sleep(delay)
            attempt += 1

    async def _once(self, call: Call, content: Dict[str, Any], headers: Dict[str, str], timeout: float) -> Any:
        token = None if call.public else self.tokens.get()
        response = await self._send(call, content, self._authorised(headers, token), timeout)
        if response.status_code == 401 and token is not None:
            fresh = await self.tokens.renew(token)
            if fresh is not None:
                response = await self._send(call, content, self._authorised(headers, fresh), timeout)
        return self._read(call, response)

    async def _send(
        self, call: Call, content: Dict[str, Any], headers: Dict[str, str], timeout: float
    ) -> httpx.Response:
        try:
            return await self._http.request(
                call.method, self._url(call), headers=headers, timeout=timeout, **content
            )
        except httpx.TransportError as cause:
            raise self._failure(cause, timeout) from cause
