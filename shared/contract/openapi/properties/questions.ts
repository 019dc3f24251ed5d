/** The questions of interviews, of the bank and of a company's sets, and graded examples of answers to them. */

export const QUESTIONS: Readonly<Record<string, string>> = {
  order: 'Its place among the questions, from 1.',
  kind: '`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do.',
  skill: 'The skill that it is about.',
  difficulty: 'How hard it is.',
  time_limit_seconds: 'Seconds that the answer should take at most.',
  anchors: 'What an answer of each rating, 1–5, is like.',
  'anchors.1': 'What a poor answer is like.',
  'anchors.2': 'What an answer between poor and acceptable is like.',
  'anchors.3': 'What an acceptable answer is like.',
  'anchors.4': 'What an answer between acceptable and excellent is like.',
  'anchors.5': 'What an excellent answer is like.',
  key_points: 'What a good answer says, each point in one sentence.',
  'key_points.id': 'Names the point within its question.',
  'key_points.text': 'What a good answer says, one sentence.',
  'key_points.weight': 'How much it counts beside the question’s other points; 1 is ordinary.',
  'key_points.follow_up': 'What is asked where an answer misses the point.',

  'Question.text': 'What is asked.',
  parent_id: 'The number of the question that this one follows up on; null for any other.',
  worded_by: 'The language model that worded it; null where none did.',
  is_generated: 'Whether it was made from the job’s text, for want of one in the bank.',
  asked_at: 'When it was shown to the candidate.',
  'Question.asked_at': 'When it was shown to the candidate; null before.',
  answered: 'Whether it was answered, or passed over.',
  'Question.key_points': 'What a good answer says; absent for the candidate.',
  'Question.anchors':
    'What an answer of each rating, 1–5, is like; absent for the candidate, null for a question without.',
  'addQuestion.text': 'What is asked.',
  'addQuestion.skill_id': 'The number of the skill that it is about.',
  'updateQuestion.text': 'What is asked.',

  'BankQuestion.key': 'Names the question for good; a question set takes it by this.',
  'BankQuestion.text': 'What is asked.',
  'SetQuestion.text': 'What is asked.',
  bank_key: 'The `key` of the bank’s question that it was taken from; null for the company’s own.',
  'OwnQuestion.order': 'Its place among the questions of its set, from 1.',
  'OwnQuestion.set': 'The set that it is in.',
  'QuestionSet.name': 'What the set is called.',
  'QuestionSetRef.name': 'What the set is called.',
  question_count: 'How many questions it has.',
  questions: 'Its questions, in the order in which they are asked.',
  'updateQuestionSet.name': 'What the set is called.',
  'questions.bank_key': 'The `key` of a question of the bank; what is left out here is as it is there.',
  'questions.text': 'What is asked; needed unless `bank_key` is given.',
  'questions.kind':
    '`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do; left out: as in the bank, else technical.',
  'questions.skill':
    'The skill that it is about, by id, slug, name or alias; needed unless `bank_key` is given.',
  'questions.difficulty': 'How hard it is; left out: as in the bank, else intermediate.',
  'questions.time_limit_seconds':
    'Seconds that the answer should take at most; left out: as in the bank, else 180.',
  'questions.key_points': 'What a good answer says, one line each; needed unless `bank_key` is given.',

  'checkQuestions.rows':
    'Rows to check, each a question of a set; in the answer what becomes of them, in order.',
  errors: 'Field, dotted where nested, to what is wrong with it; `body`: with the row as a whole.',
  'CheckedRow.question':
    'The question that the row makes, with what it leaves out filled in; null where something is wrong.',
  known_in: 'A set of the company that has a question with the same words; null where there is none.',
  'importQuestionSet.name':
    'What the set is to be called; left out: the name in the file, which only YAML has.',
  format: 'The form of the file.',
  content: 'The file’s text.',
  dry_run: 'Whether only to check the file, and answer what would be made of it.',

  'Exemplar.question': 'The question that was answered.',
  'Exemplar.question.text': 'What was asked.',
  'Exemplar.answer': 'The answer, as it was given.',
  'Exemplar.score': 'The person’s grade, 0–10.',
  'Exemplar.engine_score':
    'What the engine gives the answer, 0–10, without knowing this grade; null where it gives none.',
  note: 'Why, for colleagues; the scorer does not read it.',
  graded_by: 'Who gave the grade.',
  'createExemplar.answer_id': 'The number of the answer, of an interview that is completed.',
  'createExemplar.score': 'The grade, 0–10.',
  'patchExemplar.score': 'The new grade, 0–10.',
};
