import * as z from 'zod';
import { isCprShaped } from './cpr.ts';
import type { FieldErrorCode } from './field-errors.ts';
import { cleanLine, cleanLines, hasUnwantedCharacter, hasUnwantedInLines, isVisible } from './text.ts';

/*
 * The kinds of text that people type, for every schema that takes one: what comes out is clean (see `text`), and within
 * its length in characters, that is code points. A length comes first, so that nobody has a longer one looked at.
 */

export const code = (error: FieldErrorCode) => ({ error });

/** As `code`; nothing more is said about the text. */
const last = (error: FieldErrorCode) => ({ error, abort: true });

/** Tells an absent field from one of another type; leaves every other issue of the schema to its own code. */
export const typed = {
  error: (issue: { code: string; input?: unknown }): FieldErrorCode | undefined => {
    if (issue.code !== 'invalid_type') return undefined;
    return issue.input === undefined ? 'missing' : 'wrong-type';
  },
};

/** One line of 0 to `longest` characters: what is read as a number or looked for, by what stands in it. */
export const shortText = (longest: number) =>
  z
    .string(typed)
    .overwrite(cleanLine)
    .max(longest, last('too-long'))
    .refine((text) => !hasUnwantedCharacter(text), last('control-character'));

/** One line of 1 to `longest` characters. */
export const line = (longest: number) =>
  shortText(longest).min(1, last('missing')).refine(isVisible, last('missing'));

/** One line that must not hold a CPR number (R8). */
export const lineWithoutCpr = (longest: number) =>
  line(longest).refine((text) => !isCprShaped(text), code('cpr-shaped'));

/** Several lines of together 1 to `longest` characters, without a CPR number (R8). */
export const linesWithoutCpr = (longest: number) =>
  z
    .string(typed)
    .overwrite(cleanLines)
    .min(1, last('missing'))
    .max(longest, last('too-long'))
    .refine((text) => !hasUnwantedInLines(text), last('control-character'))
    .refine(isVisible, last('missing'))
    .refine((text) => !isCprShaped(text), code('cpr-shaped'));
