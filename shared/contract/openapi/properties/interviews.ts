/** Interviews as they are planned, run and recorded. */
const SHOWN_SCORE = '0–100; null until something was scored, and for the candidate of a hiring interview.';
const ENDING = 'Seconds from the start of the interview to the answer ending; null where nobody measured it.';

export const INTERVIEWS: Readonly<Record<string, string>> = {
  'Interview.job': 'The job as it was when the interview was made; null for practice without a job.',
  'Interview.user_id': 'The number of the candidate’s account; null for somebody without one.',
  candidate_name: 'What the candidate is called; may be empty.',
  candidate_email: 'The candidate’s address; null where none is known.',
  'Interview.status':
    'Where it stands; `no_show` comes 15 minutes after the time, or after it was made where that is later, and such an interview can still be started.',
  scheduled_time: 'When it is to begin.',
  max_duration_minutes: 'Minutes that it may take, 5–240; questions are planned to fit.',
  is_practice: 'Whether it is the candidate’s own practice, which no company sees.',
  'Interview.skills': 'What it is to ask about.',
  start_time: 'When it was started; null before.',
  end_time: 'When it was completed; null before.',
  'Interview.duration': 'Seconds from start to end; null until it is completed.',
  completion_percentage: 'Percent of its questions that were answered, 0–100.',
  'Interview.technical_accuracy': `The score of the technical questions, ${SHOWN_SCORE}`,
  'Interview.behavioral_score': `The score of the behavioural and situational questions, ${SHOWN_SCORE}`,
  'Interview.overall_score': `The mean of the technical and the behavioural score, or the one that there is, ${SHOWN_SCORE}`,
  'Interview.fit_score':
    'How well the candidate fits the job, 0–100, by the weights of its focus; null until it is completed, and for the candidate of a hiring interview.',
  'Interview.user': 'The candidate’s account; null for somebody without one.',
  'Interview.decision':
    'What holds of what people decided; null until somebody has, and for anybody but the company’s members.',
  response_times:
    'Seconds from each question being shown to its answer starting, one per answered question, in order.',
  attention_metrics:
    'Signals of attention while answering; null unless the interview and the candidate both allow them.',
  focus_scores: 'Per question the share of its samples in which the window had the focus, 0–1.',
  engagement_level: 'The mean of `focus_scores`, 0–1; null while there are none.',
  enable_behavioral_analysis:
    'Whether signals of attention are taken, where the candidate agrees; never a face.',
  adaptive:
    'Whether the next question goes by the answers so far; else every candidate is asked the same ones.',
  'Interview.difficulty': 'How hard its questions are meant to be.',
  language: 'The language that it is held in; English only so far.',
  'Interview.question_count': 'How many questions its plan has now; follow-ups add to it.',
  answered_count: 'How many questions were answered; one that was passed over is not.',
  interviewer_notes: 'Notes of the company, or of who practises; empty for anybody else.',
  cancel_reason: 'Why it was cancelled, where somebody said; null unless it was.',
  consent: 'What the candidate agreed to; null until they were asked.',
  'startInterview.question': 'The first question, which counts as asked now.',

  'createInterview.job_id': 'The number of the job; needed unless it is practice.',
  'createInterview.scheduled_time': 'When it is to begin, ISO 8601 with an offset or `Z`; left out: now.',
  'createInterview.is_practice':
    'Whether it is the caller’s own practice; left out: true where no candidate is named.',
  'createInterview.candidate_email':
    'Names the candidate; the interview belongs to the account of this address, once there is one.',
  'createInterview.candidate_name': 'What to call the candidate; left out: as the account is called.',
  'createInterview.user_id':
    'Names the candidate by the account, in place of `candidate_email`; one that the company knows already.',
  'createInterview.difficulty':
    'How hard its questions are meant to be; left out: as the job suggests, else intermediate.',
  'createInterview.skills': 'What to ask about, each by name, alias or slug; left out: read from the job.',
  job_text:
    'For practice: an advert in place of a job, its title in the first line; skills and difficulty are read from it.',
  question_set_id:
    'One of the company’s own sets: its questions are asked, in their order, of every candidate alike.',
  'createInterview.adaptive':
    'Whether the next question goes by the answers so far; left out: true in practice, else false, so that candidates can be compared.',
  'updateInterview.job_id':
    'Another job, before the start; the questions are planned anew unless a question set says them.',
  'updateInterview.scheduled_time':
    'Another time, before the start, ISO 8601 with an offset or `Z`; an interview that nobody came to is scheduled again.',
  'updateInterview.max_duration_minutes':
    'Minutes that it may take, before the start; the questions are planned anew unless a question set says them.',
  'updateInterview.candidate_email': 'Another candidate, before the start; the consent is asked for anew.',
  'updateInterview.candidate_name': 'What to call the candidate.',
  'updateInterview.interviewer_notes':
    'Notes, at any time; the candidate of a hiring interview does not see them.',
  'updateInterview.status':
    '`completed` ends a running interview, `cancelled` cancels a scheduled one; it has no other step by this.',
  'cancelInterview.reason': 'Why, for both sides to read; may be empty.',
  'endInterview.status': 'Where it stands now: `completed`.',
  'endInterview.end_time': 'When it was completed.',
  'endInterview.duration': 'Seconds from start to end.',

  'InterviewEventData.job_id': 'The number of the job; null for an interview without one.',
  'InterviewEventData.user_id': 'The number of the candidate’s account; null for somebody without one.',
  'InterviewEventData.status': 'Where it stood when the event happened.',

  recording: 'Whether the sound of spoken answers may be kept.',
  'Consent.video':
    'Whether a picture may be kept beside the sound; false where that was not asked, or the sound was refused.',
  'recordConsent.video':
    'Whether a picture may be kept beside the sound; left out: no. It counts together with `recording` only.',
  'Consent.region': 'Whose law’s notice was shown with the consent’s words; null where none was.',
  'recordConsent.region': 'Whose law’s notice was shown with the consent’s words; left out: none.',
  behavioral_analysis: 'Whether signals of attention may be taken: window focus, speech and silence.',
  ai_scoring: 'Whether engines may read and score the answers.',
  text_version: 'Which version of the consent’s words was shown.',
  recorded_by: 'The number of the account that recorded it: the candidate’s, or an interviewer’s.',
  'Consent.created_at': 'When it was recorded.',
  'Consent.language_model':
    'The language model, with its host, that was named to the candidate, and the only one to see the answers; null where none was.',
  'Consent.transcriber':
    'The transcriber, with its host, that was named; null where there was none, or only one on the device itself.',
  engines: 'As `GET …/engines/` named them to whoever agrees; where others are set up by now, it is a 409.',

  text: 'The answer, as it was given; empty where the question was passed over.',
  'createAnswer.text': 'The answer, kept as it is; empty to pass on the question.',
  response_time:
    'Seconds from the question being shown to the answer starting; left out: measured by the server.',
  'Answer.response_time': 'Seconds from the question being shown to the answer starting.',
  duration: 'Seconds that the answer took; left out: not measured.',
  'Answer.duration': 'Seconds that the answer took; null where nobody measured it.',
  client_id: 'A UUID of the caller’s choice, by which another try is known to be the same one.',
  'Answer.client_id': 'The UUID by which another try is known to be the same answer.',
  'Answer.created_at': 'When the answer arrived.',
  evaluation:
    'What the scorer makes of it; absent for the candidate of a hiring interview, null without consent to scoring. An answer that cannot be scored has its reason there.',
  'TimedAnswer.start': 'Seconds from the start of the interview to the answer beginning.',
  'TimedAnswer.end': ENDING,
  'TimedAnswer.words': 'The words with their times; null where no transcription gave them.',
  word: 'The word as it was heard.',
  'words.start': 'Seconds from the start of the interview to the word beginning.',
  'words.end': 'Seconds from the start of the interview to the word ending.',
  'createAnswer.words': 'The words of a transcription with their times.',
  'createAnswer.words.start': 'Seconds from the start of the answer to the word beginning.',
  'createAnswer.words.end': 'Seconds from the start of the answer to the word ending.',
  'words.confidence': 'How sure the transcriber is of the word, 0–1; absent where it does not say.',
  'Draft.text': 'The answer as far as it was kept.',
  'Draft.updated_at': 'When it was last kept.',
  'saveDraft.text': 'The answer so far; takes the place of what was kept before.',
  samples: 'Signals that were taken while the question was open, at most 1,000 in one call.',
  t: 'Seconds from the question being shown.',
  focused: 'Whether the window had the focus.',
  speaking: 'Whether there was speech.',
  recorded: 'How many samples were taken in.',

  'Transcript.start_time': 'When the interview was started; null before.',
  entries: 'What was asked, in order, each with its answer.',
  'entries.question': 'The question’s words.',
  'entries.offset': 'Seconds from the start of the interview to the question being shown.',
  'entries.answer': 'What was answered; null until it was.',
  'Transcript.entries.answer.start': 'Seconds from the start of the interview to the answer beginning.',
  'Transcript.entries.answer.end': ENDING,
  'Transcript.entries.answer.words': 'The words with their times; null where no transcription gave them.',

  media_type: 'The media type, such as `audio/webm`.',
  bytes: 'Bytes that have arrived.',
  'RecordingRoom.bytes': 'Bytes that may still be recorded.',
  length: 'Bytes of the whole, where they are known beforehand.',
  'Recording.length': 'Bytes of the whole; null until that is known.',
  is_complete: 'Whether all of it has arrived.',
  'Recording.is_here':
    'Whether its sound is on this instance; else it is fetched first, where it can be had.',
  'Recording.duration':
    'Seconds of the whole, as its sender measured them; null until it is complete, and where nobody said.',
  'Recording.client_id': 'The UUID by which another try is known to be the same recording.',
  started_at: 'When it was begun; left out: now.',
  'Recording.started_at': 'When it was begun, as its sender said, else when the server heard of it.',
  'Recording.created_at': 'When the server began to take it in.',
  'Recording.url': 'Where it is played from, and where its pieces go.',
  segments: 'The pieces that have arrived, in the order of the sound.',
  index: 'The place of the piece, from 0.',
  'segments.offset': 'Bytes of the whole that come before it.',
  'segments.length': 'Bytes of the piece.',
  sha256: 'The SHA-256 of the piece, in hexadecimal.',
  'segments.start': 'Seconds into the recording at which it begins; null where its sender did not say.',
};
