/** The orders that the list offers, as the API names them. */
export const API_KEY_ORDERINGS = ['-created_at', 'created_at', 'name'] as const;
export type ApiKeyOrdering = (typeof API_KEY_ORDERINGS)[number];
