/**
 * Runs at the end of `npm ci`: builds the studio, so that the first `npm start` is quick. An install must not
 * fail for want of a build, so a failure is only told; `npm start` builds again and then does fail.
 */
import { canBuild, ensureBuilt } from './launch/build.ts';

if (canBuild()) {
  try {
    await ensureBuilt(console.log);
  } catch (error) {
    console.warn('The studio could not be built yet; npm start will try again.', error);
  }
}
