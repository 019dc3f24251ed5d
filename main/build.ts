/** `npm run build`. */
import { build } from './launch/build.ts';

await build();
