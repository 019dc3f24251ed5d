/** Properties that mean the same wherever they are. */
export const COMMON: Readonly<Record<string, string>> = {
  id: 'Its number on this instance.',
  created_at: 'When it was made.',
  updated_at: 'When it was last changed.',

  count: 'How many there are on all pages together.',
  next: 'The address of the next page; null on the last.',
  previous: 'The address of the page before; null on the first.',
  results: 'What is on this page.',

  message: 'What was done, as a sentence for people.',
  error: 'What went wrong.',
  'error.code': 'What went wrong, for programs to go by.',
  'error.message': 'What went wrong, as a sentence for people.',
  'error.details': 'Field, dotted where nested, to what is wrong with it; empty where no field is to blame.',
  'error.timestamp': 'When it was refused, ISO 8601 in UTC.',
  'error.request_id': 'Names the call in the server’s log; also in the header X-Request-Id.',

  job_id: 'The number of the job.',
  'job.id': 'The number of the job.',
  'job.title': 'The job’s title.',
  'job.company': 'The name of the company.',
  interview_id: 'The number of the interview.',
  interview_session: 'The number of the interview.',
  session_id: 'The interview’s UUID, the same on every instance.',
  question_id: 'The number of the question.',
  answer_id: 'The number of the answer.',
  user_id: 'The number of the account.',

  username: 'The account’s unique name.',
  'user.id': 'The number of the account.',
  'made_by.id': 'The number of the account.',
  'ended_by.id': 'The number of the account.',
  'decided_by.id': 'The number of the account.',
  'graded_by.id': 'The number of the account.',
  'rater.id': 'The number of the account.',

  'SkillRef.id': 'Its number; 0 for a skill that a job names and the studio’s own list lacks.',
  'SkillRef.name': 'What it is called.',
  'SkillRef.category':
    'Its group in the studio’s list, such as Soft Skills; Other for one that the list lacks.',

  scorer: 'The scorer that made the scores.',
  'scorer.name': 'What the scorer is called.',
  'scorer.version': 'Its version; another one may score the same answer differently.',
};
