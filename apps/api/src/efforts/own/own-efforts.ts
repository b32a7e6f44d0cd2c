import { effortConsentText } from '@frikort/domain/effort-consent';
import { benefits, endReasons, occupations } from '@frikort/domain/effort-participant';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { CitizenCaller } from '../../auth/caller.ts';
import { callerOf } from '../../auth/policy/access.ts';
import type { Database } from '../../database/database.ts';
import { day, query } from '../../database/query.ts';
import { dateSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';
import type { EffortDeps } from '../effort-deps.ts';
import { inEfforts } from '../in-efforts.ts';

/** What a citizen sees of their own participation (R24, R42). */
export const ownEffortSchema = z
  .strictObject({
    effort: z.string(),
    organisation: z.string(),
    startDate: dateSchema,
    endDate: dateSchema.optional(),
    endReason: z.enum(endReasons).optional(),
    benefitBefore: z.enum(benefits),
    occupationBefore: z.enum(occupations),
    benefitAfter: z.enum(benefits).optional(),
    occupationAfter: z.enum(occupations).optional(),
    consent: z.strictObject({
      textVersion: z.string(),
      signedOn: dateSchema,
      text: z
        .strictObject({ da: z.array(z.string()), en: z.array(z.string()) })
        .optional()
        .meta({ description: 'A paragraph each' }),
    }),
    frikortLinked: z.boolean(),
  })
  .meta({
    id: 'OwnEffort',
    examples: [answered.ownEffort],
    description: 'An effort that the citizen takes part in by name, or did',
  });
export type OwnEffort = z.output<typeof ownEffortSchema>;

const row = z.strictObject({
  effort: z.string(),
  organisation: z.string(),
  startDate: day,
  endDate: day.nullable(),
  endReason: z.enum(endReasons).nullable(),
  benefitBefore: z.enum(benefits),
  occupationBefore: z.enum(occupations),
  benefitAfter: z.enum(benefits).nullable(),
  occupationAfter: z.enum(occupations).nullable(),
  textVersion: z.string(),
  signedOn: day,
  frikortLinked: z.boolean(),
});

/** It only keeps the list finite. */
const mostShown = 500;

/** The efforts that a citizen takes part in by name, the latest start first; not logged. */
export async function readOwnEfforts(db: Database, { citizenId }: CitizenCaller): Promise<OwnEffort[]> {
  const found = await inEfforts(db, (efforts) =>
    query(
      efforts,
      row,
      sql`
      select effort.name as effort, organisation.name as organisation, participant.start_date as "startDate",
        participant.end_date as "endDate", participant.end_reason as "endReason",
        participant.benefit_before as "benefitBefore", participant.occupation_before as "occupationBefore",
        participant.benefit_after as "benefitAfter", participant.occupation_after as "occupationAfter",
        participant.consent_text_version as "textVersion", participant.consent_signed_on as "signedOn",
        exists (select from effort_frikort_links where participant_id = participant.id and ended_at is null)
          as "frikortLinked"
      from citizens citizen join effort_participants participant on participant.audit_subject = citizen.audit_subject
        join efforts effort on effort.id = participant.effort_id
        join effort_organisations organisation on organisation.id = effort.organisation_id
      where citizen.id = ${citizenId}::uuid and citizen.anonymised_at is null
      order by participant.start_date desc, participant.id limit ${mostShown}`,
    ),
  );
  return found.map(
    ({ textVersion, signedOn, endDate, endReason, benefitAfter, occupationAfter, ...told }) => {
      const text = effortConsentText(textVersion);
      const both = text && { da: [...text.da], en: [...text.en] };
      return {
        ...told,
        consent: { textVersion, signedOn, ...present({ text: both }) },
        ...present({ endDate, endReason, benefitAfter, occupationAfter }),
      };
    },
  );
}

/** GET `/me/efforts`. */
export const ownEffortRoutes =
  ({ db, clock }: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/me/efforts',
      {
        schema: {
          operationId: 'listOwnEfforts',
          tags: ['me'],
          summary: 'The efforts that the citizen takes part in by name, or did; the latest start first',
          response: { 200: z.strictObject({ items: z.array(ownEffortSchema) }).meta({ id: 'OwnEfforts' }) },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'citizen');
        const act = { caller, action: 'own-efforts-viewed', at: clock() } as const;
        const self = sql`citizens where id = ${caller.citizenId}::uuid`;
        await db.execute(auditInStatement(act, { from: self, subject: sql`audit_subject`, object: sql`id` }));
        return { items: await readOwnEfforts(db, caller) };
      },
    );
  };
