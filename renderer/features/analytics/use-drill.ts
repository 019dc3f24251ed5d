import { getRouteApi } from '@tanstack/react-router';
import type { InterviewsSearch } from '../interviews/interviews-search.ts';
import type { Range } from './range.ts';

const route = getRouteApi('/framed/analytics');

export type Drill = (part: InterviewsSearch) => InterviewsSearch;

/** The list of those interviews that a figure is made of: what the page is filtered by, and the figure's own part. */
export function useDrill({ from, to }: Range): Drill {
  const { job, focus } = route.useSearch();
  return (part) => ({ from, to, job, focus, sort: '-end_time', ...part });
}
