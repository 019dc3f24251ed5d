import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftTranscript } from '../../../shared/contract/engines.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { sessionUser } from '../../api/session.ts';
import { closeDevices, type DeviceProblem, NoDevice, openDevices } from './microphone.ts';
import { Recorder, type Taken } from './take.ts';

/** `writing`: it is over, and the transcriber works on the whole of it. */
export type VoiceState = 'off' | 'asking' | 'recording' | 'paused' | 'writing';
/** `lost`: the device was unplugged. `unkept`: this browser has no room for what is not sent yet. */
export type VoiceProblem = DeviceProblem | 'lost' | 'unkept';

/** The next draft is asked for when there is so much more to hear: all drafts together cost a few times the last. */
const GROWTH = 1.5;
/** As long as the server gives a transcriber. */
const PATIENCE_MS = 200_000;

interface Options {
  interviewId: number;
  questionId: number;
  /** Whether a transcriber may hear it. */
  transcribes: boolean;
  onBegin: () => void;
  /** What was heard in a take, once it is over; null where nothing was. `began`: by performance.now(). */
  onHeard: (draft: DraftTranscript | null, taken: Taken, began: number) => void;
}

/** Speaking the answer to one question: recorded, kept, sent, and where a transcriber is set up, written down. */
export function useVoice({ interviewId, questionId, transcribes, onBegin, onHeard }: Options) {
  const [state, setState] = useState<VoiceState>('off');
  const [problem, setProblem] = useState<VoiceProblem | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [draft, setDraft] = useState<DraftTranscript | null>(null);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const devices = useRef<MediaStream | null>(null);
  const gone = useRef(false);
  const recorder = useRef<Recorder | null>(null);
  const hearing = useRef({ busy: false, size: 0, abort: new AbortController() });
  const latest = useRef({ transcribes, onBegin, onHeard });
  latest.current = { transcribes, onBegin, onHeard };

  const transcribe = useCallback(
    (content: Blob, signal: AbortSignal) =>
      client.call(routes.transcribeAnswer, {
        params: { id: interviewId },
        query: { question_id: String(questionId) },
        content,
        timeoutMs: PATIENCE_MS,
        signal,
      }),
    [interviewId, questionId],
  );

  /** A draft while it comes; where that fails, the whole is heard at the end all the same. */
  const listen = useCallback(
    async (soFar: Blob) => {
      const now = hearing.current;
      if (!latest.current.transcribes || now.busy || soFar.size < now.size * GROWTH) return;
      now.busy = true;
      now.size = soFar.size;
      try {
        const heard = await transcribe(soFar, now.abort.signal);
        if (!now.abort.signal.aborted) setDraft(heard);
      } catch (error) {
        if (!now.abort.signal.aborted) setTrouble(errorText(error));
      } finally {
        now.busy = false;
      }
    },
    [transcribe],
  );

  const stop = useCallback(async () => {
    const current = recorder.current;
    if (!current) return;
    recorder.current = null;
    hearing.current.abort.abort();
    const own = new AbortController();
    hearing.current = { busy: false, size: 0, abort: own };
    setState('writing');
    const began = performance.now() - current.seconds * 1000;
    const taken = await current.stop();
    closeDevices(devices.current);
    devices.current = null;
    setStream(null);
    let heard: DraftTranscript | null = null;
    if (latest.current.transcribes && taken.content.size > 0) {
      try {
        heard = await transcribe(taken.content, own.signal);
        setTrouble(null);
      } catch (error) {
        if (!own.signal.aborted) setTrouble(errorText(error));
      }
    }
    setDraft(heard);
    setState('off');
    latest.current.onHeard(heard, taken, began);
  }, [transcribe]);

  const start = useCallback(
    async (video: boolean) => {
      const user = sessionUser();
      if (user === null || recorder.current) return;
      setProblem(null);
      setTrouble(null);
      setDraft(null);
      setState('asking');
      try {
        const opened = await openDevices({ audio: true, video });
        // Somebody took long to allow it.
        if (gone.current) return closeDevices(opened);
        devices.current = opened;
        recorder.current = new Recorder({
          ...{ stream: opened, video, user, interviewId, questionId },
          onPiece: (soFar) => void listen(soFar),
          onUnkept: () => setProblem('unkept'),
        });
        for (const track of opened.getTracks()) {
          track.onended = () => {
            setProblem('lost');
            void stop();
          };
        }
        setStream(opened);
        setState('recording');
        latest.current.onBegin();
      } catch (error) {
        setProblem(error instanceof NoDevice ? error.problem : 'unsupported');
        setState('off');
      }
    },
    [interviewId, questionId, listen, stop],
  );

  // Gone from the page: what was recorded is kept and sent by the outbox, whether or not anybody is here to see it.
  useEffect(() => {
    gone.current = false;
    return () => {
      hearing.current.abort.abort();
      void recorder.current?.stop();
      recorder.current = null;
      closeDevices(devices.current);
      gone.current = true;
    };
  }, []);

  /** Seconds that were recorded. */
  const seconds = useCallback(() => recorder.current?.seconds ?? 0, []);

  return {
    ...{ state, problem, trouble, draft, stream, start, stop, seconds },
    pause: () => {
      recorder.current?.pause();
      setState('paused');
    },
    resume: () => {
      recorder.current?.resume();
      setState('recording');
    },
    /** Does not wait for the transcriber any longer. */
    dontWait: () => hearing.current.abort.abort(),
  };
}
export type Voice = ReturnType<typeof useVoice>;
