"""Refusals by the server as classes, one per family of codes, and what can go wrong before it answers."""
from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Type


class JobHiveError(Exception):
    """A refusal by the server, made from the error envelope of the reference."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str,
        details: Optional[Mapping[str, List[str]]] = None,
        request_id: str = "",
        retry_after: Optional[float] = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        #: One of the contract's codes (``models.ErrorCode``), or one of a newer server.
        self.code = code
        #: Field name to what is wrong with it.
        self.details: Dict[str, List[str]] = dict(details or {})
        #: Names the call in the server's log.
        self.request_id = request_id
        #: Seconds after which the server says that another try may help; None when it says nothing.
        self.retry_after = retry_after


class ValidationError(JobHiveError):
    """400: what was sent is wrong; ``details`` names the fields."""


class AuthenticationError(JobHiveError):
    """401: no token or key, or one that is not valid any more."""


class PermissionDeniedError(JobHiveError):
    """403: the caller may not do this."""


class SubscriptionRequiredError(PermissionDeniedError):
    """403 SUBSCRIPTION_REQUIRED: the plan does not include this."""


class NotFoundError(JobHiveError):
    """404: there is no such thing, or not for the caller."""


class ConflictError(JobHiveError):
    """409: it exists already, or its state does not allow this step."""


class RateLimitError(JobHiveError):
    """429: too many calls; ``retry_after`` says when to try again."""


class InvalidRequestError(JobHiveError):
    """Any other 4xx: the call cannot be taken as it was sent."""


class ServerError(JobHiveError):
    """5xx: something is wrong on the server's side."""


class JobHiveConnectionError(Exception):
    """The server could not be reached, or what answered was not this API."""


class JobHiveTimeoutError(JobHiveConnectionError):
    """The server did not answer in time."""


_BY_STATUS: Dict[int, Type[JobHiveError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def error_from(status: int, body: Any, retry_after: Optional[float]) -> Optional[JobHiveError]:
    """The error of the right class for an answer; None when the answer is not in the envelope."""
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict) or not isinstance(error.get("code"), str):
        return None
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else InvalidRequestError)
    if error["code"] == "SUBSCRIPTION_REQUIRED":
        kind = SubscriptionRequiredError
    return kind(
        str(error.get("message", "")),
        status=status,
        code=error["code"],
        details=error.get("details"),
        request_id=str(error.get("request_id", "")),
        retry_after=retry_after,
    )
