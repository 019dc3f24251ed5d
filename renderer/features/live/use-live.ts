import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import type { StreamMessage } from '../../../shared/protocol/down.ts';
import { keys, queries } from '../../api/queries.ts';
import type { RemoteDraft } from './use-draft.ts';
import { useStream } from './use-stream.ts';

/** Figures follow their draft at once; when none do, the words no longer give any. */
const FIGURES_MS = 300;

/** A running interview as both windows see it: read once, then followed by the stream. */
export function useLive(interviewId: number) {
  const cache = useQueryClient();
  const questions = useQuery(queries.questions(interviewId));
  const answers = useQuery(queries.answers(interviewId));
  const [remoteDraft, setRemoteDraft] = useState<RemoteDraft | null>(null);
  const [skills, setSkills] = useState<Record<string, number>>({});
  const [sentiment, setSentiment] = useState<{ positive: number; engagement: number } | null>(null);
  const figures = useRef({ timer: undefined as ReturnType<typeof setTimeout> | undefined, seen: new Set() });
  /** What the box of this window holds, where there is one; for whoever ends the interview. */
  const writing = useRef<{ question_id: number; text: string } | null>(null);

  const refresh = useCallback(
    () => void cache.invalidateQueries({ queryKey: keys.interview(interviewId) }),
    [cache, interviewId],
  );
  /** Forgets figures of an unfinished answer that nothing has confirmed: what is stored counts again. */
  const dropFigures = useCallback(() => {
    clearTimeout(figures.current.timer);
    if (!figures.current.seen.has('skill_update')) setSkills({});
    if (!figures.current.seen.has('sentiment_update')) setSentiment(null);
  }, []);
  useEffect(() => () => clearTimeout(figures.current.timer), []);
  const onMessage = (message: StreamMessage) => {
    const { seen } = figures.current;
    seen.add(message.type);
    switch (message.type) {
      case 'skill_update':
        return setSkills((old) => ({ ...old, [message.data.skill]: message.data.score }));
      case 'sentiment_update':
        return setSentiment({
          positive: message.data.positive_score,
          engagement: message.data.engagement_score,
        });
      case 'transcript': {
        const { question_id, text, timestamp } = message.data;
        setRemoteDraft({ question_id, text, at: Date.parse(timestamp) });
        seen.clear();
        clearTimeout(figures.current.timer);
        figures.current.timer = setTimeout(dropFigures, FIGURES_MS);
        return;
      }
      case 'status_change':
        void cache.invalidateQueries({ queryKey: keys.interviews });
        return refresh();
      case 'question':
      case 'answer':
        seen.clear();
        dropFigures();
        return refresh();
    }
  };
  // What came between reading and listening, or while the connection was lost, is read again.
  const stream = useStream(interviewId, { onMessage, onOpen: refresh });

  const list = questions.data?.results;
  const given = answers.data?.results;
  return useMemo(
    () => ({
      questions,
      answers,
      stream,
      skills,
      sentiment,
      remoteDraft,
      writing,
      refresh,
      ...stage(list, given),
    }),
    [questions, answers, stream, skills, sentiment, remoteDraft, refresh, list, given],
  );
}
export type Live = ReturnType<typeof useLive>;

/** Which question is open, which was answered last, and how many were answered or passed over. */
function stage(questions: readonly Question[] = [], answers: readonly Answer[] = []) {
  const asked = questions.filter((question) => question.asked_at !== null);
  const current = asked.find((question) => !question.answered) ?? null;
  const lastAnswer = answers.at(-1) ?? null;
  const last = asked.find((question) => question.id === lastAnswer?.question_id) ?? null;
  const done = asked.filter((question) => question.answered).length;
  const skipped = answers.filter((answer) => answer.text.trim() === '').length;
  return { asked, current, last, lastAnswer, done, skipped };
}
