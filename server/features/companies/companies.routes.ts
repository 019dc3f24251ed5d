import type { FastifyInstance } from 'fastify';
import { companyRoutes } from '../../../shared/contract/companies.ts';
import { mount } from '../../http/call.ts';
import type { CompanyService } from './companies.service.ts';
import type { TeamService } from './team.service.ts';

export function registerCompanies(app: FastifyInstance, companies: CompanyService, team: TeamService): void {
  mount(app, companyRoutes.listCompanies, async ({ actor, query, page }) =>
    page(await companies.list(actor, query)),
  );
  mount(app, companyRoutes.getCompany, ({ actor }) => companies.get(actor));
  mount(app, companyRoutes.updateCompany, ({ actor, body }) => companies.update(actor, body));
  mount(app, companyRoutes.patchCompany, ({ actor, body }) => companies.update(actor, body));
  mount(app, companyRoutes.listMembers, async ({ actor, query, page }) =>
    page(await team.list(actor, query)),
  );
  mount(app, companyRoutes.addMember, ({ actor, body }) => team.add(actor, body));
  mount(app, companyRoutes.updateMember, ({ actor, params, body }) =>
    team.update(actor, params.id, body.member_role),
  );
  mount(app, companyRoutes.removeMember, ({ actor, params }) => team.remove(actor, params.id));
}
