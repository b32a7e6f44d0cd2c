import { consentText } from '@frikort/domain/consent';
import { present } from '@frikort/domain/present';
import { z } from 'zod';
import {
  type StoredCitizen,
  sharedCitizenAnswer,
  sharedCitizenShape,
  withdrawalAskedAtSchema,
  withdrawalFor,
} from '../citizens/citizen.ts';
import type { CprVault } from '../database/encryption.ts';
import { dateSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

/** A citizen as they see themselves: as a caseworker does, without the register's flags (R24). */
export const meSchema = z
  .strictObject({
    ...sharedCitizenShape,
    consent: z.strictObject({
      textVersion: z.string(),
      at: instantSchema,
      text: z.strictObject({ da: z.string(), en: z.string() }).optional(),
      textFrom: dateSchema.optional().meta({ description: 'From when the text was used' }),
      withdrawalAskedAt: withdrawalAskedAtSchema,
    }),
    assignedCaseworker: z.strictObject({ name: z.string() }).optional(),
  })
  .meta({ id: 'Me', examples: [answered.me], description: 'A citizen with a frikort, for the citizen' });

export type Me = z.output<typeof meSchema>;

export function meFor(vault: CprVault, stored: StoredCitizen): Me {
  const { assignedCaseworker, consentTextVersion: textVersion, consentAt } = stored;
  const text = consentText(textVersion);
  return {
    ...sharedCitizenAnswer(vault, stored),
    consent: {
      textVersion,
      at: consentAt.toISOString(),
      ...present({ text: text && { da: text.da, en: text.en }, textFrom: text?.from }),
      ...withdrawalFor(stored),
    },
    ...present({ assignedCaseworker: assignedCaseworker && { name: assignedCaseworker.name } }),
  };
}
