/** What is measured of an answer's form, and by which parts: names only, so that a page can know them without the scorer. */

export const FORM_PARTS = {
  clarity: ['sentence_length', 'repetition', 'fillers'],
  engagement: ['elaboration', 'ownership', 'concreteness'],
  professionalism: ['coarse_words', 'blame'],
  structure: ['situation', 'task', 'action', 'result', 'figures'],
} as const;
export type FormMeasure = keyof typeof FORM_PARTS;
export type FormPart = (typeof FORM_PARTS)[FormMeasure][number];
