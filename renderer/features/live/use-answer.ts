import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/answers.ts';
import { routes } from '../../../shared/contract/index.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import { forgetRescued, readRescued, rescue, type Submission } from './rescue.ts';
import type { RemoteDraft } from './use-live.ts';

const DRAFT_DELAY_MS = 500;
const RETRY_MS = 2_000;
/** How long after a key stroke the other window's text does not replace what is written here. */
const TYPING_MS = 2_500;

interface Options {
  interviewId: number;
  question: Question;
  /** The draft as the server had it when the box was opened. */
  initial: string;
  remote: RemoteDraft | null;
  /** The question is done: with this answer, or with one from another window. */
  onAnswered: (answer: Answer | null) => void;
}

/** The answer to one question from the first key stroke until the server has it. */
export function useAnswer({ interviewId, question, initial, remote, onAnswered }: Options) {
  const [kept] = useState(() => readRescued(interviewId, question.id));
  const [text, setText] = useState(kept?.text ?? initial);
  const [submission, setSubmission] = useState<Submission | null>(kept?.submission ?? null);
  const [problem, setProblem] = useState<{ message: string; retrying: boolean } | null>(null);
  const timing = useRef({ shown: performance.now(), first: null as number | null, last: 0 });
  const sent = useRef<string[]>([]);
  const latest = useRef({ text, onAnswered });
  latest.current = { text, onAnswered };

  const draft = useAutosave<string>({
    delay: DRAFT_DELAY_MS,
    save: async (value) => {
      sent.current = [...sent.current.slice(-30), value];
      await client.call(routes.saveDraft, {
        params: { id: interviewId },
        body: { question_id: question.id, text: value },
      });
      if (latest.current.text === value) forgetRescued(interviewId, question.id);
    },
    // Answered or ended from another window: what the server says now decides what is shown.
    onRefused: () => latest.current.onAnswered(null),
  });
  const unsaved = draft.state !== 'saved' || submission !== null;

  const change = (next: string) => {
    timing.current.first ??= performance.now();
    timing.current.last = performance.now();
    setText(next);
    draft.push(next);
  };

  // Words that were kept when the window last went away go to the server first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the box opens
  useEffect(() => {
    if (kept && !kept.submission && kept.text !== initial) draft.push(kept.text);
  }, []);

  const fallback = useRef<() => void>(() => undefined);
  fallback.current = () => {
    if (unsaved) rescue(interviewId, question.id, { text, submission: submission ?? undefined });
  };
  useEffect(() => {
    if (draft.state === 'failed' || problem?.retrying) {
      rescue(interviewId, question.id, { text, submission: submission ?? undefined });
    }
  }, [draft.state, problem, text, submission, interviewId, question.id]);
  useEffect(() => {
    const keep = () => fallback.current();
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);

  // The other window writes: its words appear here, unless somebody is writing here.
  useEffect(() => {
    if (remote?.question_id !== question.id || unsaved) return;
    if (sent.current.includes(remote.text) || performance.now() - timing.current.last < TYPING_MS) return;
    setText(remote.text);
  }, [remote, question.id, unsaved]);

  const send = useCallback(
    async (given: Submission, isStopped: () => boolean) => {
      try {
        const answer = await client.call(routes.createAnswer, {
          params: { id: interviewId },
          body: { question_id: question.id, ...given },
        });
        forgetRescued(interviewId, question.id);
        latest.current.onAnswered(answer);
      } catch (error) {
        if (isStopped()) return;
        const code = error instanceof JobHiveError ? error.code : null;
        if (code === 'DUPLICATE_RESOURCE' || code === 'INVALID_STATE') {
          forgetRescued(interviewId, question.id);
          setSubmission(null);
          latest.current.onAnswered(null);
        } else if (error instanceof JobHiveError && error.status < 500 && error.status !== 429) {
          // Refused as it stands: the words stay and can be changed.
          setSubmission(null);
          setProblem({ message: errorText(error), retrying: false });
        } else {
          setProblem({ message: errorText(error), retrying: true });
        }
      }
    },
    [interviewId, question.id],
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

  /** Hands the answer in; an empty one passes on the question. */
  const submit = (value: string) => {
    if (submission) return;
    draft.drop();
    setProblem(null);
    const { shown, first } = timing.current;
    const seconds = (ms: number) => Math.round(ms / 100) / 10;
    setSubmission({
      client_id: crypto.randomUUID(),
      text: value,
      // A restored draft was begun before this window: the server's own measure is better.
      ...(first !== null &&
        initial === '' &&
        !kept && { response_time: seconds(first - shown), duration: seconds(performance.now() - first) }),
    });
  };

  const state = submission ? (problem ? 'failed' : 'sending') : draft.state;
  return { text, change, submit, state, problem, unsaved, locked: submission !== null } as const;
}
