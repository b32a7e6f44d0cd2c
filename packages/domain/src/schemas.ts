import * as z from 'zod';
import { isCalendarDate } from './calendar.ts';
import { isEmail, isPhone, phoneForm } from './contact.ts';
import { readCpr } from './cpr.ts';
import type { OptionalTerm } from './employment-terms.ts';
import type { FieldErrorCode } from './field-errors.ts';
import { highestOere } from './money.ts';
import { objectionAnswers, objectionReasons } from './objection.ts';
import { textLimits } from './text-limits.ts';
import { code, line, linesWithoutCpr, lineWithoutCpr, shortText, typed } from './text-schemas.ts';

/*
 * The inputs of the API, and of the forms that send them. Objects are strict, nothing is coerced, texts are clean and
 * bounded (`text-schemas`). The message of every issue is a FieldErrorCode (see fieldErrorsOf). No schema transforms, so
 * that the OpenAPI document describes what is sent; `meta` tells it the usual form of what a function judges. Every call is marked pure: a form that imports one schema ships only that.
 */

/** As `typed`, for the formats that zod knows: another form is `error`. */
const typedOr = (error: FieldErrorCode) => ({
  error: (issue: { code: string; input?: unknown }) => typed.error(issue) ?? error,
});

/** Whether an object has no such field. */
const isWithout = (input: unknown, field: string): boolean =>
  typeof input === 'object' && input !== null && !Object.hasOwn(input, field);

/** An object without unknown fields, at every depth. */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, typed);

const reason = () => linesWithoutCpr(textLimits.reason);

/** `YYYY-MM-DD` of a day that exists, years 1900-2999. */
export const date = () =>
  z.iso
    .date(typedOr('not-a-date'))
    .refine((text) => isCalendarDate(text) && text >= '1900' && text < '3000', code('not-a-date'))
    .brand<'CalendarDate'>();

/**
 * A whole number of øre. Below 1 is `amount-invalid` (R3), which is a rule and not a matter of form; the document says
 * 1, so that a client that checks beforehand refuses what the rule refuses.
 */
const amountOere = () => z.int(typed).max(highestOere, code('too-large')).meta({ minimum: 1 });

const cardNumber = () =>
  z
    .string(typed)
    .regex(/^[1-9]\d{4}$/, code('not-a-card-number'))
    .brand<'CardNumber'>();

const productionUnit = () =>
  z
    .string(typed)
    .regex(/^\d{10}$/, code('not-a-production-unit'))
    .brand<'ProductionUnit'>();

const reference = () => lineWithoutCpr(textLimits.reference);

const contact = () =>
  strict({
    name: lineWithoutCpr(textLimits.name),
    email: lineWithoutCpr(textLimits.email)
      .refine(isEmail, code('not-an-email'))
      .meta({ format: 'idn-email' }),
    phone: line(textLimits.phone).refine(isPhone, code('not-a-phone')).meta({ pattern: phoneForm.source }),
  });

/** POST `/citizens/search`. What the text may be is R16 (`readSearchQuery`), with its own refusal. */
export const searchInput = /* @__PURE__ */ (() => strict({ query: shortText(200) }))();

/** POST `/citizens`. A consent that is absent or not acknowledged is `consent-missing` (R13), judged by `judgeGrant`. */
export const grantInput = /* @__PURE__ */ (() =>
  strict({
    cpr: shortText(20)
      .regex(/^\d{6}-?\d{4}$/, code('not-a-cpr'))
      .refine((text) => readCpr(text).ok, code('not-a-cpr')),
    consent: strict({
      acknowledged: z.boolean(typed),
      textVersion: shortText(40),
    }).exactOptional(),
  }))();

/** POST `/citizens/{id}/deactivation` and `/reactivation` (R15). */
export const statusChangeInput = /* @__PURE__ */ (() =>
  strict({ reason: reason(), decisionDate: date().exactOptional() }))();

/** POST `/citizens/{id}/controls` (R18). One that ends the frikort has a reason, and is its deactivation as well (R15). */
export const controlInput = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    'outcome',
    [
      strict({ date: date(), outcome: z.literal('continues') }),
      strict({
        date: date(),
        outcome: z.literal('ends'),
        reason: reason(),
        decisionDate: date().exactOptional(),
      }),
    ],
    { error: ({ input }) => (isWithout(input, 'outcome') ? 'missing' : 'not-allowed-value') },
  ))();

/** POST `/employments/{id}/reopenings` (R30), and `/reopenings/{id}/refusal`. */
export const reopeningInput = /* @__PURE__ */ (() => strict({ reason: reason() }))();

/** POST `/employments/{id}/objections` (R30): what is wrong, and one sentence about it. */
export const objectionInput = /* @__PURE__ */ (() =>
  strict({
    reason: z.enum(objectionReasons, typedOr('not-allowed-value')),
    sentence: lineWithoutCpr(textLimits.objection).exactOptional(),
  }))();

/** POST `/objections/{id}/settlement` (R30): what came of it, and one sentence about it. */
export const settlementInput = /* @__PURE__ */ (() =>
  strict({
    answer: z.enum(objectionAnswers, typedOr('not-allowed-value')),
    sentence: lineWithoutCpr(textLimits.objection).exactOptional(),
  }))();

/** R17: the id of who is assigned, as the caller last saw it. */
export const assignedId = () => z.uuid(typedOr('invalid'));

/**
 * PUT `/citizens/{id}/assigned-caseworker`: whom the order replaces, `null` for nobody; and who is assigned then, the
 * caller when left out.
 */
export const assignmentInput = /* @__PURE__ */ (() =>
  strict({
    replaces: assignedId().nullable(),
    to: assignedId()
      .meta({
        description: 'Who is to be assigned: a colleague of `GET /colleagues`; the caller when left out',
      })
      .exactOptional(),
  }))();

/** DELETE `/citizens/{id}/assigned-caseworker`: whom the caller releases. */
export const releaseQuery = /* @__PURE__ */ (() =>
  strict({
    releases: assignedId().meta({ description: 'The id of whom the caller releases' }).exactOptional(),
  }))();

/** POST `/card-lookups`. */
export const cardLookupInput = /* @__PURE__ */ (() => strict({ cardNumber: cardNumber() }))();

/** R9: a contact person. */
export const contactInput = /* @__PURE__ */ (() => contact())();

/** A schema for each field that a company may leave out. */
type WithOptionalTerms = z.ZodRawShape & { readonly [Field in OptionalTerm]: z.ZodType };

/** POST `/employments`. */
export const registerEmploymentInput = /* @__PURE__ */ (() =>
  strict({
    cardNumber: cardNumber(),
    startDate: date(),
    endDate: date(),
    amountOere: amountOere(),
    contact: contact(),
    productionUnit: productionUnit().exactOptional(),
    reference: reference().exactOptional(),
  } satisfies WithOptionalTerms))();

/**
 * A row of POST `/employment-imports` (R33): a registration. Where its reference names an employment that is there, what
 * is absent stays and `null` clears.
 */
export const importRowInput = /* @__PURE__ */ (() =>
  strict({
    ...registerEmploymentInput.shape,
    productionUnit: productionUnit().nullable().exactOptional(),
    reference: reference().nullable().exactOptional(),
  } satisfies WithOptionalTerms))();

/** PATCH `/employments/{id}` (R8): what is absent stays, `null` clears; at least one field. */
export const editEmploymentInput = /* @__PURE__ */ (() =>
  strict({
    startDate: date().exactOptional(),
    endDate: date().exactOptional(),
    amountOere: amountOere().exactOptional(),
    contact: contact().exactOptional(),
    productionUnit: productionUnit().nullable().exactOptional(),
    reference: reference().nullable().exactOptional(),
  } satisfies WithOptionalTerms).refine(
    (changes) => Object.keys(changes).length > 0,
    code('nothing-to-change'),
  ))();

/** POST `/employments/{id}/cancellation`. */
export const cancellationInput = /* @__PURE__ */ (() => strict({ reason: reason() }))();

/** PUT `/employments/{id}/continuation` (R5): until when it goes on, and what is left of the pay. */
export const continuationInput = /* @__PURE__ */ (() =>
  strict({ endDate: date(), amountOere: amountOere().min(1, code('too-small')).exactOptional() }))();

/** PUT `/company`: the company's own contact person, which only prefills (R9). */
export const companyInput = /* @__PURE__ */ (() => strict({ contact: contact() }))();

export type GrantInput = z.infer<typeof grantInput>;
export type StatusChangeInput = z.infer<typeof statusChangeInput>;
export type ControlInput = z.infer<typeof controlInput>;
export type ObjectionInput = z.infer<typeof objectionInput>;
export type SettlementInput = z.infer<typeof settlementInput>;
export type AssignmentInput = z.infer<typeof assignmentInput>;
export type ReleaseQuery = z.infer<typeof releaseQuery>;
export type RegisterEmploymentInput = z.infer<typeof registerEmploymentInput>;
export type ImportRowInput = z.infer<typeof importRowInput>;
export type EditEmploymentInput = z.infer<typeof editEmploymentInput>;
export type CompanyInput = z.infer<typeof companyInput>;
