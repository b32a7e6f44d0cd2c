import { mostSavedFilters } from '@frikort/domain/citizen-list';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { effortRights } from '@frikort/domain/effort-right';
import { mostImportRows } from '@frikort/domain/employment-import';
import { mostHandOversADay } from '@frikort/domain/hand-over';
import { mostClients, mostCredentials } from '@frikort/domain/integration';
import { mostVerificationsADay } from '@frikort/domain/message';
import {
  decidedReopeningStates,
  endedObjectionStates,
  importFileFaults,
  type ProblemCode,
  type ProblemRefusal,
  requestLimits,
  tokenFaults,
} from '@frikort/domain/refusal';
import { scopes } from '@frikort/domain/scopes';
import { mostUploadsADay } from '@frikort/domain/self-service';
import { webhookAddressFaults } from '@frikort/domain/webhook';
import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, oereSchema, weekSchema } from './answer-schemas.ts';

/** The members of a refusal that stand in the problem beside its code; errors and waiting time have their own place. */
type FactNames<Refusal> = Exclude<keyof Refusal, 'code' | 'errors' | 'retryAfterSeconds'>;

/** Every refusal of the domain that tells a fact, with a schema for each. */
type FactSchemas = {
  readonly [Refusal in ProblemRefusal as [FactNames<Refusal>] extends [never] ? never : Refusal['code']]: {
    readonly [Name in FactNames<Refusal>]: z.ZodType;
  };
};

/** Days between which one would be accepted. */
const daysAccepted = {
  earliest: dateSchema.meta({ description: 'The first day that would be accepted' }),
  latest: dateSchema.meta({ description: 'The last one' }),
};

const yearSchema = z.int().meta({ examples: [2026] });

const schemas: FactSchemas = {
  'amount-exceeds-remaining': {
    remainingOere: oereSchema.meta({ description: "The card's balance" }),
    maxAmountOere: oereSchema.meta({ description: 'The highest amount that would be accepted' }),
  },
  'not-in-one-calendar-year': {
    splitAt: z.array(z.strictObject({ startDate: dateSchema, endDate: dateSchema })).meta({
      description: 'The same period, cut at New Year',
      examples: [
        [
          { startDate: '2026-12-14', endDate: '2026-12-31' },
          { startDate: '2027-01-01', endDate: '2027-01-08' },
        ],
      ],
    }),
  },
  'no-card-in-year': { year: yearSchema },
  'edit-window-closed': {
    editableUntil: dateSchema.meta({ description: 'The last day on which it could be edited' }),
  },
  'still-editable': {
    editableUntil: dateSchema.meta({ description: 'The last day on which it can be edited' }),
  },
  'reopening-decided': { state: z.enum(decidedReopeningStates) },
  'objection-settled': { state: z.enum(endedObjectionStates) },
  'possible-duplicate': {
    employmentId: idSchema.optional().meta({ description: 'The employment that is there already' }),
    repeatsRow: z
      .int()
      .optional()
      .meta({ description: 'The earlier row of the same import', examples: [3] }),
  },
  'import-file-invalid': {
    reason: z.enum(importFileFaults),
    row: z
      .int()
      .optional()
      .meta({ description: 'Where reading ended, from 1', examples: [12] }),
    column: z
      .int()
      .optional()
      .meta({ description: 'Of the headings, from 1', examples: [4] }),
    headings: z
      .array(z.string())
      .optional()
      .meta({ description: 'Those that are missing', examples: [['Frikortnummer']] }),
    mostRows: z
      .int()
      .optional()
      .meta({ description: 'What a file holds at most', examples: [mostImportRows] }),
    charsets: z
      .array(z.string())
      .optional()
      .meta({ description: 'Those that its text may be in', examples: [['utf-8', 'windows-1252']] }),
  },
  'grant-blocked-by-register': {
    registerStatus: z.int().meta({
      description: 'The CPR register’s code for the status (SF1520)',
      examples: [60],
    }),
    currentCpr: z
      .string()
      .meta({ description: 'The number that replaced this one', examples: ['0807770000'] }),
  },
  'consent-text-outdated': { currentTextVersion: z.string().meta({ examples: [currentConsentTextVersion] }) },
  'assignment-changed': {
    assignedCaseworker: z
      .strictObject({ id: idSchema, name: z.string(), isCaller: z.literal(true).optional() })
      .optional()
      .meta({
        description: 'Who is assigned by now; absent when nobody is',
        examples: [{ id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04', name: 'Troels Madsen' }],
      }),
  },
  'too-many-requests': {
    limit: z.enum(requestLimits).optional().meta({
      description: 'Of requests, files or long lists; absent when too many numbers were looked up',
    }),
  },
  'allowance-below-used': {
    highestUsedOere: oereSchema.meta({ description: 'The most that any card of the year has used' }),
  },
  'year-already-open': { year: yearSchema },
  'year-already-entered': { year: yearSchema },
  'proposal-pending': { year: yearSchema },
  'proposal-decided': { year: yearSchema },
  'events-gone': {
    firstPosition: z.int().meta({ description: 'The first that is kept', examples: [118] }),
    lastPosition: z.int().meta({ description: 'The last there is', examples: [4_711] }),
  },
  'end-date-invalid': daysAccepted,
  'control-date-invalid': daysAccepted,
  'transfer-decided': {
    state: z.enum(['accepted', 'refused', 'withdrawn']).meta({ description: 'What became of it' }),
  },
  'transfer-expired': {
    openUntil: dateSchema.meta({ description: 'The last day on which it could be decided' }),
  },
  'fresh-login-required': {
    withinMinutes: z.int().meta({ description: 'How long a login counts as fresh', examples: [15] }),
  },
  'right-not-held': { right: z.enum(effortRights) },
  'not-appointed': { right: z.enum(effortRights).meta({ description: 'What it takes to be appointed to' }) },
  'name-holds-form': {
    word: z
      .string()
      .meta({ description: 'What of the form is in the name', examples: ['kommunalt fællesskab'] }),
  },
  'too-few-members': { fewestMembers: z.int().meta({ examples: [2] }) },
  'before-organisation-start': {
    startDate: dateSchema.meta({ description: 'The organisation’s start' }),
  },
  'outside-effort': {
    startDate: dateSchema.meta({ description: 'The effort’s first day' }),
    endDate: dateSchema.optional().meta({ description: 'Its last day, where it is known' }),
  },
  'too-many-clients': { most: z.int().meta({ examples: [mostClients] }) },
  'too-many-credentials': { most: z.int().meta({ examples: [mostCredentials] }) },
  'token-invalid': {
    reason: z.enum(tokenFaults).meta({ description: 'Past its time; not made by us for this; or ended' }),
  },
  'scope-missing': { scope: z.enum(scopes).meta({ description: 'What the token lacks' }) },
  'webhook-address-refused': {
    reason: z.enum(webhookAddressFaults).meta({ description: 'What is wrong with it' }),
  },
  'week-not-countable': {
    earliest: weekSchema.meta({ description: 'The first week that can be asked for' }),
    latest: weekSchema.meta({ description: 'The week of today' }),
  },
  'too-many-uploads': { most: z.int().meta({ examples: [mostUploadsADay] }) },
  'too-many-hand-overs': {
    most: z.int().meta({ description: 'How many may be made in 24 hours', examples: [mostHandOversADay] }),
  },
  'too-many-verifications': {
    most: z
      .int()
      .meta({ description: 'How many may be sent in 24 hours', examples: [mostVerificationsADay] }),
  },
  'too-many-saved-filters': { most: z.int().meta({ examples: [mostSavedFilters] }) },
  'too-many-webhooks': { most: z.int().meta({ description: 'How many there may be', examples: [10] }) },
  'former-secret-valid': { until: instantSchema.meta({ description: 'Until when both are signed with' }) },
  'later-allowance-in-force': {
    from: instantSchema.meta({ description: 'From when a later amount counts' }),
  },
};

/** Those of refusals that no rule of the domain makes. */
const technicalSchemas = {
  'unsupported-media-type': {
    mediaTypes: z.array(z.string()).meta({ description: 'Those it takes', examples: [['application/json']] }),
    charsets: z.array(z.string()).meta({ description: 'Those that text may be in', examples: [['utf-8']] }),
  },
  'not-acceptable': {
    mediaTypes: z
      .array(z.string())
      .meta({ description: 'Those it answers', examples: [['application/json', 'text/csv']] }),
  },
  'payload-too-large': {
    mostBytes: z
      .int()
      .optional()
      .meta({ description: 'What a body has at most', examples: [65_536] }),
  },
  'export-too-large': {
    mostRows: z.int().meta({ description: 'What a file holds at most', examples: [50_000] }),
  },
} satisfies Partial<Record<ProblemCode, z.ZodRawShape>>;

/** The facts that a problem with this code may tell, as a schema each. */
export function factsOf(code: ProblemCode): z.ZodRawShape {
  const all: Partial<Record<ProblemCode, z.ZodRawShape>> = { ...schemas, ...technicalSchemas };
  return all[code] ?? {};
}
