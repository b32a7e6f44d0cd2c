import { Readable } from 'node:stream';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { sessionInQuery } from '../auth/session/find-caller.ts';
import { viewOwnData } from '../citizens/service.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { type PdfLanguage, pdfLanguages } from '../pdf/pdf-document.ts';
import { exportJson, exportSchema } from './export.ts';
import { readExportPdf } from './export-facts.ts';
import { meFor } from './me.ts';
import type { MeDeps } from './me-deps.ts';

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
        const form = { pdf: wantsPdf(request, format), language: lang ?? 'da' } as const;
        return await deps.fairUse('file', request, reply, (signal) =>
          sendExport(deps, request, reply, { ...form, signal }),
        );
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
  { pdf, language, signal }: { pdf: boolean; language: PdfLanguage; signal: AbortSignal },
): Promise<FastifyReply> {
  const { db, clock, vault, drawPool } = deps;
  const caller = callerOf(request, 'citizen');
  if (pdf) drawPool.requireRoom();
  const at = clock();
  const own = await viewOwnData(deps, caller, 'exported');
  if (!own.ok) return sendProblem(reply, own.refusal);
  const me = meFor(vault, own.value);
  const reader = { db, caller, at, signal };
  const name = language === 'da' ? 'mine-oplysninger' : 'my-data';
  const file = `${name}-${todayInCopenhagen(at)}.${pdf ? 'pdf' : 'json'}`;
  const content = pdf
    ? await drawPool.draw({ kind: 'export', ...(await readExportPdf(reader, me, language)) }, signal)
    : Readable.from(exportJson(reader, me), { objectMode: false });
  return reply
    .header('cache-control', 'no-store')
    .header('vary', 'Accept')
    .header('content-disposition', `attachment; filename="${file}"`)
    .type(pdf ? 'application/pdf' : 'application/json; charset=utf-8')
    .send(content);
}
