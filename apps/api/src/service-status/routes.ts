import { sql } from 'drizzle-orm';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { instantSchema } from '../http/answer-schemas.ts';
import { problems } from '../http/problem.ts';

const twoLanguages = z.strictObject({ da: z.string(), en: z.string() });

const serviceStatusSchema = z
  .strictObject({
    status: z.enum(['normal', 'planned', 'disruption']),
    notices: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['planned', 'disruption']),
        title: twoLanguages,
        text: twoLanguages,
        from: instantSchema,
        to: instantSchema,
      }),
    ),
  })
  .meta({ id: 'ServiceStatus' });

type NoticeRow = {
  notice: {
    id: string;
    kind: 'planned' | 'disruption';
    titleDa: string;
    titleEn: string;
    textDa: string;
    textEn: string;
    from: string;
    to: string;
  };
};

/** The service status of the front page: what is announced or going on now, soonest first. */
export const serviceStatusRoutes =
  (deps: { db: Database; clock: () => Date }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/service-status',
      {
        schema: {
          tags: ['public'],
          summary: 'Whether everything runs, and what is announced',
          response: { 200: serviceStatusSchema, ...problems() },
        },
      },
      async () => {
        const now = sql`${deps.clock().toISOString()}::timestamptz`;
        const { rows } = await deps.db.execute<NoticeRow>(sql`
          select json_build_object('id', id, 'kind', kind, 'titleDa', title_da, 'titleEn', title_en,
            'textDa', text_da, 'textEn', text_en, 'from', starts_at, 'to', ends_at) as notice
          from service_notices
          where shown_from <= ${now} and ends_at > ${now}
          order by starts_at, id`);
        const notices = rows.map(({ notice }) => ({
          id: notice.id,
          kind: notice.kind,
          title: { da: notice.titleDa, en: notice.titleEn },
          text: { da: notice.textDa, en: notice.textEn },
          from: new Date(notice.from).toISOString(),
          to: new Date(notice.to).toISOString(),
        }));
        const disrupted = notices.some(({ kind }) => kind === 'disruption');
        return {
          status: disrupted ? 'disruption' : notices.length > 0 ? 'planned' : 'normal',
          notices,
        } as const;
      },
    );
  };
