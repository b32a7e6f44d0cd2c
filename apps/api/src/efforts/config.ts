import { isEmail, isPhone } from '@frikort/domain/contact';
import { effortRights } from '@frikort/domain/effort-right';
import { z } from 'zod';

const words = z.string().trim().min(1).max(200);
const bothLanguages = z.strictObject({ da: words, en: words });

/** Whom somebody who works with efforts turns to, by what they are appointed to; and whom the operator’s people turn to. */
export const supportedUsers = [...effortRights, 'operator'] as const;

const desk = z.strictObject({
  for: z.array(z.enum(supportedUsers)).min(1),
  name: bothLanguages,
  about: bothLanguages.optional(),
  phone: z.string().refine(isPhone).optional(),
  email: z.string().refine(isEmail).optional(),
});

/** A desk that some kinds of users are sent to. */
export type SupportDesk = z.output<typeof desk>;

const desks = z.array(desk).max(20);

/** Settings of efforts (R43). */
export const effortEnvironment = {
  EFFORT_SUPPORT: z
    .string()
    .default('[]')
    .transform((text, context) => {
      const read = desks.safeParse(parsed(text));
      if (read.success) return read.data;
      context.addIssue({
        code: 'custom',
        message: 'must be a JSON list of {"for": […], "name": {"da", "en"}, "about"?, "phone"?, "email"?}',
      });
      return z.NEVER;
    })
    .describe(
      'which desk helps whom with efforts (R43): a JSON list of `{"for": ["participant-manager"], "name": {"da": "…", "en": "…"}, "phone": "…", "email": "…"}`; `for` has `effort-administrator`, `effort-manager`, `participant-manager` and `operator`',
    ),
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
