/** Pictures and résumés. Source: extensions, "Accounts and access"; security checklist, "uploads". */
import { AVATAR, RESUME } from '../../../shared/contract/uploads.ts';
import type { User } from '../../../shared/contract/users.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, notFound } from '../../errors.ts';
import { FileAnswer, type Link } from '../../http/call.ts';
import { lockBlob, removeUnnamed } from '../../store/blob-owners.ts';
import type { Blobs, StagedBlob } from '../../store/blobs.ts';
import type { UploadKind } from '../../store/tables.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import { toUser } from './accounts.mapper.ts';
import { areColleagues, findProfile } from './accounts.repository.ts';
import { mediaTypeOf } from './media-type.ts';
import { deleteUpload, findUpload, replaceUpload, type UploadRow } from './uploads.repository.ts';

const RULES = {
  avatar: { ...AVATAR, what: 'Picture', takes: 'Send a PNG, JPEG or WebP picture.' },
  resume: { ...RESUME, what: 'Résumé', takes: 'Send a PDF, a DOCX or plain text in UTF-8.' },
} as const;

/** What a saved résumé is called: its sender's own name for it could say anything. */
const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
};

export function uploadService(
  { store, clock, blobs }: Pick<Deps, 'store' | 'clock' | 'blobs'>,
  interviews: Pick<InterviewService, 'meet'>,
) {
  /** Removes a blob that no row names any more. */
  async function collect(sha256: string): Promise<void> {
    await store.local((tx) => removeUnnamed(tx, { dialect: store.dialect, blobs }, sha256));
  }

  async function answer(row: UploadRow | undefined, kind: UploadKind): Promise<FileAnswer> {
    const blob = row && (await blobs.read(row.sha256));
    if (row === undefined || !blob) throw notFound(RULES[kind].what);
    return new FileAnswer({
      ...blob,
      // Bytes that are text may be of any charset to a browser that is not told.
      mediaType: row.media_type === 'text/plain' ? 'text/plain; charset=utf-8' : row.media_type,
      etag: row.sha256,
      saveAs: kind === 'resume' ? `resume.${EXTENSIONS[row.media_type]}` : undefined,
    });
  }

  return {
    /**
     * Puts a file in the place of the one before. `receive` takes it off the wire.
     * @throws {ApiError} UNSUPPORTED_MEDIA_TYPE for what it is not by its content; nothing has changed then.
     */
    async put(
      actor: Actor,
      kind: UploadKind,
      receive: (blobs: Blobs, maxBytes: number) => Promise<StagedBlob>,
      link: Link,
    ): Promise<User> {
      const { types, maxBytes, takes } = RULES[kind];
      const staged = await receive(blobs, maxBytes);
      try {
        const media_type = await mediaTypeOf(staged.path);
        if (media_type === null || !types.some((type) => type === media_type)) {
          throw new ApiError('UNSUPPORTED_MEDIA_TYPE', takes, { file: [takes] });
        }
        const { before, user } = await store.local(async (tx) => {
          await lockBlob(tx, store.dialect, staged.sha256);
          const before = await findUpload(tx, actor.userId, kind);
          await staged.keep();
          await replaceUpload(tx, {
            user_id: actor.userId,
            kind,
            sha256: staged.sha256,
            media_type,
            size: staged.size,
            created_at: clock().toISOString(),
          });
          return { before, user: toUser(await findProfile(tx, actor.userId), link) };
        });
        if (before !== undefined && before.sha256 !== staged.sha256) await collect(before.sha256);
        return user;
      } finally {
        await staged.discard();
      }
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND where there is none. */
    async remove(actor: Actor, kind: UploadKind): Promise<undefined> {
      const { sha256 } = await store.local(async (tx) => {
        const row = await deleteUpload(tx, actor.userId, kind);
        if (row === undefined) throw notFound(RULES[kind].what);
        return row;
      });
      await collect(sha256);
    },

    async own(actor: Actor, kind: UploadKind): Promise<FileAnswer> {
      return answer(await findUpload(store.read, actor.userId, kind), kind);
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND for a stranger's picture as for none. */
    async avatar(actor: Actor, userId: number): Promise<FileAnswer> {
      const mayLook =
        userId === actor.userId ||
        (await areColleagues(store.read, actor, userId)) ||
        (await interviews.meet(actor, userId));
      return answer(mayLook ? await findUpload(store.read, userId, 'avatar') : undefined, 'avatar');
    },
  };
}
export type UploadService = ReturnType<typeof uploadService>;
