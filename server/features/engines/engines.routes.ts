import type { FastifyInstance } from 'fastify';
import { engineRoutes } from '../../../shared/contract/engines.ts';
import { EngineError } from '../../engines/trouble.ts';
import { mount } from '../../http/call.ts';
import { receiveFile, withUploads } from '../../http/upload.ts';
import type { EngineService } from './engines.service.ts';
import type { TranscriptionService } from './transcriptions.service.ts';

export async function registerEngines(
  app: FastifyInstance,
  engines: EngineService,
  transcriptions: TranscriptionService,
): Promise<void> {
  // Who waits for an engine when the server stops is not to keep it, and the programs that it started, from ending.
  const stopping = new AbortController();
  app.addHook('preClose', (done) => {
    stopping.abort(new EngineError('unreachable', 'The server stops.'));
    done();
  });
  const { signal } = stopping;
  mount(app, engineRoutes.getEngines, ({ actor }) => engines.get(actor));
  mount(app, engineRoutes.setLanguageModel, ({ actor, body }) => engines.setLanguageModel(actor, body));
  mount(app, engineRoutes.removeLanguageModel, ({ actor }) => engines.removeLanguageModel(actor));
  mount(app, engineRoutes.tryLanguageModel, ({ actor, body }) =>
    engines.tryLanguageModel(actor, body, signal),
  );
  mount(app, engineRoutes.setTranscriber, ({ actor, body }) => engines.setTranscriber(actor, body));
  mount(app, engineRoutes.removeTranscriber, ({ actor }) => engines.removeTranscriber(actor));
  mount(app, engineRoutes.tryTranscriber, ({ actor, body }) => engines.tryTranscriber(actor, body, signal));
  mount(app, engineRoutes.getInterviewEngines, ({ actor, params }) => engines.ofInterview(actor, params.id));
  await withUploads(app, (scope) => {
    mount(scope, engineRoutes.transcribeAnswer, ({ actor, params, query, request }) =>
      transcriptions.transcribe(
        actor,
        params.id,
        query.question_id,
        (blobs, maxBytes) => receiveFile(request, blobs, maxBytes),
        signal,
      ),
    );
  });
}
