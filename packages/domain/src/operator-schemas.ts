import * as z from 'zod';
import { highestOere } from './money.ts';
import { strict } from './schemas.ts';
import { noticeKinds } from './service-notice.ts';
import { textLimits } from './text-limits.ts';
import { code, linesWithoutCpr, lineWithoutCpr, shortText, typed } from './text-schemas.ts';

/* The inputs of the operator's pages (R1, R28); the same habits as `schemas.ts`. */

/** An RFC 3339 instant in UTC, years 1900-2999. */
const instant = () =>
  z.iso
    .datetime({
      error: (issue) => (issue.input === undefined ? 'missing' : (typed.error(issue) ?? 'not-a-date')),
    })
    .refine((text) => text >= '1900' && text < '3000', code('not-a-date'));

const bothLanguages = (text: () => z.ZodString) => strict({ da: text(), en: text() });
const title = () => bothLanguages(() => lineWithoutCpr(textLimits.title));
const text = () => bothLanguages(() => linesWithoutCpr(textLimits.text));

/**
 * POST `/service-notices`. Without `shownFrom` it is shown at once; `to` is null while nobody knows the end of a
 * disruption; `answersId` is the disruption that a "back to normal" ends.
 */
export const noticeInput = /* @__PURE__ */ (() =>
  strict({
    kind: z.enum(noticeKinds, code('not-allowed-value')),
    title: title(),
    text: text(),
    shownFrom: instant().exactOptional(),
    from: instant(),
    to: instant().nullable(),
    answersId: shortText(100).exactOptional(),
  }))();

/** PATCH `/service-notices/{id}`: what is absent stays. */
export const noticeChangeInput = /* @__PURE__ */ (() =>
  strict({
    title: title().exactOptional(),
    text: text().exactOptional(),
    shownFrom: instant().exactOptional(),
    from: instant().exactOptional(),
    to: instant().nullable().exactOptional(),
  }).refine((changes) => Object.keys(changes).length > 0, code('nothing-to-change')))();

/** An allowance in øre: nothing is assumed but that there is one, and that it is an amount of money. */
const allowanceOere = () => z.int(typed).min(1, code('too-small')).max(highestOere, code('too-large'));

/** Where an amount stands, such as the number of an order. */
const source = () => lineWithoutCpr(textLimits.source);

/** POST `/programme-years` (R1). Without `effectiveFrom` the amount counts from 1 January. */
export const programmeYearInput = /* @__PURE__ */ (() =>
  strict({
    year: z.int(typed).min(2019, code('too-small')).max(2999, code('too-large')),
    allowanceOere: allowanceOere(),
    effectiveFrom: instant().exactOptional(),
    source: source().exactOptional(),
  }))();

/** POST `/programme-years/{year}/allowances` (R1). */
export const allowanceInput = /* @__PURE__ */ (() =>
  strict({ allowanceOere: allowanceOere(), effectiveFrom: instant(), source: source().exactOptional() }))();

/** POST `/programme-years/{year}/opening` (R1). Without `opensAt` it is open at once. */
export const openingInput = /* @__PURE__ */ (() => strict({ opensAt: instant().exactOptional() }))();

/** What an operator proposes, for another to confirm (R1). */
export const proposalKinds = ['opening', 'allowance'] as const;

/** POST `/programme-years/{year}/proposals` (R1): the opening of the year, or another amount of it. */
export const proposalInput = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    'kind',
    [
      openingInput.extend({ kind: z.literal('opening') }),
      allowanceInput.extend({ kind: z.literal('allowance') }),
    ],
    code('not-allowed-value'),
  ))();

export type NoticeInput = z.infer<typeof noticeInput>;
export type NoticeChangeInput = z.infer<typeof noticeChangeInput>;
export type ProgrammeYearInput = z.infer<typeof programmeYearInput>;
export type AllowanceInput = z.infer<typeof allowanceInput>;
export type OpeningInput = z.infer<typeof openingInput>;
export type ProposalInput = z.infer<typeof proposalInput>;
