"""Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again."""
from __future__ import annotations

from datetime import datetime
from typing import Dict, List, Literal, Optional, Union, cast

from ._pages import AsyncPages, Pages
from ._resource import AsyncResource, Resource, given, quote
from ._transport import AsyncTransport, RequestOptions, Transport
from .models import (
    Answer,
    Consent,
    CreateAnswerBodyWord,
    CreateJobBodySkill,
    Draft,
    EndInterviewAnswer,
    Explanation,
    Interview,
    InterviewListItem,
    Job,
    PatchJobBodySkill,
    Question,
    RecordAttentionAnswer,
    RecordAttentionBodySample,
    RegisterAnswer,
    SentimentSession,
    Session,
    SkillAssessment,
    SkillRef,
    StartInterviewAnswer,
    Studio,
    Tokens,
    UpdateJobBodySkill,
    User,
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
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Trade an e-mail address and a password for tokens. ``POST /auth/login/``"""
        return cast(Session, self._send(
            "POST",
            "/auth/login/",
            Session,
            body=given(
                {
                    "email": email,
                    "password": password,
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


class ServiceResource(Resource):
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
                    "behavioral_analysis": behavioral_analysis,
                    "ai_scoring": ai_scoring,
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
    ) -> Pages[Answer]:
        """Answers in the order in which they were given. ``GET /interview/interviews/{id}/answers/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/answers/",
            Answer,
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


class Resources:
    """Every resource of the API."""

    def __init__(self, transport: Transport) -> None:
        self.auth = AuthResource(transport)
        self.users = UsersResource(transport)
        self.service = ServiceResource(transport)
        self.jobs = JobsResource(transport)
        self.interviews = InterviewsResource(transport)
        self.analysis = AnalysisResource(transport)


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
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Trade an e-mail address and a password for tokens. ``POST /auth/login/``"""
        return cast(Session, await self._send(
            "POST",
            "/auth/login/",
            Session,
            body=given(
                {
                    "email": email,
                    "password": password,
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


class AsyncServiceResource(AsyncResource):
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
                    "behavioral_analysis": behavioral_analysis,
                    "ai_scoring": ai_scoring,
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
    ) -> AsyncPages[Answer]:
        """Answers in the order in which they were given. ``GET /interview/interviews/{id}/answers/``"""
        return self._list(
            f"/interview/interviews/{quote(id)}/answers/",
            Answer,
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


class AsyncResources:
    """Every resource of the API."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.auth = AsyncAuthResource(transport)
        self.users = AsyncUsersResource(transport)
        self.service = AsyncServiceResource(transport)
        self.jobs = AsyncJobsResource(transport)
        self.interviews = AsyncInterviewsResource(transport)
        self.analysis = AsyncAnalysisResource(transport)
