import { Card } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, PageSkeleton } from './states.tsx';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  loading?: ReactNode;
  /** The page has nothing else: what went wrong is its heading. */
  page?: boolean;
  /** It stands in no card: while there is none, what is said instead gets one. */
  card?: boolean;
}

/** Shows the data, or that it is coming, or why it is not. Old data stays while new data is fetched. */
export function QueryView<T>({ query, children, loading = <PageSkeleton />, page, card }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  const instead = query.isError ? (
    <ErrorState heading={page ? 1 : 2} error={query.error} retry={() => void query.refetch()} />
  ) : (
    loading
  );
  return card ? <Card padding={0}>{instead}</Card> : instead;
}
