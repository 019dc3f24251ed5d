import type { FastifyInstance } from 'fastify';
import { studioRoutes } from '../../../shared/contract/studio.ts';
import { mount } from '../../http/call.ts';
import type { StudioService } from './studio.service.ts';

export function registerStudio(app: FastifyInstance, studio: StudioService): void {
  mount(app, studioRoutes.getStudio, () => studio.get());
}
