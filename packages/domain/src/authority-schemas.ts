import * as z from 'zod';
import { isWebPage } from './authority-contact.ts';
import { isEmail, isPhone, phoneForm } from './contact.ts';
import { handOverKinds } from './hand-over.ts';
import { hasBraces, hasOnlyPlaceholdersOf, type LetterKind, missingPlaceholders } from './letter.ts';
import { date, strict } from './schemas.ts';
import { textLimits } from './text-limits.ts';
import { code, line, linesWithoutCpr, lineWithoutCpr, typed } from './text-schemas.ts';

/* The input of a municipality's administrator (R28); the same habits as `schemas.ts`. */

const openingHours = () => linesWithoutCpr(textLimits.openingHours);

/** PUT `/authority-contact`: what is left out is not told. */
export const authorityContactInput = /* @__PURE__ */ (() =>
  strict({
    phone: line(textLimits.phone).refine(isPhone, code('not-a-phone')).meta({ pattern: phoneForm.source }),
    email: lineWithoutCpr(textLimits.email)
      .refine(isEmail, code('not-an-email'))
      .meta({ format: 'idn-email' })
      .exactOptional(),
    address: linesWithoutCpr(textLimits.address).exactOptional(),
    openingHours: strict({ da: openingHours(), en: openingHours() }).exactOptional(),
    webPage: lineWithoutCpr(textLimits.webPage)
      .refine(isWebPage, code('not-a-web-page'))
      .meta({ pattern: '^https://\\S+$' })
      .exactOptional(),
  }))();

/** POST `/hand-overs`: the employments that ended from one day to another, both included. */
export const handOverInput = /* @__PURE__ */ (() =>
  strict({ from: date(), to: date(), kind: z.enum(handOverKinds, typed) }))();

/** A text of several paragraphs in which the placeholders of the kind may stand (R36). */
const paragraphs = (kind: LetterKind, longest: number) =>
  linesWithoutCpr(longest).refine((text) => hasOnlyPlaceholdersOf(kind, text), code('placeholder-unknown'));

const letterPart = (kind: LetterKind) => ({
  title: lineWithoutCpr(textLimits.letterTitle).refine(
    (text) => !hasBraces(text),
    code('placeholder-unknown'),
  ),
  body: paragraphs(kind, textLimits.letterBody).refine(
    (text) => missingPlaceholders(kind, text).length === 0,
    code('placeholder-missing'),
  ),
});

/** PUT `/letter-texts/grant` (R36). */
const grantLetterInput = /* @__PURE__ */ (() => {
  const part = () => strict(letterPart('grant'));
  return strict({ da: part(), en: part() });
})();

/** PUT `/letter-texts/deactivation` (R36). */
const deactivationLetterInput = /* @__PURE__ */ (() => {
  const part = () =>
    strict({
      ...letterPart('deactivation'),
      complaint: paragraphs('deactivation', textLimits.letterComplaint),
    });
  return strict({ da: part(), en: part() });
})();

/** The input of each kind of letter. */
export const letterInputs = { grant: grantLetterInput, deactivation: deactivationLetterInput } as const;
