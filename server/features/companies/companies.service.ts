/** A company's profile and settings, and the list of those that hire. Source: extensions, "Accounts and access". */
import type { z } from 'zod';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import type { Company, companyRoutes, updateCompanySchema } from '../../../shared/contract/companies.ts';
import { type Actor, mayManageCompany } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { denied } from '../../errors.ts';
import { isNews } from '../../store/changes.ts';
import type { Executor } from '../../store/store.ts';
import { industryChanged } from '../analytics/kept-sums.ts';
import { toCompany } from './companies.mapper.ts';
import {
  type CompanyRow,
  countCompanies,
  findCompany,
  keepDays,
  listCompanies,
  updateCompany,
} from './companies.repository.ts';

export type OwnCompany = NonNullable<Actor['company']>;

/** @throws {ApiError} PERMISSION_DENIED for somebody who works for none. */
export function companyOf(actor: Actor): OwnCompany {
  if (actor.company === null) throw denied('This needs a company: sign in as an employer.');
  return actor.company;
}

type CompanySettings = Pick<CompanyRow, 'industry' | 'is_sandbox'> & { sentimentInFit: boolean };

export function companyService({ store }: Pick<Deps, 'store'>) {
  return {
    async list(actor: Actor, query: RouteQuery<typeof companyRoutes.listCompanies>) {
      const filter = {
        ownId: actor.company?.id ?? null,
        isSandbox: actor.isSandbox ?? false,
        industry: query.industry,
        search: query.search?.trim() || undefined,
      };
      const page = { ...query, ordering: query.ordering ?? 'company_name' };
      return {
        count: await countCompanies(store.read, filter),
        rows: await listCompanies(store.read, filter, page),
      };
    },

    async get(actor: Actor): Promise<Company> {
      const { id, memberRole } = companyOf(actor);
      return toCompany(await findCompany(store.read, id), memberRole);
    },

    /** Changes only the fields that are named. */
    async update(actor: Actor, changes: z.output<typeof updateCompanySchema>): Promise<Company> {
      const { id, uid, memberRole } = companyOf(actor);
      if (!mayManageCompany(actor)) throw denied('Only an owner of the company changes it.');
      const { sentiment_in_fit, ...texts } = changes;
      return store.write(uid, async (write) => {
        const row = await findCompany(write.tx, id);
        const next = {
          ...texts,
          ...(sentiment_in_fit !== undefined && { sentiment_in_fit: sentiment_in_fit ? 1 : 0 }),
        } satisfies Parameters<typeof updateCompany>[2];
        if (!isNews(row, next)) return toCompany(row, memberRole);
        if (texts.industry !== undefined) await industryChanged(write.tx, row, texts.industry);
        await updateCompany(write, id, next);
        return toCompany(await findCompany(write.tx, id), memberRole);
      });
    },

    /** Companies that keep recordings for a time of their own, and for how many days. */
    keepDays: (): Promise<{ uid: string; days: number }[]> => keepDays(store.read),

    /** What other features need to know of a company. */
    async settings(db: Executor, id: number): Promise<CompanySettings> {
      const { industry, is_sandbox, ...row } = await findCompany(db, id);
      return { industry, is_sandbox, sentimentInFit: row.sentiment_in_fit === 1 };
    },
  };
}
export type CompanyService = ReturnType<typeof companyService>;
