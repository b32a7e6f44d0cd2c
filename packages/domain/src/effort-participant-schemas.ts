import * as z from 'zod';
import { readCpr } from './cpr.ts';
import { mostConsentFileBytes } from './effort-consent.ts';
import { benefits, endReasons, occupations, sexes } from './effort-participant.ts';
import { date, strict } from './schemas.ts';
import { code, shortText, typed } from './text-schemas.ts';

/* The inputs of participants of efforts (R42); the same habits as `schemas.ts`. */

const year = () => z.int(typed).min(2000, code('too-small')).max(2999, code('too-large'));
const benefit = () => z.enum(benefits, code('not-allowed-value'));
const occupation = () => z.enum(occupations, code('not-allowed-value'));

const identified = () =>
  strict({
    kind: z.literal('identified'),
    cpr: shortText(20)
      .regex(/^\d{6}-?\d{4}$/, code('not-a-cpr'))
      .refine((text) => readCpr(text).ok, code('not-a-cpr')),
    startDate: date(),
    benefitBefore: benefit(),
    occupationBefore: occupation(),
    consent: strict({
      acknowledged: z.boolean(typed),
      textVersion: shortText(40),
      signedOn: date(),
    }).exactOptional(),
  });

const anonymous = () =>
  strict({ kind: z.literal('anonymous'), sex: z.enum(sexes, code('not-allowed-value')), startYear: year() });

/** POST `/efforts/{id}/participants`. A consent that is absent or not acknowledged is `consent-missing`. */
export const participantInput = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [identified(), anonymous()], code('not-allowed-value')))();

/** PATCH `/efforts/{id}/participants/{participantId}`: of who is named; what is left out stays. */
export const participantChangeInput = /* @__PURE__ */ (() =>
  strict({
    startDate: date().exactOptional(),
    benefitBefore: benefit().exactOptional(),
    occupationBefore: occupation().exactOptional(),
  }).refine((changes) => Object.keys(changes).length > 0, code('nothing-to-change')))();

/** PUT `/efforts/{id}/participants/{participantId}/end`: of who is named by day, of others by year. */
export const participantEndInput = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    'kind',
    [
      strict({
        kind: z.literal('identified'),
        endDate: date(),
        reason: z.enum(endReasons, code('not-allowed-value')),
        benefitAfter: benefit(),
        occupationAfter: occupation(),
      }),
      strict({ kind: z.literal('anonymous'), endYear: year() }),
    ],
    code('not-allowed-value'),
  ))();

const longestBase64 = Math.ceil(mostConsentFileBytes / 3) * 4;

/** PUT `/efforts/{id}/participants/{participantId}/consent-file`: the signed consent, in base64. */
export const consentFileInput = /* @__PURE__ */ (() =>
  strict({
    content: z
      .string(typed)
      .max(longestBase64, code('too-long'))
      .regex(/^[A-Za-z0-9+/]+={0,2}$/, code('invalid'))
      .meta({ description: 'A PDF, JPEG or PNG of at most 3 MB, in base64' }),
  }))();

/** PUT `/efforts/{id}/total-counts/{year}`: `null` takes the year's number away. */
export const totalCountInput = /* @__PURE__ */ (() =>
  strict({
    participants: z.int(typed).min(0, code('too-small')).max(1_000_000, code('too-large')).nullable(),
  }))();

export type ParticipantInput = z.output<typeof participantInput>;
export type ParticipantChangeInput = z.output<typeof participantChangeInput>;
export type ParticipantEndInput = z.output<typeof participantEndInput>;
