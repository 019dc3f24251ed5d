/** The engines beside the embedded one: what is set up, what was asked of it, and trying it out. */
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Engines,
  EngineTrial,
  InterviewEngines,
  LanguageModelInput,
  TranscriberInput,
} from '../../../shared/contract/engines.ts';
import { type Actor, mayManageEngines } from '../../../shared/domain/permissions.ts';
import { checkVerdict } from '../../../shared/domain/second-opinion.ts';
import type { Deps } from '../../deps.ts';
import { gradePrompt } from '../../engines/prompts.ts';
import { TONE_SECONDS, tone } from '../../engines/tone.ts';
import { EngineError } from '../../engines/trouble.ts';
import { wireTime } from '../../http/time.ts';
import { access } from '../interviews/interviews.access.ts';
import { contactIn } from './evidence.ts';
import type { EngineSettings, KnownTranscriber } from './settings.service.ts';
import { recentUses, type UseRow } from './uses.repository.ts';

const MOST_RECENT = 20;

/** Nobody's answer. */
const SAMPLE = {
  question: 'How do you find out why a web page loads slowly?',
  points: [
    { id: 'measure', text: 'Measures where the time goes before changing anything' },
    { id: 'network', text: 'Looks at the requests in the browser’s network panel' },
    { id: 'verify', text: 'Measures again afterwards to see whether it helped' },
  ],
  answer:
    'First I measure where the time goes, before I change anything. Then I look at the requests in the network panel of the browser.',
};

export function engineService({ store, scorer }: Pick<Deps, 'store' | 'scorer'>, settings: EngineSettings) {
  async function get(actor: Actor): Promise<Engines> {
    const { languageModel, transcriber } = await settings.ofActor(actor);
    const mayChange = mayManageEngines(actor);
    const uses = mayChange ? await recentUses(store.read, actor.company?.uid ?? actor.uid, MOST_RECENT) : [];
    return {
      may_change: mayChange,
      takes_command: settings.takesCommand,
      language_model: languageModel && {
        url: languageModel.url,
        model: languageModel.model,
        has_api_key: languageModel.hasKey,
        uses: [...languageModel.uses],
        set_by: languageModel.setBy,
      },
      transcriber: transcriber && toTranscriber(transcriber),
      recent: uses.map(toRecent),
    };
  }

  return {
    get,

    async setLanguageModel(actor: Actor, body: LanguageModelInput): Promise<Engines> {
      await settings.setLanguageModel(actor, body);
      return get(actor);
    },
    async setTranscriber(actor: Actor, body: TranscriberInput): Promise<Engines> {
      await settings.setTranscriber(actor, body);
      return get(actor);
    },
    removeLanguageModel: (actor: Actor) => settings.remove(actor, 'language_model'),
    removeTranscriber: (actor: Actor) => settings.remove(actor, 'transcriber'),

    /** Grades a made-up answer, and judges the result as it would that of a real one. */
    async tryLanguageModel(
      actor: Actor,
      body: LanguageModelInput,
      signal: AbortSignal,
    ): Promise<EngineTrial> {
      const model = await settings.languageModel(actor, body);
      const sent = gradePrompt(SAMPLE)
        .messages.map(({ content }) => content)
        .join('\n\n');
      const contact = contactIn(scorer, SAMPLE.question, SAMPLE.points, []);
      return trial(model.host, sent, async () => {
        const { value } = await model.grade(SAMPLE, signal);
        const checked = checkVerdict(value, SAMPLE.answer, SAMPLE.points, contact);
        return { received: JSON.stringify(value, null, 2), failure: checked.ok ? null : checked.refusal };
      });
    },

    /** Transcribes a tone, in which there is nothing to hear: that it answers at all is what there is to see. */
    async tryTranscriber(actor: Actor, body: TranscriberInput, signal: AbortSignal): Promise<EngineTrial> {
      const engine = await settings.transcriber(actor, body);
      const path = join(tmpdir(), `jobhive-tone-${randomUUID()}.wav`);
      await writeFile(path, tone(), { mode: 0o600 });
      try {
        return await trial(engine.host, `A tone of ${TONE_SECONDS} s (WAV, 16 kHz, mono)`, async () => {
          const sound = { path, mediaType: 'audio/wav', name: 'tone.wav', language: 'en' };
          const { text } = await engine.transcribe(sound, signal);
          return { received: text, failure: null };
        });
      } finally {
        await rm(path, { force: true });
      }
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND where the interview is none of the caller's. */
    async ofInterview(actor: Actor, id: number): Promise<InterviewEngines> {
      const { row } = await access(store.read, actor, id);
      return settings.shownFor(store.read, row);
    },
  };
}
export type EngineService = ReturnType<typeof engineService>;

async function trial(
  host: string,
  sent: string,
  work: () => Promise<Pick<EngineTrial, 'received' | 'failure'>>,
): Promise<EngineTrial> {
  const began = performance.now();
  const ended = (rest: Pick<EngineTrial, 'received' | 'failure' | 'message'>): EngineTrial => ({
    ...{ ok: rest.failure === null, host, sent },
    duration_ms: Math.round(performance.now() - began),
    ...rest,
  });
  try {
    return ended({ ...(await work()), message: null });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return ended({ received: null, failure: error.trouble, message: error.message });
  }
}

const toTranscriber = (known: KnownTranscriber): NonNullable<Engines['transcriber']> => ({
  url: 'url' in known ? known.url : null,
  model: 'url' in known ? known.model : null,
  has_api_key: known.hasKey,
  command: 'command' in known ? known.command : null,
  set_by: known.setBy,
});

const toRecent = (use: UseRow): Engines['recent'][number] => ({
  at: wireTime(use.created_at),
  purpose: use.purpose,
  model: use.model,
  host: use.host,
  prompt_version: use.prompt_version,
  interview_id: use.interview_id,
  status: use.status,
  failure: use.failure,
  duration_ms: use.duration_ms,
});
