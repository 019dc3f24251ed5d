import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Pager, PastLastPage } from './Pager.tsx';
import { QueryView } from './QueryView.tsx';
import { RowsSkeleton } from './states.tsx';

interface Props<T> {
  query: UseQueryResult<{ count: number; results: T[] }>;
  /** From 1; left out on the first. */
  page: number | undefined;
  /** Goes to a page; undefined is the first. */
  onPage: (page: number | undefined) => void;
  /** Where there is nothing on any page. */
  empty: ReactNode;
  children: (results: T[]) => ReactNode;
}

/** A page of a list and the way to the others, or why there is none. */
export function PagedList<T>({ query, page, onPage, empty, children }: Props<T>) {
  return (
    <QueryView query={query} loading={<RowsSkeleton />}>
      {({ count, results }) => {
        if (count === 0) return empty;
        if (results.length === 0) return <PastLastPage onFirst={() => onPage(undefined)} />;
        return (
          <>
            {children(results)}
            <Pager count={count} page={page ?? 1} onPage={onPage} />
          </>
        );
      }}
    </QueryView>
  );
}
