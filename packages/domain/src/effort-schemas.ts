import * as z from 'zod';
import { isEmail, isPhone, phoneForm } from './contact.ts';
import { highestKroner, mostFinanciers } from './effort-organisation.ts';
import { organisationRights } from './effort-right.ts';
import { municipalities, municipalityByCode } from './municipalities.ts';
import { date, strict } from './schemas.ts';
import { textLimits } from './text-limits.ts';
import { code, line, linesWithoutCpr, lineWithoutCpr, shortText, typed } from './text-schemas.ts';

/* The inputs of efforts (R39-R41); the same habits as `schemas.ts`. */

const id = () => z.uuid({ error: (issue) => typed.error(issue) ?? 'invalid' });

const contact = () =>
  strict({
    name: lineWithoutCpr(textLimits.name),
    email: lineWithoutCpr(textLimits.email)
      .refine(isEmail, code('not-an-email'))
      .meta({ format: 'idn-email' }),
    phone: line(textLimits.phone).refine(isPhone, code('not-a-phone')).meta({ pattern: phoneForm.source }),
  });

const organisationName = () => lineWithoutCpr(textLimits.effortOrganisation);

/** Whole kroner. */
const kroner = () => z.int(typed).min(0, code('too-small')).max(highestKroner, code('too-large'));

const members = () =>
  z
    .array(
      shortText(4).refine((text) => municipalityByCode(text) !== undefined, code('not-allowed-value')),
      typed,
    )
    .min(1, code('missing'))
    .max(municipalities.length, code('too-long'))
    .refine((codes) => new Set(codes).size === codes.length, code('invalid'))
    .meta({ description: 'The municipalities, by their four-digit codes, each once' });

/** POST `/effort-organisations` (R40): what stands on the order. */
export const effortOrganisationInput = /* @__PURE__ */ (() =>
  strict({
    name: organisationName(),
    form: shortText(40).meta({ description: 'The code of a form of cooperation' }),
    startDate: date(),
    members: members(),
    firstAdministrator: lineWithoutCpr(textLimits.name).meta({
      description: 'Who is to be the first administrator, as the order names them',
    }),
    contact: contact().meta({ description: 'Who has ordered it' }),
  }))();

/** PATCH `/effort-organisations/{id}`: what is left out stays. */
export const effortOrganisationChangeInput = /* @__PURE__ */ (() =>
  strict({ name: organisationName().exactOptional(), contact: contact().exactOptional() }).refine(
    (changes) => Object.keys(changes).length > 0,
    code('nothing-to-change'),
  ))();

/** PUT `/effort-organisations/{id}/members` (R40): all that it is of from now on. */
export const effortMembersInput = /* @__PURE__ */ (() => strict({ members: members() }))();

/** POST `/effort-appointments` (R39): the code of the order, as it is typed. */
export const appointmentInput = /* @__PURE__ */ (() => strict({ code: line(60) }))();

/** POST `/effort-organisations/{id}/assignments` (R39). */
export const organisationAssignmentInput = /* @__PURE__ */ (() =>
  strict({ actorId: id(), right: z.enum(organisationRights, code('not-allowed-value')) }))();

/** POST `/efforts/{id}/assignments` (R39): as participant manager of the effort. */
export const effortAssignmentInput = /* @__PURE__ */ (() => strict({ actorId: id() }))();

/** PUT `/effort-organisations/{id}/finances/{year}` (R40): who finances it, and the budget, `null` when there is none. */
export const effortFinancesInput = /* @__PURE__ */ (() =>
  strict({
    financing: z
      .array(strict({ financier: lineWithoutCpr(textLimits.financier), kroner: kroner() }), typed)
      .max(mostFinanciers, code('too-long'))
      .refine(
        (all) => new Set(all.map(({ financier }) => financier.toLocaleLowerCase('da'))).size === all.length,
        code('invalid'),
      ),
    budgetKroner: kroner().nullable(),
  }))();

const bothLanguages = (longest: number) =>
  strict({ da: lineWithoutCpr(longest), en: lineWithoutCpr(longest) });

/** POST `/effort-categories` (R41). */
export const effortCategoryInput = /* @__PURE__ */ (() =>
  strict({ name: bothLanguages(textLimits.effortCategory) }))();

/** PATCH `/effort-categories/{id}`: a name put right, or whether new efforts may choose it. */
export const effortCategoryChangeInput = /* @__PURE__ */ (() =>
  strict({
    name: bothLanguages(textLimits.effortCategory).exactOptional(),
    isOpen: z.boolean(typed).exactOptional(),
  }).refine((changes) => Object.keys(changes).length > 0, code('nothing-to-change')))();

const effortName = () => lineWithoutCpr(textLimits.effort);
const details = () => linesWithoutCpr(textLimits.effortDetails);

/** POST `/efforts` (R41). Without `endDate` nobody knows the end yet. */
export const effortInput = /* @__PURE__ */ (() =>
  strict({
    organisationId: id(),
    name: effortName(),
    details: details().exactOptional(),
    categoryId: id(),
    startDate: date(),
    endDate: date().exactOptional(),
  }))();

/** PATCH `/efforts/{id}` (R41): what is left out stays. */
export const effortChangeInput = /* @__PURE__ */ (() =>
  strict({
    name: effortName().exactOptional(),
    details: details().nullable().exactOptional(),
    categoryId: id().exactOptional(),
    startDate: date().exactOptional(),
    endDate: date().nullable().exactOptional(),
  }).refine((changes) => Object.keys(changes).length > 0, code('nothing-to-change')))();

/** PUT `/efforts/{id}/budgets/{year}` (R40): `null` takes the year's budget away. */
export const effortBudgetInput = /* @__PURE__ */ (() => strict({ kroner: kroner().nullable() }))();

export type EffortOrganisationInput = z.output<typeof effortOrganisationInput>;
export type EffortOrganisationChangeInput = z.output<typeof effortOrganisationChangeInput>;
export type EffortFinancesInput = z.output<typeof effortFinancesInput>;
export type EffortInput = z.output<typeof effortInput>;
export type EffortChangeInput = z.output<typeof effortChangeInput>;
export type EffortCategoryChangeInput = z.output<typeof effortCategoryChangeInput>;
