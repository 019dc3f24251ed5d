/** What this instance is: asked by the studio's first screen, before anybody has signed in. */
import { z } from 'zod';
import { offlineProfileSchema } from './auth.ts';
import { route } from './common.ts';

export const studioSchema = z
  .object({
    version: z.string(),
    mode: z.enum(['device', 'hosted']),
    /** Profiles made with "work offline"; always empty on a hosted instance. */
    profiles: z.array(offlineProfileSchema),
    scorer: z.object({ name: z.string(), version: z.string() }),
    /** The data folder, shown in Settings; null on a hosted instance. */
    data_dir: z.string().nullable(),
  })
  .meta({ id: 'Studio' });
export type Studio = z.infer<typeof studioSchema>;

export const studioRoutes = {
  getStudio: route({
    method: 'GET',
    path: '/studio/',
    tag: 'Service',
    access: 'public',
    category: 'general',
    summary: 'Version, mode and local profiles of this instance',
    responses: { 200: studioSchema },
    errors: [],
  }),
};
