import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { remaining } from '@frikort/domain/card';
import { controlDue } from '@frikort/domain/control';
import { type EnrolmentStatus, enrolmentStatuses, registerFlags } from '@frikort/domain/enrolment';
import { oere } from '@frikort/domain/money';
import { present } from '@frikort/domain/present';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { authorityOf } from '../authorities/authority.ts';
import type { CprVault, EncryptedCpr } from '../database/encryption.ts';
import { day } from '../database/query.ts';
import type { Placed } from '../database/statement.ts';
import {
  authoritySchema,
  cardNumberSchema,
  dateSchema,
  idSchema,
  instantSchema,
  oereSchema,
} from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import {
  type ListedLetter,
  lettersOfCitizen,
  listedLetterFor,
  listedLetterRow,
  listedLetterSchema,
} from '../letters/listed-letter.ts';
import { cardsOfCitizen } from '../rules/programme-years.ts';
import { newsFacts, numberChanged } from '../rules/register-flags.ts';
import {
  type Move,
  moveFor,
  moveRow,
  moveSchema,
  movesOfCitizen,
  type OpenTransfer,
  openTransferFor,
  openTransferOfCitizen,
  openTransferRow,
  openTransferSchema,
} from './moves.ts';
import {
  newsAnswers,
  newsRow,
  newsSchema,
  newsSeenFor,
  newsSeenSchema,
  type StoredNews,
  toStoredNews,
} from './register-news/news.ts';

/** A stored citizen with the cards and the assigned caseworker; the row of {@link citizenColumns}. */
export type StoredCitizen = {
  id: string;
  cpr: EncryptedCpr;
  name: string;
  nameProtected: boolean;
  registerStatus: number;
  registerReadAt: Date;
  /** The register has given another number than the frikort was granted on (R21). */
  numberChanged: boolean;
  news: StoredNews;
  newsSeen: { at: Date; name: string; cvr: string } | null;
  cardNumber: string;
  status: EnrolmentStatus;
  statusSince: Date;
  statusReason: string | null;
  statusDecisionDate: CalendarDate | null;
  authorityCode: string;
  assignedCaseworker: { id: string; name: string } | null;
  consentTextVersion: string;
  consentAt: Date;
  /** When the citizen asked for the consent to be withdrawn, until that is settled (R13). */
  withdrawalAskedAt: Date | null;
  grantedAt: Date;
  controlledOn: CalendarDate | null;
  moves: Move[];
  openTransfer: OpenTransfer | null;
  letters: ListedLetter[];
  cards: { year: number; allowanceOere: number; usedOere: number }[];
};

/**
 * One citizen at an instant, as the alias `citizen` (a row of `citizens`) has it, as a JSON object `citizen`.
 * @param letters the letters, where the same statement makes one
 */
export function citizenColumns(at: Placed<Date>, letters: SQL = lettersOfCitizen()): SQL {
  return sql`json_build_object(
    'id', citizen.id, 'cprCiphertext', encode(citizen.cpr_ciphertext, 'base64'), 'cprKeyId', citizen.cpr_key_id,
    'name', citizen.name, 'nameProtected', citizen.name_protected, 'registerStatus', citizen.register_status,
    'registerReadAt', citizen.register_read_at, 'numberChanged', ${numberChanged},
    'news', ${newsFacts}, 'newsSeen', (
      select json_build_object('at', citizen.register_seen_at, 'name', actors.name, 'cvr', actors.cvr)
      from actors where actors.id = citizen.register_seen_by),
    'cardNumber', citizen.card_number, 'status', citizen.status, 'statusSince', citizen.status_since,
    'statusReason', citizen.status_reason, 'statusDecisionDate', citizen.status_decision_date,
    'authorityCode', citizen.authority_code, 'consentTextVersion', citizen.consent_text_version,
    'consentAt', citizen.consent_at, 'withdrawalAskedAt', citizen.consent_withdrawal_asked_at, 'grantedAt', citizen.granted_at, 'controlledOn', citizen.controlled_on,
    'assignedCaseworker', (
      select json_build_object('id', actors.id, 'name', actors.name)
      from actors where actors.id = citizen.assigned_caseworker_id),
    'moves', ${movesOfCitizen}, 'openTransfer', ${openTransferOfCitizen(at)},
    'letters', ${letters}, 'cards', ${cardsOfCitizen(at)}) as citizen`;
}

/** A row that selects {@link citizenColumns}. */
export const citizenRow = z.strictObject({
  citizen: z.strictObject({
    id: z.uuid(),
    cprCiphertext: z.string(),
    cprKeyId: z.string(),
    name: z.string(),
    nameProtected: z.boolean(),
    registerStatus: z.int(),
    registerReadAt: z.string(),
    numberChanged: z.boolean(),
    news: newsRow,
    newsSeen: z.strictObject({ at: z.string(), name: z.string(), cvr: z.string() }).nullable(),
    cardNumber: z.string(),
    status: z.enum(enrolmentStatuses),
    statusSince: z.string(),
    statusReason: z.string().nullable(),
    statusDecisionDate: day.nullable(),
    authorityCode: z.string(),
    consentTextVersion: z.string(),
    consentAt: z.string(),
    withdrawalAskedAt: z.string().nullable(),
    grantedAt: z.string(),
    controlledOn: day.nullable(),
    assignedCaseworker: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
    moves: z.array(moveRow),
    openTransfer: openTransferRow.nullable(),
    letters: z.array(listedLetterRow),
    cards: z.array(z.strictObject({ year: z.int(), allowanceOere: z.int(), usedOere: z.int() })),
  }),
});
export type CitizenRow = z.output<typeof citizenRow>;

export function toStoredCitizen({ citizen }: CitizenRow): StoredCitizen {
  const { cprCiphertext, cprKeyId, ...stored } = citizen;
  return {
    ...stored,
    cpr: { ciphertext: Buffer.from(cprCiphertext, 'base64'), keyId: cprKeyId },
    news: toStoredNews(stored.news),
    newsSeen: stored.newsSeen && { ...stored.newsSeen, at: new Date(stored.newsSeen.at) },
    registerReadAt: new Date(stored.registerReadAt),
    statusSince: new Date(stored.statusSince),
    consentAt: new Date(stored.consentAt),
    withdrawalAskedAt: stored.withdrawalAskedAt === null ? null : new Date(stored.withdrawalAskedAt),
    grantedAt: new Date(stored.grantedAt),
  };
}

/** What a caseworker is warned of on a citizen's page: protection (R20), and what the CPR register says (R21). */
const citizenFlags = [
  'name-protected',
  'resident-in-greenland',
  'number-for-tax-only',
  'cancelled',
  'duplicate',
  'changed',
  'disappeared',
  'emigrated',
  'dead',
  'unknown',
] as const;
export type CitizenFlag = (typeof citizenFlags)[number];

export function flagsOf(
  citizen: Pick<StoredCitizen, 'nameProtected' | 'registerStatus' | 'numberChanged'>,
): CitizenFlag[] {
  const flags = registerFlags(citizen);
  return citizen.nameProtected ? ['name-protected', ...flags] : flags;
}

export const cprSchema = z
  .string()
  .meta({ description: 'Ten digits', pattern: '^\\d{10}$', examples: ['2905690000'] });

export const flagsSchema = z.array(z.enum(citizenFlags)).meta({
  description: 'What to mind: protected name and address, and what the CPR register says about the number',
});

export const controlDueSchema = dateSchema
  .optional()
  .meta({ description: 'The last day of the next control (R18); absent while the frikort is inactive' });

const cardSchema = z
  .strictObject({
    year: z.int(),
    allowanceOere: oereSchema,
    usedOere: oereSchema,
    remainingOere: oereSchema,
    status: z.enum(enrolmentStatuses),
  })
  .meta({ id: 'Card', description: 'The frikort in one calendar year' });

/** What caseworkers and the citizen see alike (R24). */
export const sharedCitizenShape = {
  id: idSchema,
  name: z.string(),
  nameProtected: z.boolean().meta({ description: 'Companies see initials instead of the name (R20)' }),
  cpr: cprSchema,
  cardNumber: cardNumberSchema,
  status: z.enum(enrolmentStatuses).meta({ description: 'One for all years' }),
  statusSince: instantSchema,
  statusReason: z.string().optional(),
  statusDecisionDate: dateSchema.optional(),
  grantedOn: dateSchema,
  controlledOn: dateSchema
    .optional()
    .meta({ description: 'The latest control (R18); absent before the first' }),
  controlDue: controlDueSchema,
  authority: authoritySchema,
  moves: z
    .array(moveSchema)
    .meta({ description: 'When the citizen came to another municipality, the first time first' }),
  letters: z.array(listedLetterSchema).meta({
    description: 'The letters of decisions, the latest first; none of those made before there were letters',
  }),
  cards: z.array(cardSchema).meta({ description: 'Newest year first' }),
};

export const withdrawalAskedAtSchema = instantSchema.optional().meta({
  description: 'When the citizen asked for the consent to be withdrawn, until that is settled',
});

/** The member `withdrawalAskedAt` of a consent (R13). */
export const withdrawalFor = ({ withdrawalAskedAt }: Pick<StoredCitizen, 'withdrawalAskedAt'>) =>
  present({ withdrawalAskedAt: withdrawalAskedAt?.toISOString() });

/** A citizen with a frikort as the responsible authority's caseworkers see them. */
export const citizenSchema = z
  .strictObject({
    ...sharedCitizenShape,
    consent: z.strictObject({
      textVersion: z.string(),
      at: instantSchema,
      withdrawalAskedAt: withdrawalAskedAtSchema,
    }),
    assignedCaseworker: z
      .strictObject({
        id: idSchema,
        name: z.string(),
        isCaller: z.literal(true).optional().meta({ description: 'It is the caller' }),
      })
      .optional(),
    registerStatus: z.int().meta({ description: 'Status code of the CPR register (SF1520)' }),
    flags: flagsSchema,
    registerNews: newsSchema,
    registerNewsSeen: newsSeenSchema,
    openTransfer: openTransferSchema.optional(),
  })
  .meta({
    id: 'Citizen',
    examples: [answered.citizen],
    description: 'A citizen with a frikort, for the responsible authority',
  });

export type CitizenAnswer = z.output<typeof citizenSchema>;
export type SharedCitizenAnswer = z.output<z.ZodObject<typeof sharedCitizenShape>>;

/** The part of a citizen's answer that does not depend on who asks. */
export function sharedCitizenAnswer(vault: CprVault, stored: StoredCitizen): SharedCitizenAnswer {
  const { status, statusReason, statusDecisionDate } = stored;
  return {
    id: stored.id,
    name: stored.name,
    nameProtected: stored.nameProtected,
    cpr: vault.decrypt(stored.cpr, stored.id),
    cardNumber: stored.cardNumber,
    status,
    statusSince: stored.statusSince.toISOString(),
    ...present({ statusReason, statusDecisionDate }),
    grantedOn: todayInCopenhagen(stored.grantedAt),
    ...controlFor(stored),
    authority: authorityOf(stored.authorityCode),
    moves: stored.moves.map(moveFor),
    letters: stored.letters.map(listedLetterFor),
    cards: stored.cards.map(({ year, allowanceOere, usedOere }) => ({
      year,
      allowanceOere,
      usedOere,
      remainingOere: remaining(oere(allowanceOere), oere(usedOere)),
      status,
    })),
  };
}

/** A citizen as a caseworker of the responsible authority sees them; the store has checked that it is one. */
export function citizenForCaseworker(
  vault: CprVault,
  caller: Pick<CaseworkerCaller, 'actorId' | 'organisation'>,
  stored: StoredCitizen,
): CitizenAnswer {
  return {
    ...sharedCitizenAnswer(vault, stored),
    consent: {
      textVersion: stored.consentTextVersion,
      at: stored.consentAt.toISOString(),
      ...withdrawalFor(stored),
    },
    ...assignmentFor(caller, stored.assignedCaseworker),
    registerStatus: stored.registerStatus,
    flags: flagsOf(stored),
    registerNews: newsAnswers(stored),
    ...newsSeenFor(caller, stored.newsSeen),
    ...present({ openTransfer: stored.openTransfer && openTransferFor(stored.openTransfer) }),
  };
}

/** When the citizen was controlled, and is to be (R18). */
function controlFor(stored: StoredCitizen): Pick<SharedCitizenAnswer, 'controlledOn' | 'controlDue'> {
  const { status, controlledOn, grantedAt } = stored;
  const controlDueOn = controlDue({ status, controlledOn, grantedOn: todayInCopenhagen(grantedAt) });
  return present({ controlledOn, controlDue: controlDueOn });
}

/** The member `assignedCaseworker`, left out when nobody is (R17). */
export function assignmentFor(
  caller: { actorId: string },
  assigned: StoredCitizen['assignedCaseworker'],
): Pick<CitizenAnswer, 'assignedCaseworker'> {
  if (assigned === null) return {};
  const { id, name } = assigned;
  const isCaller = id === caller.actorId;
  return { assignedCaseworker: { id, name, ...(isCaller ? { isCaller } : {}) } };
}
