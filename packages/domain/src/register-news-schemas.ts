import * as z from 'zod';
import { strict } from './schemas.ts';
import { code, typed } from './text-schemas.ts';

/** PUT `/citizens/{id}/register-news/seen` (R21): the instant of the latest that the caller has seen. */
export const newsSeenInput = /* @__PURE__ */ (() =>
  strict({
    until: z.iso
      .datetime({
        error: (issue) => (issue.input === undefined ? 'missing' : (typed.error(issue) ?? 'not-a-date')),
      })
      .refine((text) => text >= '1900' && text < '3000', code('not-a-date')),
  }))();
