import { caseworkers } from '@frikort/domain/access';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../auth/policy/access.ts';
import { authorityOf } from '../authorities/authority.ts';
import type { Database } from '../database/database.ts';
import { asksForCsv, listAnswer, sendCsv } from '../http/csv.ts';
import {
  countsSchema,
  type OpenStatistics,
  type OwnStatistics,
  openStatisticsSchema,
  ownStatisticsSchema,
  publishedYearSchema,
  soFarSchema,
} from './answers.ts';
import { openCsv, ownCsv } from './csv.ts';
import type { CountedRow } from './figures.ts';
import { countedYearOf } from './figures.ts';
import { readCounts, readEditions, readFigures } from './read-store.ts';

type StatisticsDeps = { db: Database; clock: () => Date };

/** Whoever uses the figures may do anything with them, and says where they are from. */
const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Socialt frikort',
};

/** Made once a day at most; whoever asks again within some minutes need not be answered anew. */
const cached = 'public, max-age=600';

const tags = ['statistics'];

async function openStatistics(db: Database): Promise<OpenStatistics> {
  const editions = await readEditions(db);
  const soFar = editions.find(({ name }) => name.includes('-'));
  const closed = editions.filter(({ name }) => !name.includes('-'));
  return {
    licence,
    years: closed.map(({ figures, published_on: publishedOn }) => {
      const { year, national, months, municipalities } = publishedYearSchema.parse(figures);
      return {
        year,
        publishedOn,
        national,
        months: months.map((told, index) => ({ month: index + 1, ...told })),
        municipalities: municipalities.map(({ code, ...told }) => ({ ...authorityOf(code), ...told })),
      };
    }),
    soFar: soFar ? { publishedOn: soFar.published_on, years: soFarSchema.parse(soFar.figures) } : null,
  };
}

type OwnYear = OwnStatistics['years'][number];

/** A year of a place with its months, those that have not begun without what is counted at their end. */
function ownYear(whole: CountedRow, months: readonly CountedRow[], thisMonth: string): OwnYear {
  const own = (row: CountedRow) => {
    const { daysToFirst: _, firstEmployments: __, ...counted } = countedYearOf(row);
    return { ...counted, averageOere: row.used === 0 ? 0 : Math.round(row.amountOere / row.used) };
  };
  const { daysToFirst, firstEmployments } = countedYearOf(whole);
  return {
    year: whole.year,
    ...own(whole),
    firstEmployments,
    daysToFirst,
    months: months.map((row) => {
      const name = `${row.year}-${String(row.month).padStart(2, '0')}`;
      return { month: row.month, ...own(row), active: name > thisMonth ? null : row.active };
    }),
  };
}

/** What is counted of frikort (R37): for everybody, for a municipality about itself, and how counting went. */
export const statisticsRoutes =
  ({ db, clock }: StatisticsDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/statistics',
      {
        schema: {
          operationId: 'getStatistics',
          tags,
          summary: 'What frikort lead to, in the whole country and in each municipality',
          description:
            'Fewer than five people are hidden, and so much else that nobody can work them out. The figures of a year are published once it is closed, and never change.',
          response: { 200: listAnswer(openStatisticsSchema, 'The figures') },
        },
      },
      async (request, reply) => {
        const isCsv = asksForCsv(request);
        const statistics = await openStatistics(db);
        reply.header('cache-control', cached).header('vary', 'Accept, Accept-Language');
        return isCsv ? sendCsv(request, reply, openCsv(statistics)) : reply.send(statistics);
      },
    );

    app.get(
      '/statistics/municipality',
      {
        schema: {
          operationId: 'getMunicipalityStatistics',
          tags,
          summary: "What the frikort of the caller's municipality lead to, as counted this morning",
          description:
            'Of the citizens that the municipality is responsible for now, in all years. Small numbers are shown: they are its own.',
          response: { 200: listAnswer(ownStatisticsSchema, 'The figures') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const isCsv = asksForCsv(request);
        const at = clock();
        const action = isCsv ? 'statistics-exported' : 'statistics-viewed';
        const { countedAt, figures } = await readFigures(db, caller.authority.code, { caller, action, at });
        const thisMonth = todayInCopenhagen(at).slice(0, 7);
        // Years to come have nothing but what was registered ahead, and none has ended.
        const whole = figures.filter(
          ({ month, year }) => month === 0 && year <= yearOf(todayInCopenhagen(at)),
        );
        const own: OwnStatistics = {
          countedAt: countedAt?.toISOString() ?? null,
          years: whole.map((row) => {
            const months = figures.filter(({ year, month }) => year === row.year && month > 0);
            return ownYear(row, months, thisMonth);
          }),
        };
        return isCsv ? sendCsv(request, reply, ownCsv(own)) : reply.send(own);
      },
    );

    app.get(
      '/statistics/counts',
      {
        schema: {
          operationId: 'listStatisticsCounts',
          tags,
          summary: 'When it was counted, and what has been published',
          response: { 200: countsSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'operator');
        const { counts, editions } = await readCounts(db, {
          caller,
          action: 'statistics-viewed',
          at: clock(),
        });
        return {
          counts: (counts ?? []).map((it) => ({ ...it, countedAt: it.countedAt.toISOString() })),
          editions: (editions ?? []).map((it) => ({ ...it, publishedAt: it.publishedAt.toISOString() })),
        };
      },
    );
  };
