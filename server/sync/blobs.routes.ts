/** Sound between devices and the hosted instance, by tus 1.0.0. */
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { OCTETS, RECORDING } from '../../shared/contract/recordings.ts';
import { syncRoutes } from '../../shared/contract/sync.ts';
import { invalid } from '../errors.ts';
import { Answer, mount } from '../http/call.ts';
import { RangedFile } from '../http/ranged.ts';
import { headerOf, metadataOf, readTus, speakTus, type TusHeaders } from '../http/tus.ts';
import { Misplaced } from './hosted/uploads.ts';
import type { SyncService } from './sync.service.ts';

const speak = speakTus({ 'tus-extension': 'creation', 'tus-max-size': RECORDING.maxSegmentBytes });
const read = readTus(bodyOf, (headers) => ({ offset: headerOf(headers, 'upload-offset') }));

function bodyOf(headers: TusHeaders): Record<string, unknown> {
  const length = headerOf(headers, 'upload-length');
  if (length === undefined) throw invalid('upload_length', 'Send Upload-Length.');
  return { sha256: metadataOf(headers).sha256, length: Number(length) };
}

export async function registerBlobs(
  app: FastifyInstance,
  { blobs }: Pick<SyncService, 'blobs'>,
): Promise<void> {
  const plugin: FastifyPluginAsync = async (scope) => {
    scope.addHook('onRequest', speak);
    scope.addHook('preValidation', read);
    mount(scope, syncRoutes.createBlob, async ({ actor, body, link, header }) => {
      const { state, isNew } = await blobs.create(actor, body);
      header('location', link(`/sync/v1/blobs/${body.sha256}/`));
      header('upload-offset', state.bytes);
      return new Answer(isNew ? 201 : 200, state);
    });
    mount(scope, syncRoutes.getBlob, async ({ actor, params, request, header }) => {
      if (request.method !== 'HEAD') return blobs.read(actor, params.sha256);
      const { bytes, length, is_complete } = await blobs.state(actor, params.sha256);
      header('upload-offset', bytes);
      header('upload-length', length);
      if (is_complete) return blobs.read(actor, params.sha256);
      const open = (): never => {
        throw new Error('There is nothing to read yet.');
      };
      return new RangedFile({
        ...{ size: 0, mediaType: 'application/octet-stream', etag: `${params.sha256}-${bytes}` },
        ...{ saveAs: params.sha256, open },
      });
    });
    await scope.register(bytes(blobs));
  };
  await app.register(plugin);
}

/** The one endpoint whose body is bytes, not JSON. */
const bytes =
  (blobs: SyncService['blobs']): FastifyPluginAsync =>
  async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(OCTETS, (_request, _body, done) => done(null));
    mount(scope, syncRoutes.appendBlob, async ({ actor, params, query, request, header }) => {
      try {
        header('upload-offset', await blobs.append(actor, params.sha256, query.offset, request.raw));
        return undefined;
      } catch (error) {
        if (error instanceof Misplaced) header('upload-offset', error.offset);
        throw error;
      } finally {
        // What was not read would keep the answer from arriving.
        request.raw.resume();
      }
    });
  };
