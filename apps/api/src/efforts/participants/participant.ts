import { type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import {
  benefits,
  endReasons,
  isOverdue,
  occupations,
  participantKinds,
  sexes,
  takesPartOn,
  takingOfYears,
} from '@frikort/domain/effort-participant';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { cprSchema } from '../../citizens/citizen.ts';
import type { CprVault } from '../../database/encryption.ts';
import { day } from '../../database/query.ts';
import { dateSchema, idSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';

export const participantSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(participantKinds),
    sex: z.enum(sexes),
    startYear: z.int(),
    endYear: z.int().optional(),
    name: z.string().optional().meta({ description: 'From here on only of who is named' }),
    cpr: cprSchema.optional(),
    startDate: dateSchema.optional(),
    endDate: dateSchema.optional(),
    benefitBefore: z.enum(benefits).optional(),
    occupationBefore: z.enum(occupations).optional(),
    endReason: z.enum(endReasons).optional(),
    benefitAfter: z.enum(benefits).optional(),
    occupationAfter: z.enum(occupations).optional(),
    consent: z
      .strictObject({
        textVersion: z.string(),
        signedOn: dateSchema,
        assuredBy: z.string(),
        hasFile: z.boolean().meta({ description: 'The signed consent is kept' }),
      })
      .optional(),
    frikortLinked: z.boolean().optional().meta({ description: 'It is linked to their frikort' }),
    takesPart: z.boolean().meta({ description: 'Today' }),
    isOverdue: z.boolean().meta({ description: 'Without an end after a year' }),
    version: z.int(),
  })
  .meta({
    id: 'EffortParticipant',
    examples: [answered.effortParticipant],
    description: 'Somebody who takes part in an effort, by name with consent or without a name (R42)',
  });
export type ParticipantAnswer = z.output<typeof participantSchema>;

/** One participant as the alias `participant` has them, as one JSON object. */
export const participantColumns = sql`json_build_object('id', participant.id, 'kind', participant.kind,
  'sex', participant.sex, 'startYear', participant.start_year, 'endYear', participant.end_year, 'name', participant.name,
  'cprCiphertext', encode(participant.cpr_ciphertext, 'base64'), 'cprKeyId', participant.cpr_key_id,
  'startDate', participant.start_date, 'endDate', participant.end_date,
  'benefitBefore', participant.benefit_before, 'occupationBefore', participant.occupation_before,
  'endReason', participant.end_reason, 'benefitAfter', participant.benefit_after,
  'occupationAfter', participant.occupation_after, 'consentTextVersion', participant.consent_text_version,
  'consentSignedOn', participant.consent_signed_on,
  'consentAssuredBy', (select name from actors where id = participant.consent_assured_by),
  'hasFile', exists (select from effort_consent_files where participant_id = participant.id),
  'frikortLinked', exists (select from effort_frikort_links
    where participant_id = participant.id and ended_at is null), 'version', participant.version) as participant`;

/** What {@link participantColumns} makes. */
export const participantRow = z.strictObject({
  participant: z.strictObject({
    id: z.uuid(),
    kind: z.enum(participantKinds),
    sex: z.enum(sexes),
    startYear: z.int(),
    endYear: z.int().nullable(),
    name: z.string().nullable(),
    cprCiphertext: z.string().nullable(),
    cprKeyId: z.string().nullable(),
    startDate: day.nullable(),
    endDate: day.nullable(),
    benefitBefore: z.enum(benefits).nullable(),
    occupationBefore: z.enum(occupations).nullable(),
    endReason: z.enum(endReasons).nullable(),
    benefitAfter: z.enum(benefits).nullable(),
    occupationAfter: z.enum(occupations).nullable(),
    consentTextVersion: z.string().nullable(),
    consentSignedOn: day.nullable(),
    consentAssuredBy: z.string().nullable(),
    hasFile: z.boolean(),
    frikortLinked: z.boolean(),
    version: z.int(),
  }),
});
export type StoredParticipant = z.output<typeof participantRow>['participant'];

/** When somebody takes part, by days, or as far as years tell. */
const takingOf = ({ startDate, endDate, startYear, endYear }: StoredParticipant) =>
  startDate === null ? takingOfYears(startYear, endYear) : { start: startDate, end: endDate };

/** The CPR number of who is named. */
export function cprOf(vault: CprVault, { id, cprCiphertext, cprKeyId }: StoredParticipant) {
  if (cprCiphertext === null || cprKeyId === null) return null;
  return vault.decrypt({ ciphertext: Buffer.from(cprCiphertext, 'base64'), keyId: cprKeyId }, id);
}

export function participantFor(
  vault: CprVault,
  stored: StoredParticipant,
  today: CalendarDate,
): ParticipantAnswer {
  const { id, kind, sex, startYear, endYear, version } = stored;
  const { consentTextVersion, consentSignedOn, consentAssuredBy, hasFile, frikortLinked } = stored;
  const { cprCiphertext: _, cprKeyId: __, ...told } = stored;
  const { name, startDate, endDate, benefitBefore, occupationBefore } = told;
  const { endReason, benefitAfter, occupationAfter } = told;
  const consent = consentTextVersion &&
    consentSignedOn &&
    consentAssuredBy && {
      textVersion: consentTextVersion,
      signedOn: consentSignedOn,
      assuredBy: consentAssuredBy,
      hasFile,
    };
  const taking = takingOf(stored);
  return {
    id,
    kind,
    sex,
    startYear,
    ...present({ endYear, name, cpr: cprOf(vault, stored), startDate, endDate, benefitBefore }),
    ...present({ occupationBefore, endReason, benefitAfter, occupationAfter }),
    ...(consent ? { consent, frikortLinked } : {}),
    takesPart: takesPartOn(taking, calendarDate(today)),
    isOverdue: isOverdue(taking, today),
    version,
  };
}
