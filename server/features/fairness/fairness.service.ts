/**
 * Whether decisions fall unevenly on groups. What candidates say of themselves is voluntary, is kept in their own
 * tenant, and leaves this feature only as counts of groups that are large enough.
 */
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { AdverseImpact, Demographics, fairnessRoutes } from '../../../shared/contract/fairness.ts';
import { DIMENSIONS, type Dimension, GROUPS, NOT_SAID } from '../../../shared/contract/values.ts';
import { impactOf } from '../../../shared/domain/adverse-impact.ts';
import { type Actor, mayManageJobs } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import { isNews } from '../../store/changes.ts';
import { access } from '../interviews/interviews.access.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import type { JobService } from '../jobs/jobs.service.ts';
import { countDecisions, countGroups, demographicsOf, saveDemographics } from './fairness.repository.ts';

type Body = RouteBody<typeof fairnessRoutes.saveDemographics>;

export function fairnessService(
  { store }: Pick<Deps, 'store'>,
  jobs: JobService,
  interviews: InterviewService,
) {
  async function impact(tenant: string, jobId: number, dimension: Dimension) {
    const rows = await countGroups(store.read, tenant, jobId, dimension);
    const counts = GROUPS[dimension].map((group) => {
      const own = rows.filter((row) => row.group === group);
      return {
        group,
        candidates: own.reduce((sum, { n }) => sum + n, 0),
        hired: own.find(({ decision }) => decision === 'hire')?.n ?? 0,
      };
    });
    return { dimension, ...impactOf(counts) };
  }

  return {
    /** @throws {ApiError} PERMISSION_DENIED for anybody but the candidate; INVALID_STATE in practice. */
    async save(actor: Actor, id: number, body: Body): Promise<Demographics> {
      const { row, rights } = await access(store.read, actor, id);
      if (!rights.isCandidate) throw denied('Only the candidate says something about the candidate.');
      if (row.is_practice === 1) {
        throw new ApiError('INVALID_STATE', 'Practice hires nobody: there is nothing to compare.');
      }
      const said = Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, value === NOT_SAID ? null : value]),
      );
      return store.write(actor.uid, async (write) => {
        const known = await demographicsOf(write.tx, id);
        const saved = known && !isNews(known, said) ? known : await saveDemographics(write, id, said);
        return {
          interview_id: id,
          gender: saved.gender as Demographics['gender'],
          ethnicity: saved.ethnicity as Demographics['ethnicity'],
          age_group: saved.age_group as Demographics['age_group'],
          updated_at: wireTime(saved.updated_at),
        };
      });
    },

    /**
     * Over hires and refusals; a maybe is no decision yet.
     * @throws {ApiError} RESOURCE_NOT_FOUND for a job of another company; PERMISSION_DENIED unless owner or recruiter.
     */
    async adverseImpact(actor: Actor, jobId: number): Promise<AdverseImpact> {
      const job = await jobs.visible(store.read, actor, jobId);
      if (actor.company === null || job.company_id !== actor.company.id) throw notFound('Job');
      if (!mayManageJobs(actor)) throw denied();
      const tenant = actor.company.uid;
      const made = await countDecisions(store.read, tenant, jobId);
      const dimensions: AdverseImpact['dimensions'] = [];
      for (const dimension of DIMENSIONS) dimensions.push(await impact(tenant, jobId, dimension));
      return {
        job_id: jobId,
        decisions: {
          completed: await interviews.completedOf(store.read, tenant, jobId),
          hire: made.get('hire') ?? 0,
          maybe: made.get('maybe') ?? 0,
          no_hire: made.get('no_hire') ?? 0,
        },
        dimensions,
      };
    },
  };
}
export type FairnessService = ReturnType<typeof fairnessService>;
