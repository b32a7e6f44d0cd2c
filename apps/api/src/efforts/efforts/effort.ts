import { todayInCopenhagen } from '@frikort/domain/calendar';
import { effortState, effortStates } from '@frikort/domain/effort';
import { effortRights } from '@frikort/domain/effort-right';
import { present } from '@frikort/domain/present';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { EffortCaller } from '../../auth/caller.ts';
import { day } from '../../database/query.ts';
import { dateSchema, idSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';
import { rightsInEffort } from '../../rules/effort-reach.ts';
import {
  appointmentFor,
  appointmentSchema,
  appointmentsWhere,
  storedAppointment,
} from '../organisations/organisation.ts';

const bothLanguages = z.strictObject({ da: z.string(), en: z.string() });
const named = z.strictObject({ id: idSchema, name: z.string() });
const budgets = z.array(z.strictObject({ year: z.int(), kroner: z.number() }));

export const effortSchema = z
  .strictObject({
    id: idSchema,
    organisation: named.extend({ startDate: dateSchema }),
    name: z.string(),
    details: z.string().optional(),
    category: z.strictObject({ id: idSchema, name: bothLanguages }),
    categoryLocked: z.boolean().meta({ description: 'Somebody has been registered in it' }),
    startDate: dateSchema,
    endDate: dateSchema.optional().meta({ description: 'The last day; absent as long as nobody knows it' }),
    state: z.enum(effortStates).meta({ description: 'Where it stands today' }),
    budgets: budgets.meta({ description: 'Whole kroner a calendar year, the latest first' }),
    rights: z.array(z.enum(effortRights)).meta({ description: 'What the caller acts as here' }),
    appointments: z.array(appointmentSchema).meta({ description: 'Its participant managers' }),
    version: z.int(),
  })
  .meta({ id: 'Effort', examples: [answered.effort], description: 'An effort of an organisation (R41)' });
export type EffortAnswer = z.output<typeof effortSchema>;

/** One effort as the aliases `effort`, `organisation` and `category` have it, for a caller, as one JSON object. */
export function effortColumns(caller: EffortCaller): SQL {
  return sql`json_build_object('id', effort.id, 'organisation', json_build_object('id', organisation.id,
      'name', organisation.name, 'startDate', organisation.start_date), 'name', effort.name, 'details', effort.details,
    'category', json_build_object('id', category.id,
      'name', json_build_object('da', category.name_da, 'en', category.name_en)),
    'categoryLocked', effort.category_locked_at is not null, 'startDate', effort.start_date, 'endDate', effort.end_date,
    'budgets', coalesce((select json_agg(json_build_object('year', year, 'kroner', kroner) order by year desc)
      from effort_budgets where effort_id = effort.id), '[]'::json),
    'rights', ${rightsInEffort(caller)},
    'appointments', ${appointmentsWhere(sql`given.effort_id = effort.id`)},
    'version', effort.version) as effort`;
}

/** What {@link effortColumns} makes. */
export const effortRow = z.strictObject({
  effort: z.strictObject({
    id: z.uuid(),
    organisation: z.strictObject({ id: z.uuid(), name: z.string(), startDate: day }),
    name: z.string(),
    details: z.string().nullable(),
    category: z.strictObject({ id: z.uuid(), name: bothLanguages }),
    categoryLocked: z.boolean(),
    startDate: day,
    endDate: day.nullable(),
    budgets,
    rights: z.array(z.enum(effortRights)),
    appointments: z.array(storedAppointment),
    version: z.int(),
  }),
});
export type StoredEffort = z.output<typeof effortRow>['effort'];

export function effortFor(stored: StoredEffort, at: Date): EffortAnswer {
  const { details, endDate, appointments, ...told } = stored;
  return {
    ...told,
    state: effortState(stored, todayInCopenhagen(at)),
    appointments: appointments.map(appointmentFor),
    ...present({ details, endDate }),
  };
}
