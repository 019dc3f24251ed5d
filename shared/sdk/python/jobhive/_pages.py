"""Lists: all of one, page after page, or one page alone."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, AsyncIterator, Awaitable, Callable, Generic, Iterator, List, Optional, Set, TypeVar
from urllib.parse import parse_qsl, urlencode

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


def _moved_up(search: str, rows: int) -> Optional[str]:
    """The query of a page that begins so many rows earlier; None where it begins with the first row."""
    query = dict(parse_qsl(search[1:]))
    offset = int(query.get("offset", "0"))
    if offset <= 0:
        return None
    return "?" + urlencode({**query, "offset": max(0, offset - rows)})


class _Walk(Generic[T]):
    """From page to page through a list that changes meanwhile."""

    def __init__(self) -> None:
        #: The query of the page to fetch next; None for the first.
        self.search: Optional[str] = None
        self.is_over = False
        self._count = 0
        self._seen: Set[Any] = set()

    def take(self, page: Page[T]) -> List[T]:
        """What is new on the page that was fetched."""
        removed = 0 if self.search is None else self._count - page.count
        self._count = page.count
        # Fewer than before: what was to come next has moved up, onto a page that is behind us.
        earlier = _moved_up(self.search, removed) if self.search is not None and removed > 0 else None
        if earlier is not None:
            self.search = earlier
            return []
        if page.next is None:
            self.is_over = True
        else:
            self.search = _search_of(page.next)
        # More than before: what was last on the page before has moved down, onto this one.
        return [item for item in page.results if self._is_new(getattr(item, "id", None))]

    def _is_new(self, id: Any) -> bool:
        if id is None:
            return True
        is_new = id not in self._seen
        self._seen.add(id)
        return is_new


class Pages(Generic[T]):
    """A list of the API.

    Iterating walks through all of it and fetches a page when it gets there; ``page()`` fetches the page that was
    asked for. What is added meanwhile brings nothing up twice, and what is removed, by the loop itself too, passes
    over nothing. Order by a field that does not change meanwhile.
    """

    def __init__(self, fetch: Callable[[Optional[str]], Page[T]]) -> None:
        self._fetch = fetch

    def page(self) -> Page[T]:
        return self._fetch(None)

    def __iter__(self) -> Iterator[T]:
        walk: _Walk[T] = _Walk()
        while not walk.is_over:
            yield from walk.take(self._fetch(walk.search))


class AsyncPages(Generic[T]):
    """The same for ``async for``."""

    def __init__(self, fetch: Callable[[Optional[str]], Awaitable[Page[T]]]) -> None:
        self._fetch = fetch

    async def page(self) -> Page[T]:
        return await self._fetch(None)

    async def __aiter__(self) -> AsyncIterator[T]:
        walk: _Walk[T] = _Walk()
        while not walk.is_over:
            for item in walk.take(await self._fetch(walk.search)):
                yield item
