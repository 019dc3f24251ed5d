/** Puts the bug that PLANT names into its file as it is loaded: node --import ./test/sync/planted/plant.ts … */
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { BUGS } from './bugs.ts';

const bug = BUGS.find(({ name }) => name === process.env.PLANT);
assert.ok(bug !== undefined || process.env.PLANT === 'none', `There is no bug ${process.env.PLANT}`);
const repository = new URL('../../../', import.meta.url).href;
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (bug === undefined || url !== repository + bug.file) return loaded;
    const text = String(loaded.source);
    assert.equal(text.split(bug.find).length, 2, `${bug.file} has no such place any more, or several`);
    return { ...loaded, source: text.replace(bug.find, () => bug.replace) };
  },
});
