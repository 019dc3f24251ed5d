// Loaded with `node --import` ahead of every entry point. Plain JavaScript that an old Node can read: it
// could not even parse the TypeScript that follows, and better-sqlite3 would crash without a word.
import module from 'node:module';

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `JobHive Studio needs Node ${NEEDED} or later; this is ${process.version}. ` +
      'Run `npm ci` (it brings Node 24 on Linux and Windows) or install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}

// What was compiled, and stripped of its types, once is not so again: that was half of a start. Beside the packages and
// not in a folder that others may write to.
module.enableCompileCache?.(`${import.meta.dirname}/../node_modules/.cache/compiled`);
