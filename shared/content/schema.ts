/**
 * Shapes of the shipped content: skills, the question bank, and learning resources. The data files beside this one are
 * checked against these schemas when they are loaded in a test, so a broken file never ships.
 */
import { z } from 'zod';
import { DIFFICULTIES, QUESTION_KINDS } from '../contract/values.ts';
import { ASPECTS } from '../domain/scoring/story.ts';

export const difficultySchema = z.enum(DIFFICULTIES);
export const questionKindSchema = z.enum(QUESTION_KINDS);

/** A skill or a behavioural competency. `id` never changes once shipped: it is on the wire. */
export const skillSchema = z.strictObject({
  id: z.int().positive(),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1).max(60),
  category: z.string().min(1).max(40),
  /** Other spellings found in job texts, lower case ("k8s" for Kubernetes). */
  aliases: z.array(z.string().min(1).max(60)),
  /** Names that are ordinary words too, and found only as they are written here ("Go", "Excel"). */
  cased: z.array(z.string().min(1).max(60)).optional(),
  /** Phrases in which one of its names means something else, lower case: "event-driven communication". */
  unless: z.array(z.string().min(1).max(60)).optional(),
  /** Slugs of its neighbours: who knows this one is not far from them. Each names this one too. */
  related: z.array(z.string()).min(2).max(5),
});

/** One thing that a good answer says. */
export const keyPointSchema = z.strictObject({
  /** Unique within its question. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The point as an expert would put it, one sentence. */
  text: z.string().min(10).max(240),
  /** Phrases that say the same thing in other words; matched by the scorer, never shown. */
  synonyms: z.array(z.string().min(2).max(120)).max(12),
  /** How much it counts beside the question's other points. */
  weight: z.number().min(0.25).max(3).default(1),
  /** For a behavioural question: the part of an account that the point asks for. */
  aspect: z.enum(ASPECTS).optional(),
  /** Asked when an answer misses the point; it must not give the point away. */
  follow_up: z.string().min(10).max(240),
  /** The words of the question's model answer that say it, shown to who practised and missed it. */
  example: z.string().min(25).max(220).optional(),
});

/** Behaviourally anchored rating scale: what an answer of each rating looks like. */
export const anchorsSchema = z.strictObject({
  1: z.string().min(10).max(240),
  2: z.string().min(10).max(240),
  3: z.string().min(10).max(240),
  4: z.string().min(10).max(240),
  5: z.string().min(10).max(240),
});

export const bankQuestionSchema = z.strictObject({
  /** Unique in the bank; starts with the skill's slug: "python-generators". Never changes once shipped. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Slug of the skill that it measures. */
  skill: z.string(),
  kind: questionKindSchema,
  difficulty: difficultySchema,
  text: z.string().min(20).max(400),
  time_limit_seconds: z.int().min(30).max(600),
  /** For a behavioural question: words that a story about its matter contains; matched by the scorer, never shown. */
  topic: z.array(z.string().min(2).max(30)).max(60).optional(),
  key_points: z.array(keyPointSchema).min(4).max(7),
  anchors: anchorsSchema,
  /** A good spoken answer in a candidate's words, 90 to 180 words; for demos and tests, never a rubric. */
  model_answer: z.string().min(300).max(1600),
});

/** What a resource presumes: nothing, the basics, or practice. */
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export const RESOURCE_TYPES = ['course', 'book', 'documentation', 'guide', 'article'] as const;

/**
 * Where a skill can be learnt: a book, official documentation or a course that is free to follow. The address is
 * the publisher's or the author's own, not a shop's.
 */
export const learningResourceSchema = z.strictObject({
  /** Unique; never changes once shipped: a learning path remembers by it what was done. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Slug of the skill. */
  skill: z.string(),
  level: z.enum(LEVELS),
  title: z.string().min(3).max(120),
  resource_type: z.enum(RESOURCE_TYPES),
  url: z.url({ protocol: /^https$/ }),
  /** Hours that it takes to work through. */
  estimated_hours: z.int().min(1).max(100),
});

export type Difficulty = z.infer<typeof difficultySchema>;
export type QuestionKind = z.infer<typeof questionKindSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type KeyPoint = z.infer<typeof keyPointSchema>;
export type BankQuestion = z.infer<typeof bankQuestionSchema>;
export type LearningResource = z.infer<typeof learningResourceSchema>;
