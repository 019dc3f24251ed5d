import type { FastifyInstance } from 'fastify';
import { skillRoutes } from '../../../shared/contract/skills.ts';
import { mount } from '../../http/call.ts';
import type { SkillService } from './skills.service.ts';

export function registerSkills(app: FastifyInstance, skills: SkillService): void {
  mount(app, skillRoutes.listSkills, async ({ query, page }) => page(skills.list(query)));
}
