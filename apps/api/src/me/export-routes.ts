import { Readable } from 'node:stream';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/access.ts';
import { sessionInQuery } from '../auth/find-caller.ts';
import { viewOwnData } from '../citizens/service.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { type PdfLanguage, pdfLanguages } from '../pdf/pdf-document.ts';
import { exportJson, exportSchema } from './export.ts';
import { exportPdf } from './export-pdf.ts';
import { meFor } from './me.ts';
import type { MeDeps } from './routes.ts';

const exportFormats = ['json', 'pdf'] as const;

const query = z.strictObject({
  format: z
    .enum(exportFormats)
    .optional()
    .meta({ description: 'Instead of the header Accept; json when neither says pdf' }),
  lang: z.enum(pdfLanguages).optional().meta({ description: 'Of the PDF; da when left out' }),
  ...sessionInQuery,
});

const exportAnswer = {
  description: 'The file: as JSON for machines, or as a tagged PDF to read and print',
  content: {
    'application/json': { schema: exportSchema },
    'application/pdf': { schema: z.string().meta({ format: 'binary' }) },
  },
};

/** All my data as a file (R24; GDPR articles 15 and 20). */
export const exportRoutes =
  (deps: MeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/me/export',
      {
        config: { sessionInQuery: true },
        schema: {
          operationId: 'exportOwnData',
          tags: ['me'],
          summary: 'All my data as a file, as JSON or PDF',
          querystring: query,
          response: { 200: exportAnswer, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const { format, lang } = request.query;
        return sendExport(deps, request, reply, { pdf: wantsPdf(request, format), language: lang ?? 'da' });
      },
    );
  };

/** The address says it, or the first type of the header Accept. */
function wantsPdf(request: FastifyRequest, format: 'json' | 'pdf' | undefined): boolean {
  if (format !== undefined) return format === 'pdf';
  return /^\s*application\/pdf\b/i.test(request.headers.accept ?? '');
}

async function sendExport(
  deps: MeDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { pdf, language }: { pdf: boolean; language: PdfLanguage },
): Promise<FastifyReply> {
  const { db, clock, vault } = deps;
  const caller = callerOf(request, 'citizen');
  const at = clock();
  const own = await viewOwnData(deps, caller, 'exported');
  if (!own.ok) return sendProblem(reply, own.refusal);
  const me = meFor(vault, own.value);
  const reader = { db, caller, at };
  const name = language === 'da' ? 'mine-oplysninger' : 'my-data';
  const file = `${name}-${todayInCopenhagen(at)}.${pdf ? 'pdf' : 'json'}`;
  reply
    .header('cache-control', 'no-store')
    .header('vary', 'Accept')
    .header('content-disposition', `attachment; filename="${file}"`);
  if (pdf) return reply.type('application/pdf').send(await exportPdf(reader, me, language));
  return reply
    .type('application/json; charset=utf-8')
    .send(Readable.from(exportJson(reader, me), { objectMode: false }));
}
