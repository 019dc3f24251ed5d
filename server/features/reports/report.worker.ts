/** A thread that prints one report after another: `reportPrinter` sends each, and is sent its bytes. */
import { parentPort } from 'node:worker_threads';
import type { ReportDocument } from './report.document.ts';
import { reportPdf } from './report.pdf.ts';

parentPort?.on('message', async (report: ReportDocument) => {
  // What fails here ends the thread, and whoever waits for the report hears why.
  parentPort?.postMessage(await reportPdf(report));
});
