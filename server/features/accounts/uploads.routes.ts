import type { FastifyInstance, FastifyRequest } from 'fastify';
import { uploadRoutes } from '../../../shared/contract/uploads.ts';
import { mount } from '../../http/call.ts';
import { receiveFile, withUploads } from '../../http/upload.ts';
import type { UploadService } from './uploads.service.ts';

type Receive = Parameters<UploadService['put']>[2];
const fileOf =
  (request: FastifyRequest): Receive =>
  (blobs, maxBytes) =>
    receiveFile(request, blobs, maxBytes);

export async function registerUploads(app: FastifyInstance, uploads: UploadService): Promise<void> {
  await withUploads(app, (scope) => {
    mount(scope, uploadRoutes.uploadAvatar, ({ actor, request, link }) =>
      uploads.put(actor, 'avatar', fileOf(request), link),
    );
    mount(scope, uploadRoutes.uploadResume, ({ actor, request, link }) =>
      uploads.put(actor, 'resume', fileOf(request), link),
    );
  });
  mount(app, uploadRoutes.getOwnAvatar, ({ actor }) => uploads.own(actor, 'avatar'));
  mount(app, uploadRoutes.deleteAvatar, ({ actor }) => uploads.remove(actor, 'avatar'));
  mount(app, uploadRoutes.getAvatar, ({ actor, params }) => uploads.avatar(actor, params.id));
  mount(app, uploadRoutes.getResume, ({ actor }) => uploads.own(actor, 'resume'));
  mount(app, uploadRoutes.deleteResume, ({ actor }) => uploads.remove(actor, 'resume'));
}
