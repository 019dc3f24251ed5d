import { useEffect } from 'react';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';

const SAMPLE_MS = 2_000;
const SEND_EVERY = 10;

/**
 * Whether the candidate's window has the focus while a question is open, where the interview and the
 * candidate allow it. Never a camera, never a face. Lost samples are not worth a retry.
 */
export function useAttention(interviewId: number, questionId: number | null, allowed: boolean): void {
  useEffect(() => {
    if (!allowed || questionId === null) return;
    const start = performance.now();
    let samples: { t: number; focused: boolean; speaking: boolean }[] = [];
    const send = () => {
      if (samples.length === 0) return;
      const body = { question_id: questionId, samples };
      samples = [];
      client.call(routes.recordAttention, { params: { id: interviewId }, body }).catch(() => undefined);
    };
    const timer = setInterval(() => {
      const t = Math.round((performance.now() - start) / 100) / 10;
      samples.push({ t, focused: document.hasFocus(), speaking: false });
      if (samples.length >= SEND_EVERY) send();
    }, SAMPLE_MS);
    return () => {
      clearInterval(timer);
      send();
    };
  }, [interviewId, questionId, allowed]);
}
