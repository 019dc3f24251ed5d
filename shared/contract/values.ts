/** Closed sets and bounds that the schemas and the pages share. No schema is made here: a page that shows them needs none. */

export const DIFFICULTIES = ['junior', 'intermediate', 'senior', 'expert'] as const;

export const QUESTION_KINDS = ['technical', 'behavioral', 'situational'] as const;

/** The parts of a path behind which an id stands, and what that is the id of. */
export const COLLECTIONS = {
  jobs: 'job',
  interviews: 'interview',
  applications: 'application',
  'learning-paths': 'learning_path',
  'question-sets': 'question_set',
  exemplars: 'exemplar',
  members: 'member',
  endpoints: 'webhook_endpoint',
  deliveries: 'webhook_delivery',
  'api-keys': 'api_key',
  sessions: 'session',
  quarantine: 'sync_change',
  historical_trends: 'candidate',
} as const;

export const SUBJECTS = Object.values(COLLECTIONS);

/** What happens without anybody asking for it. */
export const SYSTEM_ACTIONS = [
  'markNoShow',
  'disableWebhookEndpoint',
  'refuseLogin',
  'expireRecording',
  'syncDevice',
] as const;

export const STATUSES = ['scheduled', 'in_progress', 'completed', 'cancelled', 'no_show'] as const;

/** Where the law adds something to a consent that is to be said with it. */
export const REGIONS = ['eu', 'uk', 'us_il', 'us_nyc', 'us', 'other'] as const;

export const JOB_FOCUSES = ['technical', 'behavioral', 'balanced', 'leadership', 'customer'] as const;

/** More columns than this are not compared but searched. */
export const MOST_COMPARED = 6;

export const MEMBER_ROLES = ['owner', 'recruiter', 'interviewer', 'viewer'] as const;

export const WEBHOOK_EVENT_TYPES = [
  'interview.scheduled',
  'interview.started',
  'interview.completed',
  'interview.cancelled',
  'interview.no_show',
  'results.analyzed',
  'application.created',
  'subscription.updated',
] as const;

export const DELIVERY_STATUSES = ['pending', 'delivered', 'failed'] as const;

export const NOT_SAID = 'prefer_not_to_say';

export const GROUPS = {
  gender: ['woman', 'man', 'non_binary'],
  ethnicity: [
    'american_indian_or_alaska_native',
    'asian',
    'black_or_african_american',
    'hispanic_or_latino',
    'native_hawaiian_or_pacific_islander',
    'two_or_more',
    'white',
  ],
  age_group: ['under_40', '40_or_over'],
} as const;

export type Dimension = keyof typeof GROUPS;

export const DIMENSIONS = Object.keys(GROUPS) as Dimension[];

export const MAX_LIMIT = 100;

export const DECISIONS = ['hire', 'maybe', 'no_hire'] as const;

/** A skill’s score, and that of the interview as a whole. */
export const MOST_OF = { skill: 10, overall: 100 } as const;

export const MOST_SET_QUESTIONS = 50;

/** Rows of a file that are checked at once. */
export const MOST_CHECKED_ROWS = 200;

export const MODEL_USES = ['scoring', 'follow_ups'] as const;

/** Ten years. */
export const MOST_KEEP_DAYS = 3650;
