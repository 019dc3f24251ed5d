/** Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again. */

import type {
  AddMemberBody,
  AddQuestionBody,
  AdverseImpact,
  Answer,
  ApiKey,
  AppendBlobQuery,
  AppendRecordingQuery,
  Application,
  ApplicationListItem,
  ApplyToJobBody,
  AuditEntry,
  BankQuestion,
  Benchmark,
  BillingAnalytics,
  BlobState,
  CancelInterviewBody,
  ChangePasswordAnswer,
  ChangePasswordBody,
  CheckQuestionsAnswer,
  CheckQuestionsBody,
  Company,
  CompanyRef,
  CompareCandidatesQuery,
  ComparedCandidate,
  ConfirmPasswordResetAnswer,
  ConfirmPasswordResetBody,
  ConfirmTwoFactorBody,
  ConnectSyncBody,
  Consent,
  CreateAnswerBody,
  CreateApiKeyAnswer,
  CreateApiKeyBody,
  CreateBlobBody,
  CreateExemplarBody,
  CreateInterviewBody,
  CreateJobBody,
  CreateOverrideBody,
  CreateQuestionSetBody,
  CreateRecordingBody,
  CreateWebhookEndpointBody,
  DecideBody,
  Decision,
  DecisionRecord,
  Demographics,
  DisableTwoFactorAnswer,
  DisableTwoFactorBody,
  DisconnectSyncBody,
  Draft,
  DraftTranscript,
  EndInterviewAnswer,
  Engines,
  EngineTrial,
  Exemplar,
  Explanation,
  ExportQuestionSetQuery,
  GetAdverseImpactQuery,
  GetInterviewAnalyticsQuery,
  GetJobAgreementQuery,
  HistoricalTrends,
  ImportQuestionSetBody,
  Interview,
  InterviewAnalytics,
  InterviewEngines,
  InterviewListItem,
  InterviewReport,
  Job,
  JobAgreement,
  LearningPath,
  LearningResource,
  ListAnswersQuery,
  ListApiKeysQuery,
  ListApplicationsQuery,
  ListAuditQuery,
  ListBankQuestionsQuery,
  ListCompaniesQuery,
  ListDecisionsQuery,
  ListExemplarsQuery,
  ListInterviewsQuery,
  ListJobsQuery,
  ListLearningPathsQuery,
  ListMembersQuery,
  ListOutboxQuery,
  ListOverridesQuery,
  ListOwnQuestionsQuery,
  ListPlansQuery,
  ListQuarantineQuery,
  ListQuestionSetsQuery,
  ListQuestionsQuery,
  ListRecommendationsQuery,
  ListRecordingsQuery,
  ListScorecardsQuery,
  ListScoreWeightsQuery,
  ListSentimentSessionsQuery,
  ListSessionsQuery,
  ListSkillAssessmentsQuery,
  ListSkillsQuery,
  ListWebhookDeliveriesQuery,
  ListWebhookEndpointsQuery,
  LoginBody,
  LogoutBody,
  Member,
  OfflineBody1,
  OfflineBody2,
  OutboxMail,
  OwnQuestion,
  PatchApplicationBody,
  PatchCompanyBody,
  PatchExemplarBody,
  PatchInterviewBody,
  PatchJobBody,
  PatchMeBody,
  PatchQuestionSetBody,
  PatchSyncSettingsBody,
  Plan,
  PullSyncBody,
  PushSyncBody,
  QuarantinedChange,
  Question,
  QuestionSet,
  QuestionSetListItem,
  QuestionSetPreview,
  Recommendation,
  RecordAttentionAnswer,
  RecordAttentionBody,
  RecordConsentBody,
  Recording,
  RecordingRoom,
  RecoveryCodes,
  RefreshBody,
  RegisterAnswer,
  RegisterBody,
  RegisterSyncClientBody,
  RequestPasswordResetAnswer,
  RequestPasswordResetBody,
  Rescore,
  ResendVerificationAnswer,
  SaveDemographicsBody,
  SaveDraftBody,
  Scorecard,
  ScoreOverride,
  ScoreWeight,
  SendScorecardBody,
  SentimentSession,
  Session,
  SetLanguageModelBody,
  SetTranscriberBody,
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
  TestWebhookBody,
  TickLearningResourceBody,
  TimedAnswer,
  Tokens,
  TranscribeAnswerQuery,
  Transcript,
  TryLanguageModelBody,
  TryTranscriberBody,
  TwoFactorSetup,
  UpdateCompanyBody,
  UpdateInterviewBody,
  UpdateJobBody,
  UpdateMeBody,
  UpdateMemberBody,
  UpdateQuestionBody,
  UpdateQuestionSetBody,
  UpdateWebhookEndpointBody,
  User,
  VerifyEmailAnswer,
  VerifyEmailBody,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
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

  /** Trade an email address and a password for tokens. `POST /auth/login/` */
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

  /** Prove an email address with the token that was sent to it. `POST /auth/verify-email/` */
  verifyEmail(body: VerifyEmailBody, options?: RequestOptions): Promise<VerifyEmailAnswer> {
    return this._send('POST', '/auth/verify-email/', { body, isPublic: true }, options);
  }

  /** Send the caller another verification mail. `POST /auth/verify-email/resend/` */
  resendVerification(options?: RequestOptions): Promise<ResendVerificationAnswer> {
    return this._send('POST', '/auth/verify-email/resend/', {}, options);
  }

  /** Ask for a mail to choose a new password; the answer is the same for an unknown address. `POST /auth/password/reset/` */
  requestPasswordReset(
    body: RequestPasswordResetBody,
    options?: RequestOptions,
  ): Promise<RequestPasswordResetAnswer> {
    return this._send('POST', '/auth/password/reset/', { body, isPublic: true }, options);
  }

  /** Choose a new password with the mailed token; ends every session. `POST /auth/password/reset/confirm/` */
  confirmPasswordReset(
    body: ConfirmPasswordResetBody,
    options?: RequestOptions,
  ): Promise<ConfirmPasswordResetAnswer> {
    return this._send('POST', '/auth/password/reset/confirm/', { body, isPublic: true }, options);
  }

  /** Change the caller's password; ends every other session. `POST /auth/password/change/` */
  changePassword(body: ChangePasswordBody, options?: RequestOptions): Promise<ChangePasswordAnswer> {
    return this._send('POST', '/auth/password/change/', { body }, options);
  }

  /** A new secret for an authenticator app; nothing changes until it is confirmed. `POST /auth/2fa/setup/` */
  setUpTwoFactor(options?: RequestOptions): Promise<TwoFactorSetup> {
    return this._send('POST', '/auth/2fa/setup/', {}, options);
  }

  /** Turn the second factor on with a first code; answers the recovery codes, once. `POST /auth/2fa/confirm/` */
  confirmTwoFactor(body: ConfirmTwoFactorBody, options?: RequestOptions): Promise<RecoveryCodes> {
    return this._send('POST', '/auth/2fa/confirm/', { body }, options);
  }

  /** Turn the second factor off, with a code or a recovery code and the password. `POST /auth/2fa/disable/` */
  disableTwoFactor(body: DisableTwoFactorBody, options?: RequestOptions): Promise<DisableTwoFactorAnswer> {
    return this._send('POST', '/auth/2fa/disable/', { body }, options);
  }

  /** Where the caller is signed in. `GET /auth/sessions/` */
  listSessions(query: ListSessionsQuery = {}, options?: RequestOptions): Pages<SignIn> {
    return this._list('/auth/sessions/', { query }, options);
  }

  /** Sign out there; its tokens stop working at once. `DELETE /auth/sessions/{id}/` */
  endSession(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/auth/sessions/${encodeURIComponent(id)}/`, {}, options);
  }

  /** The caller's API keys, newest first, without their secrets. `GET /auth/api-keys/` */
  listApiKeys(query: ListApiKeysQuery = {}, options?: RequestOptions): Pages<ApiKey> {
    return this._list('/auth/api-keys/', { query }, options);
  }

  /** Make an API key; it is shown in this answer only. `POST /auth/api-keys/` */
  createApiKey(body: CreateApiKeyBody, options?: RequestOptions): Promise<CreateApiKeyAnswer> {
    return this._send('POST', '/auth/api-keys/', { body, once: true }, options);
  }

  /** Revoke an API key at once. `DELETE /auth/api-keys/{id}/` */
  deleteApiKey(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/auth/api-keys/${encodeURIComponent(id)}/`, {}, options);
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

  /** Put a picture (PNG, JPEG or WebP) in the place of the caller's present one. `POST /users/me/avatar/` */
  uploadAvatar(file: Blob, options?: RequestOptions): Promise<User> {
    return this._send('POST', '/users/me/avatar/', { body: file, maps: ['social_links'] }, options);
  }

  /** The caller's picture. `GET /users/me/avatar/` */
  getOwnAvatar(options?: RequestOptions): Promise<Blob> {
    return this._send(
      'GET',
      '/users/me/avatar/',
      { file: ['image/png', 'image/jpeg', 'image/webp'] },
      options,
    );
  }

  /** Delete the caller's picture. `DELETE /users/me/avatar/` */
  deleteAvatar(options?: RequestOptions): Promise<void> {
    return this._send('DELETE', '/users/me/avatar/', {}, options);
  }

  /** The picture of somebody whom the caller works with or meets in an interview. `GET /users/{id}/avatar/` */
  getAvatar(id: number, options?: RequestOptions): Promise<Blob> {
    return this._send(
      'GET',
      `/users/${encodeURIComponent(id)}/avatar/`,
      { file: ['image/png', 'image/jpeg', 'image/webp'] },
      options,
    );
  }

  /** Put a résumé (PDF, DOCX or plain text) in the place of the caller's present one. `POST /users/me/resume/` */
  uploadResume(file: Blob, options?: RequestOptions): Promise<User> {
    return this._send('POST', '/users/me/resume/', { body: file, maps: ['social_links'] }, options);
  }

  /** The caller's résumé, to save. `GET /users/me/resume/` */
  getResume(options?: RequestOptions): Promise<Blob> {
    return this._send(
      'GET',
      '/users/me/resume/',
      {
        file: [
          'application/pdf',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'text/plain',
        ],
      },
      options,
    );
  }

  /** Delete the caller's résumé. `DELETE /users/me/resume/` */
  deleteResume(options?: RequestOptions): Promise<void> {
    return this._send('DELETE', '/users/me/resume/', {}, options);
  }
}

export class CompaniesResource extends Resource {
  /** Companies with an active job, and the caller’s own. `GET /companies/` */
  list(query: ListCompaniesQuery = {}, options?: RequestOptions): Pages<CompanyRef> {
    return this._list('/companies/', { query }, options);
  }

  /** The caller's company. `GET /companies/me/` */
  get(options?: RequestOptions): Promise<Company> {
    return this._send('GET', '/companies/me/', {}, options);
  }

  /** Change the company; only the fields that are named. `PUT /companies/me/` */
  update(body: UpdateCompanyBody = {}, options?: RequestOptions): Promise<Company> {
    return this._send('PUT', '/companies/me/', { body }, options);
  }

  /** The same as PUT. `PATCH /companies/me/` */
  patch(body: PatchCompanyBody = {}, options?: RequestOptions): Promise<Company> {
    return this._send('PATCH', '/companies/me/', { body }, options);
  }

  /** The team, with those who were invited. `GET /companies/me/members/` */
  listMembers(query: ListMembersQuery = {}, options?: RequestOptions): Pages<Member> {
    return this._list('/companies/me/members/', { query }, options);
  }

  /** Add the account of an address to the team, or invite the address. `POST /companies/me/members/` */
  addMember(body: AddMemberBody, options?: RequestOptions): Promise<Member> {
    return this._send('POST', '/companies/me/members/', { body }, options);
  }

  /** Change what a member may do. `PATCH /companies/me/members/{id}/` */
  updateMember(id: number, body: UpdateMemberBody, options?: RequestOptions): Promise<Member> {
    return this._send('PATCH', `/companies/me/members/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** Remove a member, take an invitation back, or leave the team oneself. `DELETE /companies/me/members/{id}/` */
  removeMember(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/companies/me/members/${encodeURIComponent(id)}/`, {}, options);
  }

  /** Who saw or changed what in the company, newest first; for its owners. `GET /audit/` */
  listAudit(query: ListAuditQuery = {}, options?: RequestOptions): Pages<AuditEntry> {
    return this._list('/audit/', { query }, options);
  }
}

export class ServiceResource extends Resource {
  /** Mail that was not sent yet, or was: for administrators. `GET /admin/outbox/` */
  listOutbox(query: ListOutboxQuery = {}, options?: RequestOptions): Pages<OutboxMail> {
    return this._list('/admin/outbox/', { query }, options);
  }

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

  /** Take the deletion of a job back; it comes back inactive. 200 also where it was not deleted. `POST /interview/jobs/{id}/restore/` */
  restore(id: number, options?: RequestOptions): Promise<Job> {
    return this._send('POST', `/interview/jobs/${encodeURIComponent(id)}/restore/`, {}, options);
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

  /** Change a question of one’s own, or one made from the job’s text, before it is asked. `PATCH /interview/interviews/{id}/questions/{qid}/` */
  updateQuestion(
    id: number,
    qid: number,
    body: UpdateQuestionBody = {},
    options?: RequestOptions,
  ): Promise<Question> {
    return this._send(
      'PATCH',
      `/interview/interviews/${encodeURIComponent(id)}/questions/${encodeURIComponent(qid)}/`,
      { body, maps: ['anchors'] },
      options,
    );
  }

  /** Take such a question out of the plan. `DELETE /interview/interviews/{id}/questions/{qid}/` */
  removeQuestion(id: number, qid: number, options?: RequestOptions): Promise<void> {
    return this._send(
      'DELETE',
      `/interview/interviews/${encodeURIComponent(id)}/questions/${encodeURIComponent(qid)}/`,
      {},
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

  /** Answers in the order in which they were given, with time offsets. `GET /interview/interviews/{id}/answers/` */
  listAnswers(id: number, query: ListAnswersQuery = {}, options?: RequestOptions): Pages<TimedAnswer> {
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

  /** The recordings of an interview, each with its manifest. `GET /interview/interviews/{id}/recordings/` */
  listRecordings(id: number, query: ListRecordingsQuery = {}, options?: RequestOptions): Pages<Recording> {
    return this._list(`/interview/interviews/${encodeURIComponent(id)}/recordings/`, { query }, options);
  }

  /** Begin the recording of an answer; 200 with the same one when its client_id was seen before. `POST /interview/interviews/{id}/recordings/` */
  createRecording(id: number, body: CreateRecordingBody, options?: RequestOptions): Promise<Recording> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/recordings/`,
      { body },
      options,
    );
  }

  /** How many more bytes may be recorded. `GET /interview/interviews/{id}/recordings/room/` */
  getRecordingRoom(id: number, options?: RequestOptions): Promise<RecordingRoom> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/recordings/room/`, {}, options);
  }

  /** Add a piece, which is on the disk when this is answered. `PATCH /interview/interviews/{id}/recordings/{recording_id}/` */
  appendRecording(
    id: number,
    recordingId: number,
    file: Blob,
    query: AppendRecordingQuery,
    options?: RequestOptions,
  ): Promise<void> {
    return this._send(
      'PATCH',
      `/interview/interviews/${encodeURIComponent(id)}/recordings/${encodeURIComponent(recordingId)}/`,
      { body: file, octets: 'application/offset+octet-stream', query },
      options,
    );
  }

  /** The recording as it is so far, whole or by Range; HEAD tells how many bytes have arrived. `GET /interview/interviews/{id}/recordings/{recording_id}/` */
  getRecording(id: number, recordingId: number, options?: RequestOptions): Promise<Blob> {
    return this._send(
      'GET',
      `/interview/interviews/${encodeURIComponent(id)}/recordings/${encodeURIComponent(recordingId)}/`,
      {
        file: [
          'audio/webm',
          'audio/ogg',
          'audio/mp4',
          'audio/wav',
          'audio/mpeg',
          'audio/flac',
          'video/webm',
          'video/mp4',
        ],
      },
      options,
    );
  }

  /** Bring the sound of a recording that was made on another device; 200 once it is here. `POST /interview/interviews/{id}/recordings/{recording_id}/fetch/` */
  fetchRecording(id: number, recordingId: number, options?: RequestOptions): Promise<Recording> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/recordings/${encodeURIComponent(recordingId)}/fetch/`,
      {},
      options,
    );
  }

  /** Delete a recording; its sound goes a minute later, until when it can be taken back. `DELETE /interview/interviews/{id}/recordings/{recording_id}/` */
  deleteRecording(id: number, recordingId: number, options?: RequestOptions): Promise<void> {
    return this._send(
      'DELETE',
      `/interview/interviews/${encodeURIComponent(id)}/recordings/${encodeURIComponent(recordingId)}/`,
      {},
      options,
    );
  }

  /** Take the deletion of a recording back, within a minute; 200 also where it was not deleted. `POST /interview/interviews/{id}/recordings/{recording_id}/restore/` */
  restoreRecording(id: number, recordingId: number, options?: RequestOptions): Promise<Recording> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/recordings/${encodeURIComponent(recordingId)}/restore/`,
      {},
      options,
    );
  }

  /** Why each score is what it is, in the candidate’s own words. `GET /interview/interviews/{id}/explain/` */
  explain(id: number, options?: RequestOptions): Promise<Explanation> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/explain/`, {}, options);
  }

  /** The skills beside what the job requires, and where the scores stand among others. `GET /interview/interviews/{id}/benchmark-comparison/` */
  getBenchmarkComparison(id: number, options?: RequestOptions): Promise<Benchmark> {
    return this._send(
      'GET',
      `/interview/interviews/${encodeURIComponent(id)}/benchmark-comparison/`,
      {},
      options,
    );
  }

  /** Score a finished interview with the current scorer; the old scores stay in the history. `POST /interview/interviews/{id}/rescore/` */
  rescore(id: number, options?: RequestOptions): Promise<Rescore> {
    return this._send('POST', `/interview/interviews/${encodeURIComponent(id)}/rescore/`, {}, options);
  }

  /** What was asked and answered, with times. `GET /interview/interviews/{id}/transcript/` */
  getTranscript(id: number, options?: RequestOptions): Promise<Transcript> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/transcript/`, {}, options);
  }

  /** All about one interview: scores, evidence, ratings and the decision. `GET /interview/interviews/{id}/report/` */
  getReport(id: number, options?: RequestOptions): Promise<InterviewReport> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/report/`, {}, options);
  }

  /** All about one interview: scores, evidence, ratings and the decision; here as text/html. `GET /interview/interviews/{id}/report/` */
  getReportHtml(id: number, options?: RequestOptions): Promise<string> {
    return this._send(
      'GET',
      `/interview/interviews/${encodeURIComponent(id)}/report/`,
      { file: ['text/html'], isText: true },
      options,
    );
  }

  /** All about one interview: scores, evidence, ratings and the decision; here as application/pdf. `GET /interview/interviews/{id}/report/` */
  getReportPdf(id: number, options?: RequestOptions): Promise<Blob> {
    return this._send(
      'GET',
      `/interview/interviews/${encodeURIComponent(id)}/report/`,
      { query: { export: 'pdf' }, file: ['application/pdf'] },
      options,
    );
  }

  /** All about one interview: scores, evidence, ratings and the decision; here as text/csv. `GET /interview/interviews/{id}/report/` */
  getReportCsv(id: number, options?: RequestOptions): Promise<string> {
    return this._send(
      'GET',
      `/interview/interviews/${encodeURIComponent(id)}/report/`,
      { query: { export: 'csv' }, file: ['text/csv'], isText: true },
      options,
    );
  }

  /** Ratings by people; an interviewer sees those of others after sending their own. `GET /interview/interviews/{id}/scorecards/` */
  listScorecards(id: number, query: ListScorecardsQuery = {}, options?: RequestOptions): Pages<Scorecard> {
    return this._list(`/interview/interviews/${encodeURIComponent(id)}/scorecards/`, { query }, options);
  }

  /** Rate the candidate; sent again it replaces one’s own, until somebody else has sent theirs. `POST /interview/interviews/{id}/scorecards/` */
  sendScorecard(id: number, body: SendScorecardBody, options?: RequestOptions): Promise<Scorecard> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/scorecards/`,
      { body },
      options,
    );
  }

  /** What a person decides after a finished interview, and why. `PUT /interview/interviews/{id}/decision/` */
  decide(id: number, body: DecideBody, options?: RequestOptions): Promise<Decision> {
    return this._send('PUT', `/interview/interviews/${encodeURIComponent(id)}/decision/`, { body }, options);
  }

  /** Take the decision back: none holds then; it stays in the history. `DELETE /interview/interviews/{id}/decision/` */
  takeBackDecision(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/interview/interviews/${encodeURIComponent(id)}/decision/`, {}, options);
  }

  /** What people decided, with what holds no more. `GET /interview/interviews/{id}/decisions/` */
  listDecisions(id: number, query: ListDecisionsQuery = {}, options?: RequestOptions): Pages<DecisionRecord> {
    return this._list(`/interview/interviews/${encodeURIComponent(id)}/decisions/`, { query }, options);
  }

  /** Scores that people set in place of the engine’s, with those that hold no more. `GET /interview/interviews/{id}/overrides/` */
  listOverrides(id: number, query: ListOverridesQuery = {}, options?: RequestOptions): Pages<ScoreOverride> {
    return this._list(`/interview/interviews/${encodeURIComponent(id)}/overrides/`, { query }, options);
  }

  /** Set a score in place of the engine’s, with a reason; both are shown. `POST /interview/interviews/{id}/overrides/` */
  createOverride(id: number, body: CreateOverrideBody, options?: RequestOptions): Promise<ScoreOverride> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/overrides/`,
      { body },
      options,
    );
  }

  /** Take it back: the engine’s score stands alone again; it stays in the history. `DELETE /interview/interviews/{id}/overrides/{override_id}/` */
  endOverride(id: number, overrideId: number, options?: RequestOptions): Promise<void> {
    return this._send(
      'DELETE',
      `/interview/interviews/${encodeURIComponent(id)}/overrides/${encodeURIComponent(overrideId)}/`,
      {},
      options,
    );
  }

  /** What the candidate chooses to say about themselves; nobody else reads it but as counts. `PUT /interview/interviews/{id}/demographics/` */
  saveDemographics(
    id: number,
    body: SaveDemographicsBody = {},
    options?: RequestOptions,
  ): Promise<Demographics> {
    return this._send(
      'PUT',
      `/interview/interviews/${encodeURIComponent(id)}/demographics/`,
      { body },
      options,
    );
  }

  /** Which engines see what is said in it, for whoever is to agree. `GET /interview/interviews/{id}/engines/` */
  getEngines(id: number, options?: RequestOptions): Promise<InterviewEngines> {
    return this._send('GET', `/interview/interviews/${encodeURIComponent(id)}/engines/`, {}, options);
  }

  /** A spoken answer as a draft to look over; the sound is not kept. `POST /interview/interviews/{id}/transcribe/` */
  transcribeAnswer(
    id: number,
    file: Blob,
    query: TranscribeAnswerQuery,
    options?: RequestOptions,
  ): Promise<DraftTranscript> {
    return this._send(
      'POST',
      `/interview/interviews/${encodeURIComponent(id)}/transcribe/`,
      { body: file, query },
      options,
    );
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

  /** How much each side counts in fit_score, by the focus of the job. `GET /interview/score-weights/` */
  listScoreWeights(query: ListScoreWeightsQuery = {}, options?: RequestOptions): Pages<ScoreWeight> {
    return this._list('/interview/score-weights/', { query }, options);
  }
}

export class RecommendationsResource extends Resource {
  /** What to work on, and what went well: the candidate’s in practice, the company’s otherwise. `GET /interview/recommendations/` */
  list(query: ListRecommendationsQuery = {}, options?: RequestOptions): Pages<Recommendation> {
    return this._list('/interview/recommendations/', { query }, options);
  }

  /** What to learn the weak skills with, in order. `GET /interview/learning-paths/` */
  listLearningPaths(query: ListLearningPathsQuery = {}, options?: RequestOptions): Pages<LearningPath> {
    return this._list('/interview/learning-paths/', { query }, options);
  }

  /** Tick a resource off, or open it again. `PATCH /interview/learning-paths/{id}/resources/{rid}/` */
  tickLearningResource(
    id: number,
    rid: number,
    body: TickLearningResourceBody,
    options?: RequestOptions,
  ): Promise<LearningResource> {
    return this._send(
      'PATCH',
      `/interview/learning-paths/${encodeURIComponent(id)}/resources/${encodeURIComponent(rid)}/`,
      { body },
      options,
    );
  }
}

export class AnalyticsResource extends Resource {
  /** Totals and trends of the company’s interviews; without a company, of one’s own practice. `GET /interview/analytics/` */
  getInterviewAnalytics(
    query: GetInterviewAnalyticsQuery = {},
    options?: RequestOptions,
  ): Promise<InterviewAnalytics> {
    return this._send('GET', '/interview/analytics/', { query }, options);
  }

  /** Totals and trends of the company’s interviews; without a company, of one’s own practice; here as text/csv. `GET /interview/analytics/` */
  getInterviewAnalyticsCsv(
    query: GetInterviewAnalyticsQuery = {},
    options?: RequestOptions,
  ): Promise<string> {
    return this._send(
      'GET',
      '/interview/analytics/',
      { query: { ...query, export: 'csv' }, file: ['text/csv'], isText: true },
      options,
    );
  }

  /** One’s own practice over time; or, for a company, a candidate’s interviews with it. `GET /interview/reports/historical_trends/{user_id}/` */
  getHistoricalTrends(userId: number, options?: RequestOptions): Promise<HistoricalTrends> {
    return this._send(
      'GET',
      `/interview/reports/historical_trends/${encodeURIComponent(userId)}/`,
      { maps: ['trends.skills'] },
      options,
    );
  }

  /** The finished interviews of a job side by side; the best fit comes first. `GET /interview/reports/compare/` */
  compareCandidates(query: CompareCandidatesQuery, options?: RequestOptions): Pages<ComparedCandidate> {
    return this._list('/interview/reports/compare/', { query }, options);
  }

  /** How far people and the engine agree over the finished interviews of a job. `GET /interview/reports/agreement/` */
  getJobAgreement(query: GetJobAgreementQuery, options?: RequestOptions): Promise<JobAgreement> {
    return this._send('GET', '/interview/reports/agreement/', { query }, options);
  }

  /** Selection rates of self-reported groups by the four-fifths rule, for owners and recruiters. `GET /interview/reports/adverse-impact/` */
  getAdverseImpact(query: GetAdverseImpactQuery, options?: RequestOptions): Promise<AdverseImpact> {
    return this._send('GET', '/interview/reports/adverse-impact/', { query }, options);
  }
}

export class EnginesResource extends Resource {
  /** The engines beside the embedded one, and their latest calls. `GET /engines/` */
  get(options?: RequestOptions): Promise<Engines> {
    return this._send('GET', '/engines/', {}, options);
  }

  /** Set up the language model: any endpoint that speaks the OpenAI protocol. `PUT /engines/language-model/` */
  setLanguageModel(body: SetLanguageModelBody, options?: RequestOptions): Promise<Engines> {
    return this._send('PUT', '/engines/language-model/', { body }, options);
  }

  /** Forget the language model and its key. `DELETE /engines/language-model/` */
  removeLanguageModel(options?: RequestOptions): Promise<void> {
    return this._send('DELETE', '/engines/language-model/', {}, options);
  }

  /** Send a made-up answer there and say what came back; nothing is set up. `POST /engines/language-model/test/` */
  tryLanguageModel(body: TryLanguageModelBody, options?: RequestOptions): Promise<EngineTrial> {
    return this._send('POST', '/engines/language-model/test/', { body }, options);
  }

  /** Set up the transcriber: an endpoint, or on a device a command. `PUT /engines/transcriber/` */
  setTranscriber(body: SetTranscriberBody = {}, options?: RequestOptions): Promise<Engines> {
    return this._send('PUT', '/engines/transcriber/', { body }, options);
  }

  /** Forget the transcriber and its key. `DELETE /engines/transcriber/` */
  removeTranscriber(options?: RequestOptions): Promise<void> {
    return this._send('DELETE', '/engines/transcriber/', {}, options);
  }

  /** Send a second of a tone there and say what came back; nothing is set up. `POST /engines/transcriber/test/` */
  tryTranscriber(body: TryTranscriberBody = {}, options?: RequestOptions): Promise<EngineTrial> {
    return this._send('POST', '/engines/transcriber/test/', { body }, options);
  }
}

export class WebhooksResource extends Resource {
  /** The company’s endpoints. `GET /webhooks/endpoints/` */
  listEndpoints(query: ListWebhookEndpointsQuery = {}, options?: RequestOptions): Pages<WebhookEndpoint> {
    return this._list('/webhooks/endpoints/', { query }, options);
  }

  /** Add an endpoint; its secret is shown this once. `POST /webhooks/endpoints/` */
  createEndpoint(
    body: CreateWebhookEndpointBody,
    options?: RequestOptions,
  ): Promise<WebhookEndpointWithSecret> {
    return this._send('POST', '/webhooks/endpoints/', { body, once: true }, options);
  }

  /** One endpoint. `GET /webhooks/endpoints/{id}/` */
  getEndpoint(id: number, options?: RequestOptions): Promise<WebhookEndpoint> {
    return this._send('GET', `/webhooks/endpoints/${encodeURIComponent(id)}/`, {}, options);
  }

  /** Change an endpoint; only the fields that are named. What waits for a disabled one goes on with it. `PATCH /webhooks/endpoints/{id}/` */
  updateEndpoint(
    id: number,
    body: UpdateWebhookEndpointBody = {},
    options?: RequestOptions,
  ): Promise<WebhookEndpoint> {
    return this._send('PATCH', `/webhooks/endpoints/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** Delete an endpoint and what waits for it. `DELETE /webhooks/endpoints/{id}/` */
  deleteEndpoint(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/webhooks/endpoints/${encodeURIComponent(id)}/`, {}, options);
  }

  /** A new secret, shown this once; for 24 hours the old one signs too. `POST /webhooks/endpoints/{id}/rotate-secret/` */
  rotateSecret(id: number, options?: RequestOptions): Promise<WebhookEndpointWithSecret> {
    return this._send('POST', `/webhooks/endpoints/${encodeURIComponent(id)}/rotate-secret/`, {}, options);
  }

  /** What was sent, what waits and what failed; kept for 30 days. `GET /webhooks/deliveries/` */
  listDeliveries(query: ListWebhookDeliveriesQuery = {}, options?: RequestOptions): Pages<WebhookDelivery> {
    return this._list(
      '/webhooks/deliveries/',
      { query, maps: ['results.payload.data', 'results.payload.data.*='] },
      options,
    );
  }

  /** Send again, now, with the same webhook-id and all retries. `POST /webhooks/deliveries/{id}/redeliver/` */
  redeliver(id: number, options?: RequestOptions): Promise<WebhookDelivery> {
    return this._send(
      'POST',
      `/webhooks/deliveries/${encodeURIComponent(id)}/redeliver/`,
      { maps: ['payload.data', 'payload.data.*='] },
      options,
    );
  }

  /** Send one now to each enabled endpoint that wants this type, once, outside the log. `POST /webhooks/test/` */
  test(body: TestWebhookBody, options?: RequestOptions): Promise<TestWebhookAnswer> {
    return this._send('POST', '/webhooks/test/', { body, maps: ['data', 'data.*='] }, options);
  }
}

export class ApplicationsResource extends Resource {
  /** Apply for an active job, once. `POST /interview/jobs/{id}/apply/` */
  applyToJob(id: number, body: ApplyToJobBody = {}, options?: RequestOptions): Promise<Application> {
    return this._send('POST', `/interview/jobs/${encodeURIComponent(id)}/apply/`, { body }, options);
  }

  /** A candidate’s own; for a member, those for the jobs of the company. `GET /interview/applications/` */
  list(query: ListApplicationsQuery = {}, options?: RequestOptions): Pages<ApplicationListItem> {
    return this._list('/interview/applications/', { query }, options);
  }

  /** One application. `GET /interview/applications/{id}/` */
  get(id: number, options?: RequestOptions): Promise<Application> {
    return this._send('GET', `/interview/applications/${encodeURIComponent(id)}/`, {}, options);
  }

  /** The company moves it on; the candidate withdraws it. `PATCH /interview/applications/{id}/` */
  patch(id: number, body: PatchApplicationBody, options?: RequestOptions): Promise<Application> {
    return this._send('PATCH', `/interview/applications/${encodeURIComponent(id)}/`, { body }, options);
  }
}

export class QuestionsResource extends Resource {
  /** The question bank, with key points and rating scales. `GET /interview/questions-bank/` */
  listBankQuestions(query: ListBankQuestionsQuery = {}, options?: RequestOptions): Pages<BankQuestion> {
    return this._list('/interview/questions-bank/', { query, maps: ['results.anchors'] }, options);
  }

  /** The company’s question sets, without their questions. `GET /interview/question-sets/` */
  listSets(query: ListQuestionSetsQuery = {}, options?: RequestOptions): Pages<QuestionSetListItem> {
    return this._list('/interview/question-sets/', { query }, options);
  }

  /** Make a question set. `POST /interview/question-sets/` */
  createSet(body: CreateQuestionSetBody, options?: RequestOptions): Promise<QuestionSet> {
    return this._send('POST', '/interview/question-sets/', { body }, options);
  }

  /** One question set. `GET /interview/question-sets/{id}/` */
  getSet(id: number, options?: RequestOptions): Promise<QuestionSet> {
    return this._send('GET', `/interview/question-sets/${encodeURIComponent(id)}/`, {}, options);
  }

  /** Change a question set; only the fields that are named, the questions as a whole. `PUT /interview/question-sets/{id}/` */
  updateSet(id: number, body: UpdateQuestionSetBody = {}, options?: RequestOptions): Promise<QuestionSet> {
    return this._send('PUT', `/interview/question-sets/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** The same as PUT. `PATCH /interview/question-sets/{id}/` */
  patchSet(id: number, body: PatchQuestionSetBody = {}, options?: RequestOptions): Promise<QuestionSet> {
    return this._send('PATCH', `/interview/question-sets/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** Delete a question set; interviews that were made with it keep their questions. `DELETE /interview/question-sets/{id}/` */
  deleteSet(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/interview/question-sets/${encodeURIComponent(id)}/`, {}, options);
  }

  /** The company’s own questions, each with the set that it is in. `GET /interview/question-sets/questions/` */
  listOwnQuestions(query: ListOwnQuestionsQuery = {}, options?: RequestOptions): Pages<OwnQuestion> {
    return this._list('/interview/question-sets/questions/', { query }, options);
  }

  /** Check rows as questions of a set, each by itself; no set is changed. `POST /interview/question-sets/check/` */
  check(body: CheckQuestionsBody, options?: RequestOptions): Promise<CheckQuestionsAnswer> {
    return this._send(
      'POST',
      '/interview/question-sets/check/',
      { body, maps: ['rows=', 'rows.errors'] },
      options,
    );
  }

  /** A question set as a file. `GET /interview/question-sets/{id}/export/` */
  exportSet(id: number, query: ExportQuestionSetQuery, options?: RequestOptions): Promise<Blob> {
    return this._send(
      'GET',
      `/interview/question-sets/${encodeURIComponent(id)}/export/`,
      { query, file: ['text/csv', 'application/yaml'] },
      options,
    );
  }

  /** Make a question set from a file; what is wrong is named by row, the first question being row 1. `POST /interview/question-sets/import/` */
  importSet(
    body: ImportQuestionSetBody,
    options?: RequestOptions,
  ): Promise<QuestionSetPreview | QuestionSet> {
    return this._send('POST', '/interview/question-sets/import/', { body }, options);
  }

  /** The company’s graded examples. `GET /interview/exemplars/` */
  listExemplars(query: ListExemplarsQuery = {}, options?: RequestOptions): Pages<Exemplar> {
    return this._list('/interview/exemplars/', { query }, options);
  }

  /** Grade an answer of a finished interview as an example for its question. `POST /interview/exemplars/` */
  createExemplar(body: CreateExemplarBody, options?: RequestOptions): Promise<Exemplar> {
    return this._send('POST', '/interview/exemplars/', { body }, options);
  }

  /** One graded example. `GET /interview/exemplars/{id}/` */
  getExemplar(id: number, options?: RequestOptions): Promise<Exemplar> {
    return this._send('GET', `/interview/exemplars/${encodeURIComponent(id)}/`, {}, options);
  }

  /** Grade it anew; only the fields that are named. `PATCH /interview/exemplars/{id}/` */
  patchExemplar(id: number, body: PatchExemplarBody = {}, options?: RequestOptions): Promise<Exemplar> {
    return this._send('PATCH', `/interview/exemplars/${encodeURIComponent(id)}/`, { body }, options);
  }

  /** Delete it; scores that were given by it stay as they are until they are given anew. `DELETE /interview/exemplars/{id}/` */
  deleteExemplar(id: number, options?: RequestOptions): Promise<void> {
    return this._send('DELETE', `/interview/exemplars/${encodeURIComponent(id)}/`, {}, options);
  }
}

export class BillingResource extends Resource {
  /** Plans that can be subscribed to. `GET /billing/plans/` */
  listPlans(query: ListPlansQuery = {}, options?: RequestOptions): Pages<Plan> {
    return this._list('/billing/plans/', { query }, options);
  }

  /** The current subscription of the caller’s company, or the caller’s own. `GET /billing/subscriptions/` */
  getSubscription(options?: RequestOptions): Promise<Subscription> {
    return this._send('GET', '/billing/subscriptions/', {}, options);
  }

  /** What was used in the current period, and what the plan allows. `GET /billing/analytics/` */
  getAnalytics(options?: RequestOptions): Promise<BillingAnalytics> {
    return this._send('GET', '/billing/analytics/', {}, options);
  }
}

export class SyncResource extends Resource {
  /** Make a device known; hosted instances only. `POST /sync/v1/clients/` */
  registerClient(body: RegisterSyncClientBody, options?: RequestOptions): Promise<SyncClient> {
    return this._send('POST', '/sync/v1/clients/', { body }, options);
  }

  /** Send what was done on a device, in order. `POST /sync/v1/push/` */
  push(body: PushSyncBody, options?: RequestOptions): Promise<SyncPush> {
    return this._send(
      'POST',
      '/sync/v1/push/',
      { body, maps: ['mutations.args.changes.data', 'mutations.args.changes.was'] },
      options,
    );
  }

  /** What has changed since a cursor. `POST /sync/v1/pull/` */
  pull(body: PullSyncBody, options?: RequestOptions): Promise<SyncPull> {
    return this._send('POST', '/sync/v1/pull/', { body, maps: ['changes.data'] }, options);
  }

  /** What the plan allows a device, also without a network. `GET /sync/v1/entitlement/` */
  getEntitlement(options?: RequestOptions): Promise<SyncEntitlement> {
    return this._send('GET', '/sync/v1/entitlement/', {}, options);
  }

  /** Begin to send a piece of a recording; 200 where it was begun, or is there already. `POST /sync/v1/blobs/` */
  createBlob(body: CreateBlobBody, options?: RequestOptions): Promise<BlobState> {
    return this._send('POST', '/sync/v1/blobs/', { body }, options);
  }

  /** Add bytes to a piece of a recording. `PATCH /sync/v1/blobs/{sha256}/` */
  appendBlob(sha256: string, file: Blob, query: AppendBlobQuery, options?: RequestOptions): Promise<void> {
    return this._send(
      'PATCH',
      `/sync/v1/blobs/${encodeURIComponent(sha256)}/`,
      { body: file, octets: 'application/offset+octet-stream', query },
      options,
    );
  }

  /** A piece of a recording, whole or by Range; HEAD tells how many bytes of it have arrived. `GET /sync/v1/blobs/{sha256}/` */
  getBlob(sha256: string, options?: RequestOptions): Promise<Blob> {
    return this._send(
      'GET',
      `/sync/v1/blobs/${encodeURIComponent(sha256)}/`,
      { file: ['application/octet-stream'] },
      options,
    );
  }

  /** How syncing stands on this device. `GET /sync/status/` */
  getStatus(options?: RequestOptions): Promise<SyncStatus> {
    return this._send('GET', '/sync/status/', {}, options);
  }

  /** Sync at once. `POST /sync/now/` */
  syncNow(options?: RequestOptions): Promise<SyncStatus> {
    return this._send('POST', '/sync/now/', {}, options);
  }

  /** Connect this studio to an account on a hosted instance. `POST /sync/connect/` */
  connect(body: ConnectSyncBody, options?: RequestOptions): Promise<SyncStatus> {
    return this._send('POST', '/sync/connect/', { body }, options);
  }

  /** Stop syncing. `POST /sync/disconnect/` */
  disconnect(body: DisconnectSyncBody, options?: RequestOptions): Promise<SyncStatus> {
    return this._send('POST', '/sync/disconnect/', { body }, options);
  }

  /** Set how the sound of recordings is sent and fetched on this device. `PATCH /sync/settings/` */
  patchSettings(body: PatchSyncSettingsBody = {}, options?: RequestOptions): Promise<SyncStatus> {
    return this._send('PATCH', '/sync/settings/', { body }, options);
  }

  /** Send the sound of recordings now, whatever the settings say of this network. `POST /sync/recordings/send/` */
  sendRecordings(options?: RequestOptions): Promise<SyncStatus> {
    return this._send('POST', '/sync/recordings/send/', {}, options);
  }

  /** Changes that were refused, and wait for a decision. `GET /sync/quarantine/` */
  listQuarantine(query: ListQuarantineQuery = {}, options?: RequestOptions): Pages<QuarantinedChange> {
    return this._list('/sync/quarantine/', { query, maps: ['results.mine', 'results.theirs'] }, options);
  }

  /** Send it again: what was changed here is to hold. `POST /sync/quarantine/{id}/retry/` */
  retryQuarantined(id: number, options?: RequestOptions): Promise<SyncStatus> {
    return this._send('POST', `/sync/quarantine/${encodeURIComponent(id)}/retry/`, {}, options);
  }

  /** Give it up: what is there is to hold. `POST /sync/quarantine/{id}/discard/` */
  discardQuarantined(id: number, options?: RequestOptions): Promise<SyncStatus> {
    return this._send('POST', `/sync/quarantine/${encodeURIComponent(id)}/discard/`, {}, options);
  }
}

/** Every resource of the API. */
export class Resources {
  readonly auth: AuthResource;
  readonly users: UsersResource;
  readonly companies: CompaniesResource;
  readonly service: ServiceResource;
  readonly jobs: JobsResource;
  readonly interviews: InterviewsResource;
  readonly analysis: AnalysisResource;
  readonly recommendations: RecommendationsResource;
  readonly analytics: AnalyticsResource;
  readonly engines: EnginesResource;
  readonly webhooks: WebhooksResource;
  readonly applications: ApplicationsResource;
  readonly questions: QuestionsResource;
  readonly billing: BillingResource;
  readonly sync: SyncResource;

  constructor(transport: Transport) {
    this.auth = new AuthResource(transport);
    this.users = new UsersResource(transport);
    this.companies = new CompaniesResource(transport);
    this.service = new ServiceResource(transport);
    this.jobs = new JobsResource(transport);
    this.interviews = new InterviewsResource(transport);
    this.analysis = new AnalysisResource(transport);
    this.recommendations = new RecommendationsResource(transport);
    this.analytics = new AnalyticsResource(transport);
    this.engines = new EnginesResource(transport);
    this.webhooks = new WebhooksResource(transport);
    this.applications = new ApplicationsResource(transport);
    this.questions = new QuestionsResource(transport);
    this.billing = new BillingResource(transport);
    this.sync = new SyncResource(transport);
  }
}
