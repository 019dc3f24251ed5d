/**
 * What to work on, and with what. Made when an interview completes, in the same write, and made anew when it is
 * rescored. Practice belongs to the candidate, everything else to the company that hires.
 */
import type { Difficulty, LearningResource as ShippedResource } from '../../../shared/content/schema.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import type { LearningResource, recommendationRoutes } from '../../../shared/contract/recommendations.ts';
import { learningPath, recommend, type SkillOutcome } from '../../../shared/domain/advice.ts';
import { type Actor, tenantsOf } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import type { Executor, Write } from '../../store/store.ts';
import { readerOf } from '../analysis/explaining.service.ts';
import { access } from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { type FindTaught, toPath, toRecommendation, toResource } from './recommendations.mapper.ts';
import {
  countListed,
  findPath,
  insertPath,
  insertResources,
  listPage,
  type PathRow,
  type ResourceRow,
  replaceRecommendations,
  resourcesOf,
  updatePath,
  updateResource,
} from './recommendations.repository.ts';

type ListQuery = RouteQuery<typeof recommendationRoutes.listRecommendations>;

export function recommendationService(
  { store, content }: Pick<Deps, 'store' | 'content'>,
  skills: SkillService,
) {
  const shipped = new Map(content.resources.map((resource) => [resource.key, resource]));
  const taught: FindTaught = (key) => {
    const resource = shipped.get(key);
    return resource && { skill: skills.ref(resource.skill), level: resource.level };
  };
  const filterOf = (actor: Actor, query: ListQuery) => ({
    tenants: tenantsOf(actor),
    interviewId: query.interview_session,
  });
  const pageOf = (query: ListQuery) => ({ ...query, ordering: query.ordering ?? '-id' });

  /** Puts the wanted resources into the path; one that it has already keeps its id and its tick. */
  async function fillPath(write: Write, path: PathRow, wanted: readonly ShippedResource[]): Promise<void> {
    const known = await resourcesOf(write.tx, [path.id], { all: true });
    const byKey = new Map(known.map((row) => [row.resource_key, row]));
    for (const row of known) {
      const position = wanted.findIndex(({ key }) => key === row.resource_key) + 1;
      const replaced_at = position > 0 ? null : (row.replaced_at ?? write.now);
      if (replaced_at !== row.replaced_at || (position > 0 && position !== row.position)) {
        await updateResource(write, row.id, { replaced_at, ...(position > 0 && { position }) });
      }
    }
    await insertResources(
      write.tx,
      wanted.flatMap(({ key, title, resource_type, url, estimated_hours }, index) =>
        byKey.has(key)
          ? []
          : {
              ...write.fresh(),
              path_id: path.id,
              resource_key: key,
              title,
              resource_type,
              url,
              estimated_hours,
              position: index + 1,
              completed_at: null,
              completed_by: null,
              replaced_at: null,
            },
      ),
    );
  }

  const statusOf = (resources: readonly ResourceRow[]): PathRow['status'] =>
    resources.every((resource) => resource.completed_at !== null) ? 'completed' : 'active';

  return {
    async list(actor: Actor, query: ListQuery) {
      const rows = await listPage(store.read, 'recommendations', filterOf(actor, query), pageOf(query));
      return {
        count: await countListed(store.read, 'recommendations', filterOf(actor, query)),
        rows: rows.map((row) => toRecommendation(row, skills.ref(row.skill))),
      };
    },

    /** All of one interview; whoever asks has been let in by its caller. */
    async ofInterview(db: Executor, tenant: string, interviewId: number) {
      const filter = { tenants: [tenant], interviewId };
      const rows = await listPage(db, 'recommendations', filter, { limit: 100, offset: 0, ordering: 'id' });
      return rows.map((row) => toRecommendation(row, skills.ref(row.skill)));
    },

    async paths(actor: Actor, query: RouteQuery<typeof recommendationRoutes.listLearningPaths>) {
      const rows = await listPage(store.read, 'learning_paths', filterOf(actor, query), pageOf(query));
      const resources = await resourcesOf(
        store.read,
        rows.map((row) => row.id),
      );
      return {
        count: await countListed(store.read, 'learning_paths', filterOf(actor, query)),
        rows: rows.map((row) =>
          toPath(
            row,
            resources.filter((resource) => resource.path_id === row.id),
            taught,
          ),
        ),
      };
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND; PERMISSION_DENIED for who may not change the interview. */
    async tick(
      actor: Actor,
      { id, rid }: { id: number; rid: number },
      completed: boolean,
    ): Promise<LearningResource> {
      const path = await findPath(store.read, { id });
      if (path === undefined || path.replaced_at !== null) throw notFound('Learning path');
      const { row } = await access(store.read, actor, path.interview_id, 'edit');
      const find = (resources: readonly ResourceRow[]): ResourceRow => {
        const resource = resources.find((each) => each.id === rid);
        if (resource === undefined) throw notFound('Learning resource');
        return resource;
      };
      const isAsWanted = (resource: ResourceRow) => (resource.completed_at !== null) === completed;
      const known = find(await resourcesOf(store.read, [id]));
      if (isAsWanted(known)) return toResource(known, taught);
      return store.write(row.tenant, async (write) => {
        await access(write.tx, actor, path.interview_id, 'edit');
        const resources = await resourcesOf(write.tx, [id]);
        const resource = find(resources);
        if (isAsWanted(resource)) return toResource(resource, taught);
        const next = await updateResource(write, rid, {
          completed_at: completed ? write.now : null,
          completed_by: completed ? actor.userId : null,
        });
        const current = (await findPath(write.tx, { id })) as PathRow;
        const status = statusOf(resources.map((each) => (each.id === rid ? next : each)));
        if (status !== current.status) await updatePath(write, current, { status });
        return toResource(next, taught);
      });
    },

    /** Makes an interview's recommendations, in the words of who reads them, and its learning path anew. */
    async replace(
      write: Write,
      interview: { id: number; is_practice: number; difficulty: Difficulty },
      outcomes: readonly SkillOutcome[],
    ): Promise<void> {
      await replaceRecommendations(
        write,
        interview.id,
        recommend(outcomes, readerOf(interview.is_practice)).map((recommendation) => ({
          ...write.fresh(),
          interview_id: interview.id,
          ...recommendation,
          created_at: write.now,
          replaced_at: null,
        })),
      );
      const wanted = learningPath(outcomes, content.resources, interview.difficulty);
      const found = await findPath(write.tx, { interviewId: interview.id });
      if (found === undefined && wanted.length === 0) return;
      const path = found ?? (await insertPath(write, interview.id));
      await fillPath(write, path, wanted);
      const replaced_at = wanted.length === 0 ? (path.replaced_at ?? write.now) : null;
      const status = statusOf(await resourcesOf(write.tx, [path.id]));
      if (replaced_at !== path.replaced_at || status !== path.status) {
        await updatePath(write, path, { status, replaced_at });
      }
    },
  };
}
export type RecommendationService = ReturnType<typeof recommendationService>;
