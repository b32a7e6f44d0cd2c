import {
  type RegisterNews,
  type RegisterNewsFacts,
  type RegisterNewsKind,
  registerNews,
  registerNewsKinds,
} from '@frikort/domain/register-news';
import { z } from 'zod';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import { instantSchema } from '../../http/answer-schemas.ts';

/* What the CPR register has told of a citizen, and what of it a caseworker has marked as seen (R21). */

const instant = z.string().nullable();

/** The JSON of `newsFacts`. */
export const newsRow = z.strictObject({
  name: instant,
  protection: instant,
  number: instant,
  status: instant,
  seenUntil: instant,
});

export type StoredNews = Pick<RegisterNewsFacts, 'changedAt' | 'seenUntil'>;

const dateOf = (text: string | null) => (text === null ? null : new Date(text));

export function toStoredNews({
  name,
  protection,
  number,
  status,
  seenUntil,
}: z.output<typeof newsRow>): StoredNews {
  return {
    changedAt: {
      name: dateOf(name),
      protection: dateOf(protection),
      number: dateOf(number),
      status: dateOf(status),
    },
    seenUntil: dateOf(seenUntil),
  };
}

/** Where the facts of {@link registerNews} stand in what is stored of a citizen. */
export type WithNews = { registerStatus: number; news: StoredNews };

const newsOf = ({ registerStatus, news }: WithNews): RegisterNews[] =>
  registerNews({ registerStatus, ...news });

/** The kinds of which nobody has marked what was told. */
export const unseenKinds = (stored: WithNews): RegisterNewsKind[] =>
  newsOf(stored)
    .filter(({ seen }) => !seen)
    .map(({ kind }) => kind);

export const newsSchema = z
  .array(
    z.strictObject({
      kind: z.enum(registerNewsKinds),
      at: instantSchema.meta({ description: 'When it was first read so' }),
      seen: z.boolean().meta({ description: 'A caseworker has marked it as seen' }),
    }),
  )
  .meta({
    description:
      'What the CPR register has told: another name, protection or number, and a status that is not that of an ordinary resident',
  });

export const newsSeenSchema = z
  .strictObject({
    at: instantSchema,
    name: z.string().optional().meta({ description: "Of a caseworker of the caller's own municipality" }),
  })
  .optional()
  .meta({ description: 'When something was last marked as seen, and by whom' });

export const newsAnswers = (stored: WithNews): z.output<typeof newsSchema> =>
  newsOf(stored).map(({ at, ...news }) => ({ ...news, at: at.toISOString() }));

/** The member `registerNewsSeen`: a name only inside the viewer's own organisation (R25). */
export function newsSeenFor(
  caller: Pick<CaseworkerCaller, 'organisation'>,
  seen: { at: Date; name: string; cvr: string } | null,
): { registerNewsSeen?: z.output<typeof newsSeenSchema> } {
  if (seen === null) return {};
  const isOwn = seen.cvr === caller.organisation.cvr;
  return { registerNewsSeen: { at: seen.at.toISOString(), ...(isOwn ? { name: seen.name } : {}) } };
}
