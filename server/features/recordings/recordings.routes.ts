import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { OCTETS, recordingRoutes } from '../../../shared/contract/recordings.ts';
import { Answer, mount } from '../../http/call.ts';
import { Gap, type RecordingService } from './recordings.service.ts';
import { readRecordings, speakRecordings } from './tus.ts';

export async function registerRecordings(app: FastifyInstance, recordings: RecordingService): Promise<void> {
  const plugin: FastifyPluginAsync = async (scope) => {
    scope.addHook('onRequest', speakRecordings);
    scope.addHook('preValidation', readRecordings);
    mount(scope, recordingRoutes.listRecordings, async ({ actor, params, query, page, link }) =>
      page(await recordings.list(actor, params.id, query, link)),
    );
    mount(scope, recordingRoutes.getRecordingRoom, ({ actor, params }) => recordings.room(actor, params.id));
    mount(scope, recordingRoutes.createRecording, async ({ actor, params, body, link, header }) => {
      const { recording, isNew } = await recordings.create(actor, params.id, body, link);
      header('location', recording.url);
      header('upload-offset', recording.bytes);
      return new Answer(isNew ? 201 : 200, recording);
    });
    mount(scope, recordingRoutes.getRecording, async ({ actor, params, header }) => {
      const { file, bytes, length } = await recordings.media(actor, params.id, params.recording_id);
      header('upload-offset', bytes);
      if (length === null) header('upload-defer-length', 1);
      else header('upload-length', length);
      return file;
    });
    mount(scope, recordingRoutes.fetchRecording, ({ actor, params, link }) =>
      recordings.fetch(actor, params.id, params.recording_id, link),
    );
    mount(scope, recordingRoutes.deleteRecording, ({ actor, params }) =>
      recordings.remove(actor, params.id, params.recording_id),
    );
    mount(scope, recordingRoutes.restoreRecording, ({ actor, params, link }) =>
      recordings.restore(actor, params.id, params.recording_id, link),
    );
    await scope.register(pieces(recordings));
  };
  await app.register(plugin);
}

/** The one endpoint whose body is bytes, not JSON. */
const pieces =
  (recordings: RecordingService): FastifyPluginAsync =>
  async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(OCTETS, (_request, _body, done) => done(null));
    mount(scope, recordingRoutes.appendRecording, async ({ actor, params, query, request, header }) => {
      try {
        const { bytes } = await recordings.append(actor, params.id, params.recording_id, query, request.raw);
        header('upload-offset', bytes);
        return undefined;
      } catch (error) {
        if (error instanceof Gap) header('upload-offset', error.bytes);
        throw error;
      } finally {
        // What was not read would keep the answer from arriving.
        request.raw.resume();
      }
    });
  };
