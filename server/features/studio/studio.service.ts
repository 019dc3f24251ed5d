/** What this instance is, for the first screen. */
import type { Studio } from '../../../shared/contract/studio.ts';
import type { Deps } from '../../deps.ts';
import type { UserService } from '../accounts/users.service.ts';

export function studioService(
  { config, version, scorer }: Pick<Deps, 'config' | 'version' | 'scorer'>,
  users: UserService,
) {
  return {
    async get(): Promise<Studio> {
      const onDevice = config.mode === 'device';
      return {
        version,
        mode: config.mode,
        profiles: onDevice ? await users.localProfiles() : [],
        scorer: { name: scorer.name, version: scorer.version },
        data_dir: onDevice ? config.dataDir : null,
      };
    },
  };
}
export type StudioService = ReturnType<typeof studioService>;
