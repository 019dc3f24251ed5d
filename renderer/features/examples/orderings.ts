/** The orders that the list offers, as the API names them. */
export const EXEMPLAR_ORDERINGS = ['-updated_at', '-score', 'score'] as const;
export type ExemplarOrdering = (typeof EXEMPLAR_ORDERINGS)[number];
