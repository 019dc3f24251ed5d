/**
 * Writes what the clients know of the contract, and its descriptions for other tools:
 * `node shared/sdk/tools/generate.ts`. What it writes is committed, and a test fails when it is stale.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_STATUS } from '../../contract/common.ts';
import { routes } from '../../contract/index.ts';
import { openApiDocument } from '../../contract/openapi.ts';
import { postmanCollection } from '../../contract/postman/collection.ts';
import { streamMessageSchema } from '../../protocol/down.ts';
import { transcriptPartial } from '../../protocol/stream/transcript-partial.ts';
import { CLOSE } from '../../protocol/version.ts';
import { readContract } from './endpoints.ts';
import { writePageRoutes } from './page-routes.ts';
import { writePythonModels, writePythonResources } from './python.ts';
import { writeModels, writeResources } from './typescript.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

/** Path below the project's root to the text that belongs there. */
export function generated(): Map<string, string> {
  const { endpoints, models } = readContract(routes);
  const messages = models.answer(streamMessageSchema, 'Message');
  models.body(transcriptPartial.shape.data, 'TranscriptPartial');
  const messageTypes = streamMessageSchema.options.map((option) => option.shape.type.value);
  const extras = { errorCodes: Object.keys(ERROR_STATUS), messages, messageTypes, closeCodes: CLOSE };
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const about = { version, server: 'http://127.0.0.1:8787/api/v1' };
  return new Map([
    formatted('shared/sdk/js/models.gen.ts', writeModels(models, extras)),
    formatted('shared/sdk/js/resources.gen.ts', writeResources(endpoints, models)),
    ['shared/sdk/python/jobhive/models.py', writePythonModels(models, extras)],
    ['shared/sdk/python/jobhive/_resources.py', writePythonResources(endpoints, models)],
    formatted('shared/contract/page-routes.gen.ts', writePageRoutes(routes)),
    formatted('shared/contract/openapi.json', JSON.stringify(openApiDocument(about), null, 2)),
    formatted('shared/contract/postman.json', JSON.stringify(postmanCollection(about), null, 2)),
  ]);
}

/** In the project's style, so that a generated file reads and checks like any other. */
function formatted(path: string, text: string): [string, string] {
  const args = [BIOME, 'check', '--write', `--stdin-file-path=${path}`];
  return [path, execFileSync(process.execPath, args, { cwd: ROOT, input: text, encoding: 'utf8' })];
}

if (import.meta.main) {
  for (const [path, text] of generated()) writeFileSync(join(ROOT, path), text);
}
