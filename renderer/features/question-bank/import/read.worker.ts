/** Reads a file of questions in a thread of its own: what takes long keeps nobody waiting, and can be ended. */
import type { FileFormat } from '../../../../shared/contract/question-sets.ts';
import { FileProblem, type FileRow, type Problem, rowsOf, textOf } from './read-text.ts';

export interface ReadRequest {
  file: File;
  format: FileFormat;
}
export type ReadAnswer = { rows: FileRow[] } | { problem: Problem };

addEventListener('message', async ({ data: { file, format } }: MessageEvent<ReadRequest>) => {
  const answer = (message: ReadAnswer) => postMessage(message);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return answer({ problem: { code: 'unreadable' } });
  }
  try {
    answer({ rows: rowsOf(format, textOf(bytes)) });
  } catch (error) {
    if (error instanceof FileProblem) answer({ problem: error.problem });
    else throw error;
  }
});
