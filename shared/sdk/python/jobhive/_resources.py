"""Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again."""
from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Literal, Optional, Union, cast

from ._pages import AsyncPages, Pages
from ._resource import OMIT, Omit, AsyncResource, Resource, given, quote
from ._transport import AsyncTransport, RequestOptions, Transport, Upload
from .models import (
    AdverseImpact,
    Answer,
    ApiKey,
    Application,
    ApplicationListItem,
    AuditEntry,
    BankQuestion,
    Benchmark,
    BillingAnalytics,
    BlobState,
    ChangePasswordAnswer,
    CheckQuestionsAnswer,
    Company,
    CompanyRef,
    ComparedCandidate,
    ConfirmPasswordResetAnswer,
    Consent,
    CreateAnswerBodyWord,
    CreateApiKeyAnswer,
    CreateJobBodySkill,
    CreateQuestionSetBodyQuestion,
    Decision,
    DecisionRecord,
    Demographics,
    DisableTwoFactorAnswer,
    Draft,
    DraftTranscript,
    EndInterviewAnswer,
    EngineTrial,
    Engines,
    Exemplar,
    Explanation,
    HistoricalTrends,
    Interview,
    InterviewAnalytics,
    InterviewEngines,
    InterviewListItem,
    InterviewReport,
    Job,
    JobAgreement,
    LearningPath,
    LearningResource,
    Member,
    OutboxMail,
    OwnQuestion,
    PatchJobBodySkill,
    PatchQuestionSetBodyQuestion,
    Plan,
    PullSyncBodyCursor,
    PullSyncBodyOnly,
    PushSyncBodyMutation,
    QuarantinedChange,
    Question,
    QuestionSet,
    QuestionSetListItem,
    QuestionSetPreview,
    Recommendation,
    RecordAttentionAnswer,
    RecordAttentionBodySample,
    RecordConsentBodyEngines,
    Recording,
    RecordingRoom,
    RecoveryCodes,
    RegisterAnswer,
    RequestPasswordResetAnswer,
    Rescore,
    ResendVerificationAnswer,
    ScoreOverride,
    ScoreWeight,
    Scorecard,
    SendScorecardBodyRating,
    SentimentSession,
    Session,
    SignIn,
    SkillAssessment,
    SkillRef,
    StartInterviewAnswer,
    Studio,
    Subscription,
    SyncClient,
    SyncEntitlement,
    SyncPull,
    SyncPush,
    SyncStatus,
    TestWebhookAnswer,
    TimedAnswer,
    Tokens,
    Transcript,
    TwoFactorSetup,
    UpdateJobBodySkill,
    UpdateQuestionSetBodyQuestion,
    User,
    VerifyEmailAnswer,
    WebhookDelivery,
    WebhookEndpoint,
    WebhookEndpointWithSecret,
    WsTicketAnswer,
)


class AuthResource(Resource):
    def register(
        self,
        *,
        username: str,
        email: str,
        password: str,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        role: Optional[Literal["user", "employer"]] = None,
        company_name: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> RegisterAnswer:
        """Make an account; an employer gets a company that it owns. ``POST /auth/register/``"""
        return cast(RegisterAnswer, self._send(
            "POST",
            "/auth/register/",
            RegisterAnswer,
            body=given(
                {
                    "username": username,
                    "email": email,
                    "password": password,
                    "first_name": first_name,
                    "last_name": last_name,
                    "role": role,
                    "company_name": company_name,
                },
            ),
            public=True,
            options=options,
        ))

    def login(
        self,
        *,
        email: str,
        password: str,
        otp: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Trade an email address and a password for tokens. ``POST /auth/login/``"""
        return cast(Session, self._send(
            "POST",
            "/auth/login/",
            Session,
            body=given(
                {
                    "email": email,
                    "password": password,
                    "otp": otp,
                },
            ),
            public=True,
            options=options,
        ))

    def refresh(
        self,
        *,
        refresh: str,
        options: Optional[RequestOptions] = None,
    ) -> Tokens:
        """Rotate a refresh token; an old one used again revokes its whole family. ``POST /auth/token/refresh/``"""
        return cast(Tokens, self._send(
            "POST",
            "/auth/token/refresh/",
            Tokens,
            body=given(
                {
                    "refresh": refresh,
                },
            ),
            public=True,
            options=options,
        ))

    def logout(
        self,
        *,
        refresh: str,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Revoke a refresh token and all that came from it. ``POST /auth/logout/``"""
        self._send(
            "POST",
            "/auth/logout/",
            None,
            body=given(
                {
                    "refresh": refresh,
                },
            ),
            public=True,
            options=options,
        )

    def offline(
        self,
        *,
        profile_id: Optional[int] = None,
        role: Optional[Literal["user", "employer"]] = None,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        company_name: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Work offline: open a local profile, or make one (on a device only). ``POST /auth/offline/``"""
        return cast(Session, self._send(
            "POST",
            "/auth/offline/",
            Session,
            body=given(
                {
                    "profile_id": profile_id,
                    "role": role,
                    "first_name": first_name,
                    "last_name": last_name,
                    "company_name": company_name,
                },
            ),
            public=True,
            options=options,
        ))

    def ws_ticket(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WsTicketAnswer:
        """A ticket for one WebSocket connection. ``POST /auth/ws-ticket/``"""
        return cast(WsTicketAnswer, self._send(
            "POST",
            "/auth/ws-ticket/",
            WsTicketAnswer,
            options=options,
        ))

    def verify_email(
        self,
        *,
        token: str,
        options: Optional[RequestOptions] = None,
    ) -> VerifyEmailAnswer:
        """Prove an email address with the token that was sent to it. ``POST /auth/verify-email/``"""
        return cast(VerifyEmailAnswer, self._send(
            "POST",
            "/auth/verify-email/",
            VerifyEmailAnswer,
            body=given(
                {
                    "token": token,
                },
            ),
            public=True,
            options=options,
        ))

    def resend_verification(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> ResendVerificationAnswer:
        """Send the caller another verification mail. ``POST /auth/verify-email/resend/``"""
        return cast(ResendVerificationAnswer, self._send(
            "POST",
            "/auth/verify-email/resend/",
            ResendVerificationAnswer,
            options=options,
        ))

    def request_password_reset(
        self,
        *,
        email: str,
        options: Optional[RequestOptions] = None,
    ) -> RequestPasswordResetAnswer:
        """Ask for a mail to choose a new password; the answer is the same for an unknown address. ``POST /auth/password/reset/``"""
        return cast(RequestPasswordResetAnswer, self._send(
            "POST",
            "/auth/password/reset/",
            RequestPasswordResetAnswer,
            body=given(
                {
                    "email": email,
                },
            ),
            public=True,
            options=options,
        ))

    def confirm_password_reset(
        self,
        *,
        token: str,
        password: str,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmPasswordResetAnswer:
        """Choose a new password with the mailed token; ends every session. ``POST /auth/password/reset/confirm/``"""
        return cast(ConfirmPasswordResetAnswer, self._send(
            "POST",
            "/auth/password/reset/confirm/",
            ConfirmPasswordResetAnswer,
            body=given(
                {
                    "token": token,
                    "password": password,
                },
            ),
            public=True,
            options=options,
        ))

    def change_password(
        self,
        *,
        current_password: str,
        new_password: str,
        options: Optional[RequestOptions] = None,
    ) -> ChangePasswordAnswer:
        """Change the caller's password; ends every other session. ``POST /auth/password/change/``"""
        return cast(ChangePasswordAnswer, self._send(
            "POST",
            "/auth/password/change/",
            ChangePasswordAnswer,
            body=given(
                {
                    "current_password": current_password,
                    "new_password": new_password,
                },
            ),
            options=options,
        ))

    def set_up_two_factor(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> TwoFactorSetup:
        """A new secret for an authenticator app; nothing changes until it is confirmed. ``POST /auth/2fa/setup/``"""
        return cast(TwoFactorSetup, self._send(
            "POST",
            "/auth/2fa/setup/",
            TwoFactorSetup,
            options=options,
        ))

    def confirm_two_factor(
        self,
        *,
        otp: str,
        options: Optional[RequestOptions] = None,
    ) -> RecoveryCodes:
        """Turn the second factor on with a first code; answers the recovery codes, once. ``POST /auth/2fa/confirm/``"""
        return cast(RecoveryCodes, self._send(
            "POST",
            "/auth/2fa/confirm/",
            RecoveryCodes,
            body=given(
                {
                    "otp": otp,
                },
            ),
            options=options,
        ))

    def disable_two_factor(
        self,
        *,
        otp: str,
        password: str,
        options: Optional[RequestOptions] = None,
    ) -> DisableTwoFactorAnswer:
        """Turn the second factor off, with a code or a recovery code and the password. ``POST /auth/2fa/disable/``"""
        return cast(DisableTwoFactorAnswer, self._send(
            "POST",
            "/auth/2fa/disable/",
            DisableTwoFactorAnswer,
            body=given(
                {
                    "otp": otp,
                    "password": password,
                },
            ),
            options=options,
        ))

    def list_sessions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["last_used_at", "-last_used_at", "created_at", "-created_at", "id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[SignIn]:
        """Where the caller is signed in. ``GET /auth/sessions/``"""
        return self._list(
            "/auth/sessions/",
            SignIn,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def end_session(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Sign out there; its tokens stop working at once. ``DELETE /auth/sessions/{id}/``"""
        self._send(
            "DELETE",
            f"/auth/sessions/{quote(id)}/",
            None,
            options=options,
        )

    def list_api_keys(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at", "name", "-name"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[ApiKey]:
        """The caller's API keys, newest first, without their secrets. ``GET /auth/api-keys/``"""
        return self._list(
            "/auth/api-keys/",
            ApiKey,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def create_api_key(
        self,
        *,
        name: str,
        scopes: List[str],
        sandbox: Optional[bool] = None,
        expires_at: Optional[Union[str, datetime]] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreateApiKeyAnswer:
        """Make an API key; it is shown in this answer only. ``POST /auth/api-keys/``"""
        return cast(CreateApiKeyAnswer, self._send(
            "POST",
            "/auth/api-keys/",
            CreateApiKeyAnswer,
            body=given(
                {
                    "name": name,
                    "scopes": scopes,
                    "sandbox": sandbox,
                    "expires_at": expires_at,
                },
            ),
            once=True,
            options=options,
        ))

    def delete_api_key(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Revoke an API key at once. ``DELETE /auth/api-keys/{id}/``"""
        self._send(
            "DELETE",
            f"/auth/api-keys/{quote(id)}/",
            None,
            options=options,
        )


class UsersResource(Resource):
    def get_me(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """The caller's profile. ``GET /users/me/``"""
        return cast(User, self._send(
            "GET",
            "/users/me/",
            User,
            options=options,
        ))

    def update_me(
        self,
        *,
        username: Optional[str] = None,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        social_links: Optional[Dict[str, str]] = None,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """Change the caller's profile; only the fields that are named. ``PUT /users/me/``"""
        return cast(User, self._send(
            "PUT",
            "/users/me/",
            User,
            body=given(
                {
                    "username": username,
                    "first_name": first_name,
                    "last_name": last_name,
                    "social_links": social_links,
                },
            ),
            options=options,
        ))

    def patch_me(
        self,
        *,
        username: Optional[str] = None,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        social_links: Optional[Dict[str, str]] = None,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """The same as PUT. ``PATCH /users/me/``"""
        return cast(User, self._send(
            "PATCH",
            "/users/me/",
            User,
            body=given(
                {
                    "username": username,
                    "first_name": first_name,
                    "last_name": last_name,
                    "social_links": social_links,
                },
            ),
            options=options,
        ))

    def upload_avatar(
        self,
        file: Upload,
        *,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """Put a picture (PNG, JPEG or WebP) in the place of the caller's present one. ``POST /users/me/avatar/``"""
        return cast(User, self._send(
            "POST",
            "/users/me/avatar/",
            User,
            upload=file,
            options=options,
        ))

    def get_own_avatar(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The caller's picture. ``GET /users/me/avatar/``"""
        return cast(bytes, self._send(
            "GET",
            "/users/me/avatar/",
            bytes,
            file="image/png, image/jpeg, image/webp",
            options=options,
        ))

    def delete_avatar(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete the caller's picture. ``DELETE /users/me/avatar/``"""
        self._send(
            "DELETE",
            "/users/me/avatar/",
            None,
            options=options,
        )

    def get_avatar(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The picture of somebody whom the caller works with or meets in an interview. ``GET /users/{id}/avatar/``"""
        return cast(bytes, self._send(
            "GET",
            f"/users/{quote(id)}/avatar/",
            bytes,
            file="image/png, image/jpeg, image/webp",
            options=options,
        ))

    def upload_resume(
        self,
        file: Upload,
        *,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """Put a résumé (PDF, DOCX or plain text) in the place of the caller's present one. ``POST /users/me/resume/``"""
        return cast(User, self._send(
            "POST",
            "/users/me/resume/",
            User,
            upload=file,
            options=options,
        ))

    def get_resume(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The caller's résumé, to save. ``GET /users/me/resume/``"""
        return cast(bytes, self._send(
            "GET",
            "/users/me/resume/",
            bytes,
            file="application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/plain",
            options=options,
        ))

    def delete_resume(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete the caller's résumé. ``DELETE /users/me/resume/``"""
        self._send(
            "DELETE",
            "/users/me/resume/",
            None,
            options=options,
        )


class CompaniesResource(Resource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["company_name", "-company_name", "id", "-id"]] = None,
        industry: Optional[str] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[CompanyRef]:
        """Companies with an active job, and the caller’s own. ``GET /companies/``"""
        return self._list(
            "/companies/",
            CompanyRef,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "industry": industry,
                    "search": search,
                },
            ),
            options=options,
        )

    def get(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Company:
        """The caller's company. ``GET /companies/me/``"""
        return cast(Company, self._send(
            "GET",
            "/companies/me/",
            Company,
            options=options,
        ))

    def update(
        self,
        *,
        company_name: Optional[str] = None,
        industry: Optional[str] = None,
        sentiment_in_fit: Optional[bool] = None,
        recording_keep_days: Union[Optional[int], Omit] = OMIT,
        options: Optional[RequestOptions] = None,
    ) -> Company:
        """Change the company; only the fields that are named. ``PUT /companies/me/``"""
        return cast(Company, self._send(
            "PUT",
            "/companies/me/",
            Company,
            body=given(
                {
                    "company_name": company_name,
                    "industry": industry,
                    "sentiment_in_fit": sentiment_in_fit,
                    "recording_keep_days": recording_keep_days,
                },
                "recording_keep_days",
            ),
            options=options,
        ))

    def patch(
        self,
        *,
        company_name: Optional[str] = None,
        industry: Optional[str] = None,
        sentiment_in_fit: Optional[bool] = None,
        recording_keep_days: Union[Optional[int], Omit] = OMIT,
        options: Optional[RequestOptions] = None,
    ) -> Company:
        """The same as PUT. ``PATCH /companies/me/``"""
        return cast(Company, self._send(
            "PATCH",
            "/companies/me/",
            Company,
            body=given(
                {
                    "company_name": company_name,
                    "industry": industry,
                    "sentiment_in_fit": sentiment_in_fit,
                    "recording_keep_days": recording_keep_days,
                },
                "recording_keep_days",
            ),
            options=options,
        ))

    def list_members(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        member_role: Optional[Literal["owner", "recruiter", "interviewer", "viewer"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Member]:
        """The team, with those who were invited. ``GET /companies/me/members/``"""
        return self._list(
            "/companies/me/members/",
            Member,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "member_role": member_role,
                },
            ),
            options=options,
        )

    def add_member(
        self,
        *,
        email: str,
        member_role: Literal["owner", "recruiter", "interviewer", "viewer"],
        options: Optional[RequestOptions] = None,
    ) -> Member:
        """Add the account of an address to the team, or invite the address. ``POST /companies/me/members/``"""
        return cast(Member, self._send(
            "POST",
            "/companies/me/members/",
            Member,
            body=given(
                {
                    "email": email,
                    "member_role": member_role,
                },
            ),
            options=options,
        ))

    def update_member(
        self,
        id: int,
        *,
        member_role: Literal["owner", "recruiter", "interviewer", "viewer"],
        options: Optional[RequestOptions] = None,
    ) -> Member:
        """Change what a member may do. ``PATCH /companies/me/members/{id}/``"""
        return cast(Member, self._send(
            "PATCH",
            f"/companies/me/members/{quote(id)}/",
            Member,
            body=given(
                {
                    "member_role": member_role,
                },
            ),
            options=options,
        ))

    def remove_member(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Remove a member, take an invitation back, or leave the team oneself. ``DELETE /companies/me/members/{id}/``"""
        self._send(
            "DELETE",
            f"/companies/me/members/{quote(id)}/",
            None,
            options=options,
        )

    def list_audit(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        action: Optional[str] = None,
        user_id: Optional[int] = None,
        subject: Optional[Literal["job", "interview", "application", "learning_path", "question_set", "exemplar", "member", "webhook_endpoint", "webhook_delivery", "api_key", "session", "sync_change", "candidate"]] = None,
        subject_id: Optional[int] = None,
        from_: Optional[Union[str, datetime]] = None,
        to: Optional[Union[str, datetime]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[AuditEntry]:
        """Who saw or changed what in the company, newest first; for its owners. ``GET /audit/``"""
        return self._list(
            "/audit/",
            AuditEntry,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "action": action,
                    "user_id": user_id,
                    "subject": subject,
                    "subject_id": subject_id,
                    "from": from_,
                    "to": to,
                },
            ),
            options=options,
        )


class ServiceResource(Resource):
    def list_outbox(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        status: Optional[Literal["queued", "sent", "failed"]] = None,
        to: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[OutboxMail]:
        """Mail that was not sent yet, or was: for administrators. ``GET /admin/outbox/``"""
        return self._list(
            "/admin/outbox/",
            OutboxMail,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "status": status,
                    "to": to,
                },
            ),
            options=options,
        )

    def get_studio(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Studio:
        """Version, mode and local profiles of this instance. ``GET /studio/``"""
        return cast(Studio, self._send(
            "GET",
            "/studio/",
            Studio,
            public=True,
            options=options,
        ))

    def list_skills(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "name", "-name"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[SkillRef]:
        """Skills that the studio knows. ``GET /interview/skills/``"""
        return self._list(
            "/interview/skills/",
            SkillRef,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "search": search,
                },
            ),
            options=options,
        )


class JobsResource(Resource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["created_at", "-created_at", "title", "-title", "id", "-id"]] = None,
        company: Optional[int] = None,
        is_active: Optional[bool] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Job]:
        """Active jobs, and the inactive ones of the caller’s company. ``GET /interview/jobs/``"""
        return self._list(
            "/interview/jobs/",
            Job,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "company": company,
                    "is_active": is_active,
                    "job_focus": job_focus,
                    "search": search,
                },
            ),
            options=options,
        )

    def create(
        self,
        *,
        title: str,
        description: Optional[str] = None,
        requirements: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        is_active: Optional[bool] = None,
        skills: Optional[List[CreateJobBodySkill]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """Post a job. ``POST /interview/jobs/``"""
        return cast(Job, self._send(
            "POST",
            "/interview/jobs/",
            Job,
            body=given(
                {
                    "title": title,
                    "description": description,
                    "requirements": requirements,
                    "job_focus": job_focus,
                    "is_active": is_active,
                    "skills": skills,
                },
            ),
            options=options,
        ))

    def get(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """One job. ``GET /interview/jobs/{id}/``"""
        return cast(Job, self._send(
            "GET",
            f"/interview/jobs/{quote(id)}/",
            Job,
            options=options,
        ))

    def update(
        self,
        id: int,
        *,
        title: Optional[str] = None,
        description: Optional[str] = None,
        requirements: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        is_active: Optional[bool] = None,
        skills: Optional[List[UpdateJobBodySkill]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """Change a job; only the fields that are named. ``PUT /interview/jobs/{id}/``"""
        return cast(Job, self._send(
            "PUT",
            f"/interview/jobs/{quote(id)}/",
            Job,
            body=given(
                {
                    "title": title,
                    "description": description,
                    "requirements": requirements,
                    "job_focus": job_focus,
                    "is_active": is_active,
                    "skills": skills,
                },
            ),
            options=options,
        ))

    def patch(
        self,
        id: int,
        *,
        title: Optional[str] = None,
        description: Optional[str] = None,
        requirements: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        is_active: Optional[bool] = None,
        skills: Optional[List[PatchJobBodySkill]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """The same as PUT. ``PATCH /interview/jobs/{id}/``"""
        return cast(Job, self._send(
            "PATCH",
            f"/interview/jobs/{quote(id)}/",
            Job,
            body=given(
                {
                    "title": title,
                    "description": description,
                    "requirements": requirements,
                    "job_focus": job_focus,
                    "is_active": is_active,
                    "skills": skills,
                },
            ),
            options=options,
        ))

    def delete(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete a job; its interviews keep its title. ``DELETE /interview/jobs/{id}/``"""
        self._send(
            "DELETE",
            f"/interview/jobs/{quote(id)}/",
            None,
            options=options,
        )

    def restore(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """Take the deletion of a job back; it comes back inactive. 200 also where it was not deleted. ``POST /interview/jobs/{id}/restore/``"""
        return cast(Job, self._send(
            "POST",
            f"/interview/jobs/{quote(id)}/restore/",
            Job,
            options=options,
        ))


class InterviewsResource(Resource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at", "scheduled_time", "-scheduled_time", "start_time", "-start_time", "end_time", "-end_time", "duration", "-duration", "technical_accuracy", "-technical_accuracy", "behavioral_score", "-behavioral_score"]] = None,
        status: Optional[Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]] = None,
        job: Optional[int] = None,
        is_practice: Optional[bool] = None,
        search: Optional[str] = None,
        start_date: Optional[str] = None,
        end_date: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        skill: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[InterviewListItem]:
        """The company's interviews and the caller's own. ``GET /interview/interviews/``"""
        return self._list(
            "/interview/interviews/",
            InterviewListItem,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "status": status,
                    "job": job,
                    "is_practice": is_practice,
                    "search": search,
                    "start_date": start_date,
                    "end_date": end_date,
                    "job_focus": job_focus,
                    "skill": skill,
                },
            ),
            options=options,
        )

    def create(
        self,
        *,
        job_id: Optional[int] = None,
        scheduled_time: Optional[Union[str, datetime]] = None,
        max_duration_minutes: Optional[int] = None,
        is_practice: Optional[bool] = None,
        enable_behavioral_analysis: Optional[bool] = None,
        candidate_email: Optional[str] = None,
        candidate_name: Optional[str] = None,
        user_id: Optional[int] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        skills: Optional[List[str]] = None,
        job_text: Optional[str] = None,
        question_set_id: Optional[int] = None,
        language: Optional[Literal["en"]] = None,
        adaptive: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """Schedule an interview. ``POST /interview/interviews/``"""
        return cast(Interview, self._send(
            "POST",
            "/interview/interviews/",
            Interview,
            body=given(
                {
                    "job_id": job_id,
                    "scheduled_time": scheduled_time,
                    "max_duration_minutes": max_duration_minutes,
                    "is_practice": is_practice,
                    "enable_behavioral_analysis": enable_behavioral_analysis,
                    "candidate_email": candidate_email,
                    "candidate_name": candidate_name,
                    "user_id": user_id,
                    "difficulty": difficulty,
                    "skills": skills,
                    "job_text": job_text,
                    "question_set_id": question_set_id,
                    "language": language,
                    "adaptive": adaptive,
                },
            ),
            options=options,
        ))

    def get(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """One interview. ``GET /interview/interviews/{id}/``"""
        return cast(Interview, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/",
            Interview,
            options=options,
        ))

    def update(
        self,
        id: int,
        *,
        job_id: Optional[int] = None,
        scheduled_time: Optional[Union[str, datetime]] = None,
        max_duration_minutes: Optional[int] = None,
        candidate_email: Optional[str] = None,
        candidate_name: Optional[str] = None,
        interviewer_notes: Optional[str] = None,
        status: Optional[Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """Change an interview; only the fields that are named. ``PUT /interview/interviews/{id}/``"""
        return cast(Interview, self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/",
            Interview,
            body=given(
                {
                    "job_id": job_id,
                    "scheduled_time": scheduled_time,
                    "max_duration_minutes": max_duration_minutes,
                    "candidate_email": candidate_email,
                    "candidate_name": candidate_name,
                    "interviewer_notes": interviewer_notes,
                    "status": status,
                },
            ),
            options=options,
        ))

    def patch(
        self,
        id: int,
        *,
        job_id: Optional[int] = None,
        scheduled_time: Optional[Union[str, datetime]] = None,
        max_duration_minutes: Optional[int] = None,
        candidate_email: Optional[str] = None,
        candidate_name: Optional[str] = None,
        interviewer_notes: Optional[str] = None,
        status: Optional[Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """The same as PUT. ``PATCH /interview/interviews/{id}/``"""
        return cast(Interview, self._send(
            "PATCH",
            f"/interview/interviews/{quote(id)}/",
            Interview,
            body=given(
                {
                    "job_id": job_id,
                    "scheduled_time": scheduled_time,
                    "max_duration_minutes": max_duration_minutes,
                    "candidate_email": candidate_email,
                    "candidate_name": candidate_name,
                    "interviewer_notes": interviewer_notes,
                    "status": status,
                },
            ),
            options=options,
        ))

    def record_consent(
        self,
        id: int,
        *,
        recording: bool,
        behavioral_analysis: bool,
        ai_scoring: bool,
        video: Optional[bool] = None,
        region: Optional[Literal["eu", "uk", "us_il", "us_nyc", "us", "other"]] = None,
        engines: Optional[RecordConsentBodyEngines] = None,
        options: Optional[RequestOptions] = None,
    ) -> Consent:
        """Record what the candidate agreed to, each item apart. ``POST /interview/interviews/{id}/consent/``"""
        return cast(Consent, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/consent/",
            Consent,
            body=given(
                {
                    "recording": recording,
                    "video": video,
                    "behavioral_analysis": behavioral_analysis,
                    "ai_scoring": ai_scoring,
                    "region": region,
                    "engines": engines,
                },
            ),
            options=options,
        ))

    def start(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> StartInterviewAnswer:
        """Start; answers the interview and its first question. ``POST /interview/interviews/{id}/start_session/``"""
        return cast(StartInterviewAnswer, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/start_session/",
            StartInterviewAnswer,
            options=options,
        ))

    def end(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> EndInterviewAnswer:
        """End a running interview. ``POST /interview/interviews/{id}/end_session/``"""
        return cast(EndInterviewAnswer, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/end_session/",
            EndInterviewAnswer,
            options=options,
        ))

    def cancel(
        self,
        id: int,
        *,
        reason: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """Cancel a scheduled interview. ``POST /interview/interviews/{id}/cancel/``"""
        return cast(Interview, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/cancel/",
            Interview,
            body=given(
                {
                    "reason": reason,
                },
            ),
            options=options,
        ))

    def list_questions(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["order", "-order"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Question]:
        """The plan for the employer; what was asked so far for the candidate. ``GET /interview/interviews/{id}/questions/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/questions/",
            Question,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def add_question(
        self,
        id: int,
        *,
        text: str,
        skill_id: int,
        key_points: List[str],
        kind: Optional[Literal["technical", "behavioral", "situational"]] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        time_limit_seconds: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Question:
        """Add a question of one’s own to the plan. ``POST /interview/interviews/{id}/questions/``"""
        return cast(Question, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/questions/",
            Question,
            body=given(
                {
                    "text": text,
                    "kind": kind,
                    "skill_id": skill_id,
                    "difficulty": difficulty,
                    "time_limit_seconds": time_limit_seconds,
                    "key_points": key_points,
                },
            ),
            options=options,
        ))

    def update_question(
        self,
        id: int,
        qid: int,
        *,
        text: Optional[str] = None,
        time_limit_seconds: Optional[int] = None,
        key_points: Optional[List[str]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Question:
        """Change a question of one’s own, or one made from the job’s text, before it is asked. ``PATCH /interview/interviews/{id}/questions/{qid}/``"""
        return cast(Question, self._send(
            "PATCH",
            f"/interview/interviews/{quote(id)}/questions/{quote(qid)}/",
            Question,
            body=given(
                {
                    "text": text,
                    "time_limit_seconds": time_limit_seconds,
                    "key_points": key_points,
                },
            ),
            options=options,
        ))

    def remove_question(
        self,
        id: int,
        qid: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Take such a question out of the plan. ``DELETE /interview/interviews/{id}/questions/{qid}/``"""
        self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/questions/{quote(qid)}/",
            None,
            options=options,
        )

    def next_question(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Optional[Question]:
        """The question to ask now: the open one, else the next; 204 at the end. ``POST /interview/interviews/{id}/next_question/``"""
        return cast("Optional[Question]", self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/next_question/",
            Optional[Question],
            options=options,
        ))

    def list_answers(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["created_at", "-created_at"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[TimedAnswer]:
        """Answers in the order in which they were given, with time offsets. ``GET /interview/interviews/{id}/answers/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/answers/",
            TimedAnswer,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def create_answer(
        self,
        id: int,
        *,
        question_id: int,
        text: str,
        response_time: Optional[float] = None,
        duration: Optional[float] = None,
        words: Optional[List[CreateAnswerBodyWord]] = None,
        client_id: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Answer:
        """Answer a question; 200 with the same answer when its client_id was seen before. ``POST /interview/interviews/{id}/answers/``"""
        return cast(Answer, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/answers/",
            Answer,
            body=given(
                {
                    "question_id": question_id,
                    "text": text,
                    "response_time": response_time,
                    "duration": duration,
                    "words": words,
                    "client_id": client_id,
                },
            ),
            options=options,
        ))

    def get_draft(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Optional[Draft]:
        """The unfinished answer, as it was last kept. ``GET /interview/interviews/{id}/draft/``"""
        return cast("Optional[Draft]", self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/draft/",
            Optional[Draft],
            options=options,
        ))

    def save_draft(
        self,
        id: int,
        *,
        question_id: int,
        text: str,
        options: Optional[RequestOptions] = None,
    ) -> Draft:
        """Keep an unfinished answer, so that a crash loses nothing. ``PUT /interview/interviews/{id}/draft/``"""
        return cast(Draft, self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/draft/",
            Draft,
            body=given(
                {
                    "question_id": question_id,
                    "text": text,
                },
            ),
            options=options,
        ))

    def record_attention(
        self,
        id: int,
        *,
        question_id: int,
        samples: List[RecordAttentionBodySample],
        options: Optional[RequestOptions] = None,
    ) -> RecordAttentionAnswer:
        """Interaction signals: window focus, speech and silence; never a face. ``POST /interview/interviews/{id}/attention/``"""
        return cast(RecordAttentionAnswer, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/attention/",
            RecordAttentionAnswer,
            body=given(
                {
                    "question_id": question_id,
                    "samples": samples,
                },
            ),
            options=options,
        ))

    def list_recordings(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Recording]:
        """The recordings of an interview, each with its manifest. ``GET /interview/interviews/{id}/recordings/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/recordings/",
            Recording,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def create_recording(
        self,
        id: int,
        *,
        question_id: int,
        media_type: Literal["audio/webm", "audio/ogg", "audio/mp4", "audio/wav", "audio/mpeg", "audio/flac", "video/webm", "video/mp4"],
        client_id: Optional[str] = None,
        started_at: Optional[Union[str, datetime]] = None,
        length: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Recording:
        """Begin the recording of an answer; 200 with the same one when its client_id was seen before. ``POST /interview/interviews/{id}/recordings/``"""
        return cast(Recording, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/recordings/",
            Recording,
            body=given(
                {
                    "question_id": question_id,
                    "media_type": media_type,
                    "client_id": client_id,
                    "started_at": started_at,
                    "length": length,
                },
            ),
            options=options,
        ))

    def get_recording_room(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> RecordingRoom:
        """How many more bytes may be recorded. ``GET /interview/interviews/{id}/recordings/room/``"""
        return cast(RecordingRoom, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/recordings/room/",
            RecordingRoom,
            options=options,
        ))

    def append_recording(
        self,
        id: int,
        recording_id: int,
        file: Upload,
        *,
        offset: int,
        sha256: Optional[str] = None,
        start: Optional[int] = None,
        length: Optional[int] = None,
        duration: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Add a piece, which is on the disk when this is answered. ``PATCH /interview/interviews/{id}/recordings/{recording_id}/``"""
        self._send(
            "PATCH",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/",
            None,
            query=given(
                {
                    "offset": offset,
                    "sha256": sha256,
                    "start": start,
                    "length": length,
                    "duration": duration,
                },
            ),
            upload=file,
            octets="application/offset+octet-stream",
            options=options,
        )

    def get_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The recording as it is so far, whole or by Range; HEAD tells how many bytes have arrived. ``GET /interview/interviews/{id}/recordings/{recording_id}/``"""
        return cast(bytes, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/",
            bytes,
            file="audio/webm, audio/ogg, audio/mp4, audio/wav, audio/mpeg, audio/flac, video/webm, video/mp4",
            options=options,
        ))

    def fetch_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Recording:
        """Bring the sound of a recording that was made on another device; 200 once it is here. ``POST /interview/interviews/{id}/recordings/{recording_id}/fetch/``"""
        return cast(Recording, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/fetch/",
            Recording,
            options=options,
        ))

    def delete_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete a recording; its sound goes a minute later, until when it can be taken back. ``DELETE /interview/interviews/{id}/recordings/{recording_id}/``"""
        self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/",
            None,
            options=options,
        )

    def restore_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Recording:
        """Take the deletion of a recording back, within a minute; 200 also where it was not deleted. ``POST /interview/interviews/{id}/recordings/{recording_id}/restore/``"""
        return cast(Recording, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/restore/",
            Recording,
            options=options,
        ))

    def explain(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Explanation:
        """Why each score is what it is, in the candidate’s own words. ``GET /interview/interviews/{id}/explain/``"""
        return cast(Explanation, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/explain/",
            Explanation,
            options=options,
        ))

    def get_benchmark_comparison(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Benchmark:
        """The skills beside what the job requires, and where the scores stand among others. ``GET /interview/interviews/{id}/benchmark-comparison/``"""
        return cast(Benchmark, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/benchmark-comparison/",
            Benchmark,
            options=options,
        ))

    def rescore(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Rescore:
        """Score a finished interview with the current scorer; the old scores stay in the history. ``POST /interview/interviews/{id}/rescore/``"""
        return cast(Rescore, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/rescore/",
            Rescore,
            options=options,
        ))

    def get_transcript(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Transcript:
        """What was asked and answered, with times. ``GET /interview/interviews/{id}/transcript/``"""
        return cast(Transcript, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/transcript/",
            Transcript,
            options=options,
        ))

    def get_report(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> InterviewReport:
        """All about one interview: scores, evidence, ratings and the decision. ``GET /interview/interviews/{id}/report/``"""
        return cast(InterviewReport, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            InterviewReport,
            options=options,
        ))

    def get_report_html(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> str:
        """All about one interview: scores, evidence, ratings and the decision; here as text/html. ``GET /interview/interviews/{id}/report/``"""
        return cast(str, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            str,
            file="text/html",
            text=True,
            options=options,
        ))

    def get_report_pdf(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """All about one interview: scores, evidence, ratings and the decision; here as application/pdf. ``GET /interview/interviews/{id}/report/``"""
        return cast(bytes, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            bytes,
            query={"export": "pdf"},
            file="application/pdf",
            options=options,
        ))

    def get_report_csv(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> str:
        """All about one interview: scores, evidence, ratings and the decision; here as text/csv. ``GET /interview/interviews/{id}/report/``"""
        return cast(str, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            str,
            query={"export": "csv"},
            file="text/csv",
            text=True,
            options=options,
        ))

    def list_scorecards(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Scorecard]:
        """Ratings by people; an interviewer sees those of others after sending their own. ``GET /interview/interviews/{id}/scorecards/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/scorecards/",
            Scorecard,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def send_scorecard(
        self,
        id: int,
        *,
        ratings: List[SendScorecardBodyRating],
        notes: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Scorecard:
        """Rate the candidate; sent again it replaces one’s own, until somebody else has sent theirs. ``POST /interview/interviews/{id}/scorecards/``"""
        return cast(Scorecard, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/scorecards/",
            Scorecard,
            body=given(
                {
                    "ratings": ratings,
                    "notes": notes,
                },
            ),
            options=options,
        ))

    def decide(
        self,
        id: int,
        *,
        decision: Literal["hire", "maybe", "no_hire"],
        reason: str,
        options: Optional[RequestOptions] = None,
    ) -> Decision:
        """What a person decides after a finished interview, and why. ``PUT /interview/interviews/{id}/decision/``"""
        return cast(Decision, self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/decision/",
            Decision,
            body=given(
                {
                    "decision": decision,
                    "reason": reason,
                },
            ),
            options=options,
        ))

    def take_back_decision(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Take the decision back: none holds then; it stays in the history. ``DELETE /interview/interviews/{id}/decision/``"""
        self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/decision/",
            None,
            options=options,
        )

    def list_decisions(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[DecisionRecord]:
        """What people decided, with what holds no more. ``GET /interview/interviews/{id}/decisions/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/decisions/",
            DecisionRecord,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def list_overrides(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[ScoreOverride]:
        """Scores that people set in place of the engine’s, with those that hold no more. ``GET /interview/interviews/{id}/overrides/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/overrides/",
            ScoreOverride,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def create_override(
        self,
        id: int,
        *,
        score: float,
        reason: str,
        skill_id: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> ScoreOverride:
        """Set a score in place of the engine’s, with a reason; both are shown. ``POST /interview/interviews/{id}/overrides/``"""
        return cast(ScoreOverride, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/overrides/",
            ScoreOverride,
            body=given(
                {
                    "skill_id": skill_id,
                    "score": score,
                    "reason": reason,
                },
            ),
            options=options,
        ))

    def end_override(
        self,
        id: int,
        override_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Take it back: the engine’s score stands alone again; it stays in the history. ``DELETE /interview/interviews/{id}/overrides/{override_id}/``"""
        self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/overrides/{quote(override_id)}/",
            None,
            options=options,
        )

    def save_demographics(
        self,
        id: int,
        *,
        gender: Optional[Literal["woman", "man", "non_binary", "prefer_not_to_say"]] = None,
        ethnicity: Optional[Literal["american_indian_or_alaska_native", "asian", "black_or_african_american", "hispanic_or_latino", "native_hawaiian_or_pacific_islander", "two_or_more", "white", "prefer_not_to_say"]] = None,
        age_group: Optional[Literal["under_40", "40_or_over", "prefer_not_to_say"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Demographics:
        """What the candidate chooses to say about themselves; nobody else reads it but as counts. ``PUT /interview/interviews/{id}/demographics/``"""
        return cast(Demographics, self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/demographics/",
            Demographics,
            body=given(
                {
                    "gender": gender,
                    "ethnicity": ethnicity,
                    "age_group": age_group,
                },
            ),
            options=options,
        ))

    def get_engines(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> InterviewEngines:
        """Which engines see what is said in it, for whoever is to agree. ``GET /interview/interviews/{id}/engines/``"""
        return cast(InterviewEngines, self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/engines/",
            InterviewEngines,
            options=options,
        ))

    def transcribe_answer(
        self,
        id: int,
        file: Upload,
        *,
        question_id: int,
        options: Optional[RequestOptions] = None,
    ) -> DraftTranscript:
        """A spoken answer as a draft to look over; the sound is not kept. ``POST /interview/interviews/{id}/transcribe/``"""
        return cast(DraftTranscript, self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/transcribe/",
            DraftTranscript,
            query=given(
                {
                    "question_id": question_id,
                },
            ),
            upload=file,
            options=options,
        ))


class AnalysisResource(Resource):
    def list_sentiment_sessions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[SentimentSession]:
        """Sentiment of the words said, per interview. ``GET /interview/sentiment-sessions/``"""
        return self._list(
            "/interview/sentiment-sessions/",
            SentimentSession,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    def list_skill_assessments(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "accumulated_score", "-accumulated_score"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[SkillAssessment]:
        """Score per skill and how it came about. ``GET /interview/skill-assessments/``"""
        return self._list(
            "/interview/skill-assessments/",
            SkillAssessment,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    def list_score_weights(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "job_focus", "-job_focus"]] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[ScoreWeight]:
        """How much each side counts in fit_score, by the focus of the job. ``GET /interview/score-weights/``"""
        return self._list(
            "/interview/score-weights/",
            ScoreWeight,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "job_focus": job_focus,
                },
            ),
            options=options,
        )


class RecommendationsResource(Resource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Recommendation]:
        """What to work on, and what went well: the candidate’s in practice, the company’s otherwise. ``GET /interview/recommendations/``"""
        return self._list(
            "/interview/recommendations/",
            Recommendation,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    def list_learning_paths(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[LearningPath]:
        """What to learn the weak skills with, in order. ``GET /interview/learning-paths/``"""
        return self._list(
            "/interview/learning-paths/",
            LearningPath,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    def tick_learning_resource(
        self,
        id: int,
        rid: int,
        *,
        completed: bool,
        options: Optional[RequestOptions] = None,
    ) -> LearningResource:
        """Tick a resource off, or open it again. ``PATCH /interview/learning-paths/{id}/resources/{rid}/``"""
        return cast(LearningResource, self._send(
            "PATCH",
            f"/interview/learning-paths/{quote(id)}/resources/{quote(rid)}/",
            LearningResource,
            body=given(
                {
                    "completed": completed,
                },
            ),
            options=options,
        ))


class AnalyticsResource(Resource):
    def get_interview_analytics(
        self,
        *,
        start_date: Optional[str] = None,
        end_date: Optional[str] = None,
        company_id: Optional[int] = None,
        job: Optional[int] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        interval: Optional[Literal["day", "week", "month"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> InterviewAnalytics:
        """Totals and trends of the company’s interviews; without a company, of one’s own practice. ``GET /interview/analytics/``"""
        return cast(InterviewAnalytics, self._send(
            "GET",
            "/interview/analytics/",
            InterviewAnalytics,
            query=given(
                {
                    "start_date": start_date,
                    "end_date": end_date,
                    "company_id": company_id,
                    "job": job,
                    "job_focus": job_focus,
                    "interval": interval,
                },
            ),
            options=options,
        ))

    def get_interview_analytics_csv(
        self,
        *,
        start_date: Optional[str] = None,
        end_date: Optional[str] = None,
        company_id: Optional[int] = None,
        job: Optional[int] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        interval: Optional[Literal["day", "week", "month"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> str:
        """Totals and trends of the company’s interviews; without a company, of one’s own practice; here as text/csv. ``GET /interview/analytics/``"""
        return cast(str, self._send(
            "GET",
            "/interview/analytics/",
            str,
            query={**given(
                {
                    "start_date": start_date,
                    "end_date": end_date,
                    "company_id": company_id,
                    "job": job,
                    "job_focus": job_focus,
                    "interval": interval,
                },
            ), "export": "csv"},
            file="text/csv",
            text=True,
            options=options,
        ))

    def get_historical_trends(
        self,
        user_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> HistoricalTrends:
        """One’s own practice over time; or, for a company, a candidate’s interviews with it. ``GET /interview/reports/historical_trends/{user_id}/``"""
        return cast(HistoricalTrends, self._send(
            "GET",
            f"/interview/reports/historical_trends/{quote(user_id)}/",
            HistoricalTrends,
            options=options,
        ))

    def compare_candidates(
        self,
        *,
        job_id: int,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["fit_score", "-fit_score"]] = None,
        interviews: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[ComparedCandidate]:
        """The finished interviews of a job side by side; the best fit comes first. ``GET /interview/reports/compare/``"""
        return self._list(
            "/interview/reports/compare/",
            ComparedCandidate,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "job_id": job_id,
                    "interviews": interviews,
                },
            ),
            options=options,
        )

    def get_job_agreement(
        self,
        *,
        job_id: int,
        options: Optional[RequestOptions] = None,
    ) -> JobAgreement:
        """How far people and the engine agree over the finished interviews of a job. ``GET /interview/reports/agreement/``"""
        return cast(JobAgreement, self._send(
            "GET",
            "/interview/reports/agreement/",
            JobAgreement,
            query=given(
                {
                    "job_id": job_id,
                },
            ),
            options=options,
        ))

    def get_adverse_impact(
        self,
        *,
        job_id: int,
        options: Optional[RequestOptions] = None,
    ) -> AdverseImpact:
        """Selection rates of self-reported groups by the four-fifths rule, for owners and recruiters. ``GET /interview/reports/adverse-impact/``"""
        return cast(AdverseImpact, self._send(
            "GET",
            "/interview/reports/adverse-impact/",
            AdverseImpact,
            query=given(
                {
                    "job_id": job_id,
                },
            ),
            options=options,
        ))


class EnginesResource(Resource):
    def get(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Engines:
        """The engines beside the embedded one, and their latest calls. ``GET /engines/``"""
        return cast(Engines, self._send(
            "GET",
            "/engines/",
            Engines,
            options=options,
        ))

    def set_language_model(
        self,
        *,
        url: str,
        model: str,
        api_key: Optional[str] = None,
        uses: Optional[List[Literal["scoring", "follow_ups"]]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Engines:
        """Set up the language model: any endpoint that speaks the OpenAI protocol. ``PUT /engines/language-model/``"""
        return cast(Engines, self._send(
            "PUT",
            "/engines/language-model/",
            Engines,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "uses": uses,
                },
            ),
            options=options,
        ))

    def remove_language_model(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Forget the language model and its key. ``DELETE /engines/language-model/``"""
        self._send(
            "DELETE",
            "/engines/language-model/",
            None,
            options=options,
        )

    def try_language_model(
        self,
        *,
        url: str,
        model: str,
        api_key: Optional[str] = None,
        uses: Optional[List[Literal["scoring", "follow_ups"]]] = None,
        options: Optional[RequestOptions] = None,
    ) -> EngineTrial:
        """Send a made-up answer there and say what came back; nothing is set up. ``POST /engines/language-model/test/``"""
        return cast(EngineTrial, self._send(
            "POST",
            "/engines/language-model/test/",
            EngineTrial,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "uses": uses,
                },
            ),
            options=options,
        ))

    def set_transcriber(
        self,
        *,
        url: Optional[str] = None,
        model: Optional[str] = None,
        api_key: Optional[str] = None,
        command: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Engines:
        """Set up the transcriber: an endpoint, or on a device a command. ``PUT /engines/transcriber/``"""
        return cast(Engines, self._send(
            "PUT",
            "/engines/transcriber/",
            Engines,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "command": command,
                },
            ),
            options=options,
        ))

    def remove_transcriber(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Forget the transcriber and its key. ``DELETE /engines/transcriber/``"""
        self._send(
            "DELETE",
            "/engines/transcriber/",
            None,
            options=options,
        )

    def try_transcriber(
        self,
        *,
        url: Optional[str] = None,
        model: Optional[str] = None,
        api_key: Optional[str] = None,
        command: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> EngineTrial:
        """Send a second of a tone there and say what came back; nothing is set up. ``POST /engines/transcriber/test/``"""
        return cast(EngineTrial, self._send(
            "POST",
            "/engines/transcriber/test/",
            EngineTrial,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "command": command,
                },
            ),
            options=options,
        ))


class WebhooksResource(Resource):
    def list_endpoints(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[WebhookEndpoint]:
        """The company’s endpoints. ``GET /webhooks/endpoints/``"""
        return self._list(
            "/webhooks/endpoints/",
            WebhookEndpoint,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def create_endpoint(
        self,
        *,
        url: str,
        events: List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]],
        enabled: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpointWithSecret:
        """Add an endpoint; its secret is shown this once. ``POST /webhooks/endpoints/``"""
        return cast(WebhookEndpointWithSecret, self._send(
            "POST",
            "/webhooks/endpoints/",
            WebhookEndpointWithSecret,
            body=given(
                {
                    "url": url,
                    "events": events,
                    "enabled": enabled,
                },
            ),
            once=True,
            options=options,
        ))

    def get_endpoint(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """One endpoint. ``GET /webhooks/endpoints/{id}/``"""
        return cast(WebhookEndpoint, self._send(
            "GET",
            f"/webhooks/endpoints/{quote(id)}/",
            WebhookEndpoint,
            options=options,
        ))

    def update_endpoint(
        self,
        id: int,
        *,
        url: Optional[str] = None,
        events: Optional[List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]]] = None,
        enabled: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Change an endpoint; only the fields that are named. What waits for a disabled one goes on with it. ``PATCH /webhooks/endpoints/{id}/``"""
        return cast(WebhookEndpoint, self._send(
            "PATCH",
            f"/webhooks/endpoints/{quote(id)}/",
            WebhookEndpoint,
            body=given(
                {
                    "url": url,
                    "events": events,
                    "enabled": enabled,
                },
            ),
            options=options,
        ))

    def delete_endpoint(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete an endpoint and what waits for it. ``DELETE /webhooks/endpoints/{id}/``"""
        self._send(
            "DELETE",
            f"/webhooks/endpoints/{quote(id)}/",
            None,
            options=options,
        )

    def rotate_secret(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpointWithSecret:
        """A new secret, shown this once; for 24 hours the old one signs too. ``POST /webhooks/endpoints/{id}/rotate-secret/``"""
        return cast(WebhookEndpointWithSecret, self._send(
            "POST",
            f"/webhooks/endpoints/{quote(id)}/rotate-secret/",
            WebhookEndpointWithSecret,
            options=options,
        ))

    def list_deliveries(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        endpoint: Optional[int] = None,
        event_type: Optional[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]] = None,
        status: Optional[Literal["pending", "delivered", "failed"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[WebhookDelivery]:
        """What was sent, what waits and what failed; kept for 30 days. ``GET /webhooks/deliveries/``"""
        return self._list(
            "/webhooks/deliveries/",
            WebhookDelivery,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "endpoint": endpoint,
                    "event_type": event_type,
                    "status": status,
                },
            ),
            options=options,
        )

    def redeliver(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WebhookDelivery:
        """Send again, now, with the same webhook-id and all retries. ``POST /webhooks/deliveries/{id}/redeliver/``"""
        return cast(WebhookDelivery, self._send(
            "POST",
            f"/webhooks/deliveries/{quote(id)}/redeliver/",
            WebhookDelivery,
            options=options,
        ))

    def test(
        self,
        *,
        event_type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"],
        data: Optional[Dict[str, Any]] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestWebhookAnswer:
        """Send one now to each enabled endpoint that wants this type, once, outside the log. ``POST /webhooks/test/``"""
        return cast(TestWebhookAnswer, self._send(
            "POST",
            "/webhooks/test/",
            TestWebhookAnswer,
            body=given(
                {
                    "event_type": event_type,
                    "data": data,
                },
            ),
            options=options,
        ))


class ApplicationsResource(Resource):
    def apply_to_job(
        self,
        id: int,
        *,
        cover_letter: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Application:
        """Apply for an active job, once. ``POST /interview/jobs/{id}/apply/``"""
        return cast(Application, self._send(
            "POST",
            f"/interview/jobs/{quote(id)}/apply/",
            Application,
            body=given(
                {
                    "cover_letter": cover_letter,
                },
            ),
            options=options,
        ))

    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at", "updated_at", "-updated_at"]] = None,
        job: Optional[int] = None,
        status: Optional[Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[ApplicationListItem]:
        """A candidate’s own; for a member, those for the jobs of the company. ``GET /interview/applications/``"""
        return self._list(
            "/interview/applications/",
            ApplicationListItem,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "job": job,
                    "status": status,
                },
            ),
            options=options,
        )

    def get(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Application:
        """One application. ``GET /interview/applications/{id}/``"""
        return cast(Application, self._send(
            "GET",
            f"/interview/applications/{quote(id)}/",
            Application,
            options=options,
        ))

    def patch(
        self,
        id: int,
        *,
        status: Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"],
        options: Optional[RequestOptions] = None,
    ) -> Application:
        """The company moves it on; the candidate withdraws it. ``PATCH /interview/applications/{id}/``"""
        return cast(Application, self._send(
            "PATCH",
            f"/interview/applications/{quote(id)}/",
            Application,
            body=given(
                {
                    "status": status,
                },
            ),
            options=options,
        ))


class QuestionsResource(Resource):
    def list_bank_questions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["key", "-key", "difficulty", "-difficulty", "skill", "-skill"]] = None,
        skill: Optional[str] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        kind: Optional[Literal["technical", "behavioral", "situational"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[BankQuestion]:
        """The question bank, with key points and rating scales. ``GET /interview/questions-bank/``"""
        return self._list(
            "/interview/questions-bank/",
            BankQuestion,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "skill": skill,
                    "difficulty": difficulty,
                    "kind": kind,
                    "search": search,
                },
            ),
            options=options,
        )

    def list_sets(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[QuestionSetListItem]:
        """The company’s question sets, without their questions. ``GET /interview/question-sets/``"""
        return self._list(
            "/interview/question-sets/",
            QuestionSetListItem,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "search": search,
                },
            ),
            options=options,
        )

    def create_set(
        self,
        *,
        name: str,
        questions: List[CreateQuestionSetBodyQuestion],
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """Make a question set. ``POST /interview/question-sets/``"""
        return cast(QuestionSet, self._send(
            "POST",
            "/interview/question-sets/",
            QuestionSet,
            body=given(
                {
                    "name": name,
                    "questions": questions,
                },
            ),
            options=options,
        ))

    def get_set(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """One question set. ``GET /interview/question-sets/{id}/``"""
        return cast(QuestionSet, self._send(
            "GET",
            f"/interview/question-sets/{quote(id)}/",
            QuestionSet,
            options=options,
        ))

    def update_set(
        self,
        id: int,
        *,
        name: Optional[str] = None,
        questions: Optional[List[UpdateQuestionSetBodyQuestion]] = None,
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """Change a question set; only the fields that are named, the questions as a whole. ``PUT /interview/question-sets/{id}/``"""
        return cast(QuestionSet, self._send(
            "PUT",
            f"/interview/question-sets/{quote(id)}/",
            QuestionSet,
            body=given(
                {
                    "name": name,
                    "questions": questions,
                },
            ),
            options=options,
        ))

    def patch_set(
        self,
        id: int,
        *,
        name: Optional[str] = None,
        questions: Optional[List[PatchQuestionSetBodyQuestion]] = None,
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """The same as PUT. ``PATCH /interview/question-sets/{id}/``"""
        return cast(QuestionSet, self._send(
            "PATCH",
            f"/interview/question-sets/{quote(id)}/",
            QuestionSet,
            body=given(
                {
                    "name": name,
                    "questions": questions,
                },
            ),
            options=options,
        ))

    def delete_set(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete a question set; interviews that were made with it keep their questions. ``DELETE /interview/question-sets/{id}/``"""
        self._send(
            "DELETE",
            f"/interview/question-sets/{quote(id)}/",
            None,
            options=options,
        )

    def list_own_questions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["set", "-set", "text", "-text", "difficulty", "-difficulty", "skill", "-skill"]] = None,
        skill: Optional[str] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        kind: Optional[Literal["technical", "behavioral", "situational"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[OwnQuestion]:
        """The company’s own questions, each with the set that it is in. ``GET /interview/question-sets/questions/``"""
        return self._list(
            "/interview/question-sets/questions/",
            OwnQuestion,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "skill": skill,
                    "difficulty": difficulty,
                    "kind": kind,
                    "search": search,
                },
            ),
            options=options,
        )

    def check(
        self,
        *,
        rows: List[Any],
        options: Optional[RequestOptions] = None,
    ) -> CheckQuestionsAnswer:
        """Check rows as questions of a set, each by itself; no set is changed. ``POST /interview/question-sets/check/``"""
        return cast(CheckQuestionsAnswer, self._send(
            "POST",
            "/interview/question-sets/check/",
            CheckQuestionsAnswer,
            body=given(
                {
                    "rows": rows,
                },
            ),
            options=options,
        ))

    def export_set(
        self,
        id: int,
        *,
        format: Literal["csv", "yaml"],
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """A question set as a file. ``GET /interview/question-sets/{id}/export/``"""
        return cast(bytes, self._send(
            "GET",
            f"/interview/question-sets/{quote(id)}/export/",
            bytes,
            query=given(
                {
                    "format": format,
                },
            ),
            file="text/csv, application/yaml",
            options=options,
        ))

    def import_set(
        self,
        *,
        format: Literal["csv", "yaml"],
        content: str,
        name: Optional[str] = None,
        dry_run: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[QuestionSetPreview, QuestionSet]:
        """Make a question set from a file; what is wrong is named by row, the first question being row 1. ``POST /interview/question-sets/import/``"""
        return cast("Union[QuestionSetPreview, QuestionSet]", self._send(
            "POST",
            "/interview/question-sets/import/",
            Union[QuestionSetPreview, QuestionSet],
            body=given(
                {
                    "name": name,
                    "format": format,
                    "content": content,
                    "dry_run": dry_run,
                },
            ),
            options=options,
        ))

    def list_exemplars(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "score", "-score", "updated_at", "-updated_at"]] = None,
        interview_session: Optional[int] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Exemplar]:
        """The company’s graded examples. ``GET /interview/exemplars/``"""
        return self._list(
            "/interview/exemplars/",
            Exemplar,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                    "search": search,
                },
            ),
            options=options,
        )

    def create_exemplar(
        self,
        *,
        answer_id: int,
        score: float,
        note: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Exemplar:
        """Grade an answer of a finished interview as an example for its question. ``POST /interview/exemplars/``"""
        return cast(Exemplar, self._send(
            "POST",
            "/interview/exemplars/",
            Exemplar,
            body=given(
                {
                    "answer_id": answer_id,
                    "score": score,
                    "note": note,
                },
            ),
            options=options,
        ))

    def get_exemplar(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Exemplar:
        """One graded example. ``GET /interview/exemplars/{id}/``"""
        return cast(Exemplar, self._send(
            "GET",
            f"/interview/exemplars/{quote(id)}/",
            Exemplar,
            options=options,
        ))

    def patch_exemplar(
        self,
        id: int,
        *,
        score: Optional[float] = None,
        note: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Exemplar:
        """Grade it anew; only the fields that are named. ``PATCH /interview/exemplars/{id}/``"""
        return cast(Exemplar, self._send(
            "PATCH",
            f"/interview/exemplars/{quote(id)}/",
            Exemplar,
            body=given(
                {
                    "score": score,
                    "note": note,
                },
            ),
            options=options,
        ))

    def delete_exemplar(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete it; scores that were given by it stay as they are until they are given anew. ``DELETE /interview/exemplars/{id}/``"""
        self._send(
            "DELETE",
            f"/interview/exemplars/{quote(id)}/",
            None,
            options=options,
        )


class BillingResource(Resource):
    def list_plans(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["sort_order", "-sort_order", "id", "-id", "name", "-name", "price", "-price"]] = None,
        plan_type: Optional[Literal["employer", "candidate"]] = None,
        is_active: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[Plan]:
        """Plans that can be subscribed to. ``GET /billing/plans/``"""
        return self._list(
            "/billing/plans/",
            Plan,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "plan_type": plan_type,
                    "is_active": is_active,
                },
            ),
            options=options,
        )

    def get_subscription(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """The current subscription of the caller’s company, or the caller’s own. ``GET /billing/subscriptions/``"""
        return cast(Subscription, self._send(
            "GET",
            "/billing/subscriptions/",
            Subscription,
            options=options,
        ))

    def get_analytics(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> BillingAnalytics:
        """What was used in the current period, and what the plan allows. ``GET /billing/analytics/``"""
        return cast(BillingAnalytics, self._send(
            "GET",
            "/billing/analytics/",
            BillingAnalytics,
            options=options,
        ))


class SyncResource(Resource):
    def register_client(
        self,
        *,
        name: str,
        public_key: str,
        schema_version: int,
        former: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncClient:
        """Make a device known; hosted instances only. ``POST /sync/v1/clients/``"""
        return cast(SyncClient, self._send(
            "POST",
            "/sync/v1/clients/",
            SyncClient,
            body=given(
                {
                    "name": name,
                    "public_key": public_key,
                    "schema_version": schema_version,
                    "former": former,
                },
            ),
            options=options,
        ))

    def push(
        self,
        *,
        protocol: int,
        schema_version: int,
        client_id: str,
        epoch: str,
        mutations: List[PushSyncBodyMutation],
        now: Optional[float] = None,
        cursor_seq: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncPush:
        """Send what was done on a device, in order. ``POST /sync/v1/push/``"""
        return cast(SyncPush, self._send(
            "POST",
            "/sync/v1/push/",
            SyncPush,
            body=given(
                {
                    "protocol": protocol,
                    "schema_version": schema_version,
                    "client_id": client_id,
                    "epoch": epoch,
                    "now": now,
                    "cursor_seq": cursor_seq,
                    "mutations": mutations,
                },
            ),
            options=options,
        ))

    def pull(
        self,
        *,
        client_id: str,
        schema_version: int,
        cursor: PullSyncBodyCursor,
        until: Optional[int] = None,
        since: Optional[int] = None,
        limit: Optional[int] = None,
        only: Optional[List[PullSyncBodyOnly]] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncPull:
        """What has changed since a cursor. ``POST /sync/v1/pull/``"""
        return cast(SyncPull, self._send(
            "POST",
            "/sync/v1/pull/",
            SyncPull,
            body=given(
                {
                    "client_id": client_id,
                    "schema_version": schema_version,
                    "cursor": cursor,
                    "until": until,
                    "since": since,
                    "limit": limit,
                    "only": only,
                },
            ),
            options=options,
        ))

    def get_entitlement(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncEntitlement:
        """What the plan allows a device, also without a network. ``GET /sync/v1/entitlement/``"""
        return cast(SyncEntitlement, self._send(
            "GET",
            "/sync/v1/entitlement/",
            SyncEntitlement,
            options=options,
        ))

    def create_blob(
        self,
        *,
        sha256: str,
        length: int,
        options: Optional[RequestOptions] = None,
    ) -> BlobState:
        """Begin to send a piece of a recording; 200 where it was begun, or is there already. ``POST /sync/v1/blobs/``"""
        return cast(BlobState, self._send(
            "POST",
            "/sync/v1/blobs/",
            BlobState,
            body=given(
                {
                    "sha256": sha256,
                    "length": length,
                },
            ),
            options=options,
        ))

    def append_blob(
        self,
        sha256: str,
        file: Upload,
        *,
        offset: int,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Add bytes to a piece of a recording. ``PATCH /sync/v1/blobs/{sha256}/``"""
        self._send(
            "PATCH",
            f"/sync/v1/blobs/{quote(sha256)}/",
            None,
            query=given(
                {
                    "offset": offset,
                },
            ),
            upload=file,
            octets="application/offset+octet-stream",
            options=options,
        )

    def get_blob(
        self,
        sha256: str,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """A piece of a recording, whole or by Range; HEAD tells how many bytes of it have arrived. ``GET /sync/v1/blobs/{sha256}/``"""
        return cast(bytes, self._send(
            "GET",
            f"/sync/v1/blobs/{quote(sha256)}/",
            bytes,
            file="application/octet-stream",
            options=options,
        ))

    def get_status(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """How syncing stands on this device. ``GET /sync/status/``"""
        return cast(SyncStatus, self._send(
            "GET",
            "/sync/status/",
            SyncStatus,
            options=options,
        ))

    def sync_now(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Sync at once. ``POST /sync/now/``"""
        return cast(SyncStatus, self._send(
            "POST",
            "/sync/now/",
            SyncStatus,
            options=options,
        ))

    def connect(
        self,
        *,
        email: str,
        password: str,
        existing: Literal["upload", "discard"],
        url: Optional[str] = None,
        otp: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Connect this studio to an account on a hosted instance. ``POST /sync/connect/``"""
        return cast(SyncStatus, self._send(
            "POST",
            "/sync/connect/",
            SyncStatus,
            body=given(
                {
                    "url": url,
                    "email": email,
                    "password": password,
                    "otp": otp,
                    "existing": existing,
                },
            ),
            options=options,
        ))

    def disconnect(
        self,
        *,
        keep: bool,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Stop syncing. ``POST /sync/disconnect/``"""
        return cast(SyncStatus, self._send(
            "POST",
            "/sync/disconnect/",
            SyncStatus,
            body=given(
                {
                    "keep": keep,
                },
            ),
            options=options,
        ))

    def patch_settings(
        self,
        *,
        send_recordings: Optional[Literal["always", "unmetered", "asked"]] = None,
        fetch_recordings: Optional[bool] = None,
        max_rate: Union[Optional[int], Omit] = OMIT,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Set how the sound of recordings is sent and fetched on this device. ``PATCH /sync/settings/``"""
        return cast(SyncStatus, self._send(
            "PATCH",
            "/sync/settings/",
            SyncStatus,
            body=given(
                {
                    "send_recordings": send_recordings,
                    "fetch_recordings": fetch_recordings,
                    "max_rate": max_rate,
                },
                "max_rate",
            ),
            options=options,
        ))

    def send_recordings(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Send the sound of recordings now, whatever the settings say of this network. ``POST /sync/recordings/send/``"""
        return cast(SyncStatus, self._send(
            "POST",
            "/sync/recordings/send/",
            SyncStatus,
            options=options,
        ))

    def list_quarantine(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Pages[QuarantinedChange]:
        """Changes that were refused, and wait for a decision. ``GET /sync/quarantine/``"""
        return self._list(
            "/sync/quarantine/",
            QuarantinedChange,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def retry_quarantined(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Send it again: what was changed here is to hold. ``POST /sync/quarantine/{id}/retry/``"""
        return cast(SyncStatus, self._send(
            "POST",
            f"/sync/quarantine/{quote(id)}/retry/",
            SyncStatus,
            options=options,
        ))

    def discard_quarantined(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Give it up: what is there is to hold. ``POST /sync/quarantine/{id}/discard/``"""
        return cast(SyncStatus, self._send(
            "POST",
            f"/sync/quarantine/{quote(id)}/discard/",
            SyncStatus,
            options=options,
        ))


class Resources:
    """Every resource of the API."""

    def __init__(self, transport: Transport) -> None:
        self.auth = AuthResource(transport)
        self.users = UsersResource(transport)
        self.companies = CompaniesResource(transport)
        self.service = ServiceResource(transport)
        self.jobs = JobsResource(transport)
        self.interviews = InterviewsResource(transport)
        self.analysis = AnalysisResource(transport)
        self.recommendations = RecommendationsResource(transport)
        self.analytics = AnalyticsResource(transport)
        self.engines = EnginesResource(transport)
        self.webhooks = WebhooksResource(transport)
        self.applications = ApplicationsResource(transport)
        self.questions = QuestionsResource(transport)
        self.billing = BillingResource(transport)
        self.sync = SyncResource(transport)


class AsyncAuthResource(AsyncResource):
    async def register(
        self,
        *,
        username: str,
        email: str,
        password: str,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        role: Optional[Literal["user", "employer"]] = None,
        company_name: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> RegisterAnswer:
        """Make an account; an employer gets a company that it owns. ``POST /auth/register/``"""
        return cast(RegisterAnswer, await self._send(
            "POST",
            "/auth/register/",
            RegisterAnswer,
            body=given(
                {
                    "username": username,
                    "email": email,
                    "password": password,
                    "first_name": first_name,
                    "last_name": last_name,
                    "role": role,
                    "company_name": company_name,
                },
            ),
            public=True,
            options=options,
        ))

    async def login(
        self,
        *,
        email: str,
        password: str,
        otp: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Trade an email address and a password for tokens. ``POST /auth/login/``"""
        return cast(Session, await self._send(
            "POST",
            "/auth/login/",
            Session,
            body=given(
                {
                    "email": email,
                    "password": password,
                    "otp": otp,
                },
            ),
            public=True,
            options=options,
        ))

    async def refresh(
        self,
        *,
        refresh: str,
        options: Optional[RequestOptions] = None,
    ) -> Tokens:
        """Rotate a refresh token; an old one used again revokes its whole family. ``POST /auth/token/refresh/``"""
        return cast(Tokens, await self._send(
            "POST",
            "/auth/token/refresh/",
            Tokens,
            body=given(
                {
                    "refresh": refresh,
                },
            ),
            public=True,
            options=options,
        ))

    async def logout(
        self,
        *,
        refresh: str,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Revoke a refresh token and all that came from it. ``POST /auth/logout/``"""
        await self._send(
            "POST",
            "/auth/logout/",
            None,
            body=given(
                {
                    "refresh": refresh,
                },
            ),
            public=True,
            options=options,
        )

    async def offline(
        self,
        *,
        profile_id: Optional[int] = None,
        role: Optional[Literal["user", "employer"]] = None,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        company_name: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Work offline: open a local profile, or make one (on a device only). ``POST /auth/offline/``"""
        return cast(Session, await self._send(
            "POST",
            "/auth/offline/",
            Session,
            body=given(
                {
                    "profile_id": profile_id,
                    "role": role,
                    "first_name": first_name,
                    "last_name": last_name,
                    "company_name": company_name,
                },
            ),
            public=True,
            options=options,
        ))

    async def ws_ticket(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WsTicketAnswer:
        """A ticket for one WebSocket connection. ``POST /auth/ws-ticket/``"""
        return cast(WsTicketAnswer, await self._send(
            "POST",
            "/auth/ws-ticket/",
            WsTicketAnswer,
            options=options,
        ))

    async def verify_email(
        self,
        *,
        token: str,
        options: Optional[RequestOptions] = None,
    ) -> VerifyEmailAnswer:
        """Prove an email address with the token that was sent to it. ``POST /auth/verify-email/``"""
        return cast(VerifyEmailAnswer, await self._send(
            "POST",
            "/auth/verify-email/",
            VerifyEmailAnswer,
            body=given(
                {
                    "token": token,
                },
            ),
            public=True,
            options=options,
        ))

    async def resend_verification(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> ResendVerificationAnswer:
        """Send the caller another verification mail. ``POST /auth/verify-email/resend/``"""
        return cast(ResendVerificationAnswer, await self._send(
            "POST",
            "/auth/verify-email/resend/",
            ResendVerificationAnswer,
            options=options,
        ))

    async def request_password_reset(
        self,
        *,
        email: str,
        options: Optional[RequestOptions] = None,
    ) -> RequestPasswordResetAnswer:
        """Ask for a mail to choose a new password; the answer is the same for an unknown address. ``POST /auth/password/reset/``"""
        return cast(RequestPasswordResetAnswer, await self._send(
            "POST",
            "/auth/password/reset/",
            RequestPasswordResetAnswer,
            body=given(
                {
                    "email": email,
                },
            ),
            public=True,
            options=options,
        ))

    async def confirm_password_reset(
        self,
        *,
        token: str,
        password: str,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmPasswordResetAnswer:
        """Choose a new password with the mailed token; ends every session. ``POST /auth/password/reset/confirm/``"""
        return cast(ConfirmPasswordResetAnswer, await self._send(
            "POST",
            "/auth/password/reset/confirm/",
            ConfirmPasswordResetAnswer,
            body=given(
                {
                    "token": token,
                    "password": password,
                },
            ),
            public=True,
            options=options,
        ))

    async def change_password(
        self,
        *,
        current_password: str,
        new_password: str,
        options: Optional[RequestOptions] = None,
    ) -> ChangePasswordAnswer:
        """Change the caller's password; ends every other session. ``POST /auth/password/change/``"""
        return cast(ChangePasswordAnswer, await self._send(
            "POST",
            "/auth/password/change/",
            ChangePasswordAnswer,
            body=given(
                {
                    "current_password": current_password,
                    "new_password": new_password,
                },
            ),
            options=options,
        ))

    async def set_up_two_factor(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> TwoFactorSetup:
        """A new secret for an authenticator app; nothing changes until it is confirmed. ``POST /auth/2fa/setup/``"""
        return cast(TwoFactorSetup, await self._send(
            "POST",
            "/auth/2fa/setup/",
            TwoFactorSetup,
            options=options,
        ))

    async def confirm_two_factor(
        self,
        *,
        otp: str,
        options: Optional[RequestOptions] = None,
    ) -> RecoveryCodes:
        """Turn the second factor on with a first code; answers the recovery codes, once. ``POST /auth/2fa/confirm/``"""
        return cast(RecoveryCodes, await self._send(
            "POST",
            "/auth/2fa/confirm/",
            RecoveryCodes,
            body=given(
                {
                    "otp": otp,
                },
            ),
            options=options,
        ))

    async def disable_two_factor(
        self,
        *,
        otp: str,
        password: str,
        options: Optional[RequestOptions] = None,
    ) -> DisableTwoFactorAnswer:
        """Turn the second factor off, with a code or a recovery code and the password. ``POST /auth/2fa/disable/``"""
        return cast(DisableTwoFactorAnswer, await self._send(
            "POST",
            "/auth/2fa/disable/",
            DisableTwoFactorAnswer,
            body=given(
                {
                    "otp": otp,
                    "password": password,
                },
            ),
            options=options,
        ))

    def list_sessions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["last_used_at", "-last_used_at", "created_at", "-created_at", "id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[SignIn]:
        """Where the caller is signed in. ``GET /auth/sessions/``"""
        return self._list(
            "/auth/sessions/",
            SignIn,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def end_session(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Sign out there; its tokens stop working at once. ``DELETE /auth/sessions/{id}/``"""
        await self._send(
            "DELETE",
            f"/auth/sessions/{quote(id)}/",
            None,
            options=options,
        )

    def list_api_keys(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at", "name", "-name"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[ApiKey]:
        """The caller's API keys, newest first, without their secrets. ``GET /auth/api-keys/``"""
        return self._list(
            "/auth/api-keys/",
            ApiKey,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def create_api_key(
        self,
        *,
        name: str,
        scopes: List[str],
        sandbox: Optional[bool] = None,
        expires_at: Optional[Union[str, datetime]] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreateApiKeyAnswer:
        """Make an API key; it is shown in this answer only. ``POST /auth/api-keys/``"""
        return cast(CreateApiKeyAnswer, await self._send(
            "POST",
            "/auth/api-keys/",
            CreateApiKeyAnswer,
            body=given(
                {
                    "name": name,
                    "scopes": scopes,
                    "sandbox": sandbox,
                    "expires_at": expires_at,
                },
            ),
            once=True,
            options=options,
        ))

    async def delete_api_key(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Revoke an API key at once. ``DELETE /auth/api-keys/{id}/``"""
        await self._send(
            "DELETE",
            f"/auth/api-keys/{quote(id)}/",
            None,
            options=options,
        )


class AsyncUsersResource(AsyncResource):
    async def get_me(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """The caller's profile. ``GET /users/me/``"""
        return cast(User, await self._send(
            "GET",
            "/users/me/",
            User,
            options=options,
        ))

    async def update_me(
        self,
        *,
        username: Optional[str] = None,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        social_links: Optional[Dict[str, str]] = None,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """Change the caller's profile; only the fields that are named. ``PUT /users/me/``"""
        return cast(User, await self._send(
            "PUT",
            "/users/me/",
            User,
            body=given(
                {
                    "username": username,
                    "first_name": first_name,
                    "last_name": last_name,
                    "social_links": social_links,
                },
            ),
            options=options,
        ))

    async def patch_me(
        self,
        *,
        username: Optional[str] = None,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        social_links: Optional[Dict[str, str]] = None,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """The same as PUT. ``PATCH /users/me/``"""
        return cast(User, await self._send(
            "PATCH",
            "/users/me/",
            User,
            body=given(
                {
                    "username": username,
                    "first_name": first_name,
                    "last_name": last_name,
                    "social_links": social_links,
                },
            ),
            options=options,
        ))

    async def upload_avatar(
        self,
        file: Upload,
        *,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """Put a picture (PNG, JPEG or WebP) in the place of the caller's present one. ``POST /users/me/avatar/``"""
        return cast(User, await self._send(
            "POST",
            "/users/me/avatar/",
            User,
            upload=file,
            options=options,
        ))

    async def get_own_avatar(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The caller's picture. ``GET /users/me/avatar/``"""
        return cast(bytes, await self._send(
            "GET",
            "/users/me/avatar/",
            bytes,
            file="image/png, image/jpeg, image/webp",
            options=options,
        ))

    async def delete_avatar(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete the caller's picture. ``DELETE /users/me/avatar/``"""
        await self._send(
            "DELETE",
            "/users/me/avatar/",
            None,
            options=options,
        )

    async def get_avatar(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The picture of somebody whom the caller works with or meets in an interview. ``GET /users/{id}/avatar/``"""
        return cast(bytes, await self._send(
            "GET",
            f"/users/{quote(id)}/avatar/",
            bytes,
            file="image/png, image/jpeg, image/webp",
            options=options,
        ))

    async def upload_resume(
        self,
        file: Upload,
        *,
        options: Optional[RequestOptions] = None,
    ) -> User:
        """Put a résumé (PDF, DOCX or plain text) in the place of the caller's present one. ``POST /users/me/resume/``"""
        return cast(User, await self._send(
            "POST",
            "/users/me/resume/",
            User,
            upload=file,
            options=options,
        ))

    async def get_resume(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The caller's résumé, to save. ``GET /users/me/resume/``"""
        return cast(bytes, await self._send(
            "GET",
            "/users/me/resume/",
            bytes,
            file="application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/plain",
            options=options,
        ))

    async def delete_resume(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete the caller's résumé. ``DELETE /users/me/resume/``"""
        await self._send(
            "DELETE",
            "/users/me/resume/",
            None,
            options=options,
        )


class AsyncCompaniesResource(AsyncResource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["company_name", "-company_name", "id", "-id"]] = None,
        industry: Optional[str] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[CompanyRef]:
        """Companies with an active job, and the caller’s own. ``GET /companies/``"""
        return self._list(
            "/companies/",
            CompanyRef,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "industry": industry,
                    "search": search,
                },
            ),
            options=options,
        )

    async def get(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Company:
        """The caller's company. ``GET /companies/me/``"""
        return cast(Company, await self._send(
            "GET",
            "/companies/me/",
            Company,
            options=options,
        ))

    async def update(
        self,
        *,
        company_name: Optional[str] = None,
        industry: Optional[str] = None,
        sentiment_in_fit: Optional[bool] = None,
        recording_keep_days: Union[Optional[int], Omit] = OMIT,
        options: Optional[RequestOptions] = None,
    ) -> Company:
        """Change the company; only the fields that are named. ``PUT /companies/me/``"""
        return cast(Company, await self._send(
            "PUT",
            "/companies/me/",
            Company,
            body=given(
                {
                    "company_name": company_name,
                    "industry": industry,
                    "sentiment_in_fit": sentiment_in_fit,
                    "recording_keep_days": recording_keep_days,
                },
                "recording_keep_days",
            ),
            options=options,
        ))

    async def patch(
        self,
        *,
        company_name: Optional[str] = None,
        industry: Optional[str] = None,
        sentiment_in_fit: Optional[bool] = None,
        recording_keep_days: Union[Optional[int], Omit] = OMIT,
        options: Optional[RequestOptions] = None,
    ) -> Company:
        """The same as PUT. ``PATCH /companies/me/``"""
        return cast(Company, await self._send(
            "PATCH",
            "/companies/me/",
            Company,
            body=given(
                {
                    "company_name": company_name,
                    "industry": industry,
                    "sentiment_in_fit": sentiment_in_fit,
                    "recording_keep_days": recording_keep_days,
                },
                "recording_keep_days",
            ),
            options=options,
        ))

    def list_members(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        member_role: Optional[Literal["owner", "recruiter", "interviewer", "viewer"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Member]:
        """The team, with those who were invited. ``GET /companies/me/members/``"""
        return self._list(
            "/companies/me/members/",
            Member,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "member_role": member_role,
                },
            ),
            options=options,
        )

    async def add_member(
        self,
        *,
        email: str,
        member_role: Literal["owner", "recruiter", "interviewer", "viewer"],
        options: Optional[RequestOptions] = None,
    ) -> Member:
        """Add the account of an address to the team, or invite the address. ``POST /companies/me/members/``"""
        return cast(Member, await self._send(
            "POST",
            "/companies/me/members/",
            Member,
            body=given(
                {
                    "email": email,
                    "member_role": member_role,
                },
            ),
            options=options,
        ))

    async def update_member(
        self,
        id: int,
        *,
        member_role: Literal["owner", "recruiter", "interviewer", "viewer"],
        options: Optional[RequestOptions] = None,
    ) -> Member:
        """Change what a member may do. ``PATCH /companies/me/members/{id}/``"""
        return cast(Member, await self._send(
            "PATCH",
            f"/companies/me/members/{quote(id)}/",
            Member,
            body=given(
                {
                    "member_role": member_role,
                },
            ),
            options=options,
        ))

    async def remove_member(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Remove a member, take an invitation back, or leave the team oneself. ``DELETE /companies/me/members/{id}/``"""
        await self._send(
            "DELETE",
            f"/companies/me/members/{quote(id)}/",
            None,
            options=options,
        )

    def list_audit(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        action: Optional[str] = None,
        user_id: Optional[int] = None,
        subject: Optional[Literal["job", "interview", "application", "learning_path", "question_set", "exemplar", "member", "webhook_endpoint", "webhook_delivery", "api_key", "session", "sync_change", "candidate"]] = None,
        subject_id: Optional[int] = None,
        from_: Optional[Union[str, datetime]] = None,
        to: Optional[Union[str, datetime]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[AuditEntry]:
        """Who saw or changed what in the company, newest first; for its owners. ``GET /audit/``"""
        return self._list(
            "/audit/",
            AuditEntry,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "action": action,
                    "user_id": user_id,
                    "subject": subject,
                    "subject_id": subject_id,
                    "from": from_,
                    "to": to,
                },
            ),
            options=options,
        )


class AsyncServiceResource(AsyncResource):
    def list_outbox(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        status: Optional[Literal["queued", "sent", "failed"]] = None,
        to: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[OutboxMail]:
        """Mail that was not sent yet, or was: for administrators. ``GET /admin/outbox/``"""
        return self._list(
            "/admin/outbox/",
            OutboxMail,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "status": status,
                    "to": to,
                },
            ),
            options=options,
        )

    async def get_studio(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Studio:
        """Version, mode and local profiles of this instance. ``GET /studio/``"""
        return cast(Studio, await self._send(
            "GET",
            "/studio/",
            Studio,
            public=True,
            options=options,
        ))

    def list_skills(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "name", "-name"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[SkillRef]:
        """Skills that the studio knows. ``GET /interview/skills/``"""
        return self._list(
            "/interview/skills/",
            SkillRef,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "search": search,
                },
            ),
            options=options,
        )


class AsyncJobsResource(AsyncResource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["created_at", "-created_at", "title", "-title", "id", "-id"]] = None,
        company: Optional[int] = None,
        is_active: Optional[bool] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Job]:
        """Active jobs, and the inactive ones of the caller’s company. ``GET /interview/jobs/``"""
        return self._list(
            "/interview/jobs/",
            Job,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "company": company,
                    "is_active": is_active,
                    "job_focus": job_focus,
                    "search": search,
                },
            ),
            options=options,
        )

    async def create(
        self,
        *,
        title: str,
        description: Optional[str] = None,
        requirements: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        is_active: Optional[bool] = None,
        skills: Optional[List[CreateJobBodySkill]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """Post a job. ``POST /interview/jobs/``"""
        return cast(Job, await self._send(
            "POST",
            "/interview/jobs/",
            Job,
            body=given(
                {
                    "title": title,
                    "description": description,
                    "requirements": requirements,
                    "job_focus": job_focus,
                    "is_active": is_active,
                    "skills": skills,
                },
            ),
            options=options,
        ))

    async def get(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """One job. ``GET /interview/jobs/{id}/``"""
        return cast(Job, await self._send(
            "GET",
            f"/interview/jobs/{quote(id)}/",
            Job,
            options=options,
        ))

    async def update(
        self,
        id: int,
        *,
        title: Optional[str] = None,
        description: Optional[str] = None,
        requirements: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        is_active: Optional[bool] = None,
        skills: Optional[List[UpdateJobBodySkill]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """Change a job; only the fields that are named. ``PUT /interview/jobs/{id}/``"""
        return cast(Job, await self._send(
            "PUT",
            f"/interview/jobs/{quote(id)}/",
            Job,
            body=given(
                {
                    "title": title,
                    "description": description,
                    "requirements": requirements,
                    "job_focus": job_focus,
                    "is_active": is_active,
                    "skills": skills,
                },
            ),
            options=options,
        ))

    async def patch(
        self,
        id: int,
        *,
        title: Optional[str] = None,
        description: Optional[str] = None,
        requirements: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        is_active: Optional[bool] = None,
        skills: Optional[List[PatchJobBodySkill]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """The same as PUT. ``PATCH /interview/jobs/{id}/``"""
        return cast(Job, await self._send(
            "PATCH",
            f"/interview/jobs/{quote(id)}/",
            Job,
            body=given(
                {
                    "title": title,
                    "description": description,
                    "requirements": requirements,
                    "job_focus": job_focus,
                    "is_active": is_active,
                    "skills": skills,
                },
            ),
            options=options,
        ))

    async def delete(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete a job; its interviews keep its title. ``DELETE /interview/jobs/{id}/``"""
        await self._send(
            "DELETE",
            f"/interview/jobs/{quote(id)}/",
            None,
            options=options,
        )

    async def restore(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Job:
        """Take the deletion of a job back; it comes back inactive. 200 also where it was not deleted. ``POST /interview/jobs/{id}/restore/``"""
        return cast(Job, await self._send(
            "POST",
            f"/interview/jobs/{quote(id)}/restore/",
            Job,
            options=options,
        ))


class AsyncInterviewsResource(AsyncResource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at", "scheduled_time", "-scheduled_time", "start_time", "-start_time", "end_time", "-end_time", "duration", "-duration", "technical_accuracy", "-technical_accuracy", "behavioral_score", "-behavioral_score"]] = None,
        status: Optional[Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]] = None,
        job: Optional[int] = None,
        is_practice: Optional[bool] = None,
        search: Optional[str] = None,
        start_date: Optional[str] = None,
        end_date: Optional[str] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        skill: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[InterviewListItem]:
        """The company's interviews and the caller's own. ``GET /interview/interviews/``"""
        return self._list(
            "/interview/interviews/",
            InterviewListItem,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "status": status,
                    "job": job,
                    "is_practice": is_practice,
                    "search": search,
                    "start_date": start_date,
                    "end_date": end_date,
                    "job_focus": job_focus,
                    "skill": skill,
                },
            ),
            options=options,
        )

    async def create(
        self,
        *,
        job_id: Optional[int] = None,
        scheduled_time: Optional[Union[str, datetime]] = None,
        max_duration_minutes: Optional[int] = None,
        is_practice: Optional[bool] = None,
        enable_behavioral_analysis: Optional[bool] = None,
        candidate_email: Optional[str] = None,
        candidate_name: Optional[str] = None,
        user_id: Optional[int] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        skills: Optional[List[str]] = None,
        job_text: Optional[str] = None,
        question_set_id: Optional[int] = None,
        language: Optional[Literal["en"]] = None,
        adaptive: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """Schedule an interview. ``POST /interview/interviews/``"""
        return cast(Interview, await self._send(
            "POST",
            "/interview/interviews/",
            Interview,
            body=given(
                {
                    "job_id": job_id,
                    "scheduled_time": scheduled_time,
                    "max_duration_minutes": max_duration_minutes,
                    "is_practice": is_practice,
                    "enable_behavioral_analysis": enable_behavioral_analysis,
                    "candidate_email": candidate_email,
                    "candidate_name": candidate_name,
                    "user_id": user_id,
                    "difficulty": difficulty,
                    "skills": skills,
                    "job_text": job_text,
                    "question_set_id": question_set_id,
                    "language": language,
                    "adaptive": adaptive,
                },
            ),
            options=options,
        ))

    async def get(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """One interview. ``GET /interview/interviews/{id}/``"""
        return cast(Interview, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/",
            Interview,
            options=options,
        ))

    async def update(
        self,
        id: int,
        *,
        job_id: Optional[int] = None,
        scheduled_time: Optional[Union[str, datetime]] = None,
        max_duration_minutes: Optional[int] = None,
        candidate_email: Optional[str] = None,
        candidate_name: Optional[str] = None,
        interviewer_notes: Optional[str] = None,
        status: Optional[Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """Change an interview; only the fields that are named. ``PUT /interview/interviews/{id}/``"""
        return cast(Interview, await self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/",
            Interview,
            body=given(
                {
                    "job_id": job_id,
                    "scheduled_time": scheduled_time,
                    "max_duration_minutes": max_duration_minutes,
                    "candidate_email": candidate_email,
                    "candidate_name": candidate_name,
                    "interviewer_notes": interviewer_notes,
                    "status": status,
                },
            ),
            options=options,
        ))

    async def patch(
        self,
        id: int,
        *,
        job_id: Optional[int] = None,
        scheduled_time: Optional[Union[str, datetime]] = None,
        max_duration_minutes: Optional[int] = None,
        candidate_email: Optional[str] = None,
        candidate_name: Optional[str] = None,
        interviewer_notes: Optional[str] = None,
        status: Optional[Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """The same as PUT. ``PATCH /interview/interviews/{id}/``"""
        return cast(Interview, await self._send(
            "PATCH",
            f"/interview/interviews/{quote(id)}/",
            Interview,
            body=given(
                {
                    "job_id": job_id,
                    "scheduled_time": scheduled_time,
                    "max_duration_minutes": max_duration_minutes,
                    "candidate_email": candidate_email,
                    "candidate_name": candidate_name,
                    "interviewer_notes": interviewer_notes,
                    "status": status,
                },
            ),
            options=options,
        ))

    async def record_consent(
        self,
        id: int,
        *,
        recording: bool,
        behavioral_analysis: bool,
        ai_scoring: bool,
        video: Optional[bool] = None,
        region: Optional[Literal["eu", "uk", "us_il", "us_nyc", "us", "other"]] = None,
        engines: Optional[RecordConsentBodyEngines] = None,
        options: Optional[RequestOptions] = None,
    ) -> Consent:
        """Record what the candidate agreed to, each item apart. ``POST /interview/interviews/{id}/consent/``"""
        return cast(Consent, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/consent/",
            Consent,
            body=given(
                {
                    "recording": recording,
                    "video": video,
                    "behavioral_analysis": behavioral_analysis,
                    "ai_scoring": ai_scoring,
                    "region": region,
                    "engines": engines,
                },
            ),
            options=options,
        ))

    async def start(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> StartInterviewAnswer:
        """Start; answers the interview and its first question. ``POST /interview/interviews/{id}/start_session/``"""
        return cast(StartInterviewAnswer, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/start_session/",
            StartInterviewAnswer,
            options=options,
        ))

    async def end(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> EndInterviewAnswer:
        """End a running interview. ``POST /interview/interviews/{id}/end_session/``"""
        return cast(EndInterviewAnswer, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/end_session/",
            EndInterviewAnswer,
            options=options,
        ))

    async def cancel(
        self,
        id: int,
        *,
        reason: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Interview:
        """Cancel a scheduled interview. ``POST /interview/interviews/{id}/cancel/``"""
        return cast(Interview, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/cancel/",
            Interview,
            body=given(
                {
                    "reason": reason,
                },
            ),
            options=options,
        ))

    def list_questions(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["order", "-order"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Question]:
        """The plan for the employer; what was asked so far for the candidate. ``GET /interview/interviews/{id}/questions/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/questions/",
            Question,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def add_question(
        self,
        id: int,
        *,
        text: str,
        skill_id: int,
        key_points: List[str],
        kind: Optional[Literal["technical", "behavioral", "situational"]] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        time_limit_seconds: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Question:
        """Add a question of one’s own to the plan. ``POST /interview/interviews/{id}/questions/``"""
        return cast(Question, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/questions/",
            Question,
            body=given(
                {
                    "text": text,
                    "kind": kind,
                    "skill_id": skill_id,
                    "difficulty": difficulty,
                    "time_limit_seconds": time_limit_seconds,
                    "key_points": key_points,
                },
            ),
            options=options,
        ))

    async def update_question(
        self,
        id: int,
        qid: int,
        *,
        text: Optional[str] = None,
        time_limit_seconds: Optional[int] = None,
        key_points: Optional[List[str]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Question:
        """Change a question of one’s own, or one made from the job’s text, before it is asked. ``PATCH /interview/interviews/{id}/questions/{qid}/``"""
        return cast(Question, await self._send(
            "PATCH",
            f"/interview/interviews/{quote(id)}/questions/{quote(qid)}/",
            Question,
            body=given(
                {
                    "text": text,
                    "time_limit_seconds": time_limit_seconds,
                    "key_points": key_points,
                },
            ),
            options=options,
        ))

    async def remove_question(
        self,
        id: int,
        qid: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Take such a question out of the plan. ``DELETE /interview/interviews/{id}/questions/{qid}/``"""
        await self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/questions/{quote(qid)}/",
            None,
            options=options,
        )

    async def next_question(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Optional[Question]:
        """The question to ask now: the open one, else the next; 204 at the end. ``POST /interview/interviews/{id}/next_question/``"""
        return cast("Optional[Question]", await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/next_question/",
            Optional[Question],
            options=options,
        ))

    def list_answers(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["created_at", "-created_at"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[TimedAnswer]:
        """Answers in the order in which they were given, with time offsets. ``GET /interview/interviews/{id}/answers/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/answers/",
            TimedAnswer,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def create_answer(
        self,
        id: int,
        *,
        question_id: int,
        text: str,
        response_time: Optional[float] = None,
        duration: Optional[float] = None,
        words: Optional[List[CreateAnswerBodyWord]] = None,
        client_id: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Answer:
        """Answer a question; 200 with the same answer when its client_id was seen before. ``POST /interview/interviews/{id}/answers/``"""
        return cast(Answer, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/answers/",
            Answer,
            body=given(
                {
                    "question_id": question_id,
                    "text": text,
                    "response_time": response_time,
                    "duration": duration,
                    "words": words,
                    "client_id": client_id,
                },
            ),
            options=options,
        ))

    async def get_draft(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Optional[Draft]:
        """The unfinished answer, as it was last kept. ``GET /interview/interviews/{id}/draft/``"""
        return cast("Optional[Draft]", await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/draft/",
            Optional[Draft],
            options=options,
        ))

    async def save_draft(
        self,
        id: int,
        *,
        question_id: int,
        text: str,
        options: Optional[RequestOptions] = None,
    ) -> Draft:
        """Keep an unfinished answer, so that a crash loses nothing. ``PUT /interview/interviews/{id}/draft/``"""
        return cast(Draft, await self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/draft/",
            Draft,
            body=given(
                {
                    "question_id": question_id,
                    "text": text,
                },
            ),
            options=options,
        ))

    async def record_attention(
        self,
        id: int,
        *,
        question_id: int,
        samples: List[RecordAttentionBodySample],
        options: Optional[RequestOptions] = None,
    ) -> RecordAttentionAnswer:
        """Interaction signals: window focus, speech and silence; never a face. ``POST /interview/interviews/{id}/attention/``"""
        return cast(RecordAttentionAnswer, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/attention/",
            RecordAttentionAnswer,
            body=given(
                {
                    "question_id": question_id,
                    "samples": samples,
                },
            ),
            options=options,
        ))

    def list_recordings(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Recording]:
        """The recordings of an interview, each with its manifest. ``GET /interview/interviews/{id}/recordings/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/recordings/",
            Recording,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def create_recording(
        self,
        id: int,
        *,
        question_id: int,
        media_type: Literal["audio/webm", "audio/ogg", "audio/mp4", "audio/wav", "audio/mpeg", "audio/flac", "video/webm", "video/mp4"],
        client_id: Optional[str] = None,
        started_at: Optional[Union[str, datetime]] = None,
        length: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> Recording:
        """Begin the recording of an answer; 200 with the same one when its client_id was seen before. ``POST /interview/interviews/{id}/recordings/``"""
        return cast(Recording, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/recordings/",
            Recording,
            body=given(
                {
                    "question_id": question_id,
                    "media_type": media_type,
                    "client_id": client_id,
                    "started_at": started_at,
                    "length": length,
                },
            ),
            options=options,
        ))

    async def get_recording_room(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> RecordingRoom:
        """How many more bytes may be recorded. ``GET /interview/interviews/{id}/recordings/room/``"""
        return cast(RecordingRoom, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/recordings/room/",
            RecordingRoom,
            options=options,
        ))

    async def append_recording(
        self,
        id: int,
        recording_id: int,
        file: Upload,
        *,
        offset: int,
        sha256: Optional[str] = None,
        start: Optional[int] = None,
        length: Optional[int] = None,
        duration: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Add a piece, which is on the disk when this is answered. ``PATCH /interview/interviews/{id}/recordings/{recording_id}/``"""
        await self._send(
            "PATCH",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/",
            None,
            query=given(
                {
                    "offset": offset,
                    "sha256": sha256,
                    "start": start,
                    "length": length,
                    "duration": duration,
                },
            ),
            upload=file,
            octets="application/offset+octet-stream",
            options=options,
        )

    async def get_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """The recording as it is so far, whole or by Range; HEAD tells how many bytes have arrived. ``GET /interview/interviews/{id}/recordings/{recording_id}/``"""
        return cast(bytes, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/",
            bytes,
            file="audio/webm, audio/ogg, audio/mp4, audio/wav, audio/mpeg, audio/flac, video/webm, video/mp4",
            options=options,
        ))

    async def fetch_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Recording:
        """Bring the sound of a recording that was made on another device; 200 once it is here. ``POST /interview/interviews/{id}/recordings/{recording_id}/fetch/``"""
        return cast(Recording, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/fetch/",
            Recording,
            options=options,
        ))

    async def delete_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete a recording; its sound goes a minute later, until when it can be taken back. ``DELETE /interview/interviews/{id}/recordings/{recording_id}/``"""
        await self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/",
            None,
            options=options,
        )

    async def restore_recording(
        self,
        id: int,
        recording_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Recording:
        """Take the deletion of a recording back, within a minute; 200 also where it was not deleted. ``POST /interview/interviews/{id}/recordings/{recording_id}/restore/``"""
        return cast(Recording, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/recordings/{quote(recording_id)}/restore/",
            Recording,
            options=options,
        ))

    async def explain(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Explanation:
        """Why each score is what it is, in the candidate’s own words. ``GET /interview/interviews/{id}/explain/``"""
        return cast(Explanation, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/explain/",
            Explanation,
            options=options,
        ))

    async def get_benchmark_comparison(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Benchmark:
        """The skills beside what the job requires, and where the scores stand among others. ``GET /interview/interviews/{id}/benchmark-comparison/``"""
        return cast(Benchmark, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/benchmark-comparison/",
            Benchmark,
            options=options,
        ))

    async def rescore(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Rescore:
        """Score a finished interview with the current scorer; the old scores stay in the history. ``POST /interview/interviews/{id}/rescore/``"""
        return cast(Rescore, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/rescore/",
            Rescore,
            options=options,
        ))

    async def get_transcript(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Transcript:
        """What was asked and answered, with times. ``GET /interview/interviews/{id}/transcript/``"""
        return cast(Transcript, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/transcript/",
            Transcript,
            options=options,
        ))

    async def get_report(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> InterviewReport:
        """All about one interview: scores, evidence, ratings and the decision. ``GET /interview/interviews/{id}/report/``"""
        return cast(InterviewReport, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            InterviewReport,
            options=options,
        ))

    async def get_report_html(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> str:
        """All about one interview: scores, evidence, ratings and the decision; here as text/html. ``GET /interview/interviews/{id}/report/``"""
        return cast(str, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            str,
            file="text/html",
            text=True,
            options=options,
        ))

    async def get_report_pdf(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """All about one interview: scores, evidence, ratings and the decision; here as application/pdf. ``GET /interview/interviews/{id}/report/``"""
        return cast(bytes, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            bytes,
            query={"export": "pdf"},
            file="application/pdf",
            options=options,
        ))

    async def get_report_csv(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> str:
        """All about one interview: scores, evidence, ratings and the decision; here as text/csv. ``GET /interview/interviews/{id}/report/``"""
        return cast(str, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/report/",
            str,
            query={"export": "csv"},
            file="text/csv",
            text=True,
            options=options,
        ))

    def list_scorecards(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Scorecard]:
        """Ratings by people; an interviewer sees those of others after sending their own. ``GET /interview/interviews/{id}/scorecards/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/scorecards/",
            Scorecard,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def send_scorecard(
        self,
        id: int,
        *,
        ratings: List[SendScorecardBodyRating],
        notes: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Scorecard:
        """Rate the candidate; sent again it replaces one’s own, until somebody else has sent theirs. ``POST /interview/interviews/{id}/scorecards/``"""
        return cast(Scorecard, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/scorecards/",
            Scorecard,
            body=given(
                {
                    "ratings": ratings,
                    "notes": notes,
                },
            ),
            options=options,
        ))

    async def decide(
        self,
        id: int,
        *,
        decision: Literal["hire", "maybe", "no_hire"],
        reason: str,
        options: Optional[RequestOptions] = None,
    ) -> Decision:
        """What a person decides after a finished interview, and why. ``PUT /interview/interviews/{id}/decision/``"""
        return cast(Decision, await self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/decision/",
            Decision,
            body=given(
                {
                    "decision": decision,
                    "reason": reason,
                },
            ),
            options=options,
        ))

    async def take_back_decision(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Take the decision back: none holds then; it stays in the history. ``DELETE /interview/interviews/{id}/decision/``"""
        await self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/decision/",
            None,
            options=options,
        )

    def list_decisions(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[DecisionRecord]:
        """What people decided, with what holds no more. ``GET /interview/interviews/{id}/decisions/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/decisions/",
            DecisionRecord,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    def list_overrides(
        self,
        id: int,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[ScoreOverride]:
        """Scores that people set in place of the engine’s, with those that hold no more. ``GET /interview/interviews/{id}/overrides/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/overrides/",
            ScoreOverride,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def create_override(
        self,
        id: int,
        *,
        score: float,
        reason: str,
        skill_id: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> ScoreOverride:
        """Set a score in place of the engine’s, with a reason; both are shown. ``POST /interview/interviews/{id}/overrides/``"""
        return cast(ScoreOverride, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/overrides/",
            ScoreOverride,
            body=given(
                {
                    "skill_id": skill_id,
                    "score": score,
                    "reason": reason,
                },
            ),
            options=options,
        ))

    async def end_override(
        self,
        id: int,
        override_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Take it back: the engine’s score stands alone again; it stays in the history. ``DELETE /interview/interviews/{id}/overrides/{override_id}/``"""
        await self._send(
            "DELETE",
            f"/interview/interviews/{quote(id)}/overrides/{quote(override_id)}/",
            None,
            options=options,
        )

    async def save_demographics(
        self,
        id: int,
        *,
        gender: Optional[Literal["woman", "man", "non_binary", "prefer_not_to_say"]] = None,
        ethnicity: Optional[Literal["american_indian_or_alaska_native", "asian", "black_or_african_american", "hispanic_or_latino", "native_hawaiian_or_pacific_islander", "two_or_more", "white", "prefer_not_to_say"]] = None,
        age_group: Optional[Literal["under_40", "40_or_over", "prefer_not_to_say"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Demographics:
        """What the candidate chooses to say about themselves; nobody else reads it but as counts. ``PUT /interview/interviews/{id}/demographics/``"""
        return cast(Demographics, await self._send(
            "PUT",
            f"/interview/interviews/{quote(id)}/demographics/",
            Demographics,
            body=given(
                {
                    "gender": gender,
                    "ethnicity": ethnicity,
                    "age_group": age_group,
                },
            ),
            options=options,
        ))

    async def get_engines(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> InterviewEngines:
        """Which engines see what is said in it, for whoever is to agree. ``GET /interview/interviews/{id}/engines/``"""
        return cast(InterviewEngines, await self._send(
            "GET",
            f"/interview/interviews/{quote(id)}/engines/",
            InterviewEngines,
            options=options,
        ))

    async def transcribe_answer(
        self,
        id: int,
        file: Upload,
        *,
        question_id: int,
        options: Optional[RequestOptions] = None,
    ) -> DraftTranscript:
        """A spoken answer as a draft to look over; the sound is not kept. ``POST /interview/interviews/{id}/transcribe/``"""
        return cast(DraftTranscript, await self._send(
            "POST",
            f"/interview/interviews/{quote(id)}/transcribe/",
            DraftTranscript,
            query=given(
                {
                    "question_id": question_id,
                },
            ),
            upload=file,
            options=options,
        ))


class AsyncAnalysisResource(AsyncResource):
    def list_sentiment_sessions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[SentimentSession]:
        """Sentiment of the words said, per interview. ``GET /interview/sentiment-sessions/``"""
        return self._list(
            "/interview/sentiment-sessions/",
            SentimentSession,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    def list_skill_assessments(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "accumulated_score", "-accumulated_score"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[SkillAssessment]:
        """Score per skill and how it came about. ``GET /interview/skill-assessments/``"""
        return self._list(
            "/interview/skill-assessments/",
            SkillAssessment,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    def list_score_weights(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "job_focus", "-job_focus"]] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[ScoreWeight]:
        """How much each side counts in fit_score, by the focus of the job. ``GET /interview/score-weights/``"""
        return self._list(
            "/interview/score-weights/",
            ScoreWeight,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "job_focus": job_focus,
                },
            ),
            options=options,
        )


class AsyncRecommendationsResource(AsyncResource):
    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Recommendation]:
        """What to work on, and what went well: the candidate’s in practice, the company’s otherwise. ``GET /interview/recommendations/``"""
        return self._list(
            "/interview/recommendations/",
            Recommendation,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    def list_learning_paths(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        interview_session: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[LearningPath]:
        """What to learn the weak skills with, in order. ``GET /interview/learning-paths/``"""
        return self._list(
            "/interview/learning-paths/",
            LearningPath,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                },
            ),
            options=options,
        )

    async def tick_learning_resource(
        self,
        id: int,
        rid: int,
        *,
        completed: bool,
        options: Optional[RequestOptions] = None,
    ) -> LearningResource:
        """Tick a resource off, or open it again. ``PATCH /interview/learning-paths/{id}/resources/{rid}/``"""
        return cast(LearningResource, await self._send(
            "PATCH",
            f"/interview/learning-paths/{quote(id)}/resources/{quote(rid)}/",
            LearningResource,
            body=given(
                {
                    "completed": completed,
                },
            ),
            options=options,
        ))


class AsyncAnalyticsResource(AsyncResource):
    async def get_interview_analytics(
        self,
        *,
        start_date: Optional[str] = None,
        end_date: Optional[str] = None,
        company_id: Optional[int] = None,
        job: Optional[int] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        interval: Optional[Literal["day", "week", "month"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> InterviewAnalytics:
        """Totals and trends of the company’s interviews; without a company, of one’s own practice. ``GET /interview/analytics/``"""
        return cast(InterviewAnalytics, await self._send(
            "GET",
            "/interview/analytics/",
            InterviewAnalytics,
            query=given(
                {
                    "start_date": start_date,
                    "end_date": end_date,
                    "company_id": company_id,
                    "job": job,
                    "job_focus": job_focus,
                    "interval": interval,
                },
            ),
            options=options,
        ))

    async def get_interview_analytics_csv(
        self,
        *,
        start_date: Optional[str] = None,
        end_date: Optional[str] = None,
        company_id: Optional[int] = None,
        job: Optional[int] = None,
        job_focus: Optional[Literal["technical", "behavioral", "balanced", "leadership", "customer"]] = None,
        interval: Optional[Literal["day", "week", "month"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> str:
        """Totals and trends of the company’s interviews; without a company, of one’s own practice; here as text/csv. ``GET /interview/analytics/``"""
        return cast(str, await self._send(
            "GET",
            "/interview/analytics/",
            str,
            query={**given(
                {
                    "start_date": start_date,
                    "end_date": end_date,
                    "company_id": company_id,
                    "job": job,
                    "job_focus": job_focus,
                    "interval": interval,
                },
            ), "export": "csv"},
            file="text/csv",
            text=True,
            options=options,
        ))

    async def get_historical_trends(
        self,
        user_id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> HistoricalTrends:
        """One’s own practice over time; or, for a company, a candidate’s interviews with it. ``GET /interview/reports/historical_trends/{user_id}/``"""
        return cast(HistoricalTrends, await self._send(
            "GET",
            f"/interview/reports/historical_trends/{quote(user_id)}/",
            HistoricalTrends,
            options=options,
        ))

    def compare_candidates(
        self,
        *,
        job_id: int,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["fit_score", "-fit_score"]] = None,
        interviews: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[ComparedCandidate]:
        """The finished interviews of a job side by side; the best fit comes first. ``GET /interview/reports/compare/``"""
        return self._list(
            "/interview/reports/compare/",
            ComparedCandidate,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "job_id": job_id,
                    "interviews": interviews,
                },
            ),
            options=options,
        )

    async def get_job_agreement(
        self,
        *,
        job_id: int,
        options: Optional[RequestOptions] = None,
    ) -> JobAgreement:
        """How far people and the engine agree over the finished interviews of a job. ``GET /interview/reports/agreement/``"""
        return cast(JobAgreement, await self._send(
            "GET",
            "/interview/reports/agreement/",
            JobAgreement,
            query=given(
                {
                    "job_id": job_id,
                },
            ),
            options=options,
        ))

    async def get_adverse_impact(
        self,
        *,
        job_id: int,
        options: Optional[RequestOptions] = None,
    ) -> AdverseImpact:
        """Selection rates of self-reported groups by the four-fifths rule, for owners and recruiters. ``GET /interview/reports/adverse-impact/``"""
        return cast(AdverseImpact, await self._send(
            "GET",
            "/interview/reports/adverse-impact/",
            AdverseImpact,
            query=given(
                {
                    "job_id": job_id,
                },
            ),
            options=options,
        ))


class AsyncEnginesResource(AsyncResource):
    async def get(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Engines:
        """The engines beside the embedded one, and their latest calls. ``GET /engines/``"""
        return cast(Engines, await self._send(
            "GET",
            "/engines/",
            Engines,
            options=options,
        ))

    async def set_language_model(
        self,
        *,
        url: str,
        model: str,
        api_key: Optional[str] = None,
        uses: Optional[List[Literal["scoring", "follow_ups"]]] = None,
        options: Optional[RequestOptions] = None,
    ) -> Engines:
        """Set up the language model: any endpoint that speaks the OpenAI protocol. ``PUT /engines/language-model/``"""
        return cast(Engines, await self._send(
            "PUT",
            "/engines/language-model/",
            Engines,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "uses": uses,
                },
            ),
            options=options,
        ))

    async def remove_language_model(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Forget the language model and its key. ``DELETE /engines/language-model/``"""
        await self._send(
            "DELETE",
            "/engines/language-model/",
            None,
            options=options,
        )

    async def try_language_model(
        self,
        *,
        url: str,
        model: str,
        api_key: Optional[str] = None,
        uses: Optional[List[Literal["scoring", "follow_ups"]]] = None,
        options: Optional[RequestOptions] = None,
    ) -> EngineTrial:
        """Send a made-up answer there and say what came back; nothing is set up. ``POST /engines/language-model/test/``"""
        return cast(EngineTrial, await self._send(
            "POST",
            "/engines/language-model/test/",
            EngineTrial,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "uses": uses,
                },
            ),
            options=options,
        ))

    async def set_transcriber(
        self,
        *,
        url: Optional[str] = None,
        model: Optional[str] = None,
        api_key: Optional[str] = None,
        command: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Engines:
        """Set up the transcriber: an endpoint, or on a device a command. ``PUT /engines/transcriber/``"""
        return cast(Engines, await self._send(
            "PUT",
            "/engines/transcriber/",
            Engines,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "command": command,
                },
            ),
            options=options,
        ))

    async def remove_transcriber(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Forget the transcriber and its key. ``DELETE /engines/transcriber/``"""
        await self._send(
            "DELETE",
            "/engines/transcriber/",
            None,
            options=options,
        )

    async def try_transcriber(
        self,
        *,
        url: Optional[str] = None,
        model: Optional[str] = None,
        api_key: Optional[str] = None,
        command: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> EngineTrial:
        """Send a second of a tone there and say what came back; nothing is set up. ``POST /engines/transcriber/test/``"""
        return cast(EngineTrial, await self._send(
            "POST",
            "/engines/transcriber/test/",
            EngineTrial,
            body=given(
                {
                    "url": url,
                    "model": model,
                    "api_key": api_key,
                    "command": command,
                },
            ),
            options=options,
        ))


class AsyncWebhooksResource(AsyncResource):
    def list_endpoints(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[WebhookEndpoint]:
        """The company’s endpoints. ``GET /webhooks/endpoints/``"""
        return self._list(
            "/webhooks/endpoints/",
            WebhookEndpoint,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def create_endpoint(
        self,
        *,
        url: str,
        events: List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]],
        enabled: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpointWithSecret:
        """Add an endpoint; its secret is shown this once. ``POST /webhooks/endpoints/``"""
        return cast(WebhookEndpointWithSecret, await self._send(
            "POST",
            "/webhooks/endpoints/",
            WebhookEndpointWithSecret,
            body=given(
                {
                    "url": url,
                    "events": events,
                    "enabled": enabled,
                },
            ),
            once=True,
            options=options,
        ))

    async def get_endpoint(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """One endpoint. ``GET /webhooks/endpoints/{id}/``"""
        return cast(WebhookEndpoint, await self._send(
            "GET",
            f"/webhooks/endpoints/{quote(id)}/",
            WebhookEndpoint,
            options=options,
        ))

    async def update_endpoint(
        self,
        id: int,
        *,
        url: Optional[str] = None,
        events: Optional[List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]]] = None,
        enabled: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpoint:
        """Change an endpoint; only the fields that are named. What waits for a disabled one goes on with it. ``PATCH /webhooks/endpoints/{id}/``"""
        return cast(WebhookEndpoint, await self._send(
            "PATCH",
            f"/webhooks/endpoints/{quote(id)}/",
            WebhookEndpoint,
            body=given(
                {
                    "url": url,
                    "events": events,
                    "enabled": enabled,
                },
            ),
            options=options,
        ))

    async def delete_endpoint(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete an endpoint and what waits for it. ``DELETE /webhooks/endpoints/{id}/``"""
        await self._send(
            "DELETE",
            f"/webhooks/endpoints/{quote(id)}/",
            None,
            options=options,
        )

    async def rotate_secret(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WebhookEndpointWithSecret:
        """A new secret, shown this once; for 24 hours the old one signs too. ``POST /webhooks/endpoints/{id}/rotate-secret/``"""
        return cast(WebhookEndpointWithSecret, await self._send(
            "POST",
            f"/webhooks/endpoints/{quote(id)}/rotate-secret/",
            WebhookEndpointWithSecret,
            options=options,
        ))

    def list_deliveries(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        endpoint: Optional[int] = None,
        event_type: Optional[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]] = None,
        status: Optional[Literal["pending", "delivered", "failed"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[WebhookDelivery]:
        """What was sent, what waits and what failed; kept for 30 days. ``GET /webhooks/deliveries/``"""
        return self._list(
            "/webhooks/deliveries/",
            WebhookDelivery,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "endpoint": endpoint,
                    "event_type": event_type,
                    "status": status,
                },
            ),
            options=options,
        )

    async def redeliver(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> WebhookDelivery:
        """Send again, now, with the same webhook-id and all retries. ``POST /webhooks/deliveries/{id}/redeliver/``"""
        return cast(WebhookDelivery, await self._send(
            "POST",
            f"/webhooks/deliveries/{quote(id)}/redeliver/",
            WebhookDelivery,
            options=options,
        ))

    async def test(
        self,
        *,
        event_type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"],
        data: Optional[Dict[str, Any]] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestWebhookAnswer:
        """Send one now to each enabled endpoint that wants this type, once, outside the log. ``POST /webhooks/test/``"""
        return cast(TestWebhookAnswer, await self._send(
            "POST",
            "/webhooks/test/",
            TestWebhookAnswer,
            body=given(
                {
                    "event_type": event_type,
                    "data": data,
                },
            ),
            options=options,
        ))


class AsyncApplicationsResource(AsyncResource):
    async def apply_to_job(
        self,
        id: int,
        *,
        cover_letter: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Application:
        """Apply for an active job, once. ``POST /interview/jobs/{id}/apply/``"""
        return cast(Application, await self._send(
            "POST",
            f"/interview/jobs/{quote(id)}/apply/",
            Application,
            body=given(
                {
                    "cover_letter": cover_letter,
                },
            ),
            options=options,
        ))

    def list(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "created_at", "-created_at", "updated_at", "-updated_at"]] = None,
        job: Optional[int] = None,
        status: Optional[Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[ApplicationListItem]:
        """A candidate’s own; for a member, those for the jobs of the company. ``GET /interview/applications/``"""
        return self._list(
            "/interview/applications/",
            ApplicationListItem,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "job": job,
                    "status": status,
                },
            ),
            options=options,
        )

    async def get(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Application:
        """One application. ``GET /interview/applications/{id}/``"""
        return cast(Application, await self._send(
            "GET",
            f"/interview/applications/{quote(id)}/",
            Application,
            options=options,
        ))

    async def patch(
        self,
        id: int,
        *,
        status: Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"],
        options: Optional[RequestOptions] = None,
    ) -> Application:
        """The company moves it on; the candidate withdraws it. ``PATCH /interview/applications/{id}/``"""
        return cast(Application, await self._send(
            "PATCH",
            f"/interview/applications/{quote(id)}/",
            Application,
            body=given(
                {
                    "status": status,
                },
            ),
            options=options,
        ))


class AsyncQuestionsResource(AsyncResource):
    def list_bank_questions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["key", "-key", "difficulty", "-difficulty", "skill", "-skill"]] = None,
        skill: Optional[str] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        kind: Optional[Literal["technical", "behavioral", "situational"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[BankQuestion]:
        """The question bank, with key points and rating scales. ``GET /interview/questions-bank/``"""
        return self._list(
            "/interview/questions-bank/",
            BankQuestion,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "skill": skill,
                    "difficulty": difficulty,
                    "kind": kind,
                    "search": search,
                },
            ),
            options=options,
        )

    def list_sets(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[QuestionSetListItem]:
        """The company’s question sets, without their questions. ``GET /interview/question-sets/``"""
        return self._list(
            "/interview/question-sets/",
            QuestionSetListItem,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "search": search,
                },
            ),
            options=options,
        )

    async def create_set(
        self,
        *,
        name: str,
        questions: List[CreateQuestionSetBodyQuestion],
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """Make a question set. ``POST /interview/question-sets/``"""
        return cast(QuestionSet, await self._send(
            "POST",
            "/interview/question-sets/",
            QuestionSet,
            body=given(
                {
                    "name": name,
                    "questions": questions,
                },
            ),
            options=options,
        ))

    async def get_set(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """One question set. ``GET /interview/question-sets/{id}/``"""
        return cast(QuestionSet, await self._send(
            "GET",
            f"/interview/question-sets/{quote(id)}/",
            QuestionSet,
            options=options,
        ))

    async def update_set(
        self,
        id: int,
        *,
        name: Optional[str] = None,
        questions: Optional[List[UpdateQuestionSetBodyQuestion]] = None,
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """Change a question set; only the fields that are named, the questions as a whole. ``PUT /interview/question-sets/{id}/``"""
        return cast(QuestionSet, await self._send(
            "PUT",
            f"/interview/question-sets/{quote(id)}/",
            QuestionSet,
            body=given(
                {
                    "name": name,
                    "questions": questions,
                },
            ),
            options=options,
        ))

    async def patch_set(
        self,
        id: int,
        *,
        name: Optional[str] = None,
        questions: Optional[List[PatchQuestionSetBodyQuestion]] = None,
        options: Optional[RequestOptions] = None,
    ) -> QuestionSet:
        """The same as PUT. ``PATCH /interview/question-sets/{id}/``"""
        return cast(QuestionSet, await self._send(
            "PATCH",
            f"/interview/question-sets/{quote(id)}/",
            QuestionSet,
            body=given(
                {
                    "name": name,
                    "questions": questions,
                },
            ),
            options=options,
        ))

    async def delete_set(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete a question set; interviews that were made with it keep their questions. ``DELETE /interview/question-sets/{id}/``"""
        await self._send(
            "DELETE",
            f"/interview/question-sets/{quote(id)}/",
            None,
            options=options,
        )

    def list_own_questions(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["set", "-set", "text", "-text", "difficulty", "-difficulty", "skill", "-skill"]] = None,
        skill: Optional[str] = None,
        difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]] = None,
        kind: Optional[Literal["technical", "behavioral", "situational"]] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[OwnQuestion]:
        """The company’s own questions, each with the set that it is in. ``GET /interview/question-sets/questions/``"""
        return self._list(
            "/interview/question-sets/questions/",
            OwnQuestion,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "skill": skill,
                    "difficulty": difficulty,
                    "kind": kind,
                    "search": search,
                },
            ),
            options=options,
        )

    async def check(
        self,
        *,
        rows: List[Any],
        options: Optional[RequestOptions] = None,
    ) -> CheckQuestionsAnswer:
        """Check rows as questions of a set, each by itself; no set is changed. ``POST /interview/question-sets/check/``"""
        return cast(CheckQuestionsAnswer, await self._send(
            "POST",
            "/interview/question-sets/check/",
            CheckQuestionsAnswer,
            body=given(
                {
                    "rows": rows,
                },
            ),
            options=options,
        ))

    async def export_set(
        self,
        id: int,
        *,
        format: Literal["csv", "yaml"],
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """A question set as a file. ``GET /interview/question-sets/{id}/export/``"""
        return cast(bytes, await self._send(
            "GET",
            f"/interview/question-sets/{quote(id)}/export/",
            bytes,
            query=given(
                {
                    "format": format,
                },
            ),
            file="text/csv, application/yaml",
            options=options,
        ))

    async def import_set(
        self,
        *,
        format: Literal["csv", "yaml"],
        content: str,
        name: Optional[str] = None,
        dry_run: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[QuestionSetPreview, QuestionSet]:
        """Make a question set from a file; what is wrong is named by row, the first question being row 1. ``POST /interview/question-sets/import/``"""
        return cast("Union[QuestionSetPreview, QuestionSet]", await self._send(
            "POST",
            "/interview/question-sets/import/",
            Union[QuestionSetPreview, QuestionSet],
            body=given(
                {
                    "name": name,
                    "format": format,
                    "content": content,
                    "dry_run": dry_run,
                },
            ),
            options=options,
        ))

    def list_exemplars(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id", "score", "-score", "updated_at", "-updated_at"]] = None,
        interview_session: Optional[int] = None,
        search: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Exemplar]:
        """The company’s graded examples. ``GET /interview/exemplars/``"""
        return self._list(
            "/interview/exemplars/",
            Exemplar,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "interview_session": interview_session,
                    "search": search,
                },
            ),
            options=options,
        )

    async def create_exemplar(
        self,
        *,
        answer_id: int,
        score: float,
        note: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Exemplar:
        """Grade an answer of a finished interview as an example for its question. ``POST /interview/exemplars/``"""
        return cast(Exemplar, await self._send(
            "POST",
            "/interview/exemplars/",
            Exemplar,
            body=given(
                {
                    "answer_id": answer_id,
                    "score": score,
                    "note": note,
                },
            ),
            options=options,
        ))

    async def get_exemplar(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Exemplar:
        """One graded example. ``GET /interview/exemplars/{id}/``"""
        return cast(Exemplar, await self._send(
            "GET",
            f"/interview/exemplars/{quote(id)}/",
            Exemplar,
            options=options,
        ))

    async def patch_exemplar(
        self,
        id: int,
        *,
        score: Optional[float] = None,
        note: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> Exemplar:
        """Grade it anew; only the fields that are named. ``PATCH /interview/exemplars/{id}/``"""
        return cast(Exemplar, await self._send(
            "PATCH",
            f"/interview/exemplars/{quote(id)}/",
            Exemplar,
            body=given(
                {
                    "score": score,
                    "note": note,
                },
            ),
            options=options,
        ))

    async def delete_exemplar(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Delete it; scores that were given by it stay as they are until they are given anew. ``DELETE /interview/exemplars/{id}/``"""
        await self._send(
            "DELETE",
            f"/interview/exemplars/{quote(id)}/",
            None,
            options=options,
        )


class AsyncBillingResource(AsyncResource):
    def list_plans(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["sort_order", "-sort_order", "id", "-id", "name", "-name", "price", "-price"]] = None,
        plan_type: Optional[Literal["employer", "candidate"]] = None,
        is_active: Optional[bool] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[Plan]:
        """Plans that can be subscribed to. ``GET /billing/plans/``"""
        return self._list(
            "/billing/plans/",
            Plan,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                    "plan_type": plan_type,
                    "is_active": is_active,
                },
            ),
            options=options,
        )

    async def get_subscription(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """The current subscription of the caller’s company, or the caller’s own. ``GET /billing/subscriptions/``"""
        return cast(Subscription, await self._send(
            "GET",
            "/billing/subscriptions/",
            Subscription,
            options=options,
        ))

    async def get_analytics(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> BillingAnalytics:
        """What was used in the current period, and what the plan allows. ``GET /billing/analytics/``"""
        return cast(BillingAnalytics, await self._send(
            "GET",
            "/billing/analytics/",
            BillingAnalytics,
            options=options,
        ))


class AsyncSyncResource(AsyncResource):
    async def register_client(
        self,
        *,
        name: str,
        public_key: str,
        schema_version: int,
        former: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncClient:
        """Make a device known; hosted instances only. ``POST /sync/v1/clients/``"""
        return cast(SyncClient, await self._send(
            "POST",
            "/sync/v1/clients/",
            SyncClient,
            body=given(
                {
                    "name": name,
                    "public_key": public_key,
                    "schema_version": schema_version,
                    "former": former,
                },
            ),
            options=options,
        ))

    async def push(
        self,
        *,
        protocol: int,
        schema_version: int,
        client_id: str,
        epoch: str,
        mutations: List[PushSyncBodyMutation],
        now: Optional[float] = None,
        cursor_seq: Optional[int] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncPush:
        """Send what was done on a device, in order. ``POST /sync/v1/push/``"""
        return cast(SyncPush, await self._send(
            "POST",
            "/sync/v1/push/",
            SyncPush,
            body=given(
                {
                    "protocol": protocol,
                    "schema_version": schema_version,
                    "client_id": client_id,
                    "epoch": epoch,
                    "now": now,
                    "cursor_seq": cursor_seq,
                    "mutations": mutations,
                },
            ),
            options=options,
        ))

    async def pull(
        self,
        *,
        client_id: str,
        schema_version: int,
        cursor: PullSyncBodyCursor,
        until: Optional[int] = None,
        since: Optional[int] = None,
        limit: Optional[int] = None,
        only: Optional[List[PullSyncBodyOnly]] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncPull:
        """What has changed since a cursor. ``POST /sync/v1/pull/``"""
        return cast(SyncPull, await self._send(
            "POST",
            "/sync/v1/pull/",
            SyncPull,
            body=given(
                {
                    "client_id": client_id,
                    "schema_version": schema_version,
                    "cursor": cursor,
                    "until": until,
                    "since": since,
                    "limit": limit,
                    "only": only,
                },
            ),
            options=options,
        ))

    async def get_entitlement(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncEntitlement:
        """What the plan allows a device, also without a network. ``GET /sync/v1/entitlement/``"""
        return cast(SyncEntitlement, await self._send(
            "GET",
            "/sync/v1/entitlement/",
            SyncEntitlement,
            options=options,
        ))

    async def create_blob(
        self,
        *,
        sha256: str,
        length: int,
        options: Optional[RequestOptions] = None,
    ) -> BlobState:
        """Begin to send a piece of a recording; 200 where it was begun, or is there already. ``POST /sync/v1/blobs/``"""
        return cast(BlobState, await self._send(
            "POST",
            "/sync/v1/blobs/",
            BlobState,
            body=given(
                {
                    "sha256": sha256,
                    "length": length,
                },
            ),
            options=options,
        ))

    async def append_blob(
        self,
        sha256: str,
        file: Upload,
        *,
        offset: int,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Add bytes to a piece of a recording. ``PATCH /sync/v1/blobs/{sha256}/``"""
        await self._send(
            "PATCH",
            f"/sync/v1/blobs/{quote(sha256)}/",
            None,
            query=given(
                {
                    "offset": offset,
                },
            ),
            upload=file,
            octets="application/offset+octet-stream",
            options=options,
        )

    async def get_blob(
        self,
        sha256: str,
        *,
        options: Optional[RequestOptions] = None,
    ) -> bytes:
        """A piece of a recording, whole or by Range; HEAD tells how many bytes of it have arrived. ``GET /sync/v1/blobs/{sha256}/``"""
        return cast(bytes, await self._send(
            "GET",
            f"/sync/v1/blobs/{quote(sha256)}/",
            bytes,
            file="application/octet-stream",
            options=options,
        ))

    async def get_status(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """How syncing stands on this device. ``GET /sync/status/``"""
        return cast(SyncStatus, await self._send(
            "GET",
            "/sync/status/",
            SyncStatus,
            options=options,
        ))

    async def sync_now(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Sync at once. ``POST /sync/now/``"""
        return cast(SyncStatus, await self._send(
            "POST",
            "/sync/now/",
            SyncStatus,
            options=options,
        ))

    async def connect(
        self,
        *,
        email: str,
        password: str,
        existing: Literal["upload", "discard"],
        url: Optional[str] = None,
        otp: Optional[str] = None,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Connect this studio to an account on a hosted instance. ``POST /sync/connect/``"""
        return cast(SyncStatus, await self._send(
            "POST",
            "/sync/connect/",
            SyncStatus,
            body=given(
                {
                    "url": url,
                    "email": email,
                    "password": password,
                    "otp": otp,
                    "existing": existing,
                },
            ),
            options=options,
        ))

    async def disconnect(
        self,
        *,
        keep: bool,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Stop syncing. ``POST /sync/disconnect/``"""
        return cast(SyncStatus, await self._send(
            "POST",
            "/sync/disconnect/",
            SyncStatus,
            body=given(
                {
                    "keep": keep,
                },
            ),
            options=options,
        ))

    async def patch_settings(
        self,
        *,
        send_recordings: Optional[Literal["always", "unmetered", "asked"]] = None,
        fetch_recordings: Optional[bool] = None,
        max_rate: Union[Optional[int], Omit] = OMIT,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Set how the sound of recordings is sent and fetched on this device. ``PATCH /sync/settings/``"""
        return cast(SyncStatus, await self._send(
            "PATCH",
            "/sync/settings/",
            SyncStatus,
            body=given(
                {
                    "send_recordings": send_recordings,
                    "fetch_recordings": fetch_recordings,
                    "max_rate": max_rate,
                },
                "max_rate",
            ),
            options=options,
        ))

    async def send_recordings(
        self,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Send the sound of recordings now, whatever the settings say of this network. ``POST /sync/recordings/send/``"""
        return cast(SyncStatus, await self._send(
            "POST",
            "/sync/recordings/send/",
            SyncStatus,
            options=options,
        ))

    def list_quarantine(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        ordering: Optional[Literal["id", "-id"]] = None,
        options: Optional[RequestOptions] = None,
    ) -> AsyncPages[QuarantinedChange]:
        """Changes that were refused, and wait for a decision. ``GET /sync/quarantine/``"""
        return self._list(
            "/sync/quarantine/",
            QuarantinedChange,
            query=given(
                {
                    "limit": limit,
                    "offset": offset,
                    "ordering": ordering,
                },
            ),
            options=options,
        )

    async def retry_quarantined(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Send it again: what was changed here is to hold. ``POST /sync/quarantine/{id}/retry/``"""
        return cast(SyncStatus, await self._send(
            "POST",
            f"/sync/quarantine/{quote(id)}/retry/",
            SyncStatus,
            options=options,
        ))

    async def discard_quarantined(
        self,
        id: int,
        *,
        options: Optional[RequestOptions] = None,
    ) -> SyncStatus:
        """Give it up: what is there is to hold. ``POST /sync/quarantine/{id}/discard/``"""
        return cast(SyncStatus, await self._send(
            "POST",
            f"/sync/quarantine/{quote(id)}/discard/",
            SyncStatus,
            options=options,
        ))


class AsyncResources:
    """Every resource of the API."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.auth = AsyncAuthResource(transport)
        self.users = AsyncUsersResource(transport)
        self.companies = AsyncCompaniesResource(transport)
        self.service = AsyncServiceResource(transport)
        self.jobs = AsyncJobsResource(transport)
        self.interviews = AsyncInterviewsResource(transport)
        self.analysis = AsyncAnalysisResource(transport)
        self.recommendations = AsyncRecommendationsResource(transport)
        self.analytics = AsyncAnalyticsResource(transport)
        self.engines = AsyncEnginesResource(transport)
        self.webhooks = AsyncWebhooksResource(transport)
        self.applications = AsyncApplicationsResource(transport)
        self.questions = AsyncQuestionsResource(transport)
        self.billing = AsyncBillingResource(transport)
        self.sync = AsyncSyncResource(transport)
