"""The Python client of JobHive."""
from . import models
from ._client import DEFAULT_BASE_URL, AsyncClient, Client
from ._errors import (
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    JobHiveConnectionError,
    JobHiveError,
    JobHiveTimeoutError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    SubscriptionRequiredError,
    ValidationError,
)
from ._pages import AsyncPages, Page, Pages
from ._stream import AsyncLiveSubscription, LiveSubscription
from ._transport import RequestOptions
from ._version import __version__
from .models import StreamMessage, Tokens

__all__ = [
    "DEFAULT_BASE_URL",
    "AsyncClient",
    "AsyncPages",
    "AsyncLiveSubscription",
    "AuthenticationError",
    "Client",
    "ConflictError",
    "InvalidRequestError",
    "JobHiveConnectionError",
    "JobHiveError",
    "JobHiveTimeoutError",
    "NotFoundError",
    "Page",
    "Pages",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "ServerError",
    "StreamMessage",
    "LiveSubscription",
    "SubscriptionRequiredError",
    "Tokens",
    "ValidationError",
    "__version__",
    "models",
]
