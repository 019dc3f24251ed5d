"""What the generated resources are made of."""
from __future__ import annotations

from enum import Enum
from typing import Any, Dict, Mapping, Optional, Type, TypeVar, Union
from urllib.parse import quote as _quote

from ._decode import decode
from ._pages import AsyncPages, Page, Pages
from ._transport import AsyncTransport, Call, RequestOptions, Transport, Upload

T = TypeVar("T")


class Omit(Enum):
    """The default of fields for which None is a value of its own."""

    OMIT = "omit"


OMIT = Omit.OMIT


def given(values: Mapping[str, Any], *nullable: str) -> Dict[str, Any]:
    """What was passed: without fields that were left out. ``nullable`` are those that may be sent as null."""
    return {
        name: value
        for name, value in values.items()
        if value is not OMIT and (value is not None or name in nullable)
    }


def quote(part: Union[int, str]) -> str:
    """A part of a path."""
    return _quote(str(part), safe="")


def _page(kind: Type[T], data: Any) -> Page[T]:
    results = [decode(kind, each) for each in data["results"]]
    return Page(count=data["count"], next=data["next"], previous=data["previous"], results=results)


class Resource:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _send(
        self,
        method: str,
        path: str,
        kind: Any,
        *,
        body: Any = None,
        query: Optional[Mapping[str, Any]] = None,
        upload: Optional[Upload] = None,
        octets: Optional[str] = None,
        file: Optional[str] = None,
        text: bool = False,
        public: bool = False,
        once: bool = False,
        options: Optional[RequestOptions],
    ) -> Any:
        call = Call(
            method, path, query, body=body, upload=upload, octets=octets, file=file, public=public, once=once
        )
        answer = self._transport.request(call, options)
        return answer.decode() if text else decode(kind, answer)

    def _list(
        self,
        path: str,
        kind: Type[T],
        *,
        query: Optional[Mapping[str, Any]] = None,
        public: bool = False,
        options: Optional[RequestOptions],
    ) -> Pages[T]:
        def fetch(search: Optional[str]) -> Page[T]:
            call = Call("GET", path, query=query, search=search, public=public)
            return _page(kind, self._transport.request(call, options))

        return Pages(fetch)


class AsyncResource:
    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def _send(
        self,
        method: str,
        path: str,
        kind: Any,
        *,
        body: Any = None,
        query: Optional[Mapping[str, Any]] = None,
        upload: Optional[Upload] = None,
        octets: Optional[str] = None,
        file: Optional[str] = None,
        text: bool = False,
        public: bool = False,
        once: bool = False,
        options: Optional[RequestOptions],
    ) -> Any:
        call = Call(
            method, path, query, body=body, upload=upload, octets=octets, file=file, public=public, once=once
        )
        answer = await self._transport.request(call, options)
        return answer.decode() if text else decode(kind, answer)

    def _list(
        self,
        path: str,
        kind: Type[T],
        *,
        query: Optional[Mapping[str, Any]] = None,
        public: bool = False,
        options: Optional[RequestOptions],
    ) -> AsyncPages[T]:
        async def fetch(search: Optional[str]) -> Page[T]:
            call = Call("GET", path, query=query, search=search, public=public)
            return _page(kind, await self._transport.request(call, options))

        return AsyncPages(fetch)
