import type { FileFormat } from '../../../../shared/contract/question-sets.ts';
import { MOST_BYTES } from './limits.ts';
import type { ReadAnswer, ReadRequest } from './read.worker.ts';
import { FileProblem, type FileRow } from './read-text.ts';

const formatOf = ({ name }: File): FileFormat | undefined =>
  /\.csv$/i.test(name) ? 'csv' : /\.ya?ml$/i.test(name) ? 'yaml' : undefined;

/**
 * The rows of a file that somebody chose.
 * @throws {FileProblem} where nothing of it can be used; an AbortError when `signal` ends it.
 */
export async function readFile(file: File, signal: AbortSignal): Promise<FileRow[]> {
  const format = formatOf(file);
  if (format === undefined) throw new FileProblem({ code: 'kind' });
  if (file.size === 0) throw new FileProblem({ code: 'empty' });
  if (file.size > MOST_BYTES) throw new FileProblem({ code: 'size' });
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<ReadAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.postMessage({ file, format } satisfies ReadRequest);
    });
    if ('problem' in answer) throw new FileProblem(answer.problem);
    return answer.rows;
  } finally {
    worker.terminate();
  }
}
