/** `npm run build`: the studio, and the client library that is published. */
import { buildJsSdk } from '../shared/sdk/tools/build-js.ts';
import { build } from './launch/build.ts';

await build();
await buildJsSdk();
