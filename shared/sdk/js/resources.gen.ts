/** Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again. */

import type {
  AddQuestionBody,
  Answer,
  CancelInterviewBody,
  Consent,
  CreateAnswerBody,
  CreateInterviewBody,
  CreateJobBody,
  Draft,
  EndInterviewAnswer,
  Explanation,
  Interview,
  InterviewListItem,
  Job,
  ListAnswersQuery,
  ListInterviewsQuery,
  ListJobsQuery,
  ListQuestionsQuery,
  ListSentimentSessionsQuery,
  ListSkillAssessmentsQuery,
  ListSkillsQuery,
  LoginBody,
  LogoutBody,
  OfflineBody1,
  OfflineBody2,
  PatchInterviewBody,
  PatchJobBody,
  PatchMeBody,
  Question,
  RecordAttentionAnswer,
  RecordAttentionBody,
  RecordConsentBody,
  RefreshBody,
  RegisterAnswer,
  RegisterBody,
  SaveDraftBody,
  SentimentSession,
  Session,
  SkillAssessment,
  SkillRef,
  StartInterviewAnswer,
  Studio,
  Tokens,
  UpdateInterviewBody,
  UpdateJobBody,
  UpdateMeBody,
  User,
  WsTicketAnswer,
} from './models.gen.ts';
import type { Pages } from './paging.ts';
import { Resource } from './resource.ts';
import type { RequestOptions, Transport } from './transport.ts';

export class AuthResource extends Resource {
  /** Make an account; an employer gets a company that it owns. `POST /auth/register/` */
  register(body: RegisterBody, options?: RequestOptions): Promise<RegisterAnswer> {
    return this._send('POST', '/auth/register/', { body, isPublic: true }, options);
  }

  /** Trade an e-mail address and a password for tokens. `POST /auth/login/` */
  login(body: LoginBody, options?: RequestOptions): Promise<Session> {
    return this._send('POST', '/auth/login/', { body, isPublic: true }, options);
  }

  /** Rotate a refresh token; an old one used again revokes its whole family. `POST /auth/token/refresh/` */
  refresh(body: RefreshBody, options?: RequestOptions): Promise<Tokens> {
    return this._send('POST', '/auth/token/refresh/', { body, isPublic: true }, options);
  }

  /** Revoke a refresh token and all that came from it. `POST /auth/logout/` */
  logout(body: LogoutBody, options?: RequestOptions): Promise<void> {
    return this._send('POST', '/auth/logout/', { body, isPublic: true }, options);
  }

  /** Work offline: open a local profile, or make one (on a device only). `POST /auth/offline/` */
  offline(body: OfflineBody1 | OfflineBody2, options?: RequestOptions): Promise<Session> {
    return this._send('POST', '/auth/offline/', { body, isPublic: true }, options);
  }

  /** A ticket for one WebSocket connection. `POST /auth/ws-ticket/` */
  wsTicket(options?: RequestOptions): Promise<WsTicketAnswer> {
    return this._send('POST', '/auth/ws-ticket/', {}, options);
  }
}

export class UsersResource extends Resource {
  /** The caller's profile. `GET /users/me/` */
  getMe(options?: RequestOptions): Promise<User> {
    return this._send('GET', '/users/me/', { maps: ['social_links'] }, options);
  }

  /** Change the caller's profile; only the fields that are named. `PUT /users/me/` */
  updateMe(body: UpdateMeBody = {}, options?: RequestOptions): Promise<User> {
    return this._send('PUT', '/users/me/', { body, maps: ['social_links'] }, options);
  }

  /** The same as PUT. `PATCH /users/me/` */
  patchMe(body: PatchMeBody = {}, options?: RequestOptions): Promise<User> {
    return this._send('PATCH', '/users/me/', { body, maps: ['social_links'] }, options);
  }
}

export class ServiceResource extends Resource {
  /** Version, mode and local profiles of this instance. `GET /studio/` */
  getStudio(options?: RequestOptions): Promise<Studio> {
    return this._send('GET', '/studio/', { isPublic: true }, options);
  }

  /** Skills that the studio knows. `GET /interview/skills/` */
  listSkills(query: ListSkillsQuery = {}, options?: RequestOptions): Pages<SkillRef> {
    return this._list('/interview/skills/', { query }, options);
  }
}

export class JobsResource extends Resource {
  /** Active jobs, and the inactive ones of the caller’s company. `GET /interview/jobs/` */
  list(query: ListJobsQuery = {}, options?: RequestOptions): Pages<Job> {
    return this._list('/interview/jobs/', { query }, options);
  }

  /** Post a job. `POST /interview/jobs/` */
  create(body: CreateJobBody, options?: RequestOptions): Promise<Job> {
    return this._send('POST', '/interview/jobs/', { body }, options);
  }

  /** One job. `GET /interview/jobs/{id}/` */
  get(id: number, options?: RequestOptions): Promise<Job> {
    return this._send('GET', `/interview/jobs/${encodeURIComponent(id)}/`, {}, options);
  }

  /** Change a job; only the fields that are named. `PUT /interview/jobs/{id}/` */
  update(id: number, body: UpdateJobBody = {}, options?: RequestOptions): Promise<Job> {
    return this._send('PUT', `/interview/jobs/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** The same as PUT. `PATCH /interview/jobs/{id}/` */
  patch(id: number, body: PatchJobBody = {}, options?: RequestOptions): Promise<Job> {
    return this._send('PATCH', `/interview/jobs/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** Delete a job; its interviews keep its title. `DELETE /interview/jobs/{id}/` */
  delete(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/interview/jobs/${encodeURIComponent(id)}/`, {}, options);
  }
}

export class InterviewsResource extends Resource {
  /** The company's interviews and the caller's own. `GET /interview/interviews/` */
  list(query: ListInterviewsQuery = {}, options?: RequestOptions): Pages<InterviewListItem> {
    return this._list('/interview/interviews/', { query }, options);
  }

  /** Schedule an interview. `POST /interview/interviews/` */
  create(body: CreateInterviewBody = {}, options?: RequestOptions): Promise<Interview> {
    return this._send('POST', '/interview/interviews/', { body }, options);
  }

  /** One interview. `GET /interview/interviews/{id}/` */
  get(id: number, options?: RequestOptions): Promise<Interview> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/`, {}, options);
  }

  /** Change an interview; only the fields that are named. `PUT /interview/interviews/{id}/` */
  update(id: number, body: UpdateInterviewBody = {}, options?: RequestOptions): Promise<Interview> {
    return this._send('PUT', `/interview/interviews/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** The same as PUT. `PATCH /interview/interviews/{id}/` */
  patch(id: number, body: PatchInterviewBody = {}, options?: RequestOptions): Promise<Interview> {
    return this._send('PATCH', `/interview/interviews/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** Record what the candidate agreed to, each item apart. `POST /interview/interviews/{id}/consent/` */
  recordConsent(id: number, body: RecordConsentBody, options?: RequestOptions): Promise<Consent> {
    return this._send('POST', `/interview/interviews/${encodeURIComponent(id)}/consent/`, { body }, options);
  }

  /** Start; answers the interview and its first question. `POST /interview/interviews/{id}/start_session/` */
  start(id: number, options?: RequestOptions): Promise<StartInterviewAnswer> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/start_session/`,
      { maps: ['question.anchors'] },
      options,
    );
  }

  /** End a running interview. `POST /interview/interviews/{id}/end_session/` */
  end(id: number, options?: RequestOptions): Promise<EndInterviewAnswer> {
    return this._send('POST', `/interview/interviews/${encodeURIComponent(id)}/end_session/`, {}, options);
  }

  /** Cancel a scheduled interview. `POST /interview/interviews/{id}/cancel/` */
  cancel(id: number, body: CancelInterviewBody = {}, options?: RequestOptions): Promise<Interview> {
    return this._send('POST', `/interview/interviews/${encodeURIComponent(id)}/cancel/`, { body }, options);
  }

  /** The plan for the employer; what was asked so far for the candidate. `GET /interview/interviews/{id}/questions/` */
  listQuestions(id: number, query: ListQuestionsQuery = {}, options?: RequestOptions): Pages<Question> {
    return this._list(
      `/interview/interviews/${encodeURIComponent(id)}/questions/`,
      { query, maps: ['results.anchors'] },
      options,
    );
  }

  /** Add a question of one’s own to the plan. `POST /interview/interviews/{id}/questions/` */
  addQuestion(id: number, body: AddQuestionBody, options?: RequestOptions): Promise<Question> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/questions/`,
      { body, maps: ['anchors'] },
      options,
    );
  }

  /** The question to ask now: the open one, else the next; 204 at the end. `POST /interview/interviews/{id}/next_question/` */
  nextQuestion(id: number, options?: RequestOptions): Promise<Question | undefined> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/next_question/`,
      { maps: ['anchors'] },
      options,
    );
  }

  /** Answers in the order in which they were given. `GET /interview/interviews/{id}/answers/` */
  listAnswers(id: number, query: ListAnswersQuery = {}, options?: RequestOptions): Pages<Answer> {
    return this._list(`/interview/interviews/${encodeURIComponent(id)}/answers/`, { query }, options);
  }

  /** Answer a question; 200 with the same answer when its client_id was seen before. `POST /interview/interviews/{id}/answers/` */
  createAnswer(id: number, body: CreateAnswerBody, options?: RequestOptions): Promise<Answer> {
    return this._send('POST', `/interview/interviews/${encodeURIComponent(id)}/answers/`, { body }, options);
  }

  /** The unfinished answer, as it was last kept. `GET /interview/interviews/{id}/draft/` */
  getDraft(id: number, options?: RequestOptions): Promise<Draft | undefined> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/draft/`, {}, options);
  }

  /** Keep an unfinished answer, so that a crash loses nothing. `PUT /interview/interviews/{id}/draft/` */
  saveDraft(id: number, body: SaveDraftBody, options?: RequestOptions): Promise<Draft> {
    return this._send('PUT', `/interview/interviews/${encodeURIComponent(id)}/draft/`, { body }, options);
  }

  /** Interaction signals: window focus, speech and silence; never a face. `POST /interview/interviews/{id}/attention/` */
  recordAttention(
    id: number,
    body: RecordAttentionBody,
    options?: RequestOptions,
  ): Promise<RecordAttentionAnswer> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/attention/`,
      { body },
      options,
    );
  }

  /** Why each score is what it is, in the candidate’s own words. `GET /interview/interviews/{id}/explain/` */
  explain(id: number, options?: RequestOptions): Promise<Explanation> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/explain/`, {}, options);
  }
}

export class AnalysisResource extends Resource {
  /** Sentiment of the words said, per interview. `GET /interview/sentiment-sessions/` */
  listSentimentSessions(
    query: ListSentimentSessionsQuery = {},
    options?: RequestOptions,
  ): Pages<SentimentSession> {
    return this._list('/interview/sentiment-sessions/', { query }, options);
  }

  /** Score per skill and how it came about. `GET /interview/skill-assessments/` */
  listSkillAssessments(
    query: ListSkillAssessmentsQuery = {},
    options?: RequestOptions,
  ): Pages<SkillAssessment> {
    return this._list('/interview/skill-assessments/', { query }, options);
  }
}

/** Every resource of the API. */
export class Resources {
  readonly auth: AuthResource;
  readonly users: UsersResource;
  readonly service: ServiceResource;
  readonly jobs: JobsResource;
  readonly interviews: InterviewsResource;
  readonly analysis: AnalysisResource;

  constructor(transport: Transport) {
    this.auth = new AuthResource(transport);
    this.users = new UsersResource(transport);
    this.service = new ServiceResource(transport);
    this.jobs = new JobsResource(transport);
    this.interviews = new InterviewsResource(transport);
    this.analysis = new AnalysisResource(transport);
  }
}
