import { useCallback, useEffect, useRef, useState } from 'react';
import { v4 as uuid } from 'uuid';
import type { Answer } from '../../../shared/contract/answers.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { isFinal } from '../../ui/use-autosave.ts';
import { settle } from './left-over.ts';
import { forgetRescued, rescue, type Submission } from './rescue.ts';

const RETRY_MS = 2_000;

/** Whether the question or the interview was done with before this came. */
export const isTooLate = (error: unknown): boolean =>
  error instanceof JobHiveError && (error.code === 'DUPLICATE_RESOURCE' || error.code === 'INVALID_STATE');

interface Options {
  interviewId: number;
  questionId: number;
  /** One that was on its way when the window last went away. */
  initial: Submission | undefined;
  /** The question is done: with this answer, or with one from another window. */
  onAnswered: (answer: Answer | null) => void;
}

/** Hands an answer in, and again until the server has it or refuses it. */
export function useSubmission({ interviewId, questionId, initial, onAnswered }: Options) {
  const [submission, setSubmission] = useState<Submission | null>(initial ?? null);
  const [problem, setProblem] = useState<{ message: string; retrying: boolean } | null>(null);
  const latest = useRef({ submission, onAnswered });
  latest.current = { submission, onAnswered };

  const send = useCallback(
    async (given: Submission, isStopped: () => boolean) => {
      try {
        const answer = await client.call(routes.createAnswer, {
          params: { id: interviewId },
          body: { question_id: questionId, ...given },
        });
        forgetRescued(interviewId, questionId, given.text);
        if (isStopped()) return;
        latest.current.onAnswered(answer);
      } catch (error) {
        const final = isFinal(error);
        if (isTooLate(error)) await settle(interviewId, questionId, given.text, true);
        else if (!final) rescue(interviewId, questionId, given.text, given);
        if (isStopped()) return;
        setProblem(isTooLate(error) ? null : { message: errorText(error), retrying: !final });
        if (!final) return;
        // Refused as it stands: the words stay and can be changed.
        setSubmission(null);
        if (isTooLate(error)) latest.current.onAnswered(null);
      }
    },
    [interviewId, questionId],
  );
  useEffect(() => {
    if (!submission) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const attempt = async () => {
      await send(submission, () => stopped);
      if (!stopped) timer = setTimeout(attempt, RETRY_MS);
    };
    void attempt();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [submission, send]);
  useEffect(() => {
    const keep = () => {
      const given = latest.current.submission;
      if (given) rescue(interviewId, questionId, given.text, given);
    };
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [interviewId, questionId]);

  const submit = (given: Omit<Submission, 'client_id'>) => {
    if (submission) return;
    setProblem(null);
    setSubmission({ client_id: uuid(), ...given });
  };
  return { submission, problem, submit };
}
