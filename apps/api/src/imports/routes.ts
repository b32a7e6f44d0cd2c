import {
  duplicateChoices,
  mostImportRows,
  type RowOutcome,
  rowOutcomes,
} from '@frikort/domain/employment-import';
import { present } from '@frikort/domain/present';
import { importRowInput } from '@frikort/domain/schemas';
import type { FastifyRequest } from 'fastify';
import { type FastifyPluginAsyncZod, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { idParams, isId } from '../http/answer-schemas.ts';
import { announceCreation, idempotencyClaim } from '../http/idempotency.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems, sendProblem } from '../http/problem.ts';
import { type ImportChoices, importAnswer, importSchema } from './import.ts';
import { FileBody, limitUploads, mostFileBytes, takeFiles } from './import-body.ts';
import { resultAnswer, resultPageSchema } from './import-result.ts';
import { charsets } from './reading/file-text.ts';
import { listResults } from './result-store.ts';
import { cancelImport, type ImportRouteDeps, sendImport } from './service.ts';
import { listImports, readImport } from './store.ts';

const flag = (description: string) => z.enum(['true', 'false']).optional().meta({ description });

const choicesQuery = z.strictObject({
  dryRun: flag('Tells what would come of each row, and does nothing'),
  allOrNothing: flag('Does nothing when a row is refused'),
  duplicates: z
    .enum(duplicateChoices)
    .optional()
    .meta({ description: 'Rows without a reference that repeat an employment; refuse when left out' }),
});

const pageQuery = { limit: limitQuery, cursor: cursorQuery };
const listQuery = z.strictObject(pageQuery);
const resultsQuery = z.strictObject({
  outcome: z.enum(rowOutcomes).optional().meta({ description: 'All when left out' }),
  ...pageQuery,
});

/** What the document says a body is; what is sent is looked into row by row, so that one wrong row stops no other. */
const rowsBody = z
  .array(importRowInput)
  .min(1)
  .max(mostImportRows)
  .meta({ examples: [sent.employmentImport] });

const pageSchema = z
  .strictObject({ items: z.array(importSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'EmploymentImportPage' });

const tags = ['employments'];

/** Imports of employments (R33): a company sends many rows at once, follows what comes of them, and may stop it. */
export const importRoutes =
  (deps: ImportRouteDeps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(sendingRoute(deps));

    app.get(
      '/employment-imports',
      {
        schema: {
          operationId: 'listEmploymentImports',
          tags,
          summary: "The company's own imports of employments",
          querystring: listQuery,
          response: { 200: pageSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'employee');
        const page = await listImports(deps.db, caller, pageOf(request.query));
        return { ...page, items: page.items.map(importAnswer) };
      },
    );

    app.get(
      '/employment-imports/:id',
      {
        schema: {
          operationId: 'getEmploymentImport',
          tags,
          summary: 'How far an import of employments is',
          params: idParams,
          response: { 200: importSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const { id } = request.params;
        const found = isId(id) ? await readImport(deps.db, caller, id) : undefined;
        return found ? importAnswer(found) : sendProblem(reply, { code: 'not-found' });
      },
    );

    app.get(
      '/employment-imports/:id/rows',
      {
        schema: {
          operationId: 'listEmploymentImportRows',
          tags,
          summary: 'What came of the rows of an import',
          description: 'In the order of the file; rows that are not done yet are not among them.',
          params: idParams,
          querystring: resultsQuery,
          response: { 200: resultPageSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const { id } = request.params;
        const outcome: RowOutcome | undefined = request.query.outcome;
        const wanted = { id, outcome, at: deps.clock(), ...pageOf(request.query) };
        const page = isId(id) ? await listResults(deps.db, caller, wanted) : undefined;
        if (!page) return sendProblem(reply, { code: 'not-found' });
        return { ...page, items: page.items.map(resultAnswer) };
      },
    );

    app.post(
      '/employment-imports/:id/cancellation',
      {
        schema: {
          operationId: 'cancelEmploymentImport',
          tags,
          summary: 'Stop an import of employments',
          description: 'What has come of its rows stays; the others are not done.',
          params: idParams,
          response: { 200: importSchema, ...problems('import-ended') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const { id } = request.params;
        if (!isId(id)) return sendProblem(reply, { code: 'not-found' });
        const outcome = await cancelImport(deps, caller, id);
        return outcome.ok ? importAnswer(outcome.value) : sendProblem(reply, outcome.refusal);
      },
    );
  };

/** The route that takes files, in an instance of its own: no other takes bodies like these. */
const sendingRoute =
  (deps: ImportRouteDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.setValidatorCompiler<z.ZodType>((route) =>
      route.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(route),
    );
    takeFiles(app);
    limitUploads(app);
    app.post(
      '/employment-imports',
      {
        bodyLimit: mostFileBytes,
        config: { idempotencyKey: true, charsets, csvBody: true },
        schema: {
          operationId: 'importEmployments',
          tags,
          summary: 'Import many employments',
          description:
            'A row with a reference that the company has on an employment edits that one; any other registers one. A row that is refused stops no other, unless all or nothing is asked for. As text/csv: the columns of the company’s own list as a file, in any order; UTF-8 or Windows-1252.',
          querystring: choicesQuery,
          body: rowsBody,
          response: { 201: importSchema, ...problems('import-file-invalid', 'too-many-imports') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const file = fileOf(request);
        const choices = choicesOf(request.query);
        const claim = idempotencyClaim(
          request,
          `${caller.actorId}:${caller.organisation.cvr}`,
          file.hashWith(choices),
        );
        const client = new AbortController();
        reply.raw.once('close', () => client.abort());
        const outcome = await sendImport(deps, caller, { file, choices, claim, signal: client.signal });
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        announceCreation(reply, `/api/v1/employment-imports/${outcome.value.id}`, outcome);
        return importAnswer(outcome.value);
      },
    );
  };

function fileOf({ body }: Pick<FastifyRequest, 'body'>): FileBody {
  // A request without a body is a file with nothing in it.
  return body instanceof FileBody ? body : new FileBody(Buffer.alloc(0), 'json', {});
}

function choicesOf({
  dryRun,
  allOrNothing,
  duplicates = 'refuse',
}: z.output<typeof choicesQuery>): ImportChoices {
  return { dryRun: dryRun === 'true', allOrNothing: allOrNothing === 'true', duplicates };
}

function pageOf({ limit, cursor }: z.output<typeof listQuery>) {
  return { limit: limit === undefined ? defaultLimit : Number(limit), ...present({ cursor }) };
}
