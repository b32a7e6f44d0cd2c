import { present } from '@frikort/domain/present';
import { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { CprVault } from '../database/encryption.ts';
import { oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { citizenForCaseworker, citizenSchema, cprSchema } from './citizen.ts';
import type { Found } from './search-service.ts';

const warningSchema = z
  .discriminatedUnion('code', [
    z.strictObject({ code: z.literal('under-18'), age: z.int() }),
    z.strictObject({ code: z.literal('register-status'), registerStatus: z.int(), standing: z.string() }),
  ])
  .meta({ id: 'GrantWarning', description: 'To be told before granting; does not block (R21)' });

/** What a search answers with: the citizen, or what the caseworker sees before granting. */
export const searchResultSchema = z
  .discriminatedUnion('enrolled', [
    z.strictObject({ enrolled: z.literal(true), citizen: citizenSchema }),
    z.strictObject({
      enrolled: z.literal(false),
      cpr: cprSchema,
      name: z.string(),
      nameProtected: z.boolean(),
      consentTextVersion: z.string(),
      consentText: z.strictObject({ da: z.string(), en: z.string() }),
      warnings: z.array(warningSchema),
      blocked: z.strictObject({ registerStatus: z.int(), currentCpr: cprSchema.optional() }).optional().meta({
        description: 'Why no frikort can be granted; the number in force when this one was changed',
      }),
      years: z
        .array(z.strictObject({ year: z.int(), allowanceOere: oereSchema }))
        .meta({ description: 'The cards that a grant would make, newest year first' }),
    }),
  ])
  .meta({ id: 'CitizenSearchResult', examples: [answered.notEnrolled] });

type SearchAnswer = z.output<typeof searchResultSchema>;

export function searchAnswer(
  vault: CprVault,
  caller: Pick<CaseworkerCaller, 'actorId' | 'organisation'>,
  found: Found,
): SearchAnswer {
  if (found.enrolled) return { enrolled: true, citizen: citizenForCaseworker(vault, caller, found.citizen) };
  const { cpr, name, nameProtected, consentText, warnings, blocked, years } = found;
  return {
    enrolled: false,

    cpr,
    name,
    nameProtected,
    years,
    consentTextVersion: consentText.version,
    consentText: { da: consentText.da, en: consentText.en },
    warnings: [...warnings],
    ...present({ blocked }),
  };
}
