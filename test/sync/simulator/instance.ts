/** An instance whose plug can be pulled, and whose disk can be as it was before. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { fastTmpdir } from '../../support/fast-folder.ts';
import { type Studio, type StudioOptions, startStudio } from '../../support/studio.ts';

/** Held while it runs; a copy has its own. */
const NOT_COPIED = /-(lock|lock-journal|shm)$/;

const copyFolder = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: (path) => !NOT_COPIED.test(basename(path)) });

/** An empty store, made once: its tables take longer than a schedule's work. */
let empty: Promise<string> | undefined;
async function emptyFolder(): Promise<string> {
  const folder = mkdtempSync(join(fastTmpdir(), 'jobhive-sync-empty-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const studio = await startStudio({ env: { DATA_DIR: folder, LOG_LEVEL: 'silent' } });
  await studio.close();
  // Each makes a secret of its own.
  rmSync(join(folder, 'jwt-secret'), { force: true });
  return folder;
}

export class Instance {
  studio: Studio;
  /** What it is of the options that a start takes. */
  readonly #options: StudioOptions;
  readonly #folder: string;

  private constructor(studio: Studio, folder: string, options: StudioOptions) {
    this.studio = studio;
    this.#folder = folder;
    this.#options = options;
  }

  /** @param from A copy of another one's disk; left out: an empty one. */
  static async start(options: StudioOptions, from?: string): Promise<Instance> {
    empty ??= emptyFolder();
    const folder = mkdtempSync(join(fastTmpdir(), 'jobhive-sync-'));
    copyFolder(from ?? (await empty), folder);
    return new Instance(await Instance.#open(options, folder), folder, options);
  }

  static async #open(options: StudioOptions, folder: string): Promise<Studio> {
    const studio = await startStudio({ ...options, env: { ...options.env, DATA_DIR: folder } });
    await studio.services.sync.start();
    return studio;
  }

  /** Its disk as it is at this moment: what a pulled plug, or a backup, leaves. */
  copy(): string {
    const copied = mkdtempSync(join(fastTmpdir(), 'jobhive-sync-copy-'));
    copyFolder(this.#folder, copied);
    return copied;
  }

  /** Starts again with the disk as it was. */
  async restart(from: string): Promise<void> {
    await this.#stop();
    rmSync(this.#folder, { recursive: true });
    copyFolder(from, this.#folder);
    this.studio = await Instance.#open(this.#options, this.#folder);
  }

  /** Lets the store grow no further, as on a full disk; or again. */
  async fill(isFull: boolean): Promise<void> {
    await this.studio.deps.store.local(async (tx) => {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(tx);
      const most = isFull ? (rows[0]?.page_count ?? 1) : MOST_PAGES;
      await sql`pragma max_page_count = ${sql.lit(most)}`.execute(tx);
    });
  }

  async #stop(): Promise<void> {
    await this.studio.services.sync.stop();
    await this.studio.close();
  }

  async close(): Promise<void> {
    await this.#stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
const MOST_PAGES = 0x3fffffff;
