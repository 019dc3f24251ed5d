"""The live stream of one interview: reconnecting with backoff, replay by ``since``."""
from __future__ import annotations

import asyncio
import inspect
import json
import re
import threading
import time
from typing import Any, Awaitable, Callable, Dict, Optional, Set, Union

import websockets
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.version import version as websockets_version

from ._decode import decode
from ._errors import (
    AuthenticationError,
    JobHiveConnectionError,
    JobHiveError,
    NotFoundError,
    PermissionDeniedError,
    error_from,
)
from ._retry import backoff, is_transient
from .models import CLOSE, MESSAGES, StreamMessage

Handler = Callable[[StreamMessage], Any]
AsyncHandler = Callable[[StreamMessage], Union[None, Awaitable[None]]]

# The library loads it when it is asked for, which type checkers do not see.
_connect: Any = getattr(websockets, "connect")
# The argument for headers got another name with the rewrite of the library's client.
_HEADERS = "extra_headers" if int(websockets_version.split(".")[0]) < 14 else "additional_headers"

# A connection that lasted this many seconds was a good one: the next failure is a first one again.
_STABLE = 5.0


class _HandlerFailed(Exception):
    """Keeps an error of the handler apart from those of the connection."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error


class Stream:
    """Listens until it is cancelled, or until the server refuses for good."""

    def __init__(
        self,
        origin: str,
        interview_id: int,
        since: int,
        handler: Callable[[StreamMessage], Any],
        get_token: Callable[[], Optional[str]],
        renew_token: Callable[[str], Awaitable[Optional[str]]],
    ) -> None:
        self._url = f"{re.sub('^http', 'ws', origin)}/ws/interview/{int(interview_id)}/"
        self._last = since
        self._handler = handler
        self._get_token = get_token
        self._renew_token = renew_token
        self._socket: Any = None
        self._sending: Set[asyncio.Task[bool]] = set()
        self.closed = False

    async def run(self) -> None:
        failures = 0
        while not self.closed:
            started = time.monotonic()
            try:
                await self._listen()
            except _HandlerFailed as failed:
                raise failed.error
            except (JobHiveError, JobHiveConnectionError) as error:
                # Renewing the token may fail for a moment like any call.
                if not is_transient(error):
                    raise
            except (OSError, asyncio.TimeoutError, WebSocketException) as error:
                refusal = _refusal(error)
                if refusal is not None:
                    raise refusal from error
            if time.monotonic() - started > _STABLE:
                failures = 0
            await asyncio.sleep(backoff(failures))
            failures += 1

    async def _listen(self) -> None:
        token = self._get_token()
        options: Dict[str, Any] = {}
        if token is not None:
            options[_HEADERS] = {"Authorization": f"Bearer {token}"}
        async with _connect(f"{self._url}?since={self._last}", **options) as socket:
            self._socket = socket
            try:
                while True:
                    await self._receive(await socket.recv())
                    if self.closed:
                        return
            except ConnectionClosed as error:
                await self._ended(error, token)
            finally:
                self._socket = None

    @property
    def is_open(self) -> bool:
        return self._socket is not None and not self.closed

    def send_soon(self, question_id: int, text: str) -> None:
        """Sends in the stream's own loop; a connection that breaks meanwhile is the reader's to notice."""
        task = asyncio.get_running_loop().create_task(self.send_transcript_partial(question_id, text))
        # The loop itself holds its tasks weakly.
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def send_transcript_partial(self, question_id: int, text: str) -> bool:
        socket = self._socket
        if socket is None or self.closed:
            return False
        data = {"question_id": question_id, "text": text}
        try:
            await socket.send(json.dumps({"type": "transcript_partial", "data": data}))
        except ConnectionClosed:
            return False
        return True

    async def _receive(self, text: Union[str, bytes]) -> None:
        message = json.loads(text)
        kind = MESSAGES.get(message.get("type"))
        # What a newer server may say is passed over, not fatal.
        if kind is None:
            return
        # Number 0 answers this connection alone; every other number is given once.
        if message["id"] != 0:
            if message["id"] <= self._last:
                return
            self._last = message["id"]
        try:
            result = self._handler(decode(kind, message))
            if inspect.isawaitable(result):
                await result
        except Exception as error:
            raise _HandlerFailed(error) from error

    async def _ended(self, error: ConnectionClosed, token: Optional[str]) -> None:
        """Goes on after a connection that can be made again; raises where it cannot."""
        code, reason = (error.rcvd.code, error.rcvd.reason) if error.rcvd else (1006, "")
        if code == CLOSE["forbidden"]:
            raise PermissionDeniedError(reason, status=403, code="PERMISSION_DENIED") from error
        if code == CLOSE["not_found"]:
            raise NotFoundError(reason, status=404, code="RESOURCE_NOT_FOUND") from error
        if code == CLOSE["unauthenticated"] and (token is None or await self._renew_token(token) is None):
            raise AuthenticationError(reason, status=401, code="AUTHENTICATION_REQUIRED") from error


def _refusal(error: BaseException) -> Optional[JobHiveError]:
    """The server's refusal of the upgrade itself, where asking again would not help."""
    response = getattr(error, "response", None)
    status = getattr(error, "status_code", None) or getattr(response, "status_code", None)
    if not isinstance(status, int) or status == 429 or not 400 <= status < 500:
        return None
    envelope = {"error": {"code": "PERMISSION_DENIED", "message": f"The server refused the stream: {status}."}}
    return error_from(status, envelope, None)


class LiveSubscription:
    """A subscription in a thread of its own, in which the handler is called. Keeps the program running."""

    def __init__(self, stream: Stream, on_error: Optional[Callable[[Exception], None]]) -> None:
        self._stream = stream
        self._on_error = on_error
        self._error: Optional[Exception] = None
        self._loop = asyncio.new_event_loop()
        self._task = self._loop.create_task(stream.run())
        self._thread = threading.Thread(target=self._work, name="jobhive-subscription")
        self._thread.start()

    def send_transcript_partial(self, *, question_id: int, text: str) -> bool:
        """Sends the answer of the open question as far as it goes.

        It is kept as the draft and scored, and the live scores come back as updates. Send all of it each time. False
        when the connection is down: a later one replaces it.
        """
        if not self._stream.is_open:
            return False
        try:
            self._loop.call_soon_threadsafe(self._stream.send_soon, question_id, text)
        except RuntimeError:
            return False  # its loop is closed: it has ended already
        return True

    def close(self) -> None:
        """Ends the subscription; no message is handed over after this."""
        self._stream.closed = True
        try:
            self._loop.call_soon_threadsafe(self._task.cancel)
        except RuntimeError:
            pass  # its loop is closed: it has ended already

    def wait(self, timeout: Optional[float] = None) -> bool:
        """Waits until it ended, at most so many seconds, and says whether it has. Raises what ended it."""
        self._thread.join(timeout)
        if self._error is not None:
            raise self._error
        return not self._thread.is_alive()

    def _work(self) -> None:
        try:
            self._loop.run_until_complete(self._task)
        except asyncio.CancelledError:
            pass
        except Exception as error:
            self._error = error
            if self._on_error is None:
                raise  # to threading.excepthook, which prints it
            self._on_error(error)
        finally:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()


class AsyncLiveSubscription:
    """A subscription in a task of the running loop."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._task = asyncio.get_running_loop().create_task(stream.run())

    async def send_transcript_partial(self, *, question_id: int, text: str) -> bool:
        """Sends the answer of the open question as far as it goes.

        It is kept as the draft and scored, and the live scores come back as updates. Send all of it each time. False
        when the connection is down: a later one replaces it.
        """
        return await self._stream.send_transcript_partial(question_id, text)

    def close(self) -> None:
        """Ends the subscription; no message is handed over after this."""
        self._stream.closed = True
        self._task.cancel()

    async def wait(self) -> None:
        """Waits until it ended. Raises what ended it."""
        try:
            await asyncio.shield(self._task)
        except asyncio.CancelledError:
            if not self._task.cancelled():
                raise  # it is the caller that was cancelled
