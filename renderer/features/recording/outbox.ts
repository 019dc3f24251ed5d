/**
 * Recorded pieces that the server has not acknowledged yet, kept in this browser's database: a crash of the page or the
 * server loses nothing but the piece that is being made. Each belongs to whoever was signed in.
 */
import { type DBSchema, openDB } from 'idb';
import type { RecordingType } from '../../../shared/contract/recordings.ts';

/** One recording, from pressing the button to letting it go. */
export interface Take {
  /** Its client_id. */
  id: string;
  user: number;
  interviewId: number;
  questionId: number;
  mediaType: RecordingType;
  /** ISO 8601. */
  startedAt: string;
  /** The server's number for it, once it has one. */
  recordingId: number | null;
  /** Set when it is over: bytes and seconds of the whole. */
  whole: { bytes: number; seconds: number } | null;
}
export interface Piece {
  take: string;
  index: number;
  /** Bytes before it. */
  offset: number;
  /** Seconds into the take. */
  start: number;
  content: Blob;
}

interface Schema extends DBSchema {
  takes: { key: string; value: Take };
  pieces: { key: [string, number]; value: Piece };
}

const opened = () =>
  openDB<Schema>('jobhive.recordings', 1, {
    upgrade(db) {
      db.createObjectStore('takes', { keyPath: 'id' });
      db.createObjectStore('pieces', { keyPath: ['take', 'index'] });
    },
  });
let database: ReturnType<typeof opened> | undefined;
const db = () => {
  database ??= opened();
  return database;
};

/** What the browser gave no room, or has no database for: it lives as long as this page. */
const memory = { takes: new Map<string, Take>(), pieces: new Map<string, Piece>() };
const keyOf = ({ take, index }: Pick<Piece, 'take' | 'index'>) => `${take} ${index}`;

/** Keeps a new take. Answers whether it would outlive the page. */
export async function keepTake(take: Take): Promise<boolean> {
  const isStored = await stored(async () => void (await (await db()).put('takes', take)));
  if (!isStored) memory.takes.set(take.id, take);
  return isStored;
}

/** Writes down what has become of a take: its recorder and the sender, in whichever window, each know a part. */
export async function changeTake(id: string, change: Partial<Take>): Promise<void> {
  const held = memory.takes.get(id);
  if (held) {
    memory.takes.set(id, { ...held, ...change });
    return;
  }
  await stored(async () => {
    const { store, done } = (await db()).transaction('takes', 'readwrite');
    const take = await store.get(id);
    if (take) await store.put({ ...take, ...change });
    await done;
  });
}

/** Keeps a piece. Answers whether it would outlive the page. */
export async function keepPiece(piece: Piece): Promise<boolean> {
  const isStored = await stored(async () => void (await (await db()).put('pieces', piece)));
  if (!isStored) memory.pieces.set(keyOf(piece), piece);
  return isStored;
}

async function stored(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    // No room or no database: it is in memory, and whoever recorded is told so.
    return false;
  }
}

/** What waits of this person, the oldest first. */
export async function takesOf(user: number): Promise<Take[]> {
  const kept = await readAll(async () => (await db()).getAll('takes'));
  return [...kept, ...memory.takes.values()]
    .filter((take) => take.user === user)
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

/** What waits of a take, in order. */
export async function piecesOf(take: string): Promise<Piece[]> {
  const range = IDBKeyRange.bound([take, 0], [take, Number.MAX_SAFE_INTEGER]);
  const kept = await readAll(async () => (await db()).getAll('pieces', range));
  const own = [...memory.pieces.values()].filter((piece) => piece.take === take);
  return [...kept, ...own].sort((a, b) => a.index - b.index);
}

async function readAll<T>(read: () => Promise<T[]>): Promise<T[]> {
  try {
    return await read();
  } catch {
    // No database: what there is, is in memory.
    return [];
  }
}

export async function forgetPiece(piece: Pick<Piece, 'take' | 'index'>): Promise<void> {
  memory.pieces.delete(keyOf(piece));
  await stored(async () => (await db()).delete('pieces', [piece.take, piece.index]));
}

export async function forgetTake(id: string): Promise<void> {
  for (const piece of await piecesOf(id)) await forgetPiece(piece);
  memory.takes.delete(id);
  await stored(async () => (await db()).delete('takes', id));
}
