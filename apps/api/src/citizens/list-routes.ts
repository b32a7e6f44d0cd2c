import { todayInCopenhagen } from '@frikort/domain/calendar';
import { hasControlCharacter } from '@frikort/domain/contact';
import { isCprShaped } from '@frikort/domain/cpr';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/access.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { CprVault } from '../database/encryption.ts';
import { dateSchema, idSchema, oereSchema } from '../http/answer-schemas.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { problems } from '../http/problem.ts';
import { assignmentFor, citizenSchema, cprSchema, flagsOf, flagsSchema } from './citizen.ts';
import { type CitizenFilter, citizenSorts, type ListedCitizen, listCitizens } from './list-store.ts';
import type { CitizenDeps } from './outcome.ts';

const listQuery = z.strictObject({
  assigned: z.enum(['me', 'none']).optional(),
  status: z.enum(['active', 'inactive']).optional(),
  text: z
    .string()
    .max(100, { error: 'too-long' })
    .refine((text) => !hasControlCharacter(text), { error: 'control-character' })
    .refine((text) => !isCprShaped(text), { error: 'cpr-shaped' })
    .optional()
    .meta({ description: 'Part of the name, or the card number; never a CPR number, which is searched for' }),
  sort: z.enum(citizenSorts).optional().meta({ description: 'Minus is descending; name when left out' }),
  limit: limitQuery,
  cursor: cursorQuery,
});

const { shape } = citizenSchema;

const listedSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    cpr: cprSchema,
    cardNumber: z.string(),
    status: z.enum(['active', 'inactive']),
    nameProtected: z.boolean(),
    flags: flagsSchema,
    assignedCaseworker: shape.assignedCaseworker,
    remainingOere: oereSchema.optional().meta({ description: "Of this year's card; absent without one" }),
    lastEmploymentEnd: dateSchema.optional(),
  })
  .meta({ id: 'ListedCitizen' });

const pageSchema = z
  .strictObject({ items: z.array(listedSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'CitizenPage' });

/** The lists of a municipality's citizens: one's own, those nobody is assigned to, all (R17). */
export const citizenListRoutes =
  (deps: Pick<CitizenDeps, 'db' | 'clock' | 'vault'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/citizens',
      {
        schema: {
          tags: ['citizens'],
          summary: "The citizens of the caller's municipality",
          querystring: listQuery,
          response: { 200: pageSchema, ...problems('not-authenticated', 'not-permitted') },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'caseworker');
        const { limit, cursor, sort, ...filters } = request.query;
        const at = deps.clock();
        const page = await listCitizens(deps.db, caller, {
          filter: toFilter(filters),
          sort: sort ?? 'name',
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...(cursor === undefined ? {} : { cursor }),
          today: todayInCopenhagen(at),
          at,
        });
        const items = page.items.map((listed) => listedFor(deps.vault, caller, listed));
        return { items, nextCursor: page.nextCursor };
      },
    );
  };

function toFilter({
  assigned,
  status,
  text,
}: Pick<z.output<typeof listQuery>, 'assigned' | 'status' | 'text'>): CitizenFilter {
  return {
    ...(assigned === undefined ? {} : { assigned }),
    ...(status === undefined ? {} : { status }),
    ...(text === undefined ? {} : { text: text.trim() }),
  };
}

function listedFor(
  vault: CprVault,
  caller: CaseworkerCaller,
  listed: ListedCitizen,
): z.output<typeof listedSchema> {
  const { id, name, cardNumber, status, nameProtected, remainingOere, lastEmploymentEnd } = listed;
  return {
    ...{ id, name, cpr: vault.decrypt(listed.cpr, id), cardNumber, status, nameProtected },
    flags: flagsOf(listed),
    ...assignmentFor(caller, listed.assignedCaseworker),
    ...(remainingOere === null ? {} : { remainingOere }),
    ...(lastEmploymentEnd === null ? {} : { lastEmploymentEnd }),
  };
}
