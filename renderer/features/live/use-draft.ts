import { useQuery } from '@tanstack/react-query';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { isFinal } from '../../ui/use-autosave.ts';

/** An unfinished answer as the server has it. */
export interface RemoteDraft {
  question_id: number;
  text: string;
  /** When the server kept it, in ms since 1970; 0 where nothing was written. */
  at: number;
}

export const draftQuery = (interviewId: number, questionId: number) => ({
  queryKey: [...keys.interview(interviewId), 'draft', questionId],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<RemoteDraft> => {
    const kept = await client.call(routes.getDraft, { params: { id: interviewId }, signal });
    return kept?.question_id === questionId
      ? { question_id: questionId, text: kept.text, at: Date.parse(kept.updated_at) }
      : { question_id: questionId, text: '', at: 0 };
  },
});

/**
 * What is written for a question: read once, followed by the stream. The draft is undefined until it was
 * read: a box that opened empty would write over what is there.
 */
export function useDraft(interviewId: number, questionId: number, streamed: RemoteDraft | null) {
  const read = useQuery({
    ...draftQuery(interviewId, questionId),
    gcTime: 0,
    refetchOnMount: 'always',
    retry: (_, error) => !isFinal(error),
    retryDelay: (failures) => Math.min(3_000, 300 * 2 ** failures),
  });
  const draft = read.isFetchedAfterMount ? read.data : undefined;
  const newer = draft && streamed?.question_id === questionId && streamed.at > draft.at;
  return { draft: newer ? streamed : draft, waiting: read.failureCount > 0, error: read.error };
}
