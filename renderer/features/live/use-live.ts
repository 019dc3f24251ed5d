import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import type { StreamMessage } from '../../../shared/protocol/down.ts';
import { keys, queries } from '../../api/queries.ts';
import { useStream } from './use-stream.ts';

export interface RemoteDraft {
  question_id: number;
  text: string;
}

/** A running interview as both windows see it: read once, then followed by the stream. */
export function useLive(interviewId: number) {
  const cache = useQueryClient();
  const questions = useQuery(queries.questions(interviewId));
  const answers = useQuery(queries.answers(interviewId));
  const [remoteDraft, setRemoteDraft] = useState<RemoteDraft | null>(null);
  const [skills, setSkills] = useState<Record<string, number>>({});
  const [sentiment, setSentiment] = useState<{ positive: number; engagement: number } | null>(null);
  const opened = useRef(false);

  const refresh = useCallback(
    () => void cache.invalidateQueries({ queryKey: keys.interview(interviewId) }),
    [cache, interviewId],
  );
  const onMessage = (message: StreamMessage) => {
    switch (message.type) {
      case 'skill_update':
        return setSkills((old) => ({ ...old, [message.data.skill]: message.data.score }));
      case 'sentiment_update':
        return setSentiment({
          positive: message.data.positive_score,
          engagement: message.data.engagement_score,
        });
      case 'transcript':
        return setRemoteDraft(message.data);
      case 'status_change':
        void cache.invalidateQueries({ queryKey: keys.interviews });
        return refresh();
      case 'question':
      case 'answer':
        return refresh();
    }
  };
  const stream = useStream(interviewId, {
    onMessage,
    onOpen: () => {
      // The first time, everything has just been read.
      if (opened.current) refresh();
      opened.current = true;
    },
  });

  const list = questions.data?.results;
  const given = answers.data?.results;
  return useMemo(
    () => ({ questions, answers, stream, skills, sentiment, remoteDraft, refresh, ...stage(list, given) }),
    [questions, answers, stream, skills, sentiment, remoteDraft, refresh, list, given],
  );
}
export type Live = ReturnType<typeof useLive>;

/** Which question is open, and which was answered last. */
function stage(questions: readonly Question[] = [], answers: readonly Answer[] = []) {
  const asked = questions.filter((question) => question.asked_at !== null);
  const current = asked.find((question) => !question.answered) ?? null;
  const lastAnswer = answers.at(-1) ?? null;
  const last = asked.find((question) => question.id === lastAnswer?.question_id) ?? null;
  const answered = asked.filter((question) => question.answered).length;
  return { asked, current, last, lastAnswer, answered };
}
