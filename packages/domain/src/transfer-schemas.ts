import * as z from 'zod';
import { municipalityByCode } from './municipalities.ts';
import { strict } from './schemas.ts';
import { textLimits } from './text-limits.ts';
import { code, linesWithoutCpr, shortText, typed } from './text-schemas.ts';

/* The input of transfers (R19); the same habits as `schemas.ts`. */

const reason = () => linesWithoutCpr(textLimits.reason);

/** What only an offer has, and what only a request has. */
const ofOffer = ['citizenId', 'toAuthority'] as const;

/**
 * POST `/transfers`: an offer by the responsible authority has the citizen's id and to whom; a request by another the CPR
 * number or card number of the citizen, as in a search (R16).
 */
export const transferInput = /* @__PURE__ */ (() =>
  strict({
    citizenId: z
      .uuid({ error: (issue) => typed.error(issue) ?? 'invalid' })
      .exactOptional()
      .meta({ description: 'An offer: whom. With `toAuthority`, and without `query`' }),
    toAuthority: shortText(4)
      .refine((text) => municipalityByCode(text) !== undefined, code('not-allowed-value'))
      .exactOptional()
      .meta({ description: 'An offer: to which municipality, by its four-digit code' }),
    query: shortText(200)
      .exactOptional()
      .meta({ description: 'A request: the CPR number or card number of whom, as in a search (R16)' }),
    reason: reason(),
  }).check(({ value, issues }) => {
    const isRequest = value.query !== undefined;
    for (const path of ofOffer) {
      const given = value[path] !== undefined;
      if (given !== isRequest) continue;
      issues.push({
        code: 'custom',
        input: value,
        path: [path],
        message: isRequest ? 'unknown-field' : 'missing',
      });
    }
  }))();

/** POST `/transfers/{id}/acceptance`: whether who accepts takes the citizen themselves. */
export const acceptanceInput = /* @__PURE__ */ (() => strict({ assign: z.boolean(typed).exactOptional() }))();

/** POST `/transfers/{id}/refusal`. */
export const transferRefusalInput = /* @__PURE__ */ (() => strict({ reason: reason() }))();

export type TransferInput = z.output<typeof transferInput>;
