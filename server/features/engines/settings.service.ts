/** Which engines are set up, by whom, and for whose interviews. */
import type {
  InterviewEngines,
  LanguageModelInput,
  ModelUse,
  TranscriberInput,
} from '../../../shared/contract/engines.ts';
import { type Actor, mayManageEngines } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { splitCommand } from '../../engines/command-transcriber.ts';
import type { TranscriberPlace } from '../../engines/engines.ts';
import type { Endpoint, LanguageModel } from '../../engines/language-model.ts';
import type { Transcriber } from '../../engines/transcriber.ts';
import { denied, invalid, notFound } from '../../errors.ts';
import { AddressRefused } from '../../outbound.ts';
import type { Executor } from '../../store/store.ts';
import type { InterviewRow } from '../interviews/interviews.access.ts';
import { findSettings, membershipOf, type SettingsRow, saveSettings } from './settings.repository.ts';

/** What is known of an engine without its key. */
interface Known {
  hasKey: boolean;
  setBy: 'owner' | 'instance';
}
export type KnownModel = Known & { url: string; model: string; uses: readonly ModelUse[] };
export type KnownTranscriber = Known & ({ url: string; model: string } | { command: string });
/** Set up for somebody, or null. */
export interface SetUp {
  languageModel: (KnownModel & { open(): LanguageModel }) | null;
  transcriber: (KnownTranscriber & { open(): Transcriber }) | null;
}
type Interview = Pick<InterviewRow, 'tenant' | 'is_practice' | 'user_id'>;

/** How a model is named to whoever agrees to it, and in the record of that. */
export const labelOf = ({ url, model }: { url: string; model: string }): string =>
  `${model} (${new URL(url).host})`;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const sameHost = (a: string, b: string) => new URL(a).origin === new URL(b).origin;

type Kind = 'language_model' | 'transcriber';
const WHAT = { language_model: 'Language model', transcriber: 'Transcriber' } as const;

export function engineSettings({
  store,
  config,
  clock,
  sealer,
  outbound,
  engines,
  log,
}: Pick<Deps, 'store' | 'config' | 'clock' | 'sealer' | 'outbound' | 'engines' | 'log'>) {
  const contextOf = (tenant: string, kind: Kind) => `engine:${kind}:${tenant}`;

  /** Null also where the key of this instance is another one now: the engine will then say that it wants one. */
  function openKey(row: SettingsRow, kind: Kind): string | null {
    const sealed = row[`${kind}_key`];
    if (sealed === null) return null;
    try {
      return sealer.open(sealed, contextOf(row.tenant, kind));
    } catch (error) {
      log.error({ err: error, tenant: row.tenant, kind }, 'The key of an engine cannot be opened');
      return null;
    }
  }

  function modelOf(row: SettingsRow | undefined): SetUp['languageModel'] {
    if (row?.language_model) {
      const { url, model, uses } = JSON.parse(row.language_model) as Omit<KnownModel, keyof Known>;
      const open = () => engines.languageModel({ url, model, apiKey: openKey(row, 'language_model') });
      return { url, model, uses, hasKey: row.language_model_key !== null, setBy: 'owner', open };
    }
    const given = config.engines.languageModel;
    if (given === null) return null;
    const open = () => engines.languageModel({ ...given, isInstances: true });
    const { url, model, apiKey } = given;
    return { url, model, uses: ['scoring', 'follow_ups'], hasKey: apiKey !== null, setBy: 'instance', open };
  }

  function transcriberOf(row: SettingsRow | undefined): SetUp['transcriber'] {
    if (row?.transcriber) {
      const where = JSON.parse(row.transcriber) as { url: string; model: string } | { command: string };
      // What was set up on a device and came here with its store is not started.
      if ('command' in where && config.mode === 'hosted') return null;
      const open = () =>
        engines.transcriber('command' in where ? where : { ...where, apiKey: openKey(row, 'transcriber') });
      return { ...where, hasKey: row.transcriber_key !== null, setBy: 'owner', open };
    }
    const given = config.engines.transcriber;
    if (given === null) return null;
    const where = 'command' in given ? given : { url: given.url, model: given.model };
    const place = 'command' in given ? given : { ...given, isInstances: true as const };
    const hasKey = 'apiKey' in given && given.apiKey !== null;
    return { ...where, hasKey, setBy: 'instance', open: () => engines.transcriber(place) };
  }

  const setUp = (row: SettingsRow | undefined): SetUp => ({
    languageModel: modelOf(row),
    transcriber: transcriberOf(row),
  });

  /** Whose engines an interview uses; null: only those of the instance. Practice never reaches an employer's. */
  async function ownerOf(db: Executor, { tenant, is_practice, user_id }: Interview): Promise<string | null> {
    if (is_practice === 0 || user_id === null) return tenant;
    const works = await membershipOf(db, user_id);
    if (works === undefined) return tenant;
    return works.member_role === 'owner' ? works.uid : null;
  }

  async function setUpFor(db: Executor, interview: Interview): Promise<SetUp> {
    const owner = await ownerOf(db, interview);
    return setUp(owner === null ? undefined : await findSettings(db, owner));
  }

  /** Whether what it hears stays on this device: only where this is one, and the transcriber on it. */
  const staysHere = (transcriber: KnownTranscriber): boolean =>
    config.mode === 'device' &&
    ('command' in transcriber || LOOPBACK.test(new URL(transcriber.url).hostname));

  /** @throws {ApiError} PERMISSION_DENIED unless the caller says which engines are used. */
  function tenantOf(actor: Actor): string {
    if (!mayManageEngines(actor)) throw denied('Only an owner of the company sets up its engines.');
    return actor.company?.uid ?? actor.uid;
  }

  /** @throws {ApiError} VALIDATION_ERROR for an address that this instance must not call. */
  async function checkUrl(url: string): Promise<void> {
    try {
      await outbound.check(url);
    } catch (error) {
      if (error instanceof AddressRefused) throw invalid('url', error.message);
      throw error;
    }
  }

  /** The key that a set-up comes to: the one that is sent, else the kept one, which goes to no other host. */
  function keyFor(
    row: SettingsRow | undefined,
    kind: Kind,
    url: string,
    sent: string | undefined,
  ): string | null {
    if (sent !== undefined) return sent === '' ? null : sent;
    const kept = row?.[kind] ? (JSON.parse(row[kind]) as { url?: string }).url : undefined;
    return row !== undefined && kept !== undefined && sameHost(kept, url) ? openKey(row, kind) : null;
  }

  /** Without the window's token whoever reaches the loopback address can sign up, and would run programs as its user. */
  const takesCommand = config.mode === 'device' && config.launchToken !== undefined;

  function requireWindow(): void {
    if (config.mode === 'hosted') throw invalid('command', 'A hosted instance starts no programs.');
    if (!takesCommand) {
      throw invalid('command', 'Set it in the desktop window, or start the server with STT_COMMAND.');
    }
  }

  async function save(actor: Actor, kind: Kind, where: object, key: string | null): Promise<void> {
    const tenant = tenantOf(actor);
    const place = JSON.stringify(where);
    const context = contextOf(tenant, kind);
    await store.local(async (tx) => {
      const row = await findSettings(tx, tenant);
      const hasKey = (row?.[`${kind}_key`] ?? null) !== null;
      // One that cannot be opened any more is none, and is not kept as if it were.
      if (row?.[kind] === place && hasKey === (key !== null) && openKey(row, kind) === key) return;
      await saveSettings(tx, tenant, {
        [kind]: place,
        [`${kind}_key`]: key === null ? null : sealer.seal(key, context),
        updated_at: clock().toISOString(),
      });
    });
  }

  const endpointOf = async (
    actor: Actor,
    kind: Kind,
    { url, model, api_key }: { url: string; model: string; api_key?: string | undefined },
  ): Promise<Endpoint> => {
    const row = await findSettings(store.read, tenantOf(actor));
    await checkUrl(url);
    return { url, model, apiKey: keyFor(row, kind, url, api_key) };
  };

  /** Where the body says that the transcriber is. */
  async function whereOf(actor: Actor, body: TranscriberInput): Promise<TranscriberPlace> {
    const { command, url, model, api_key } = body;
    if (command === undefined) {
      return endpointOf(actor, 'transcriber', { url: url as string, model: model as string, api_key });
    }
    tenantOf(actor);
    requireWindow();
    return { command };
  }

  return {
    /** What the caller's interviews use. */
    async ofActor(actor: Actor): Promise<SetUp> {
      return setUp(await findSettings(store.read, actor.company?.uid ?? actor.uid));
    },

    ofInterview: setUpFor,

    /** The language model to name to the candidate; null where there is none that would see anything. */
    async labelFor(db: Executor, interview: Interview): Promise<string | null> {
      const { languageModel } = await setUpFor(db, interview);
      return languageModel === null || languageModel.uses.length === 0 ? null : labelOf(languageModel);
    },

    takesCommand,
    staysHere,

    /** What is named to whoever is to agree. */
    shownFor: async (db: Executor, interview: Interview): Promise<InterviewEngines> =>
      toInterviewEngines(await setUpFor(db, interview), staysHere),

    /** The transcriber to name to the candidate; null where there is none, or what it hears stays here. */
    async transcriberLabelFor(db: Executor, interview: Interview): Promise<string | null> {
      const { transcriber } = await setUpFor(db, interview);
      if (transcriber === null || 'command' in transcriber || staysHere(transcriber)) return null;
      return labelOf(transcriber);
    },

    /** @throws {ApiError} PERMISSION_DENIED, VALIDATION_ERROR */
    async setLanguageModel(actor: Actor, body: LanguageModelInput): Promise<void> {
      const { url, model, apiKey } = await endpointOf(actor, 'language_model', body);
      await save(actor, 'language_model', { url, model, uses: [...new Set(body.uses)] }, apiKey);
    },

    /** @throws {ApiError} PERMISSION_DENIED, VALIDATION_ERROR */
    async setTranscriber(actor: Actor, body: TranscriberInput): Promise<void> {
      const where = await whereOf(actor, body);
      if ('command' in where) return save(actor, 'transcriber', where, null);
      const { apiKey, ...rest } = where;
      return save(actor, 'transcriber', rest, apiKey);
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND where the caller has set up none. */
    async remove(actor: Actor, kind: Kind): Promise<undefined> {
      const tenant = tenantOf(actor);
      await store.local(async (tx) => {
        const row = await findSettings(tx, tenant);
        if (!row?.[kind]) throw notFound(WHAT[kind]);
        const updated_at = clock().toISOString();
        await saveSettings(tx, tenant, { [kind]: null, [`${kind}_key`]: null, updated_at });
      });
    },

    /** The engine that a body describes, to try it out. @throws {ApiError} as setting it up does. */
    languageModel: async (actor: Actor, body: LanguageModelInput): Promise<LanguageModel> =>
      engines.languageModel(await endpointOf(actor, 'language_model', body), 'once'),
    transcriber: async (actor: Actor, body: TranscriberInput): Promise<Transcriber> =>
      engines.transcriber(await whereOf(actor, body), 'once'),
  };
}
export type EngineSettings = ReturnType<typeof engineSettings>;

function toInterviewEngines(
  { languageModel, transcriber }: SetUp,
  staysHere: (transcriber: KnownTranscriber) => boolean,
): InterviewEngines {
  const host = (url: string) => new URL(url).host;
  const program = (command: string) => splitCommand(command)[0]?.split(/[\\/]/).at(-1) ?? command;
  return {
    language_model:
      languageModel === null || languageModel.uses.length === 0
        ? null
        : { model: languageModel.model, host: host(languageModel.url), uses: [...languageModel.uses] },
    transcriber:
      transcriber === null
        ? null
        : {
            ...('command' in transcriber
              ? { model: program(transcriber.command), host: program(transcriber.command) }
              : { model: transcriber.model, host: host(transcriber.url) }),
            is_local: staysHere(transcriber),
          },
  };
}
