import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const OUT = join(ROOT, 'out');
/** Where the launcher remembers things between starts; gone with node_modules. */
export const CACHE = join(ROOT, 'node_modules/.cache/jobhive-studio');
