/** Jobs, applications, what people say of candidates, and whether that is fair. */
const SAYS = 'What the candidate chooses to say; left out: as it was; `prefer_not_to_say` takes it back.';

export const HIRING: Readonly<Record<string, string>> = {
  'Job.company': 'The company that posted it.',
  job_focus: 'What the job is about most, which says how the sides of `fit_score` are weighted.',
  is_active: 'Whether it is open: candidates see and apply for active jobs only.',
  'Job.skills':
    'What the job asks for, read from its text, the weightiest first, unless somebody named it; then as it was named.',
  suggested_difficulty:
    'How hard its questions should be, by its title and the years that it asks for; null where neither tells.',
  is_required: 'Whether the job requires it; else it is nice to have.',
  'JobSkill.skill': 'What is asked for.',
  'JobSkill.weight': 'How much it counts beside the job’s other skills; 1 is ordinary.',
  'JobSkill.years': 'The least years of it that the job asks for; null where it names none.',
  'job.requirements': 'What the job asked for when the interview was made, as free text.',

  title: 'The job’s title; a skill in it counts more.',
  description: 'What the job is, in full; skills are read from it.',
  requirements: 'What the job asks for, as free text; skills are read from it.',
  'updateJob.skills':
    'What the job asks for; left out: read from its texts, and again whenever those change, until somebody names it.',
  'updateJob.skills.skill_id': 'The number of the skill, from `GET /interview/skills/`; this or `name`.',
  'updateJob.skills.name':
    'A skill by its name, in place of `skill_id`; one that the studio lacks gets questions made from the job’s text.',
  'updateJob.skills.weight': 'How much it counts beside the job’s other skills; 1 is ordinary.',
  'updateJob.skills.years': 'The least years of it that the job asks for.',

  'Application.job': 'The job that it is for.',
  'Application.user_id': 'The number of the candidate’s account.',
  'Application.status': 'Where it stands: the company moves it forwards, the candidate withdraws it.',
  'Application.interview_id': 'The interview that was last made for it; null while there is none.',
  'Application.created_at': 'When the candidate applied.',
  cover_letter: 'What the candidate writes to the company; may be empty.',
  'ApplicationEventData.status': 'Where the application stood when the event happened.',
  application_id: 'The number of the application.',
  'patchApplication.status':
    'Where it is to stand: the company moves it forwards only, the candidate only withdraws it.',

  rater: 'Who gave the ratings.',
  ratings: 'One rating per skill.',
  rating: 'The anchored scale of the questions: 1 is poor, 3 acceptable, 5 excellent.',
  'Scorecard.ratings.skill': 'The skill that is rated.',
  'ratings.skill_id': 'The number of the skill that is rated.',
  'ratings.notes': 'What the rating rests on; may be empty.',
  notes: 'What there is to say of the interview as a whole; may be empty.',

  decision: 'What a person decided: `hire`, `maybe` or `no_hire`.',
  'decide.reason': 'Why, for those who read the decision later.',
  'Decision.reason': 'Why, in the words of who decided.',
  'DecisionRecord.reason': 'Why, in the words of who decided.',
  decided_at: 'When it was decided.',
  'Decision.decided_by': 'The number of the account that decided.',
  decided_by_name: 'The username of who decided.',
  'DecisionRecord.decided_by': 'Who decided.',
  ended_at: 'When it was taken back, or another one took its place; null while it holds.',
  ended_by: 'Who ended it; null while it holds.',

  'ScoreOverride.skill': 'The skill whose score is set; null: the interview as a whole, its `overall_score`.',
  'ScoreOverride.score': 'What a person set: 0–10 of a skill, 0–100 of the whole.',
  'ScoreOverride.engine_score':
    'What the engine said when this was set, on the same scale; null where it gave no score.',
  'ScoreOverride.reason': 'Why the engine’s score is not right, in the words of who set it.',
  made_by: 'Who set it.',
  'createOverride.skill_id': 'The skill whose score is set; left out: the interview as a whole.',
  'createOverride.score': 'What it is to be: 0–10 of a skill, 0–100 of the whole.',
  'createOverride.reason': 'Why the engine’s score is not right.',

  gender: 'What the candidate chose to say; null where nothing was said.',
  ethnicity:
    'What the candidate chose to say, by the groups of the EEO-1 report; null where nothing was said.',
  age_group: 'What the candidate chose to say; null where nothing was said.',
  'saveDemographics.gender': SAYS,
  'saveDemographics.ethnicity': SAYS,
  'saveDemographics.age_group': SAYS,
  'Demographics.updated_at': 'When something was last said.',

  decisions:
    'Counts over everybody who was interviewed for the job, whether they said anything about themselves or not.',
  'decisions.completed': 'Interviews for the job that are completed.',
  'decisions.hire': 'Those that were decided as hire.',
  'decisions.maybe': 'Those that are a maybe so far.',
  'decisions.no_hire': 'Those that were decided as no hire.',
  dimensions: 'The same comparison by gender, by ethnicity and by age.',
  dimension: 'What the groups are made by.',
  groups: 'The groups with their rates; empty where there is a `reason` not to tell.',
  group: 'The group’s name.',
  candidates: 'How many of the group were decided on, hire or no hire.',
  hired: 'How many of the group were hired.',
  selection_rate: 'Share of the group that was hired, 0–1.',
  impact_ratio: 'The group’s rate as a share of the highest group’s, 0–1.',
  highest_group: 'The group with the highest rate; null where nothing is told.',
  adverse_impact:
    'Whether a group’s rate is below four fifths of the highest; null where that cannot be told.',
  'AdverseImpact.dimensions.reason':
    'Why nothing is told: fewer than two groups, one of fewer than five people, or nobody hired; null where it is.',
};
