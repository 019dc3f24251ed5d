/** A measure of form over the answers of an interview. */
import type { Explanation } from '../../../shared/contract/analysis.ts';
import type { FormMeasure, FormPart } from '../../../shared/domain/scoring/form.ts';

export interface FormSummary {
  /** Mean over the answers, 0–1; null where it was not measured in any. */
  value: number | null;
  /** How many answers it was measured in. */
  answers: number;
  parts: { part: FormPart; value: number; figure: number; quotes: string[] }[];
}

const MOST_QUOTES = 8;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means of a measure's parts over the answers, and the different words that show them. */
export function formOf(explanation: Explanation | undefined, measure: FormMeasure): FormSummary {
  const forms = (explanation?.skills ?? [])
    .flatMap((skill) => skill.answers)
    .flatMap((answer) => answer.form ?? [])
    .filter((form) => form.measure === measure && form.value !== null);
  const parts = (forms[0]?.parts ?? []).map(({ part }) => {
    const own = forms.flatMap((form) => form.parts.filter((each) => each.part === part));
    const quotes = own.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    return {
      part,
      value: mean(own.map(({ value }) => value)),
      figure: mean(own.map(({ figure }) => figure)),
      quotes: [...new Set(quotes)].slice(0, MOST_QUOTES),
    };
  });
  const values = forms.flatMap(({ value }) => value ?? []);
  return { value: values.length === 0 ? null : mean(values), answers: values.length, parts };
}
