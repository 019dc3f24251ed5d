import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { DraftTranscript } from '../../../shared/contract/engines.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import { type HeardWord, placeWords } from '../recording/words.ts';
import { leaveOver, settle } from './left-over.ts';
import { forgetRescued, readRescued, rescue } from './rescue.ts';
import type { RemoteDraft } from './use-draft.ts';
import { isTooLate, useSubmission } from './use-submission.ts';

const DRAFT_DELAY_MS = 500;
/** How long after a key stroke the other window's text does not replace what is written here. */
const TYPING_MS = 2_500;

interface Options {
  interviewId: number;
  questionId: number;
  /** The draft as the server has it, from whichever window; the first one opens the box. */
  draft: RemoteDraft;
  onSubmit: () => void;
  /** The question is done: with this answer, or with one from another window. */
  onAnswered: (answer: Answer | null) => void;
  /** Another window has written. */
  onForeign: () => void;
}

/** What the box opens with. What this browser kept is what was written last, unless another window wrote since. */
function opening(interviewId: number, questionId: number, draft: RemoteDraft) {
  const kept = readRescued(interviewId, questionId);
  if (!kept || kept.text === draft.text) return { text: draft.text, kept: null };
  if (!kept.submission && Date.parse(kept.at) < draft.at && !kept.text.includes(draft.text.trim())) {
    leaveOver(interviewId, questionId, kept.text);
    forgetRescued(interviewId, questionId, kept.text);
    return { text: draft.text, kept: null };
  }
  return { text: kept.text, kept };
}

/** The answer to one question from the first key stroke until the server has it. */
export function useAnswer({ interviewId, questionId, draft, onSubmit, onAnswered, onForeign }: Options) {
  const [{ text: initial, kept }] = useState(() => opening(interviewId, questionId, draft));
  const [text, setText] = useState(initial);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [quiet, setQuiet] = useState(0);
  const timing = useRef({ shown: performance.now(), first: null as number | null, last: 0 });
  /** The last words that were written in this window and that no other has taken up or replaced yet. */
  const typed = useRef<string | null>(kept && !kept.submission ? kept.text : null);
  /** The latest draft that this window knows of, its own included; ms since 1970. */
  const known = useRef(draft.at);
  const latest = useRef({ onAnswered, onForeign, text });
  latest.current = { onAnswered, onForeign, text };
  /** What was heard, take by take; word times count through the sound of all of them. */
  const heard = useRef<{ words: HeardWord[]; seconds: number }[]>([]);

  const saving = useAutosave<string>({
    delay: DRAFT_DELAY_MS,
    save: async (value) => {
      const saved = await client.call(routes.saveDraft, {
        params: { id: interviewId },
        body: { question_id: questionId, text: value },
      });
      known.current = Math.max(known.current, Date.parse(saved.updated_at));
      setRefusal(null);
    },
    onRefused: async (error, value) => {
      if (!isTooLate(error)) return setRefusal(errorText(error));
      // Answered or ended from another window: what the server says now decides what is shown.
      await settle(interviewId, questionId, value, true);
      latest.current.onAnswered(null);
    },
    rescue: {
      keep: (value) => rescue(interviewId, questionId, value),
      forget: (value) => forgetRescued(interviewId, questionId, value),
    },
  });
  const sending = useSubmission({
    interviewId,
    questionId,
    initial: kept?.submission,
    onAnswered: (answer) => latest.current.onAnswered(answer),
  });
  const locked = sending.submission !== null;
  const unsaved = saving.state !== 'saved' || locked;

  const change = (next: string) => {
    timing.current.first ??= performance.now();
    timing.current.last = performance.now();
    typed.current = next;
    setText(next);
    saving.push(next);
  };

  // Words that were kept when the window last went away go to the server first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the box opens
  useEffect(() => {
    if (kept && !kept.submission) saving.push(kept.text);
  }, []);

  // The other window writes: its words appear here, once nobody is writing here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `quiet` is the alarm that lets it look again
  useEffect(() => {
    if (unsaved || draft.at <= known.current) return;
    const wait = timing.current.last === 0 ? 0 : timing.current.last + TYPING_MS - performance.now();
    if (wait > 0) {
      const timer = setTimeout(() => setQuiet((count) => count + 1), wait);
      return () => clearTimeout(timer);
    }
    const own = typed.current?.trim() ?? '';
    if (!draft.text.includes(own)) leaveOver(interviewId, questionId, own);
    typed.current = null;
    known.current = draft.at;
    setText(draft.text);
    latest.current.onForeign();
  }, [draft, unsaved, quiet, interviewId, questionId]);

  // Gone while it held words of this window: the answer from another window may lack them.
  useEffect(
    () => () => {
      if (typed.current !== null) void settle(interviewId, questionId, typed.current);
    },
    [interviewId, questionId],
  );

  /** Somebody begins to speak: that is when the answer begins. */
  const begin = () => {
    timing.current.first ??= performance.now();
  };

  /** What was said goes behind what stands there, whoever wrote it; nothing is replaced. */
  const hear = (draft: DraftTranscript | null, { seconds }: { seconds: number }) => {
    const before = heard.current.reduce((sum, part) => sum + part.seconds, 0);
    const words = (draft?.words ?? []).map((word) => ({
      ...word,
      start: before + word.start,
      end: before + word.end,
    }));
    heard.current.push({ words, seconds });
    const said = draft?.text.trim() ?? '';
    if (said === '') return;
    const written = latest.current.text.trimEnd();
    change(written === '' ? said : `${written}\n\n${said}`);
  };

  /** Hands the answer in; an empty one passes on the question. */
  const submit = (value: string) => {
    if (locked) return;
    saving.drop();
    typed.current = null;
    onSubmit();
    const { shown, first } = timing.current;
    const words = placeWords(
      value,
      heard.current.flatMap((part) => part.words),
    ).map((placed) => placed.heard);
    const seconds = (ms: number) => Math.round(ms / 100) / 10;
    sending.submit({
      text: value,
      ...(words.length > 0 && { words }),
      // A restored draft was begun before this window: the server's own measure is better.
      ...(first !== null &&
        initial === '' && {
          response_time: seconds(first - shown),
          duration: seconds(performance.now() - first),
        }),
    });
  };

  const state = locked ? (sending.problem ? 'unsent' : 'sending') : saving.state;
  const problem = sending.problem?.retrying === false ? sending.problem.message : refusal;
  return { text, change, begin, hear, submit, state, problem, unsaved, locked } as const;
}
export type AnswerState = ReturnType<typeof useAnswer>['state'];
