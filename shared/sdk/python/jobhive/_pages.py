"""Lists: all of one, page after page, or one page alone."""
from __future__ import annotations

from dataclasses import dataclass
from typing import AsyncIterator, Awaitable, Callable, Generic, Iterator, List, Optional, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    #: How many there are in all.
    count: int
    next: Optional[str]
    previous: Optional[str]
    results: List[T]


def _search_of(link: str) -> str:
    """Of the link only the query counts: a server behind a proxy may name itself otherwise than we do."""
    return link[link.index("?") :]


class Pages(Generic[T]):
    """A list of the API.

    Iterating walks through all of it and fetches a page when it gets there; ``page()`` fetches the page that was
    asked for. Order by a field that does not change meanwhile.
    """

    def __init__(self, fetch: Callable[[Optional[str]], Page[T]]) -> None:
        self._fetch = fetch

    def page(self) -> Page[T]:
        return self._fetch(None)

    def __iter__(self) -> Iterator[T]:
        search: Optional[str] = None
        while True:
            page = self._fetch(search)
            yield from page.results
            if page.next is None:
                return
            search = _search_of(page.next)


class AsyncPages(Generic[T]):
    """The same for ``async for``."""

    def __init__(self, fetch: Callable[[Optional[str]], Awaitable[Page[T]]]) -> None:
        self._fetch = fetch

    async def page(self) -> Page[T]:
        return await self._fetch(None)

    async def __aiter__(self) -> AsyncIterator[T]:
        search: Optional[str] = None
        while True:
            page = await self._fetch(search)
            for item in page.results:
                yield item
            if page.next is None:
                return
            search = _search_of(page.next)
