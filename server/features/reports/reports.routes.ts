import type { FastifyInstance } from 'fastify';
import { reportRoutes } from '../../../shared/contract/reports.ts';
import { mount, SavedFile } from '../../http/call.ts';
import { prefersHtml } from '../../http/html.ts';
import type { AgreementService } from './agreement.service.ts';
import { reportDocument } from './report.document.ts';
import { reportPage } from './report.page.ts';
import { reportPrinter } from './report.printer.ts';
import { reportTable } from './report.table.ts';
import type { ReportService } from './reports.service.ts';

export function registerReports(
  app: FastifyInstance,
  reports: ReportService,
  agreements: AgreementService,
): void {
  const printer = reportPrinter();
  app.addHook('onClose', () => printer.close());
  mount(app, reportRoutes.getHistoricalTrends, ({ actor, params }) => reports.trends(actor, params.user_id));
  mount(app, reportRoutes.compareCandidates, async ({ actor, query, page }) =>
    page(await reports.compare(actor, query)),
  );
  mount(app, reportRoutes.getJobAgreement, ({ actor, query }) => agreements.ofJob(actor, query.job_id));
  mount(app, reportRoutes.getTranscript, ({ actor, params }) => reports.transcript(actor, params.id));
  mount(app, reportRoutes.getReport, async ({ actor, params, query, request }) => {
    const report = await reports.report(actor, params.id);
    if (query.export === 'pdf') {
      const content = await printer.print(reportDocument(report));
      return new SavedFile({ mediaType: 'application/pdf', saveAs: `report-${params.id}.pdf`, content });
    }
    if (query.export === 'csv') {
      const content = reportTable(report);
      return new SavedFile({ mediaType: 'text/csv', saveAs: `report-${params.id}.csv`, content });
    }
    return prefersHtml(request.headers.accept) ? reportPage(reportDocument(report)) : report;
  });
}
